import type {Bcp47, NewsletterSettings, NewsroomSettings, Url} from '@budstikke/core'
import type {ElementContent} from 'hast'
import type {Registry} from '../consent/registry.ts'
import type {MailOptions} from '../mail/frame.ts'
import type {Places} from '../model/places.ts'

/** What the handler is handed. */
export interface NewsletterHandlerOptions {
  readonly registry: Registry
  readonly settings: NewsroomSettings & {readonly newsletter: NewsletterSettings}
  /** Other places whose forms may subscribe, as origins: `https://www.example.org`; the newsroom's own is always one. */
  readonly origins?: readonly string[]
  /** A whole page around what we say; ours unless said otherwise. It may load from its own host alone. */
  readonly frame?: (page: ReaderPage) => string
  /** How many sign-ups are taken within an hour: from one machine (20 unless said otherwise), and in all (5000). */
  readonly limits?: {readonly perClient?: number; readonly inAll?: number}
  /** How letters look. */
  readonly mails?: MailOptions
  /** Told of what went wrong in the store, where the reader is asked to come back later. */
  readonly troubled?: (error: unknown) => void
}

/** A page for a reader. */
export interface ReaderPage {
  readonly language: Bcp47
  readonly title: string
  readonly main: readonly ElementContent[]
}

/** What every answer is made with. */
export interface Desk extends NewsletterHandlerOptions {
  readonly home: Url
  /** Whole addresses, for letters. */
  readonly places: Places
  /** The same as our own pages link to them, whatever name the host is reached by. */
  readonly paths: Places
}
