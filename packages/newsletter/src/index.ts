// The front door: every public name, in reading order.

// What is mailed, after the gate.
export {type Audience, type DigestName, digestOf, type Issue, issueOf, type IssueKind} from './issue.ts'
export {type CompiledMail, type Filling, personalise} from './mail/compiled.ts'

// What it says, how it looks, and the message that is made of it.
export {mailsOf, releaseMail, type ReleaseIssueKind} from './mail/release-mail.ts'
export {digestEdition, digestKit, digestMail, partsFor} from './mail/digest.ts'
export {type LetterContent, letterMail, type LetterName} from './mail/letter-mail.ts'
export type {MailOptions} from './mail/frame.ts'
export type {Block, Logo, Picture} from './mail/blocks.ts'
export type {Mail} from './mail/mail.ts'
export {compile} from './mail/mime.ts'
export {shownHtml, shownText} from './mail/shown.ts'
export {type DkimKey, signedBy} from './mail/dkim.ts'

// Addresses and tokens.
export {type AddressKey, addressKey, domainOf, mailAddress} from './model/mail-address.ts'
export {type Key, type KeyRing, messageId, returnPath, token} from './tokens.ts'

// What is kept, and where.
export {inTransaction, type Store, StoreGone, storeIn} from './store/store.ts'
export {type Engine, postgres, sqlite} from './store/engine.ts'
export {copyStore, StoreNotEmpty} from './store/copy.ts'
export {StoreTooNew} from './store/migrate.ts'
export type {Tables} from './store/schema.ts'
export {mailingState, nameOf} from './model/states.ts'

// What the caller hands in.
export type {World} from './model/world.ts'
export type {Envelope, Outcome, Reply, Transport} from './transport.ts'
export type {Reader, Wish} from './model/reader.ts'

// Delivery: planned once, sent by any number of workers.
export {plan, type Planned, type PlanOptions, readersOf} from './delivery/plan.ts'
export {digestVariant} from './delivery/edition.ts'
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
export {headerAddress, mailDate} from './mail/headers.ts'

// Readers and their consent.
export type {Registry} from './consent/registry.ts'

export {type Wishes} from './consent/wishes.ts'
export {type Wording, wordingIn} from './consent/wording.ts'
export {ask, type Asking} from './consent/ask.ts'
export {
  change,
  type Changed,
  confirm,
  type Confirmable,
  confirmable,
  type Confirmed,
  withdraw
} from './consent/answer.ts'
export {erase} from './consent/erase.ts'
export {lift, suppress, type SuppressionReason} from './consent/suppression.ts'
export {
  bring,
  type BringOptions,
  type Brought,
  ColumnMissing,
  importCsv,
  type Imported,
  personIn,
  type RefusalReason,
  type RefusedRow
} from './consent/bring.ts'

export {headIn, headText} from './consent/chain.ts'
export {type LedgerFault, type Verified, verify} from './consent/verify.ts'
export {type ConsentLine, personalData, type PersonalData, type Proof, proves} from './consent/proof.ts'
export {people, type Person, stats, type Stats, subscriberOf} from './consent/people.ts'

// The pages on which readers subscribe, choose and leave.
export {placesBelow} from './model/places.ts'
export {newsletterHandler, type NewsletterHandler} from './handler/handler.ts'
export type {NewsletterHandlerOptions, ReaderPage} from './handler/options.ts'

// What comes back.
export {mailsIn} from './bounce/mailbox.ts'
export {type Report as ReturnReport, reportsIn} from './bounce/report.ts'
export {settle, type Settled} from './bounce/settle.ts'

// What receivers would refuse.
export {examine, type Sending} from './doctor/examine.ts'
export {type Finding, type FindingId, type Receiver} from './doctor/finding.ts'
export type {DnsResolver} from './doctor/resolver.ts'
export {reverseName} from './doctor/ip.ts'
export {headersOf, sampleHeaders} from './doctor/sample.ts'
