import {url} from '@budstikke/core'
import type {PublicEntry, PublicNewsroom} from '@budstikke/core'
import {latest, realDate} from './dates.ts'
import {entryItem, type FileFacts} from './entry-item.ts'
import {fairFeed} from './fair-feed.ts'
import {type FairItem, fairItem} from './fair-item.ts'
import type {FeedFormat} from './formats.ts'
import {kept, remembered} from './kept.ts'
import {madeOf, type PlanOptions} from './made-of.ts'
import {type FeedMessage, reporter, silent} from './messages.ts'
import {momentsOf} from './moments.ts'

/** How the items of a newsroom are made. */
export interface ItemsOptions extends PlanOptions {
  /** What is known of the file at a whole address: a picture or an attachment of a release. Nothing, where it is absent. */
  readonly files?: (url: string) => FileFacts | undefined
}

/**
 * The items of a newsroom: the same in each feed that holds them, so that each is written once in a format. A `shelf` is
 * the part of the newsroom whose documents ask one after the other: the live feeds, or the archives of a year.
 */
export interface NewsroomItems {
  /** What an item is made of. Asks for no body. */
  from(entry: PublicEntry): string
  /** When the last of `entries` changed. */
  newest(entries: readonly PublicEntry[]): Date | undefined
  /** An item as a format has it; `undefined` for one that nothing can name. */
  text(entry: PublicEntry, format: FeedFormat, shelf: string): string | undefined
  /** What had to be mended or left out in an item; the places begin with the release's id. */
  remarks(entry: PublicEntry, shelf: string): readonly FeedMessage[]
}

export function newsroomItems(newsroom: PublicNewsroom, options: ItemsOptions): NewsroomItems {
  const {files = () => undefined} = options
  const moment = momentsOf(newsroom)
  const links = new Map(newsroom.entries.map(({release, permalink}) => [release.id, permalink]))
  const around = {newsroom, links, moment, files}
  const origin = madeOf(options)
  const [fair, texts] = [kept<Fair>(), kept<string | undefined>()]
  const fairOf = (entry: PublicEntry, shelf: string) => fair(entry, shelf, () => fairEntry(entry, around))
  return {
    from: remembered((entry: PublicEntry) => {
      const {release, files: folder, updated, since, translations} = entry
      const corrected = release.corrects === undefined ? [] : [release.corrects, links.get(release.corrects)]
      const times = [moment(entry, updated), moment(entry, since)]
      const versions = translations.map(({language, permalink}) => [language, permalink])
      const facts = addressesOf(entry).map((address) => files(address))
      return `${origin(entry)} ${JSON.stringify([corrected, times, folder, versions, facts])}`
    }),
    newest: (entries) => latest(entries.map((entry) => realDate(moment(entry, entry.updated), silent.report))),
    text: (entry, {format, writer}, shelf) =>
      texts(entry, `${format} ${shelf}`, () => {
        const {item} = fairOf(entry, shelf)
        return item && writer.item(item, anyFeed, silent)
      }),
    remarks: (entry, shelf) => fairOf(entry, shelf).remarks
  }
}

interface Fair {
  readonly item: FairItem | undefined
  readonly remarks: readonly FeedMessage[]
}

// A release says all of itself, its page and its language too, so that no feed adds anything to its item.
const anyFeed = fairFeed(
  {options: {title: ''}, items: [], categories: [], contributors: [], extensions: []},
  () => undefined,
  silent
)

function fairEntry(entry: PublicEntry, around: Parameters<typeof entryItem>[1]): Fair {
  const remarks: FeedMessage[] = []
  const to = reporter((message) => remarks.push(message)).at(entry.release.id)
  const item = fairItem(entryItem(entry, around), {title: ''}, new Set(), to)
  return {item, remarks}
}

function addressesOf({release, files}: PublicEntry): readonly string[] {
  return [...release.images, ...release.attachments].flatMap(({src}) =>
    src === undefined ? [] : (url(src, files) ?? [])
  )
}
