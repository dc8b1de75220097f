import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'

/** What V8 compiled of a file of code the last time, and of which code. */
export interface CompiledFile {
  readonly name: string
  /** The CRC-32 of the code. */
  readonly code: number
  readonly compiled: Buffer
}

interface Head {
  readonly files: readonly {readonly name: string; readonly code: number; readonly length: number}[]
  /** The CRC-32 of all that follows. */
  readonly rest: number
}

/**
 * Where a person's programs keep what they can make again: `$XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches` on a Mac,
 * `%LOCALAPPDATA%` on Windows. Node's own variables for the same thing are obeyed: `NODE_COMPILE_CACHE` names another folder,
 * `NODE_DISABLE_COMPILE_CACHE` says that nothing is to be kept; then, and where there is no home, `undefined`.
 */
export function keptFolder(
  environment: Readonly<Record<string, string | undefined>>,
  {platform, version, arch}: Pick<NodeJS.Process, 'platform' | 'version' | 'arch'>
): string | undefined {
  const given = (name: string) => (environment[name] === '' ? undefined : environment[name])
  const under = (name: string, ...path: readonly string[]) => {
    const folder = given(name)
    return folder === undefined ? undefined : join(folder, ...path)
  }
  if (given('NODE_DISABLE_COMPILE_CACHE') !== undefined) return undefined
  const home =
    given('NODE_COMPILE_CACHE') ??
    (platform === 'win32'
      ? given('LOCALAPPDATA')
      : platform === 'darwin'
        ? under('HOME', 'Library', 'Caches')
        : (given('XDG_CACHE_HOME') ?? under('HOME', '.cache')))
  // V8 takes nothing of another version, and two that take turns would each throw away what the other kept.
  return home === undefined ? undefined : join(home, 'budstikke', `${version}-${arch}`)
}

/** What is kept in the file at `path`, by name; nothing where there is no such file or it is not whole: V8 trusts its bytes. */
export function readKept(path: string): ReadonlyMap<string, CompiledFile> {
  try {
    const bytes = readFileSync(path)
    const end = bytes.indexOf('\n')
    // What does not look like this throws, which is caught, or has another sum.
    // oxlint-disable-next-line no-unsafe-type-assertion
    const {files, rest} = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    if (crc32(bytes.subarray(end + 1)) !== rest) return new Map()
    let at = end + 1
    return new Map(
      files.map(({name, code, length}) => [name, {name, code, compiled: bytes.subarray(at, (at += length))}])
    )
  } catch {
    // The next start will keep it anew.
    return new Map()
  }
}

/** Keeps `files` at `path`, whole or not at all; where nothing can be written, nothing is kept: it only saves time. */
export function writeKept(path: string, files: readonly CompiledFile[]): void {
  const rest = Buffer.concat(files.map(({compiled}) => compiled))
  const head: Head = {
    files: files.map(({name, code, compiled}) => ({name, code, length: compiled.length})),
    rest: crc32(rest)
  }
  // Two threads of a process may be at it at once.
  const beside = `${path}.${process.pid}-${process.hrtime.bigint()}`
  try {
    // What is in it will be run: nobody else has any business there.
    mkdirSync(join(path, '..'), {recursive: true, mode: 0o700})
    writeFileSync(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), rest]), {mode: 0o600})
    renameSync(beside, path)
  } catch {
    // A start without it is slower, and that is all.
  }
}
