import type {Generated, Kysely, Transaction} from 'kysely'
import type {
  batchState,
  bounceSource,
  cadence,
  deliveryState,
  letterState,
  mailingState,
  NumberOf,
  onCrash,
  subscriberState,
  subscriptionState
} from '../model/states.ts'

/** Every table. Times are milliseconds since 1970; lists of words are joined by commas; what has structure is JSON. */
export interface Tables {
  readonly meta: MetaTable
  readonly subscriber: SubscriberTable
  readonly subscription: SubscriptionTable
  readonly wording: WordingTable
  readonly consent: ConsentTable
  readonly suppression: SuppressionTable
  readonly mailing: MailingTable
  readonly content: ContentTable
  readonly batch: BatchTable
  readonly delivery: DeliveryTable
  readonly bounce: BounceTable
  readonly letter: LetterTable
}

/** The tables, or a transaction over them. */
export type Db = Kysely<Tables> | Transaction<Tables>

/** What the store knows of itself: `schema` is the number of its last migration. */
export interface MetaTable {
  key: string
  value: string
}

/** A person who asked for mail. Ids are never used twice, so that a ledger outlives those whom it names. */
export interface SubscriberTable {
  id: Generated<number>
  /** As the person typed it. */
  address: string
  /** What makes two addresses the same one (`addressKey`). */
  key: string
  name: string | null
  /** The person's languages, the dearest first: `da,sv`. */
  languages: string
  zone: string | null
  state: NumberOf<typeof subscriberState>
  /** Stands for the person in the consent ledger, and stays when the person is erased. */
  pseudonym: string
  created: number
}

/** One thing that a person asked for. */
export interface SubscriptionTable {
  /** A topic's id, or `*`. */
  topic: string
  /** A language, or `*`: the first of the person's own in which there is a release. */
  language: string
  cadence: NumberOf<typeof cadence>
  subscriber: number
  /** `*`, or kinds of releases between commas, the first and last included: `,release,invitation,`. */
  kinds: string
  state: NumberOf<typeof subscriptionState>
  /** Since when; who asks again for what they have keeps it, else they would miss a mailing that is under way. */
  since: number
}

/** A text that people consented to, word for word. */
export interface WordingTable {
  hash: string
  language: string
  version: string
  text: string
  added: number
}

/** The consent ledger: rows are added and never changed; each carries the hash of the one before. */
export interface ConsentTable {
  id: number
  pseudonym: string
  event: string
  at: number
  wording: string | null
  source: string
  detail: string
  previous: string
  hash: string
}

/** Who is never to be mailed again, also when the address is gone: a keyed hash of it. */
export interface SuppressionTable {
  hash: string
  reason: string
  at: number
}

/** One mail to many: a revision of a release, or a digest of a day. */
export interface MailingTable {
  id: Generated<number>
  /** The story (not a language version of it); for a digest its name. */
  release: string
  /** Which state of the story: the moment of its last change; for a digest its day. */
  revision: string
  kind: string
  /** What readers see as its name. */
  title: string
  /** Who is due it, as JSON (`Audience`). */
  audience: string
  /** Not before this moment. */
  due: number
  /** Who had subscribed by this moment. */
  cutoff: number
  /** How many milliseconds after `due` it is still worth sending. */
  max_late: number
  state: NumberOf<typeof mailingState>
  /** Why it is paused. */
  reason: string | null
  on_crash: NumberOf<typeof onCrash>
  /** The domain in its Message-IDs. */
  domain: string
  /** Where bounces go: an address, or `*@domain` for one a reader. */
  return_path: string
  readers: number
  planned: number
  finished: number | null
}

/** The mails of a mailing, compiled once: workers on other machines need nothing else. */
export interface ContentTable {
  mailing: number
  /** The language; for a digest whatever tells its mails apart. */
  variant: string
  /** A `CompiledMail` as JSON. */
  mail: string
}

/** A range of readers, from `lo` to `hi`: what a worker takes at once. */
export interface BatchTable {
  mailing: number
  part: number
  lo: number
  hi: number
  readers: number
  state: NumberOf<typeof batchState>
  /** How many passes over the range went before. */
  attempt: number
  due: number
  worker: string | null
  lease: number
}

/** The ledger. Its primary key is what makes it one mail a reader. */
export interface DeliveryTable {
  mailing: number
  subscriber: number
  state: NumberOf<typeof deliveryState>
  /** In which pass over the range this was, or is to be. */
  tries: number
  /** The server's reply (RFC 5321), 0 without one. */
  code: number
  /** Its enhanced status (RFC 3463) and words, without any address; while a mail is `started`, whose mark it is. */
  note: string | null
  at: number
}

/** What came back. */
export interface BounceTable {
  mailing: number
  subscriber: number
  source: NumberOf<typeof bounceSource>
  code: number
  status: string
  at: number
}

/** A mail to one person: a confirmation, a notice. */
export interface LetterTable {
  id: Generated<number>
  /** What makes it happen once. */
  key: string
  address: string
  return_path: string
  /** The message, whole; emptied when it is sent. */
  message: string
  state: NumberOf<typeof letterState>
  tries: number
  due: number
  /** When it is no longer worth sending. */
  expires: number
  worker: string | null
  lease: number
  code: number
  note: string | null
  at: number
}
