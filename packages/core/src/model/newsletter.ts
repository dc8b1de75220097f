import type {Email, Url} from './address.ts'
import type {PerLanguage} from './newsroom.ts'

/** How a newsroom mails its releases. Passwords, keys and the database's address are never here. */
export interface NewsletterSettings {
  readonly from: Email
  /** The name beside the address; the organisation's where absent. */
  readonly name?: PerLanguage
  /** Where answers go; the first press contact of the release, else of the newsroom, where absent. */
  readonly replyTo?: Email
  /** The domain of Message-IDs and list names; that of `from` where absent. */
  readonly domain?: string
  /** Where bounces go: an address, or `*@domain` for one of its own for every mail; `from` where absent. */
  readonly bounces?: string
  /** Where subscriptions are looked after (`budstikke serve`), ends in a slash; the newsroom's own address where absent. */
  readonly url?: Url
  /** The file of the store, from the newsroom's folder; `newsletter.db` where absent. */
  readonly store?: string
  /** The digests that readers may choose. */
  readonly digests: readonly Digest[]
  /** When digests go out, on the newsroom's clock: `07:00`. */
  readonly digestTime: string
  readonly rates: MailRates
}

/** How often what came is gathered into one mail. */
export type Digest = 'daily' | 'weekly'

/** How fast mail may go out; what is absent has no limit. */
export interface MailRates {
  /** Mails at once; 10 where absent. */
  readonly connections?: number
  /** Mails a second in all. */
  readonly perSecond?: number
  /** Mails a second to each domain that is not in `domains`. */
  readonly perDomain?: number
  /** Mails a second to these domains. */
  readonly domains: Readonly<Record<string, number>>
}
