import type {Artifact, PlannedFile} from '@budstikke/core'
import type {FeedMessage} from '@budstikke/rss'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {digest} from '../cache/cache.ts'
import type {Content} from '../edge/content.ts'
import type {Laid, LastBuild, Lay} from './last-build.ts'
import type {Beside, WantedFiles} from '../threads/make-beside.ts'
import type {MadeFile} from '../threads/making.ts'
import {modifiedAt, type Piece, wordOf} from './piece.ts'
import {changeIn, swapIn} from './swap.ts'

/** What is made of the files of a build when they are there: the search index, of its pages. */
export interface Afterwards {
  /** The folder of its files, with its slash. */
  readonly folder: string
  /** Whether the file at a path is one of those it is made of. */
  readonly takes: (path: string) => boolean
  /** Its files, made of those; `read` answers what is in one. */
  readonly make: (paths: readonly string[], read: (path: string) => Promise<Uint8Array>) => Promise<readonly Artifact[]>
}

/** What is to be in the folder of a build. */
export interface Layout {
  readonly pieces: Iterable<Piece>
  /** When what they are made of is kept: nothing is laid before. */
  readonly kept: Promise<void>
  readonly afterwards: Afterwards | undefined
  /** Has some of the files that are to be made put in their place by others, and tells of each. */
  readonly beside: (wanted: WantedFiles, tell: (file: MadeFile) => void) => Beside
  /** Has `make` done, and answers what had to be mended while it was. */
  readonly heard: <Made>(make: () => Made) => readonly [Made, readonly FeedMessage[]]
}

/** A file of a build, with what the last build left of it. */
interface Plan {
  readonly path: string
  readonly from: string
  readonly same: Laid | undefined
  readonly piece: Piece
}

/** The files that are made afterwards, with what the last build left of them. */
interface IndexPlan extends Afterwards {
  /** The paths of what they are made of. */
  readonly takenFrom: readonly string[]
  readonly from: string
  readonly before: readonly Laid[]
  readonly isSame: boolean
}

// A folder in which little changes is changed file by file; where much does, a new one is filled and swapped in.
const few = 500

/** After how many files the program listens to who stops it. */
const breath = 64

/**
 * Lays what is built into the folder at `place`: what the last build made of the same stays, all else is made, one file
 * after the other. Nothing is touched where nothing has changed. Answers all that is in the folder.
 */
export async function lay(call: Call, place: string, last: LastBuild, layout: Layout): Promise<Lay> {
  const plans = Array.from(layout.pieces, (piece) => planOf(piece, last))
  const index = layout.afterwards && indexPlanOf(layout.afterwards, plans, last)
  const kept = index?.isSame === true ? index.before : []
  const paths = new Set([...plans, ...kept].map(({path}) => path))
  const gone = last.all.filter(({path}) => !paths.has(path)).map(({path}) => path)
  const changes = plans.filter(({same}) => same === undefined).length + gone.length
  await layout.kept
  if (last.isKnown && changes === 0 && index?.isSame !== false) return {laid: last.all, change: 'none'}

  const isFew = last.isKnown && changes <= few
  const laid: Laid[] = []
  const keepIn = async (folder: string, path: string) => {
    if (!isFew) await call.edge.files.link(join(place, path), join(folder, path))
  }
  const fill = async (folder: string): Promise<void> => {
    const fresh = new Set<string>()
    const already = await putFirst(call, folder, layout, plans)
    let count = 0
    for (const plan of plans) {
      const {path, same} = plan
      const there = already.get(path)
      if (!there && count++ % breath === 0) await call.edge.wait(0)
      if (same) await keepIn(folder, path)
      else fresh.add(path)
      laid.push(same ?? there ?? (await put(call, plan, join(folder, path), layout.heard)))
    }
    if (index === undefined) return
    if (index.isSame) for (const {path} of index.before) await keepIn(folder, path)
    const read = (path: string) => call.edge.files.read(join(isFew && !fresh.has(path) ? place : folder, path))
    const files = index.isSame ? [] : await index.make(index.takenFrom, read)
    laid.push(...kept)
    for (const file of files) {
      const plan = planOf({...file, from: index.from, make: () => file}, last)
      laid.push(await put(call, plan, join(folder, file.path), layout.heard))
    }
  }
  const word = folderWord(plans, index?.from)
  if (isFew)
    await changeIn(call, place, {word, fill}, () => {
      const still = new Set(laid.map(({path}) => path))
      return gone.filter((path) => !still.has(path))
    })
  else await swapIn(call, place, {word, fill})
  return {laid, change: isFew ? 'some' : 'all'}
}

