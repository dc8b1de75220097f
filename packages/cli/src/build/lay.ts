import type {Artifact} from '@budstikke/core'
import type {FeedMessage} from '@budstikke/rss'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {digest} from '../cache/cache.ts'
import type {Laid, LastBuild} from './last-build.ts'
import type {Piece} from './piece.ts'
import {changeIn, swapIn} from './swap.ts'

/** What is made of the files of a build when they are there: the search index, of its pages. */
export interface Afterwards {
  /** The folder of its files, with its slash. */
  readonly folder: string
  /** Whether the file at a path is one of those it is made of. */
  takes(path: string): boolean
  /** Its files, made of those; `read` answers what is in one. */
  make(paths: readonly string[], read: (path: string) => Promise<Uint8Array>): Promise<readonly Artifact[]>
}

/** What is to be in the folder of a build. */
export interface Layout {
  readonly pieces: Iterable<Piece>
  readonly afterwards: Afterwards | undefined
  /** Has `make` done, and answers what had to be mended while it was. */
  readonly heard: <Made>(make: () => Made) => readonly [Made, readonly FeedMessage[]]
}

/** The pieces of a build in their order, each with what the last build left of it. */
interface Plan {
  readonly piece: Piece
  readonly from: string
  readonly same: Laid | undefined
}

// A folder in which little changes is changed file by file; where much does, a new one is filled and swapped in.
const few = 500

/**
 * Lays what is built into the folder at `place`: what the last build made of the same stays, all else is made, one file
 * after the other. Nothing is touched where nothing has changed. Answers all that is in the folder.
 */
export async function lay(call: Call, place: string, last: LastBuild, layout: Layout): Promise<readonly Laid[]> {
  const plans: Plan[] = []
  for (const piece of layout.pieces) {
    const from = digest(piece.from)
    plans.push({piece, from, same: last.same(piece.path, from)})
  }
  const {afterwards} = layout
  const told = plans.filter(({piece}) => afterwards?.takes(piece.path))
  const index = afterwards && {
    from: digest(told.map(({piece, from}) => `${piece.path} ${from}`).join('\n')),
    before: last.all.filter(({path}) => path.startsWith(afterwards.folder))
  }
  const isIndexed = !index || (index.before.length > 0 && index.before.every(({path}) => last.same(path, index.from)))
  const fresh = plans.filter(({same}) => same === undefined)
  const paths = new Set([
    ...plans.map(({piece}) => piece.path),
    ...(isIndexed ? (index?.before ?? []) : []).map(({path}) => path)
  ])
  const gone = last.all.filter(({path}) => !paths.has(path)).map(({path}) => path)
  if (last.isKnown && fresh.length + gone.length === 0 && isIndexed) return last.all
  const isFew = last.isKnown && fresh.length + gone.length <= few
  const made = new Map<string, Laid>()
  const fill = async (folder: string): Promise<void> => {
    const {files} = call.edge
    for (const {piece, from, same} of plans) {
      const to = join(folder, piece.path)
      if (same) {
        if (!isFew) await files.link(join(place, piece.path), to)
        continue
      }
      made.set(piece.path, await put(call, {piece, from, to}, layout.heard))
    }
    if (!index || !afterwards) return
    if (isIndexed) {
      if (!isFew) for (const {path} of index.before) await files.link(join(place, path), join(folder, path))
      return
    }
    const read = (path: string) => files.read(join(isFew && !made.has(path) ? place : folder, path))
    for (const artifact of await afterwards.make(
      told.map(({piece}) => piece.path),
      read
    )) {
      const piece = {path: artifact.path, from: index.from, make: () => artifact}
      made.set(artifact.path, await put(call, {piece, from: index.from, to: join(folder, artifact.path)}, layout.heard))
    }
  }
  const word = digest([...plans.map(({piece, from}) => `${piece.path} ${from}`), index?.from].join('\n'))
  await (isFew
    ? changeIn(call, place, {word, fill}, () => gone.filter((path) => !made.has(path)))
    : swapIn(call, place, {word, fill}))
  const indexed = isIndexed
    ? (index?.before ?? [])
    : [...made.values()].filter(({path}) => afterwards && path.startsWith(afterwards.folder))
  return [...plans.flatMap(({piece, same}) => same ?? made.get(piece.path) ?? []), ...indexed]
}

interface Put {
  readonly piece: Piece
  readonly from: string
  readonly to: string
}

async function put({edge: {files}}: Call, {piece, from, to}: Put, heard: Layout['heard']): Promise<Laid> {
  const {path} = piece
  if ('place' in piece) {
    const place = await piece.place()
    await files.copy(place, to)
    return {path, from, size: await files.size(place), mended: []}
  }
  const [{content, modified}, mended] = heard(() => piece.make())
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  // Dated by what it says, so that any server tells readers the truth about what is new.
  await files.writeNew(to, bytes, modified === undefined ? undefined : Date.parse(modified))
  return {path, from, size: bytes.length, mended}
}
