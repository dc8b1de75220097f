import type {FeedMessage} from '@budstikke/rss'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {cacheName, closed, digest} from '../cache/cache.ts'
import {codeOf} from '../edge/files.ts'
import {bytesOf, type Marks, marksIn, marksLength} from './marks.ts'
import {checkOf, listed, listIn, packed, unpacked} from '../cache/packed.ts'
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
  readonly marks?: Marks
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

/** What is remembered of the folder of a build: all that is in it, folders too, and by what the disk knows each. */
export interface Memory {
  readonly paths: readonly string[]
  readonly marks: Marks
  /** What else is remembered of each path, in a line. */
  readonly rows: () => readonly string[]
  /** Where a path stands among all. */
  readonly placeOf: (path: string) => number | undefined
  /** The same only where all of it is. */
  readonly check: string
  /** The paths as they lie there. */
  readonly packedPaths: Uint8Array
}

/** The files of a folder in which little changed. */
export interface Changed {
  /** All of them. */
  readonly paths: readonly string[]
  /** Those that are new or other. */
  readonly remade: readonly Omit<Laid, 'marks'>[]
  readonly gone: readonly string[]
}

/** The files that are remembered. */
export interface Remembered {
  readonly paths: readonly string[]
  /** Where a path stands among them; `undefined` where there was no such file. */
  readonly placeOf: (path: string) => number | undefined
  /** What the file there was made of. */
  readonly fromAt: (place: number) => string
  /** What the file at a path was made of; `undefined` where there was none. */
  readonly fromOf: (path: string) => string | undefined
  /** The file at a path, put together when it is asked for: of ten thousand an edit asks for some. */
  readonly get: (path: string) => Laid | undefined
}

/**
 * What this edition of the program remembers of the folder `out` in the newsroom at `home`. Nothing is known of a folder
 * that another edition made, or another machine.
 */
export async function memoryOf(call: Call, home: string, out: string): Promise<Memory | undefined> {
  const word = await wordAt(call, out)
  if (word === undefined) return undefined
  const bytes = await call.edge.files.read(memoryAt(home, out)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (found?.head !== `${call.edge.edition()} ${word}`) return undefined
  const [packedPaths = new Uint8Array(), rows, marks = new Uint8Array()] = found.parts
  const paths = listIn(packedPaths)
  let places: ReadonlyMap<string, number> | undefined
  let lines: readonly string[] | undefined
  let next = 0
  return {
    paths,
    marks: marksIn(marks),
    // A build that has nothing to do asks for neither, and one that has asks more than once.
    rows: () => (lines ??= listIn(rows)),
    placeOf(path) {
      // Who asks for many asks in their order.
      if (paths[next] === path) return next++
      places ??= placesOf(paths)
      const place = places.get(path)
      if (place !== undefined) next = place + 1
      return place
    },
    check: found.check,
    packedPaths
  }
}

function placesOf(paths: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [index, path] of paths.entries()) places.set(path, index)
  return places
}

/** What the last build of this edition of the program put into the folder `out`, as the newsroom at `home` remembers it. */
export async function lastBuildIn(call: Call, home: string, out: string): Promise<LastBuild> {
  const memory = await memoryOf(call, home, out)
  if (memory === undefined) return {isKnown: false, all: [], same: () => undefined}
  const {paths, marks} = memory
  const now = call.edge.files.marks(paths, out)
  const here = new Map<string, Laid>()
  const all: Laid[] = []
  let isKnown = true
  for (const [index, row] of memory.rows().entries()) {
    const path = paths[index] ?? ''
    const own = marksAt(marks, index)
    const isHere = own.every((mark, at) => mark === now[index * marksLength + at])
    if (isFolder(path)) isKnown &&= isHere
    else {
      const one = laidIn(path, row, own)
      all.push(one)
      if (isHere) here.set(path, one)
    }
  }
  return {
    isKnown: isKnown && all.length > 0,
    all,
    same(path, from) {
      const one = here.get(path)
      return one?.from === from ? one : undefined
    }
  }
}

/**
 * Remembers what is in the folder `out` now: `laid`, all of it. A newsroom that cannot be written to remembers nothing, and
 * that is answered with `false`.
 */
export async function rememberBuild(
  call: Call,
  {home, out}: {readonly home: string; readonly out: string},
  {laid, change}: Lay
): Promise<boolean> {
  if (change === 'none') return true
  // A folder's marks change when something comes into it or goes: what no build made is known by that.
  const files = laid.map(({path}) => path)
  const folders = foldersOf(files)
  const paths = [...files, ...folders]
  const known = laid.map((one) => (change === 'some' ? one.marks : undefined))
  const unknown = paths.filter((_, index) => known[index] === undefined)
  const fresh = call.edge.files.marks(unknown, out)
  const marks = new Float64Array(paths.length * marksLength)
  let next = 0
  for (const index of paths.keys()) {
    const own = known[index] ?? fresh.subarray(next, (next += marksLength))
    marks.set(own, index * marksLength)
  }
  const rows = [...laid.map((one) => rowOf(one)), ...folders.map(() => '')]
  return (await written(call, {home, out}, [listed(paths), listed(rows), bytesOf(marks)])) !== undefined
}

/**
 * Remembers what is in the folder `out` after a small change: what was not made anew is as the `memory` has it, and nobody
 * looks at it again. Answers the check sum of what is remembered; `undefined` where nothing can be.
 */
