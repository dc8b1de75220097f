// The front door: every public name, in reading order.

// What is mailed, after the gate.
export {type Audience, type Issue, issueOf, type IssueKind} from './issue.ts'
export {type CompiledMail, type Filling, type Hole, holes, personalise, type Piece} from './mail/compiled.ts'

// Addresses and tokens.
export {type AddressKey, addressKey, domainOf, type MailAddress, mailAddress} from './model/mail-address.ts'
export {
  bouncedIn,
  type Claim,
  claimIn,
  type Key,
  type KeyRing,
  messageId,
  type Purpose,
  purposes,
  returnPath,
  token
} from './tokens.ts'

// What is kept, and where.
export {inTransaction, type Patience, patiently, type Store, StoreGone, storeIn} from './store/store.ts'
export {type Engine, postgres, sqlite} from './store/engine.ts'
export {type Migration, migrate, migrations, StoreTooNew} from './store/migrate.ts'
export type {
  BatchTable,
  BounceTable,
  ConsentTable,
  ContentTable,
  Db,
  DeliveryTable,
  LetterTable,
  MailingTable,
  MetaTable,
  SubscriberTable,
  SubscriptionTable,
  SuppressionTable,
  Tables,
  WordingTable
} from './store/schema.ts'
export {
  batchState,
  bounceSource,
  cadence,
  deliveryState,
  letterState,
  mailingState,
  nameOf,
  type NumberOf,
  onCrash,
  subscriberState,
  subscriptionState
} from './model/states.ts'

// What the caller hands in.
export type {World} from './model/world.ts'
export type {Envelope, Outcome, Reply, Transport} from './transport.ts'
export type {Reader, Wish} from './model/reader.ts'

// Delivery: planned once, sent by any number of workers.
export {plan, type Planned, type PlanOptions, readersOf, usualMaxLate} from './delivery/plan.ts'
export {work, type WorkEvent, type WorkOptions} from './delivery/work.ts'
export type {Limits} from './delivery/pace.ts'
export {type Letter, post} from './delivery/letters.ts'
export {
  cancel,
  dismissUnknown,
  mailings,
  pause,
  resendUnknown,
  resume,
  type Unknown,
  unknowns
} from './delivery/control.ts'
export type {Mailing} from './delivery/range.ts'
export {
  type Progress,
  progressOf,
  type Reason,
  type Report,
  reportOf,
  type Speed,
  Speedometer
} from './delivery/report.ts'
export {weighBounces} from './delivery/bounces.ts'
export {headerAddress, mailDate} from './mail/headers.ts'
