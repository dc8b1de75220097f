import {collect, type Instant, must, publicAt, type PublicNewsroom, type ReleaseId} from '@budstikke/core'
import {type FeedMessage, plannedItems, type WrittenItem} from '@budstikke/rss'
import {digest} from '../cache/cache.ts'
import {itemIn} from '../cache/kept-item.ts'
import type {KeptIndex} from '../cache/kept-index.ts'
import type {Line} from '../cache/line.ts'
import {noPressKits} from '../kit/kits.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {noSharePictures} from '../share/shares.ts'
import {filesOf, type Making} from '../site.ts'
import type {EditedStory, Version} from './edited.ts'
import {formatOf} from './feeds-with.ts'
import type {Laid, Remembered} from './last-build.ts'
import {type Piece, wordOf} from './piece.ts'
import {releaseWord} from '../release-word.ts'

/** A file that is made anew. */
export interface Remade extends Omit<Laid, 'marks'> {
  /** Its bytes, one part behind the other. */
  readonly parts: readonly Uint8Array[]
  /** When what it says last changed, in milliseconds since 1970. */
  readonly changed?: number
}

/** The item of a release, as feeds held it and as they are to. */
export interface SwappedItem {
  readonly since: Instant
  /** The feeds of the newest that hold it, by their paths: of everything, of its language, of what it is about. */
  readonly feeds: ReadonlySet<string>
  readonly line: Line
  readonly old: WrittenItem
  readonly fresh: WrittenItem
  /** Of what it is made now. */
  readonly word: string
}

/** What is to be done where the text of a story was edited. */
export interface Retelling {
  readonly files: readonly Remade[]
  readonly items: readonly SwappedItem[]
}

/** What is known of the newsroom around a story. */
export interface AroundStory extends Pick<Making, 'own' | 'moved'> {
  readonly newsroom: NewsroomFolder
  readonly now: Instant
  readonly index: KeptIndex
  /** What is in the built folder, by path. */
  readonly laid: Remembered
}

/**
 * The files of an edited story anew; `undefined` where they hang on more than the story.
 *
 * They are made in a newsroom that holds this story and no other. Of what, is asked there with the old texts first: where the
 * answers are the words that the last build kept, it does not matter that the newsroom is so small, for of two plans with
 * one word the files are the same.
 */
export function retellingOf({versions}: EditedStory, around: AroundStory): Retelling | undefined {
  const before = smallNewsroom(versions, 'old', around)
  const after = smallNewsroom(versions, 'fresh', around)
  const files: Remade[] = []
  const items: SwappedItem[] = []
  for (const {old, fresh} of versions) {
    if (!fresh) continue
    const {id} = old.release
    const entry = before.open.entries.find(({release}) => release.id === id)
    if (!entry) return undefined
    const folder = entry.permalink.slice(around.newsroom.settings.url.length)
    const remade = ownFiles(folder, before, after, around.laid)
    const item = itemOf(id, before, after, around.index)
    if (!remade || !item) return undefined
    files.push(...remade)
    const {language} = entry.release
    const feeds = after.feeds.filter((path) => !path.includes('/') || path.startsWith(`${language}/`))
    items.push({...item, since: entry.since, feeds: new Set(feeds)})
  }
  return {files, items}
}

/** A newsroom that holds one story. */
interface SmallNewsroom {
  readonly open: PublicNewsroom
  readonly pieces: readonly Piece[]
  /** The paths of its feeds. */
  readonly feeds: readonly string[]
  /** What was mended since it was last asked. */
  readonly mended: () => readonly FeedMessage[]
  /** Of what the item of a release is made, and how to write it. */
  readonly items: ReadonlyMap<string, {readonly from: string; readonly write: () => WrittenItem}>
}

function smallNewsroom(versions: readonly Version[], which: 'old' | 'fresh', around: AroundStory): SmallNewsroom {
  const {newsroom, now, own, moved} = around
  const {settings, file} = newsroom
  const read = versions.map((version) => (which === 'fresh' ? (version.fresh ?? version.old) : version.old))
  const sources = read.map(({release}) => ({release, story: versions[0]?.story ?? ''}))
  const open = publicAt(collect(settings, sources).newsroom, now)
  const known = new Map<ReleaseId, (typeof read)[number]>(read.map((one) => [one.release.id, one]))
  const settingsWord = digest(String(file))
  const messages: FeedMessage[] = []
  const making: Making = {
    open,
    at: now,
    facts: () => undefined,
    extras: {options: {share: noSharePictures.of, kit: noPressKits.of}},
    own,
    moved,
    search: false,
    digestOf: ({id}) => releaseWord(id, must(known.get(id)).digest, settingsWord),
    gistOf: ({id}) => must(known.get(id)).gist,
    remember: (_, write) => write(),
    take: (message) => messages.push(message)
  }
  const items = plannedItems(open, {files: making.facts, digestOf: making.digestOf, digest}).map(
    (plan) => [plan.entry.release.id, {from: digest(plan.from), write: () => plan.write()}] as const
  )
  const pieces = [...filesOf(making)]
  const feeds = pieces.map(({path}) => path).filter((path) => formatOf(path) !== undefined)
  return {open, pieces, feeds, items: new Map(items), mended: () => messages.splice(0)}
}

function ownFiles(
  folder: string,
  before: SmallNewsroom,
  after: SmallNewsroom,
  laid: Remembered
): readonly Remade[] | undefined {
  const there = laid.paths.filter((path) => path.startsWith(folder))
  const own = before.pieces.filter(({path}) => path.startsWith(folder))
  if (own.length !== there.length || own.some((piece) => laid.get(piece.path)?.from !== wordOf(piece))) return undefined
  const remade: Remade[] = []
  for (const piece of after.pieces.filter(({path}) => path.startsWith(folder))) {
    const last = laid.get(piece.path)
    if (!last || !('make' in piece)) return undefined
    const from = wordOf(piece)
    if (from === last.from) continue
    after.mended()
    const {content, modified} = piece.make()
    const mended = after.mended()
    // What had to be mended is told of the whole newsroom.
    if (JSON.stringify(mended) !== JSON.stringify(last.mended)) return undefined
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const changed = modified === undefined ? {} : {changed: Date.parse(modified)}
    remade.push({path: piece.path, from, size: bytes.length, mended, parts: [bytes], ...changed})
  }
  return remade
}

function itemOf(
  id: string,
  before: SmallNewsroom,
  after: SmallNewsroom,
  index: KeptIndex
): Omit<SwappedItem, 'feeds' | 'since'> | undefined {
  const [known, now, line] = [before.items.get(id), after.items.get(id), index.line('item', id)]
  if (!known || !now || line?.digest !== known.from) return undefined
  // Read now: the index is closed before feeds are looked through.
  const {texts, remarks} = itemIn(line.json, (lies) => index.text(line.home, lies))
  const old = {texts: {rss: texts.rss, atom: texts.atom, json: texts.json}, remarks}
  const fresh = now.write()
  return JSON.stringify(remarks) === JSON.stringify(fresh.remarks) ? {line, old, fresh, word: now.from} : undefined
}
