import type {LedgerFault, RefusalReason, Settled} from '@budstikke/newsletter'

const reasons = {
  address: 'there is no mail address: {{actual}}',
  source: 'it does not say where they consented (source)',
  consent: 'it does not say when they consented (consent)',
  time: 'the consent is no day that has been: {{actual}}',
  language: 'the newsroom does not publish in {{actual}}',
  topic: 'the newsroom has no topic {{actual}}',
  kind: 'there is no kind {{actual}}',
  cadence: 'the pace is immediate, daily or weekly, and not {{actual}}',
  personal: 'there is a mail address in “{{actual}}”, which would stay when the person is erased'
} as const satisfies Readonly<Record<RefusalReason, string>>

const faults = {
  edited: 'entry {{id}} was changed',
  missing: 'entry {{id}} is gone',
  unchained: 'entry {{id}} does not follow the one before it',
  truncated: 'the end is cut off from entry {{id}} on',
  added: 'entry {{id}} was added by somebody else',
  unsealed: 'the end of the ledger carries no seal of these keys',
  rewritten: 'entry {{id}} is not the one whose mark you noted',
  wording: 'the text that entry {{id}} consents to is gone or was changed',
  unproven: 'somebody is mailed whose consent is not in the ledger'
} as const satisfies Readonly<Record<LedgerFault, string>>

const settled = {
  unknown: 'not about a reader of ours: {{count}}',
  passed: 'nothing to do: {{count}}',
  counted: 'counted, mailed still: {{count}}',
  suppressed: 'not mailed again: {{count}}',
  withdrawn: 'left by mail: {{count}}'
} as const satisfies Readonly<Record<Settled, string>>

/** What `serve` and `subscribers` say in English. */
export const readers = {
  reasons,
  faults,
  settled,
  serving: 'Readers’ pages are at {{address}}, to be reached as {{home}}. Stop with Ctrl+C.',
  noMail: 'No mail server is named (SMTP_URL), so letters wait for: budstikke worker',
  stopped: 'Stopped.',
  failed: 'A reader was asked to come back later: {{message}}',
  imported:
    'Taken in: {{added}}. There already: {{known}}. Twice in the file: {{repeated}}. Not to be mailed: {{suppressed}}.',
  refused_one: '{{count}} row was refused:',
  refused_other: '{{count}} rows were refused:',
  line: 'line {{line}}: {{reason}}',
  done: {
    added: '{{address}} is on the list.',
    known: '{{address}} was there already, and is left as it is.',
    barred:
      '{{address}} may not be mailed. To take it back, if the person asks for it: budstikke subscribers suppress --lift {{address}}',
    lifted: '{{address}} may subscribe again.',
    notSuppressed: '{{address}} was not kept from being mailed.'
  },
  suppressed: '{{address}} is not mailed again.',
  erased: '{{address}} is erased, and is not mailed again.',
  whole_one: 'The consent ledger is whole: {{count}} entry.',
  whole_other: 'The consent ledger is whole: {{count}} entries.',
  note: 'Note this mark elsewhere, and hand it in next time (--head): {{head}}',
  broken: 'The consent ledger is not what was written:',
  nobody: 'There are no readers yet.',
  states: {
    active: 'Readers: {{count}}',
    pending: 'Asked, or left: {{count}}',
    suppressed: 'Not mailed again: {{count}}'
  },
  list: 'Addresses never to be mailed: {{count}}',
  bounces: 'Came back within thirty days: {{count}}',
  byTopic: 'By topic',
  byLanguage: 'By language',
  byCadence: 'By pace',
  mails_one: '{{count}} mail read:',
  mails_other: '{{count}} mails read:'
} as const

/** What keeps them from it. */
export const readersTroubles = {
  nobody: 'Nobody has the address {{address}}.',
  column:
    'The file has no column “{{column}}”. Its first line names them: address, source, consent; and, if you like, name, languages, topics, kinds, cadence, text',
  head: '“{{value}}” is no mark of the ledger. It is a number, a colon and 64 digits and letters.',
  pepper:
    'The key of the list of those not to be mailed cannot be read. It is 43 letters and digits (32 bytes in base64url).',
  person: '{{address}} was not taken: {{reason}}'
} as const

/** Their commands, and what they may be told. */
export const readersCalls = {
  arguments: {
    address: 'the mail address',
    table: 'a CSV file with the columns address, source and consent; - reads what is piped in',
    mailbox: 'mailbox files, or folders of mails; - reads what is piped in'
  },
  commands: {
    serve: 'serve the pages on which readers subscribe and leave, and send their letters',
    subscribers: 'look after readers and their consent',
    readersImport: 'take in readers who have consented elsewhere',
    readersAdd: 'take in one reader who has consented elsewhere',
    readersList: 'list readers',
    readersSuppress: 'never mail an address again',
    readersExport: 'show all that is known of a reader',
    readersVerify: 'tell whether the consent ledger is what was written',
    readersErase: 'erase a reader',
    readersStats: 'count readers',
    readersBounces: 'read what came back: bounces, complaints, and mails that ask to leave'
  },
  options: {
    servePort: 'the port to be reached at on this machine; 4380 unless said otherwise',
    source: 'where they consented',
    consent: 'when they consented: 2026-11-21',
    readerName: 'the name of the reader',
    readerLanguages: 'the languages, the dearest first: da,sv',
    readerTopics: 'the topics; all unless said otherwise',
    readerKinds: 'the kinds of releases; all unless said otherwise',
    cadence: 'the pace: immediate, daily or weekly',
    lift: 'take it back, since the person asks for it',
    proof: 'with the proof that the entries are in the ledger',
    head: 'the mark that was noted before'
  }
} as const
