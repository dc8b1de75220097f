import type {Locale} from '../locales/locale.ts'
import type {LabelId} from '../locales/reading.ts'
import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block, Manuscript} from '../model/manuscript.ts'
import type {
  Contact,
  Dateline,
  Event,
  Image,
  Kind,
  Link,
  Quote,
  Related,
  Section,
  Attachment
} from '../model/release.ts'
import type {Settings} from '../model/settings.ts'
import type {LocalTime, PlainDate} from '../model/time.ts'
import type {ReleaseId} from '../model/identity.ts'

/** What rules found, field by field. Absent is "no rule found any"; times are local, as printed. */
export interface Found {
  readonly kind?: Kind
  /** The printed word for the kind, and what the language's table calls it. */
  readonly label?: string
  readonly labelId?: LabelId
  readonly kicker?: string
  readonly headline?: string
  readonly lead?: string
  readonly organisation?: string
  readonly byline?: readonly string[]
  readonly dateline?: Dateline
  readonly published?: LocalTime | PlainDate
  readonly updated?: LocalTime | PlainDate
  readonly embargo?: LocalTime | PlainDate
  readonly quotes?: readonly Quote[]
  readonly contacts?: readonly Contact[]
  readonly boilerplate?: readonly Section[]
  readonly facts?: readonly Section[]
  readonly events?: readonly Event[]
  readonly images?: readonly Image[]
  readonly attachments?: readonly Attachment[]
  readonly links?: readonly Link[]
  readonly topics?: readonly string[]
  readonly related?: readonly Related[]
  readonly corrects?: ReleaseId
}

/** What a rule sees: the blocks nobody has claimed, and what was known before it. */
export interface Scene {
  /** What is left of the text. */
  readonly blocks: readonly Block[]
  /** The whole text as it was read, for rules that ask what stood around a block. */
  readonly manuscript: Manuscript
  readonly settings: Settings
  readonly locale: Locale
  /** Whose phone numbers have no country code (ISO 3166-1). */
  readonly country: string
  /** The day that days without a year are read from, where the caller knows one. */
  readonly near?: PlainDate
  readonly found: Found
}

/** What a rule answers: what it found, by which words, and what it left. */
export interface Finding {
  readonly found: Found
  readonly evidence: readonly Evidence[]
  /** The blocks without what was taken. Rules that only read answer `scene.blocks`. */
  readonly rest: readonly Block[]
  readonly remarks?: readonly Remark[]
}

/** Looks once at what is left of a text. */
export interface Rule {
  readonly id: string
  /** The settings that silence it: where the author has said all of them, it does not look. */
  readonly silencedBy: readonly (keyof Settings)[]
  /** `undefined` where it finds nothing. Never throws, and takes linear time in the text. */
  find(scene: Scene): Finding | undefined
}
