import {atom} from './atom.ts'
import {json} from './json-feed.ts'
import type {FeedParts, Format, PressItem} from './model.ts'
import {rss} from './rss.ts'
import {stream, streamAsync} from './writer.ts'
import type {Take, Writer} from './writer.ts'

const writers: Readonly<Record<Format, Writer>> = {rss, atom, json}

/**
 * A feed of any length in pieces, with `items` in place of its own. Memory holds one item and the ids before it.
 *
 * For archives (RFC 5005, section 4): give the options `history: {closed: true, current, previous, next}` and
 * `updated`, the date of the newest item, which a stream cannot know at its head.
 */
export function streamFeed(
  format: Format,
  feed: FeedParts,
  items: Iterable<PressItem>,
  take?: Take
): Generator<string, void> {
  return stream(writers[format], feed, items, take)
}

/** The same for items that are waited for. */
export function streamFeedAsync(
  format: Format,
  feed: FeedParts,
  items: AsyncIterable<PressItem>,
  take?: Take
): AsyncGenerator<string, void> {
  return streamAsync(writers[format], feed, items, take)
}
