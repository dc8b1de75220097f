import {Feed} from 'feed'
import {atom} from './atom.ts'
import {json} from './json-feed.ts'
import type {FeedMessage} from './messages.ts'
import type {PressFeedOptions, PressItem} from './model.ts'
import {rss} from './rss.ts'
import {write} from './writer.ts'

/**
 * A feed as npm `feed` knows it, written so that no reader gets it wrong.
 *
 * Everything that is called on a `Feed` is called on this; the three writers are our own, and options and items have
 * words for language, translations, pictures, corrections and archives (model.ts). Nothing in an item makes a writer
 * throw or leave the format: what cannot be said is mended or left out, and `messages` tells.
 */
export class PressFeed extends Feed {
  declare options: PressFeedOptions
  declare items: PressItem[]

  // The base class takes fewer words; this one widens them, which a constructor must repeat.
  // oxlint-disable-next-line no-useless-constructor
  constructor(options: PressFeedOptions) {
    super(options)
  }

  override addItem(item: PressItem): void {
    super.addItem(item)
  }

  /** RSS 2.0. */
  override rss2(): string {
    return write(rss, this)
  }

  /** Atom 1.0. */
  override atom1(): string {
    return write(atom, this)
  }

  /** JSON Feed 1.1; the name is npm `feed`'s. */
  override json1(): string {
    return write(json, this)
  }

  /** What the feed as it stands would lose or have mended, each thing once. Empty for a feed that is said as it is. */
  get messages(): readonly FeedMessage[] {
    const messages = new Map<string, FeedMessage>()
    // RSS says the most, extensions too; the other two lose nothing that it keeps.
    write(rss, this, (message) => messages.set(message.reason, message))
    return [...messages.values()]
  }
}
