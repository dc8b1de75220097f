import type {Root} from 'mdast'
import type {E164, Email, Url} from './address.ts'
import type {ReleaseId, Slug} from './identity.ts'
import type {Bcp47} from './language.ts'
import type {EventTime, PlainDate} from './time.ts'
import type {Timing} from './timing.ts'

/** What sort of text a release is. */
export const kinds = [
  'release',
  'invitation',
  'opinion',
  'article',
  'open-letter',
  'statement',
  'report',
  'regulatory',
  'notice'
] as const

/** What sort of text a release is. */
export type Kind = (typeof kinds)[number]

/** One press release in one language: plain data, the same after a journey through JSON. Absent is absent. */
export interface Release {
  /** For life; never made from the headline. */
  readonly id: ReleaseId
  /** The release's name in addresses. */
  readonly slug: Slug
  readonly language: Bcp47
  readonly kind: Kind
  /** The printed word for its kind, `Debatindlæg`, where there is one. */
  readonly label?: string
  /** The short line above the headline. */
  readonly kicker?: string
  readonly headline: string
  /** The summary set apart below the headline; not in the body. */
  readonly lead?: string
  /** The issuer, in its fullest printed form. */
  readonly organisation?: string
  /** Who wrote it. */
  readonly byline: readonly string[]
  readonly dateline?: Dateline
  readonly timing: Timing
  /** The text, as an mdast tree without positions: the lead is not in it, nor what a rule took. */
  readonly body: Root
  /** Direct speech; points into the body and takes nothing from it. */
  readonly quotes: readonly Quote[]
  readonly contacts: readonly Contact[]
  /** Standing text about the sender. */
  readonly boilerplate: readonly Section[]
  /** Fact boxes. */
  readonly facts: readonly Section[]
  /** Happenings to attend or follow, in local time. */
  readonly events: readonly Event[]
  readonly images: readonly Image[]
  readonly attachments: readonly Attachment[]
  readonly links: readonly Link[]
  readonly topics: readonly string[]
  /** Other releases that the text names. */
  readonly related: readonly Related[]
  /** The identity of the earlier release that this one puts right. */
  readonly corrects?: ReleaseId
}

/** Place and day as printed together. */
export interface Dateline {
  readonly place?: string
  readonly date?: PlainDate
}

/** Words somebody said, without marks or attribution; words interrupted by the attribution are joined by ` […] `. */
export interface Quote {
  readonly text: string
  readonly speaker?: string
  readonly role?: string
}

/** A person or press function to ask. */
export interface Contact {
  readonly name?: string
  readonly role?: string
  readonly phones: readonly E164[]
  readonly emails: readonly Email[]
}

/** A text with its own heading; paragraphs apart by a blank line, lines as their author ended them, list items opened by `- `. */
export interface Section {
  readonly heading?: string
  readonly text: string
}

/** A happening with at least a date. */
export interface Event {
  readonly name?: string
  readonly start: EventTime
  readonly end?: EventTime
  readonly place?: string
}

/** A picture, or the caption of one that the source did not bring. */
export interface Image {
  /** An address, or a path from the release's folder. */
  readonly src?: string
  /** What the picture shows, for those who do not see it. */
  readonly alt?: string
  readonly caption?: string
  /** Who made it. */
  readonly credit?: string
  /** On what terms it may be used, in words. */
  readonly rights?: string
}

/** A file that goes with the release. */
export interface Attachment {
  /** An address, or a path from the release's folder. */
  readonly src: string
  readonly title?: string
  /** The media type, `application/pdf` (RFC 6838). */
  readonly type?: string
  /** How many bytes it has, where known. */
  readonly size?: number
}

/** An address or a call to action as printed. */
export interface Link {
  readonly url?: Url
  readonly title?: string
}

/** Another release by its printed headline, or by identity or address where known. */
export interface Related {
  readonly headline?: string
  readonly id?: ReleaseId
  readonly url?: Url
}
