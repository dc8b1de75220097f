import {
  closeSync,
  constants,
  createReadStream,
  type Dirent,
  fsync,
  futimesSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  promises,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {type Content, written} from './content.ts'
import {diskClock, type DiskClock} from './disk-clock.ts'

/** What stands at a path. */
export type PathKind = 'file' | 'folder' | 'link' | 'other'

/** The disk. Every function rejects with the error of Node (`code` says which) when the disk refuses. */
export interface Files {
  /** What stands at `path`, a link looked through; `undefined` where nothing does. */
  kind(path: string): Promise<PathKind | undefined>
  /** The bytes of a file. */
  read(path: string): Promise<Uint8Array>
  /** The bytes of a file as they come, for one that is too large to be held. */
  stream(path: string): AsyncIterable<Uint8Array>
  /** Writes at the end of a file, which is made where there is none. */
  append(path: string, content: string): Promise<void>
  /** How many bytes a file has. */
  size(path: string): Promise<number>
  /** What a folder holds, in the order of names; links are not looked through. */
  list(folder: string): Promise<readonly {readonly name: string; readonly kind: PathKind}[]>
  /** Where `path` really is, when every link is followed. */
  real(path: string): Promise<string>
  makeFolder(path: string): Promise<void>
  /**
   * Writes a file that is not there yet, and its folders; rejects with `EEXIST` where it is. Its content may come in parts,
   * one behind the other. `changed` is when it is to have been changed, in milliseconds since 1970; now where it is not
   * given. Answers how many bytes it has.
   */
  writeNew(path: string, content: Content, changed?: number): Promise<number>
  /** Writes a file whole or not at all, in place of the one that is there; its content may come in parts too. */
  replace(path: string, content: Content): Promise<void>
  /** Copies a file to where none is yet, and makes its folders. */
  copy(from: string, to: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** When a file or folder was last changed, in milliseconds since 1970. */
  changed(path: string): Promise<number>
  /** A word that changes when the file does: how long it is, when it was changed, which file it is. */
  stamp(path: string): Promise<string>
  /**
   * What `stamp` answers for each of many files, at once; with when it was changed. A file that is not there, or may not be
   * looked at, has no stamp.
   */
  stamps(paths: readonly string[]): readonly (Stamp | undefined)[]
  /**
   * The same in numbers, four for each: how many bytes, when changed, when moved here (milliseconds since 1970), which file;
   * not-a-number where there is no stamp. An archive has tens of thousands, and numbers are compared in a tenth of the time
   * that their words take to be made. Where a `folder` is given, the paths lie below it.
   */
  marks(paths: readonly string[], folder?: string): Float64Array
  /** What the clock says by which the files in `folder` are dated; `undefined` where nothing can be written there. */
  clock(folder: string): Promise<DiskClock | undefined>
  /** On which disk `path` is; `undefined` where nothing is. */
  disk(path: string): number | undefined
  /** Gives a file a second name where the disk can, else copies it, and makes its folders; rejects with `EEXIST` where `to` is. */
  link(from: string, to: string): Promise<void>
  /** A file that is read and written in parts; `w+` makes it anew, `r` reads one that is there. */
  open(path: string, how: 'r' | 'w+'): OpenFile
  /**
   * Puts the folder `fresh` in the place of `target`, if any, which becomes `old`; all at once, so that no signal can
   * come between, and again when another build put its own there in the meantime.
   */
  swap(folders: Swap): void
  /** Removes the folder `path`, and those around it up to `top`, as long as nothing is in them. */
  removeEmpty(path: string, top: string): Promise<void>
  /** Removes a file or a whole folder; nothing there is well too. */
  remove(path: string): Promise<void>
  /** The same at once, for a program that is being stopped. */
  removeNow(path: string): void
}

/** By what a file is known to be as it was. */
export interface Stamp {
  readonly word: string
  /** When it was last changed or moved here, in milliseconds since 1970. */
  readonly changed: number
  /** How many bytes it has. */
  readonly size: number
}

/** A file in parts. What it does is done at once, so that a value can be read when it is first looked at. */
export interface OpenFile {
  /** `length` bytes from `offset`; fewer where the file ends. */
  at(offset: number, length: number): Uint8Array
  /** Writes at the end. */
  append(bytes: Uint8Array): void
  close(): void
}

/** Three folders side by side. */
export interface Swap {
  readonly fresh: string
  readonly target: string
  readonly old: string
}

/**
 * The disk of this machine. What it knows of one file it is asked at once, since a promise costs more than the answer; what
 * takes it longer is waited for, and what Node has for that is loaded then.
 */
export const diskFiles: Files = {
  async kind(path) {
    try {
      return kindOf(statSync(path))
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      // A link that leads in a circle or to nowhere stands there all the same.
      if (codeOf(error) === 'ELOOP') return kindOf(lstatSync(path))
      throw error
    }
  },
  // A file that is read at once is read into one place; one that is waited for comes in pieces that are put together.
  read: async (path) => readFileSync(path),
  stream: (path) => createReadStream(path),
  append: (path, content) => promises.appendFile(path, content),
  size: async (path) => statSync(path).size,
  async list(folder) {
    const entries = await promises.readdir(folder, {withFileTypes: true})
    return entries
      .map((entry) => ({name: entry.name, kind: kindOf(entry)}))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  },
  real: async (path) => realpathSync.native(path),
  async makeFolder(path) {
    await promises.mkdir(path, {recursive: true})
  },
  async writeNew(path, content, changed) {
    const file = openedNew(path)
    try {
      const size = written(file, content)
      if (changed !== undefined) futimesSync(file, changed / 1000, changed / 1000)
      return size
    } finally {
      closeSync(file)
    }
  },
  async replace(path, content) {
    await promises.mkdir(dirname(path), {recursive: true})
    const beside = join(dirname(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.budstikke`)
    try {
      const file = openSync(beside, 'wx')
      try {
        written(file, content)
        await promisify(fsync)(file)
      } finally {
        closeSync(file)
      }
      await promises.rename(beside, path)
    } catch (error) {
      await promises.rm(beside, {force: true})
      throw error
    }
  },
  async copy(from, to) {
    await promises.mkdir(dirname(to), {recursive: true})
    await promises.copyFile(from, to)
  },
  rename: (from, to) => promises.rename(from, to),
  changed: async (path) => statSync(path).mtimeMs,
  async stamp(path) {
    const {size, mtimeMs, ino} = statSync(path)
    return `${size}-${mtimeMs}-${ino}`
  },
  stamps: (paths) => paths.map((path) => stampOf(path)),
  marks: marksOf,
  clock: async (folder) => diskClock(folder),
  disk: (path) => lookedAt(path)?.dev,
  async link(from, to) {
    try {
      linkSync(from, to)
    } catch {
      mkdirSync(dirname(to), {recursive: true})
      await linkedOrCopied(from, to)
    }
  },
  open: opened,
  swap,
  async removeEmpty(path, top) {
    for (let folder = path; folder !== top && folder.startsWith(top); folder = dirname(folder)) {
      const isRemoved = await promises.rmdir(folder).then(
        () => true,
        () => false
      )
      if (!isRemoved) return
    }
  },
  remove: (path) => promises.rm(path, {recursive: true, force: true, maxRetries: 3}),
  removeNow: (path) => rmSync(path, {recursive: true, force: true})
}

function stampOf(path: string): Stamp | undefined {
  const found = lookedAt(path)
  if (found === undefined) return undefined
  const {size, mtimeMs, ctimeMs, ino} = found
  return {word: [size, mtimeMs, ctimeMs, ino].join('-'), changed: Math.max(mtimeMs, ctimeMs), size}
}

function marksOf(paths: readonly string[], folder?: string): Float64Array {
  const marks = new Float64Array(paths.length * 4).fill(Number.NaN)
  for (const [index, path] of paths.entries()) {
    // Made one by one, they are forgotten as fast: ten thousand in a list were all moved from place to place.
    const found = lookedAt(folder === undefined ? path : `${folder}/${path}`)
    if (found === undefined) continue
    const at = index * 4
    marks[at] = found.size
    marks[at + 1] = found.mtimeMs
    marks[at + 2] = found.ctimeMs
    marks[at + 3] = found.ino
  }
  return marks
}

// Ten thousand questions one after the other, asked at once, are many times as fast as as many promises.
function lookedAt(path: string): Stats | undefined {
  try {
    return statSync(path, quietly)
  } catch {
    return undefined
  }
}

const quietly = {throwIfNoEntry: false} as const

// A file written at once is written in a third of the time that promises take, and nobody else waits for this thread. A page
// has a folder of its own: to make that unasked is cheaper than the error that would ask for it.
function openedNew(path: string): number {
  const folder = dirname(path)
  try {
    if (folder !== madeLast) mkdirSync(folder, {recursive: true})
    madeLast = folder
  } catch {
    // What is wrong there is said of the file.
  }
  try {
    return openSync(path, 'wx')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // Somebody has removed it since.
    mkdirSync(folder, {recursive: true})
    return openSync(path, 'wx')
  }
}

let madeLast: string | undefined

async function linkedOrCopied(from: string, to: string): Promise<void> {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!unlinkable.has(codeOf(error) ?? '')) throw error
    await promises.copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

// Another disk, a disk without second names, a file with too many of them.
const unlinkable = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'])

function opened(path: string, how: 'r' | 'w+'): OpenFile {
  const file = openSync(path, how)
  return {
    at(offset, length) {
      const bytes = Buffer.allocUnsafe(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
    },
    append(bytes) {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    },
    close: () => closeSync(file)
  }
}

function swap({fresh, target, old}: Swap): void {
  for (let tries = 0; ; tries++) {
    const moved = renamed(target, old, ['ENOENT'])
    try {
      if (renamed(fresh, target, tries < 9 ? ['ENOTEMPTY', 'EEXIST', 'EPERM'] : [])) return
    } catch (error) {
      if (moved) renameSync(old, target)
      throw error
    }
    if (moved) rmSync(old, {recursive: true, force: true})
  }
}

// Answers whether it could be done; `forgiven` are the codes that say "not now".
function renamed(from: string, to: string, forgiven: readonly string[]): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (forgiven.includes(codeOf(error) ?? '')) return false
    throw error
  }
}

/** The code of an error of Node, `ENOENT`; `undefined` for others. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): PathKind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'
}
