import {latest} from './dates.ts'
import {fairFeed} from './fair-feed.ts'
import type {FairFeed} from './fair-feed.ts'
import {fairItem, lastChange} from './fair-item.ts'
import type {FairItem, Taken} from './fair-item.ts'
import {reporter, silent} from './messages.ts'
import type {FeedMessage, Reporter} from './messages.ts'
import type {FeedParts, PressItem} from './model.ts'

/** A format: what stands before the items, each item, what stands after them. */
export interface Writer {
  head(feed: FairFeed, to: Reporter): string
  item(item: FairItem, feed: FairFeed, to: Reporter): string
  /** What stands between two items. */
  readonly between: string
  readonly tail: string
}

/** Takes a remark. */
export type Take = (message: FeedMessage) => void

/** A whole feed as text. Remarks go to `take`. */
export function write(writer: Writer, feed: FeedParts, take?: Take): string {
  const to = take ? reporter(take) : silent
  // Asked beforehand, so that no item need be kept while the others are looked at.
  const newest = () => latest(feed.items.map((item) => lastChange(item, silent)))
  const fair = fairFeed(feed, newest, to)
  const next = itemsOf(writer, feed, fair, to)
  const text = new LongText()
  text.add(writer.head(fair, to))
  for (const item of feed.items) text.add(next(item))
  text.add(writer.tail)
  return text.toString()
}

/** A text, or its bytes in UTF-8. */
export type Part = string | Uint8Array

/**
 * A feed around items that were written before, each by `writer.item`, in parts; `newest` is the date of its last change. An
 * item stands in some ten files, and to take its bytes over is cheaper than to encode it.
 */
export function partsAround(
  writer: Writer,
  feed: FeedParts,
  items: readonly Part[],
  {newest, take}: {readonly newest: Date | undefined; readonly take?: Take | undefined}
): readonly Part[] {
  const to = take ? reporter(take) : silent
  const fair = fairFeed(feed, () => newest, to)
  const between = items.every((item) => typeof item === 'string')
    ? writer.between
    : new TextEncoder().encode(writer.between)
  const parts = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]))
  return [writer.head(fair, to), ...parts, writer.tail]
}

/** All of it: a text where all parts are texts, else its bytes. */
export function whole(parts: readonly Part[]): Part {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : bytesOf(parts)
}

function bytesOf(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const encoder = new TextEncoder()
  const encoded = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part))
  const bytes = new Uint8Array(encoded.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of encoded) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * A feed in pieces, with `items` in place of its own: memory holds one item at a time, and the ids of those before.
 * The feed's `updated` is only known beforehand if the options say it.
 */
export function* stream(
  writer: Writer,
  feed: FeedParts,
  items: Iterable<PressItem>,
  take?: Take
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
  take?: Take
): AsyncGenerator<string, void> {
  const next = pieces(writer, feed, take)
  yield next.head
  for await (const item of items) yield next.item(item)
  yield writer.tail
}

function pieces(
  writer: Writer,
  feed: FeedParts,
  take: Take | undefined
): {readonly head: string; item(item: PressItem): string} {
  const to = take ? reporter(take) : silent
  const fair = fairFeed(feed, () => undefined, to)
  return {head: writer.head(fair, to), item: itemsOf(writer, feed, fair, to)}
}

/** Writes one item after the other, and knows which ids are taken. */
function itemsOf(writer: Writer, {options}: FeedParts, fair: FairFeed, to: Reporter): (item: PressItem) => string {
  const taken: Taken = new Set()
  let [read, between] = [0, '']
  return (item) => {
    const below = to.at('items', read++)
    const copy = fairItem(item, options, taken, below)
    if (!copy) return ''
    const text = between + writer.item(copy, fair, below)
    between = writer.between
    return text
  }
}

/**
 * A text that is put together as it grows: what an item is made of is forgotten soon, and ten thousand items are some
 * hundred strings in memory and not a million pieces of them, which the collector would carry from place to place.
 */
class LongText {
  readonly #whole: string[] = []
  #recent: string[] = []
  #length = 0

  add(text: string): void {
    this.#recent.push(text)
    this.#length += text.length
    if (this.#length < pieceAfter(this.#whole.length)) return
    this.#whole.push(this.#recent.join(''))
    this.#recent = []
    this.#length = 0
  }

  toString(): string {
    return [...this.#whole, ...this.#recent].join('')
  }
}

// How many characters are put together at once, after so many pieces. A short feed is one piece. Those of a longer one lie
// beside what else is new in memory, which costs nothing until there is so much of it that the collector carries it from
// place to place: then they have places of their own, which have to be asked for.
function pieceAfter(before: number): number {
  return before === 0 || before > 40 ? 250_000 : 100_000
}