/**
 * Has some files put into `folder` by other threads, and puts others there meanwhile; answers them by path. A feed waits for the
 * items that come with those: to make feeds after all else took a twentieth of a build, with nothing for other threads to do.
 */
async function putFirst(
  call: Call,
  folder: string,
  layout: Layout,
  plans: readonly Plan[]
): Promise<ReadonlyMap<string, Laid>> {
  const {edge} = call
  const missing = plans.filter(({same, piece}) => same === undefined && 'make' in piece)
  const wanted = new Map(missing.map(({path, from}) => [path, from]))
  const laid = new Map<string, Laid>()
  const {paths, come, end} = layout.beside({wanted, folder}, ({path, size}) => {
    laid.set(path, {path, from: wanted.get(path) ?? '', size, mended: nothing})
  })
  if (paths.size === 0) return laid
  const own = missing.filter(({path}) => !paths.has(path))
  const feeds = own.filter((plan) => itemsOf(plan))
  const meanwhile = async () => {
    // The oldest items come first, and those of the newest, which lie outermost, last.
    for (const plan of [
      ...own.filter((one) => !itemsOf(one)),
      ...feeds.filter(({path: one}) => ofYear.test(one)),
      ...feeds.filter(({path: one}) => !ofYear.test(one))
    ]) {
      const {path} = plan
      const items = itemsOf(plan)
      if (items) await come(items)
      laid.set(path, await put(call, plan, join(folder, path), layout.heard))
      // Others are asked for in between.
      await edge.wait(0)
    }
  }
  // Both have to be at an end before anybody may take away what they wrote.
  for (const ended of await Promise.allSettled([end, meanwhile()])) if (ended.status === 'rejected') throw ended.reason
  return laid
}

const ofYear = /(?:^|\/)\d{4}\/[^/]+$/u

/**
 * A word for all that is in a built folder: of two folders with the same, everything in them is the same. What is made of the
 * texts of many releases need not be in it: whatever such a file hangs on, the page of a release does too.
 */
export function folderWord(files: readonly Pick<Laid, 'path' | 'from'>[], indexFrom = ''): string {
  const told = files.filter(({path}) => !ofMany.test(path)).map(({path, from}) => `${path} ${from}`)
  return digest([...told, indexFrom].join('\n'))
}

const ofMany = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json|feed\.html|events\.ics)$/u

function planOf(piece: Piece, last: LastBuild): Plan {
  const {path} = piece
  const from = wordOf(piece)
  return {path, from, same: last.same(path, from), piece}
}

function itemsOf({piece}: Plan): PlannedFile['items'] {
  return 'make' in piece ? piece.items : undefined
}

/** Puts what was planned at `to`. */
async function put(
  {edge: {files}}: Call,
  {path, from, piece}: Plan,
  to: string,
  heard: Layout['heard']
): Promise<Laid> {
  if ('place' in piece) {
    const place = await piece.place()
    await files.copy(place, to)
    return {path, from, size: await files.size(place), mended: nothing}
  }
  const [made, mended] = heard(() => contentOf(piece))
  const size = await files.writeNew(to, made.content, modifiedAt(made))
  return {path, from, size, mended}
}

// A feed of a year is as long as all of its items, and they are there.
function contentOf(piece: PlannedFile): Pick<Artifact, 'modified'> & {readonly content: Content} {
  const made = piece.inParts?.()
  return made ? {...made, content: made.parts} : piece.make()
}

/** What had to be mended in most files. */
const nothing: Laid['mended'] = []

function indexPlanOf(afterwards: Afterwards, plans: readonly Plan[], last: LastBuild): IndexPlan {
  const taken = plans.filter(({path}) => afterwards.takes(path))
  const from = digest(taken.map((plan) => `${plan.path} ${plan.from}`).join('\n'))
  const before = last.all.filter(({path}) => path.startsWith(afterwards.folder))
  return {
    ...afterwards,
    takenFrom: taken.map(({path}) => path),
    from,
    before,
    isSame: before.length > 0 && before.every(({path}) => last.same(path, from) !== undefined)
  }
}
