import type {Author, Enclosure, Extension, FeedOptions, Item} from 'feed'

/** The three formats, by the name that npm `feed` gives them. */
export type Format = 'rss' | 'atom' | 'json'

/** One address for each format: the documents differ, what they say does not. */
export type FormatLinks = {readonly [format in Format]?: string}

/** The same item in another language: its page, and the language it is in (BCP 47). */
export interface Translation {
  readonly language: string
  readonly url: string
}

/** The same feed in another language: its documents. */
export interface FeedTranslation extends FormatLinks {
  readonly language: string
}

/** A picture: what one sees (`alt`), the words beneath it, who took it, and who may use it. Sizes in pixels and bytes. */
export interface Picture {
  readonly url: string
  /** Media type; without one, or with an unreal one, it is told from the address. */
  readonly type?: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  readonly rights?: string
  readonly width?: number
  readonly height?: number
  readonly length?: number
}

/** What was put right, and when. `label` is the word before it, in the item's language: "Rettelse". */
export interface Correction {
  readonly at: Date
  readonly note: string
  readonly label?: string
}

/** Taken back: stands in place of the text. `label` is the word before the reason, in the item's language. */
export interface Withdrawal {
  readonly at: Date
  readonly reason?: string
  readonly label?: string
}

/** Another item that this one puts right (RFC 4685): its permanent id, and its page. */
export interface Corrected {
  readonly id: string
  readonly link?: string
}

/** Where the rest of a feed is (RFC 5005). */
export interface History {
  /** This document is closed and never changes again (section 4, `fh:archive`). */
  readonly closed?: boolean
  /** This document holds all there is (section 2, `fh:complete`). */
  readonly complete?: boolean
  /** The live feed that a closed document belongs to. */
  readonly current?: FormatLinks
  /** The next older document. */
  readonly previous?: FormatLinks
  /** The next newer closed document. */
  readonly next?: FormatLinks
}

/**
 * An item of npm `feed`, with what news needs beside it.
 *
 * `title` is plain text (`5 < 6` is five, less, six); `description` and `content` are HTML. `date` is when the item last
 * changed; an invalid `Date` says that nobody knows. An empty `link` says that there is no page.
 */
export interface PressItem extends Item {
  /** BCP 47. */
  readonly language?: string
  /** The title with its markup, for Atom, which can hold both; the others take `title`. */
  readonly titleHtml?: string
  /** The summary as plain text. It goes before `description`, which is HTML. */
  readonly summary?: string
  readonly translations?: readonly Translation[]
  readonly pictures?: readonly Picture[]
  /** Any number of files beside `enclosure`, `audio` and `video`. The first of all is the one that RSS can hold. */
  readonly enclosures?: readonly Enclosure[]
  readonly corrections?: readonly Correction[]
  readonly withdrawn?: Withdrawal
  readonly corrects?: Corrected
  /** What relative addresses in `description` and `content` start from; otherwise `link`, then the feed's. */
  readonly base?: string
}

/** The options of npm `feed`, with what news needs beside them. `language` becomes `xml:lang` too. */
export interface PressFeedOptions extends FeedOptions {
  /** Beside `author`. */
  readonly authors?: readonly Author[]
  /** WebSub hubs beside `hub`. */
  readonly hubs?: readonly string[]
  readonly translations?: readonly FeedTranslation[]
  readonly history?: History
  /** Namespaces for the root, by prefix, so that extensions may use them. */
  readonly namespaces?: Readonly<Record<string, string>>
}

/** What a writer asks of a feed; `PressFeed` answers it, and so does npm `feed` itself. */
export interface FeedParts {
  readonly options: PressFeedOptions
  readonly items: readonly PressItem[]
  readonly categories: readonly string[]
  readonly contributors: readonly Author[]
  readonly extensions: readonly Extension[]
}
