import {url} from '@budstikke/core'
import type {PublicEntry, PublicNewsroom, ReleaseId} from '@budstikke/core'
import {atom} from './atom.ts'
import {lastChange} from './changed.ts'
import {latest, realDate} from './dates.ts'
import {entryItem, type FileFacts, type Surroundings} from './entry-item.ts'
import {fairFeed} from './fair-feed.ts'
import {fairItem} from './fair-item.ts'
import {json} from './json-feed.ts'
import {kept, remembered} from './kept.ts'
import {madeOf, type PlanOptions} from './made-of.ts'
import {type FeedMessage, listener, reporter, silent} from './messages.ts'
import type {Format} from './model.ts'
import {momentsOf} from './moments.ts'
import {rss} from './rss.ts'
import type {Writer} from './writer.ts'

/** How the items of a newsroom are made. */
export interface ItemsOptions extends PlanOptions {
  /** What is known of the file at a whole address: a picture or an attachment of a release. Nothing, where it is absent. */
  readonly files?: (url: string) => FileFacts | undefined
  /**
   * Answers what was written of `from` before, or calls `write` and keeps its answer, which is plain data: an archive of
   * a year is written again after each edit, and all but one of its items are as they were. Feeds of texts that are held in
   * bytes are bytes too.
   */
  readonly remember?: (from: string, write: () => WrittenItem) => HeldItem
  /** When things happened, as the feeds say it: `momentsOf` the whole, where the newsroom is a part of a larger one. */
  readonly moment?: Surroundings['moment']
}

/** A release as the item that every feed of a newsroom holds, in each format; and what was mended or left out in it. */
export interface WrittenItem {
  readonly texts: Readonly<Record<Format, string>>
  /** Their places begin with the release's id. */
  readonly remarks: readonly FeedMessage[]
}

/** The same as it may be kept: its texts, or their bytes in UTF-8, which a feed takes over as they are; read when they are asked for. */
export interface HeldItem extends Pick<WrittenItem, 'remarks'> {
  readonly texts: Readonly<Record<Format, string | Uint8Array>>
}

/** An item that can be written. */
export interface PlannedItem {
  readonly entry: PublicEntry
  /** What it is made of, as `remember` is asked about it: two of one `from` are written the same. Asks for no body. */
  readonly from: string
  write(): WrittenItem
}

/** The items of a newsroom. */
export interface NewsroomItems {
  /** What an item is made of. Asks for no body. */
  from(entry: PublicEntry): string
  planned(entry: PublicEntry): PlannedItem
  /** When the last of `entries` changed. */
  newest(entries: readonly PublicEntry[]): Date | undefined
  /** `shelf` is the part of the newsroom whose documents ask one after the other: the live feeds, or a year's archives. */
  written(entry: PublicEntry, shelf: string): HeldItem
  /** Its text in a format, held while documents of one shelf ask for that format. */
  text(entry: PublicEntry, shelf: string, format: Format): string | Uint8Array
}

/** The items of a newsroom: the same in each feed that holds them, so that each is written once. */
export function newsroomItems(newsroom: PublicNewsroom, options: ItemsOptions): NewsroomItems {
  const {files = () => undefined, remember = (_, write) => write(), moment = momentsOf(newsroom)} = options
  const {url: home, zone, organisation} = newsroom.settings
  const pageOf = pagesOf(newsroom)
  const origin = madeOf(options)
  const settings = JSON.stringify([home, zone, organisation])
  const from = remembered((entry: PublicEntry) => {
    const {release, files: folder, updated, since, translations} = entry
    const corrected = release.corrects === undefined ? '' : `${release.corrects} ${pageOf(release.corrects) ?? ''}`
    const times = `${moment(entry, updated).getTime()} ${moment(entry, since).getTime()}`
    const versions = translations.map(({language, permalink}) => `${language} ${permalink}`).join(' ')
    const facts = addressesOf(entry).map((address) => files(address))
    const named = facts.length === 0 ? '' : JSON.stringify(facts)
    return origin(entry, folder, times, `(${corrected})`, `(${versions})`, named)
  })
  const planned = (entry: PublicEntry): PlannedItem => ({
    entry,
    get from() {
      return `${settings}\n${from(entry)}`
    },
    write: () => writtenItem(entry, {newsroom, pageOf, moment, files})
  })
  const shelved = kept<HeldItem>()
  const texts = kept<string | Uint8Array>()
  const written = (entry: PublicEntry, shelf: string) =>
    shelved(entry, shelf, () => {
      const plan = planned(entry)
      return remember(plan.from, () => plan.write())
    })
  return {
    from,
    planned,
    newest(entries) {
      // Moments of one instant are apart by less than instants are.
      const last = lastChange(entries)
      const changed = entries.filter(({updated}) => updated === last)
      return latest(changed.map((entry) => realDate(moment(entry, entry.updated), silent.report)))
    },
    written,
    text: (entry, shelf, format) => texts(entry, `${shelf} ${format}`, () => written(entry, shelf).texts[format])
  }
}

/**
 * The items of a newsroom, none written yet: for whoever writes them elsewhere than feeds are made, and answers them when these
 * ask (`remember`).
 */
export function plannedItems(newsroom: PublicNewsroom, options: ItemsOptions = {}): readonly PlannedItem[] {
  const items = newsroomItems(newsroom, options)
  return newsroom.entries.map((entry) => items.planned(entry))
}

// Of an archive few correct another.
function pagesOf({entries}: PublicNewsroom): Surroundings['pageOf'] {
  let pages: ReadonlyMap<ReleaseId, string> | undefined
  return (id) => {
    pages ??= new Map(entries.map(({release, permalink}) => [release.id, permalink]))
    return pages.get(id)
  }
}

// A release says all of itself, its page and its language too, so that no feed adds anything to its item.
const anyFeed = fairFeed(
  {options: {title: ''}, items: [], categories: [], contributors: [], extensions: []},
  () => undefined,
  silent
)

function writtenItem(entry: PublicEntry, around: Surroundings): WrittenItem {
  const remarks: FeedMessage[] = []
  const to = reporter((message) => remarks.push(message)).at(entry.release.id)
  const own = entryItem(entry, around)
  // Most items have nothing in them to tell of, and to name the place of every field takes longer than to look at it.
  const looked = listener()
  const quiet = fairItem(own, {title: ''}, new Set(), looked.to)
  const item = looked.heard() ? fairItem(own, {title: ''}, new Set(), to) : quiet
  const text = (writer: Writer) => (item ? writer.item(item, anyFeed, silent) : '')
  return {texts: {rss: text(rss), atom: text(atom), json: text(json)}, remarks}
}

function addressesOf({release, files}: PublicEntry): readonly string[] {
  return [...release.images, ...release.attachments].flatMap(({src}) =>
    src === undefined ? [] : (url(src, files) ?? [])
  )
}
