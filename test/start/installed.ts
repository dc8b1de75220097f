import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {bundle} from '../command.ts'

/** The command as it is installed, with one package beside it: `mammoth`. */
export interface Installed {
  /** Calls it in a folder, `environment` beside what is there anyway. */
  readonly call: (folder: string, argv: readonly string[], environment?: Readonly<Record<string, string>>) => Called
  /** The folder of its code. */
  readonly code: string
  /** The folder where calls keep what was compiled for them, unless their environment names another. */
  readonly kept: string
  /** The names of the packages that are in it. */
  readonly brings: ReadonlySet<string>
  /** Whose code it says is in it, and on what terms. */
  readonly notices: string
  readonly remove: () => void
}

/** How a call ended, and what it loaded. */
export interface Called {
  readonly exit: number | null
  readonly out: string
  readonly said: string
  /** How many files of the command were loaded. */
  readonly files: number
  /** The packages of whose code something was loaded, bundled or not. */
  readonly packages: ReadonlySet<string>
}

const cli = fileURLToPath(new URL('../../packages/cli/', import.meta.url))
const loads = pathToFileURL(fileURLToPath(new URL('loads.mjs', import.meta.url))).href

/** Bundles the command as its build does, into a folder far from this one. */
export function installed(): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-start-')))
  const dist = join(folder, 'dist')
  // The maps say which modules a chunk is made of.
  bundle(dist, '--sourcemap')
  cpSync(join(cli, 'package.json'), join(folder, 'package.json'))
  // One of those that are installed beside it.
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(realpathSync(join(cli, 'node_modules/mammoth')), join(folder, 'node_modules/mammoth'))
  const kept = join(folder, 'kept')
  const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'))
  return {
    code: dist,
    kept,
    call: (where, argv, environment = {}) => called(dist, where, argv, {XDG_CACHE_HOME: kept, ...environment}),
    brings: new Set(chunks.flatMap((name) => packagesIn(join(dist, name)))),
    notices: readFileSync(join(dist, 'THIRD-PARTIES.txt'), 'utf8'),
    remove: () => rmSync(folder, {recursive: true})
  }
}

function called(
  dist: string,
  folder: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>>
): Called {
  const list = join(mkdtempSync(join(tmpdir(), 'budstikke-loads-')), 'list')
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', loads, join(dist, 'bin.js'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, LOADS: list, LANG: 'en', BUDSTIKKE_LOCALE: '', ...environment}
  })
  const loaded = readFileSync(list, 'utf8').trim().split('\n')
  rmSync(join(list, '..'), {recursive: true})
  const files = [...new Set(loaded)].filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
  const own = files.filter((file) => file.startsWith(dist))
  const others = files.flatMap((file) => packageOf(file) ?? [])
  return {
    exit: status,
    out: stdout,
    said: stderr,
    files: own.length,
    packages: new Set([...others, ...own.flatMap((file) => packagesIn(file))])
  }
}

function packagesIn(chunk: string): readonly string[] {
  // A chunk that only hands on what another has is made of nothing.
  if (!existsSync(`${chunk}.map`)) return []
  const {sources} = JSON.parse(readFileSync(`${chunk}.map`, 'utf8')) as {readonly sources: readonly string[]}
  return sources.flatMap((source) => packageOf(source) ?? [])
}

// The sources of ours are in no folder of packages: the name of theirs is enough.
function packageOf(path: string): string | undefined {
  return (
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ??
    /\/packages\/(core|rss|site|newsletter|cli)\/src\//u.exec(path)?.[1]
  )
}
