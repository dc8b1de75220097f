import type {FeedMessage} from '@budstikke/rss'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import type {Call} from '../call.ts'
import {cacheName, closed, digest} from '../cache/cache.ts'
import {codeOf} from '../edge/files.ts'
import {wordAt} from './swap.ts'

/** A file that a build put in place. */
export interface Laid {
  readonly path: string
  /** A digest of what it was made of. */
  readonly from: string
  /** In bytes. */
  readonly size: number
  /** What had to be mended or left out when it was made. */
  readonly mended: readonly FeedMessage[]
  /** By what the disk knows it, where nobody has touched it since it was put there. */
  readonly stamp?: string
}

/** Everything that is in the folder of a build, and how much of it is not as it was: some files, or to the disk all. */
export interface Lay {
  readonly laid: readonly Laid[]
  readonly change: 'none' | 'some' | 'all'
}

/** What the last build put where, as far as it is still there as it was. */
export interface LastBuild {
  /** Whether it is known what is in the folder, and nothing has come into it since. */
  readonly isKnown: boolean
  /** The file at `path` if it was made of `from` and nobody has touched it since. */
  same(path: string, from: string): Laid | undefined
  /** Everything that it put there. */
  readonly all: readonly Laid[]
}

interface Row extends Laid {
  readonly stamp: string
}

/**
 * What the last build of this edition of the program put into the folder `out`, as it is remembered in the newsroom at
 * `home`. Nothing is known of a folder that another edition made, or another machine.
 */
export async function lastBuildIn(call: Call, home: string, out: string): Promise<LastBuild> {
  const word = await wordAt(call, out)
  const memory = word === undefined ? undefined : await call.edge.files.read(memoryOf(home, out)).catch(() => undefined)
  const rows = memory === undefined ? [] : rowsIn(memory, `${call.edge.edition()} ${word}`)
  const stamps = call.edge.files.stamps(rows.map(({path}) => join(out, path)))
  const here = new Map(rows.filter((row, index) => stamps[index]?.word === row.stamp).map((row) => [row.path, row]))
  const all = rows.filter((row) => !isFolder(row))
  return {
    isKnown: all.length > 0 && rows.every((row) => !isFolder(row) || here.has(row.path)),
    all,
    same(path, from) {
      const row = here.get(path)
      return row?.from === from ? row : undefined
    }
  }
}

/** Remembers what is in the folder `out` now: `laid`, all of it. A newsroom that cannot be written to remembers nothing. */
export async function rememberBuild(
  call: Call,
  {home, out}: {readonly home: string; readonly out: string},
  {laid, change}: Lay
): Promise<void> {
  if (change === 'none') return
  const {files} = call.edge
  const head = `${call.edge.edition()} ${await wordAt(call, out)}`
  // A folder's stamp changes when something comes into it or goes: what no build made is known by that.
  const all = [...laid, ...foldersOf(laid).map((path): Laid => ({path, from: '', size: 0, mended: []}))]
  const known = (one: Laid) => (change === 'some' ? one.stamp : undefined)
  const stamps = files.stamps(all.filter((one) => known(one) === undefined).map(({path}) => join(out, path))).values()
  const lines = all.map((one) => {
    const {path, from, size, mended} = one
    return JSON.stringify([path, from, size, known(one) ?? stamps.next().value?.word ?? '', ...mended])
  })
  const rest = lines.join('\n')
  try {
    await files.replace(memoryOf(home, out), `${head} ${crc32(rest)}\n${rest}`)
  } catch (error) {
    if (!closed.has(codeOf(error) ?? '')) throw error
  }
}

function isFolder({path}: Laid): boolean {
  return path === '' || path.endsWith('/')
}

/** `da/havnen/` and `da/` and the root, for `da/havnen/index.html`. */
function foldersOf(laid: readonly Laid[]): readonly string[] {
  const folders = new Set([''])
  for (const {path} of laid) {
    let folder = path
    do {
      folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
      if (folders.has(folder)) break
      folders.add(folder)
    } while (folder !== '')
  }
  return [...folders]
}

function memoryOf(home: string, out: string): string {
  return join(home, cacheName, 'built', digest(out))
}

function rowsIn(bytes: Uint8Array, head: string): readonly Row[] {
  const text = Buffer.from(bytes).toString()
  const end = text.indexOf('\n')
  const rest = text.slice(end + 1)
  if (text.slice(0, end) !== `${head} ${crc32(rest)}`) return []
  return rest.split('\n').map((line) => {
    // The check sum has said that this is what this edition wrote.
    // oxlint-disable-next-line no-unsafe-type-assertion
    const [path, from, size, stamp, ...mended] = JSON.parse(line) as [string, string, number, string, ...FeedMessage[]]
    return {path, from, size, stamp, mended}
  })
}
