import {latest} from './dates.ts'
import {fairFeed} from './fair-feed.ts'
import type {FairFeed} from './fair-feed.ts'
import {fairItem} from './fair-item.ts'
import type {FairItem, Taken} from './fair-item.ts'
import {reporter} from './messages.ts'
import type {FeedMessage, Reporter} from './messages.ts'
import type {FeedParts, PressItem} from './model.ts'

/** A format: what stands before the items, each item, what stands after them. */
export interface Writer {
  head(feed: FairFeed, to: Reporter): string
  /** `index` counts from 0. */
  item(item: FairItem, feed: FairFeed, index: number, to: Reporter): string
  readonly tail: string
}

/** Takes a remark. */
export type Take = (message: FeedMessage) => void

/** A whole feed as text. Remarks go to `take`. */
export function write(writer: Writer, feed: FeedParts, take: Take = ignore): string {
  const to = reporter(take)
  const taken: Taken = new Set()
  const items = feed.items.map((item, index) => fairItem(item, feed.options, taken, to.at(`items[${index}]`)))
  const present = items.flatMap((item) => item ?? [])
  const fair = fairFeed(feed, latest(present.map(({updated}) => updated)), to)
  const written = items.map(
    (item, index) => item && writer.item(item, fair, present.indexOf(item), to.at(`items[${index}]`))
  )
  return [writer.head(fair, to), ...written, writer.tail].join('')
}

/**
 * A feed in pieces, with `items` in place of its own: memory holds one item at a time, and the ids of those before.
 * The feed's `updated` is only known beforehand if the options say it.
 */
export function* stream(
  writer: Writer,
  feed: FeedParts,
  items: Iterable<PressItem>,
  take: Take = ignore
): Generator<string, void> {
  const next = pieces(writer, feed, take)
  yield next.head
  for (const item of items) yield next.item(item)
  yield writer.tail
}

/** The same for items that come when they come: from files, from a database. */
export async function* streamAsync(
  writer: Writer,
  feed: FeedParts,
  items: AsyncIterable<PressItem>,
  take: Take = ignore
): AsyncGenerator<string, void> {
  const next = pieces(writer, feed, take)
  yield next.head
  for await (const item of items) yield next.item(item)
  yield writer.tail
}

function pieces(writer: Writer, feed: FeedParts, take: Take): {readonly head: string; item(item: PressItem): string} {
  const to = reporter(take)
  const fair = fairFeed(feed, undefined, to)
  const taken: Taken = new Set()
  let [read, written] = [0, 0]
  return {
    head: writer.head(fair, to),
    item(item) {
      const below = to.at(`items[${read++}]`)
      const copy = fairItem(item, feed.options, taken, below)
      return copy ? writer.item(copy, fair, written++, below) : ''
    }
  }
}

function ignore(): void {
  // Nobody asked.
}