export async function rememberChanged(
  call: Call,
  {home, out, memory}: {readonly home: string; readonly out: string; readonly memory: Memory},
  {paths: files, remade, gone}: Changed
): Promise<string | undefined> {
  // The files lie before the folders.
  const isSameList =
    gone.length === 0 &&
    isFolder(memory.paths[files.length] ?? '') &&
    files.every((path, index) => path === memory.paths[index])
  const made = new Map(remade.map((one) => [one.path, rowOf(one)]))
  // What came into a folder or left it changed it; into the root came the word.
  const moved = [...made.keys(), ...foldersOf([...made.keys(), ...gone])]
  const fresh = {paths: moved, marks: call.edge.files.marks(moved, out)}
  if (isSameList) {
    const {rows, marks} = changedAt(memory, made, fresh)
    return written(call, {home, out}, [memory.packedPaths, listed(rows), bytesOf(marks)])
  }
  const paths = [...files, ...foldersOf(files)]
  const {rows, marks} = changedList(paths, memory, made, fresh)
  return written(call, {home, out}, [listed(paths), listed(rows), bytesOf(marks)])
}

/** Paths, and by what the disk knows each. */
type Looked = Pick<Memory, 'paths' | 'marks'>

type RowsAndMarks = Pick<Looked, 'marks'> & {readonly rows: readonly string[]}

// Where nothing comes and nothing goes, some of twenty thousand rows are other.
function changedAt(memory: Memory, made: ReadonlyMap<string, string>, fresh: Looked): RowsAndMarks {
  const [rows, marks] = [[...memory.rows()], memory.marks.slice()]
  for (const [index, path] of fresh.paths.entries()) {
    const place = placeIn(memory, path)
    rows[place] = made.get(path) ?? rows[place] ?? ''
    marks.set(marksAt(fresh.marks, index), place * marksLength)
  }
  return {rows, marks}
}

function changedList(
  paths: readonly string[],
  memory: Memory,
  made: ReadonlyMap<string, string>,
  fresh: Looked
): RowsAndMarks {
  const before = memory.rows()
  const places = placesOf(fresh.paths)
  const rows: string[] = []
  const marks = new Float64Array(paths.length * marksLength)
  for (const [index, path] of paths.entries()) {
    const at = places.get(path)
    const own = memory.placeOf(path)
    rows.push(made.get(path) ?? (own === undefined ? '' : (before[own] ?? '')))
    const [from, all] = at === undefined ? [placeIn(memory, path, own), memory.marks] : [at, fresh.marks]
    for (let mark = 0; mark < marksLength; mark++)
      marks[index * marksLength + mark] = all[from * marksLength + mark] ?? Number.NaN
  }
  return {rows, marks}
}

function placeIn(memory: Memory, path: string, place = memory.placeOf(path)): number {
  if (place === undefined) throw new Error(`Unexpected path ${path}, expected one that is remembered`)
  return place
}

function marksAt(marks: Marks, place: number): Marks {
  return marks.subarray(place * marksLength, (place + 1) * marksLength)
}

async function written(
  call: Call,
  {home, out}: {readonly home: string; readonly out: string},
  parts: readonly Uint8Array[]
): Promise<string | undefined> {
  const bytes = packed(`${call.edge.edition()} ${await wordAt(call, out)}`, parts)
  try {
    await call.edge.files.replace(memoryAt(home, out), bytes)
    return checkOf(bytes)
  } catch (error) {
    if (!closed.has(codeOf(error) ?? '')) throw error
    return undefined
  }
}

function isFolder(path: string): boolean {
  return path === '' || path.endsWith('/')
}

/** `da/havnen/` and `da/` and the root, for `da/havnen/index.html`. */
function foldersOf(files: readonly string[]): readonly string[] {
  const folders = new Set([''])
  for (const path of files) {
    let folder = path
    do {
      folder = folderOf(folder)
      if (folders.has(folder)) break
      folders.add(folder)
    } while (folder !== '')
  }
  return [...folders]
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)
}

/** Where the newsroom at `home` remembers the folder `out`. */
export function memoryAt(home: string, out: string): string {
  return join(home, cacheName, 'built', digest(out))
}

// What a file was made of is a digest; few had to be mended.
function rowOf({from, size, mended}: Omit<Laid, 'marks'>): string {
  return [from, String(size), ...(mended.length === 0 ? [] : [JSON.stringify(mended)])].join('\t')
}

/** Every file that is remembered. */
export function rememberedIn({paths, marks, rows, placeOf}: Memory): Remembered {
  const all = rows()
  const placeOfFile = (path: string) => (isFolder(path) ? undefined : placeOf(path))
  const fromAt = (place: number) => {
    const row = all[place] ?? ''
    return row.slice(0, Math.max(row.indexOf('\t'), 0))
  }
  return {
    // The files lie before the folders.
    paths: paths.slice(0, paths.indexOf('')),
    placeOf: placeOfFile,
    fromAt,
    fromOf(path) {
      const place = placeOfFile(path)
      return place === undefined ? undefined : fromAt(place)
    },
    get(path) {
      const at = placeOfFile(path)
      return at === undefined ? undefined : laidIn(path, all[at] ?? '', marksAt(marks, at))
    }
  }
}

function laidIn(path: string, row: string, marks: Marks): Laid {
  const [from = '', size = '', mended] = row.split('\t')
  // The check sum has said that this is what this edition wrote.
  // oxlint-disable-next-line no-unsafe-type-assertion
  const messages = mended === undefined ? [] : (JSON.parse(mended) as readonly FeedMessage[])
  return {path, from, size: Number(size), mended: messages, marks}
}
