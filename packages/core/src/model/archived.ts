import type {Url} from './address.ts'
import type {Bcp47} from './language.ts'
import type {Attachment, Image} from './release.ts'
import type {ContactSetting} from './settings.ts'
import type {Instant, PlainDate} from './time.ts'

/**
 * A release as an archive hands it over, one of many in a file: an item of a feed, a record of a newsroom service. What
 * the archive says beside the text is its sender's word, and silences the rule for its field.
 */
export interface ArchivedRelease {
  /** What the archive calls it, so that it is known again: a number, an id. */
  readonly origin?: string
  /** Where it was to be read. */
  readonly address?: Url
  /** What the language versions of one story share in this archive; absent where nothing is said of versions. */
  readonly story?: string
  /** Where its versions in other languages were to be read. */
  readonly versions?: readonly Url[]
  readonly language?: Bcp47
  readonly published?: Instant | PlainDate
  readonly headline?: string
  /** HTML. */
  readonly lead?: string
  /** HTML. */
  readonly body: string
  readonly organisation?: string
  readonly byline?: readonly string[]
  readonly contacts?: readonly ContactSetting[]
  /** Standing text about the sender, as HTML. */
  readonly boilerplate?: readonly {readonly heading?: string; readonly body: string}[]
  readonly images?: readonly Image[]
  readonly attachments?: readonly Attachment[]
  readonly links?: readonly {readonly url?: Url; readonly title?: string}[]
  readonly topics?: readonly string[]
}
