import type {Authority, ReleaseId, Slug} from './identity.ts'
import type {Bcp47} from './language.ts'
import type {Attachment, Dateline, Event, Image, Kind, Section} from './release.ts'
import type {Instant, LocalTime, PlainDate} from './time.ts'
import type {Url} from './address.ts'
import type {Zone} from './zone.ts'

/**
 * The author's word: what the front matter of a release says.
 *
 * A key that is present silences the rule for its field; `null` and `[]` mean "there is none, do not look". A key
 * that is absent leaves the field to the rules.
 */
export interface Settings {
  readonly id?: ReleaseId
  readonly slug?: Slug
  readonly language?: Bcp47
  readonly kind?: Kind
  readonly label?: string | null
  readonly kicker?: string | null
  readonly headline?: string
  readonly lead?: string | null
  readonly organisation?: string | null
  readonly byline?: readonly string[]
  readonly dateline?: Dateline | null
  readonly status?: 'draft' | 'published'
  /** `unknown` is for what comes from an archive without a date. */
  readonly published?: LocalTime | PlainDate | 'unknown'
  /** When an archive brought it in. */
  readonly imported?: Instant
  readonly embargo?: LocalTime | PlainDate | null
  readonly corrections?: readonly {readonly at: LocalTime; readonly note: string}[]
  readonly withdrawn?: {readonly at: LocalTime; readonly reason: string}
  readonly quotes?: readonly {readonly text: string; readonly speaker?: string; readonly role?: string}[]
  readonly contacts?: readonly ContactSetting[]
  readonly boilerplate?: readonly Section[]
  readonly facts?: readonly Section[]
  readonly events?: readonly Event[]
  readonly images?: readonly Image[]
  readonly attachments?: readonly Attachment[]
  readonly links?: readonly {readonly url?: Url; readonly title?: string}[]
  readonly topics?: readonly string[]
  readonly related?: readonly {readonly headline?: string; readonly id?: ReleaseId; readonly url?: Url}[]
  readonly corrects?: ReleaseId | null
  /** `keep`: nothing in the text is taken for page furniture. */
  readonly furniture?: 'keep'
}

/** A contact as an author writes it: phones as printed, in the country's own form. */
export interface ContactSetting {
  readonly name?: string
  readonly role?: string
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

/** What a newsroom knows that its releases need: handed to `parseRelease`, every field with a default. */
export interface Surroundings {
  /** The language that the file's name says: its author's word, where the settings have none. */
  readonly named?: Bcp47
  /** The language where neither the settings nor the text says. */
  readonly language?: Bcp47
  /** The clock that local times are read on; else the usual one of the language's home. */
  readonly zone?: Zone
  /** Whose phone numbers have no country code (ISO 3166-1), `DK`; else the home of the language. */
  readonly country?: string
  /** Who mints ids; else `unknown.invalid,2000`. */
  readonly authority?: Authority
  /** What the id is made from where the settings give none; else the file's path without its ending. */
  readonly name?: string
  /** The release's name in addresses where the settings give none; else made from the headline. */
  readonly slug?: Slug
  /** The issuer where the text names none. */
  readonly organisation?: string
  /** The day that days without a year are read from where the text does not say when it was issued. */
  readonly near?: PlainDate
}
