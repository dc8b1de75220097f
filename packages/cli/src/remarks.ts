import type {MessageId, Severity} from '@budstikke/core'
import type {VFile} from 'vfile'

/** What can be said of a file before it is read, and of the files that it names. */
export type FileRemarkId =
  | 'file-large'
  | 'file-unreadable'
  | 'file-link'
  | 'picture-missing'
  | 'picture-outside'
  | 'picture-release'
  | 'archive-unknown'
  | 'archive-cut'

/** The id of a remark that can come before a person. */
export type RemarkId = MessageId | FileRemarkId

type Message = VFile['messages'][number]

/** What core says a setting may hold, in its own words; each language has its words for them. */
export const expectations = [
  'a country such as DK or SE',
  'a day and a time such as 2026-11-21 09:00',
  'a day and a time such as 2026-11-21 09:00, or a day',
  'a day and a time such as 2026-11-21 09:00, a day, or unknown',
  'a day such as 2026-11-21',
  'a day such as 2026-12-03, or with a time 2026-12-03 10:00',
  'a language such as da or sv',
  'a number from 1 to 9999',
  'a number of bytes',
  'a time zone such as Europe/Copenhagen',
  'a year such as 2026',
  'an address that begins with https://',
  'an address with a domain name',
  'an id that begins with tag:',
  'an instant such as 2026-11-21T08:00:00Z',
  'lower-case letters a to z, digits and hyphens',
  'a mail address such as press@example.org',
  'a domain such as example.org',
  'a number of mails a second such as 20 or 0.5',
  'a mail address, or *@ and a domain whose bounces we read',
  'a file such as newsletter.db; the address of a database goes into DATABASE_URL',
  'a time of day such as 07:00',
  'a number from 1 to 999',
  'text',
  'a list',
  'keys and values'
] as const

/** What core says a setting may hold. */
export type Expectation = (typeof expectations)[number]

/** Settings that a newsroom cannot do without. */
export type NeededSetting = 'organisation' | 'url' | 'since' | 'zone' | 'languages'

/** What is usually wrong with YAML that cannot be read. */
export type YamlFault = 'colon' | 'tab' | 'quote' | 'repeated' | 'indent' | 'other'

// By the messages of the `yaml` package; its codes do not reach us.
const yamlFaults: readonly (readonly [RegExp, YamlFault])[] = [
  [/nested mapping|implicit key/iu, 'colon'],
  [/tab/iu, 'tab'],
  [/closing|quote/iu, 'quote'],
  [/must be unique/iu, 'repeated'],
  [/indent|same column|map (?:items|keys)/iu, 'indent']
]

/** What is wrong with the YAML that `reason` is about. */
export function yamlFault(reason: string): YamlFault {
  return yamlFaults.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other'
}

/** How grave a message is, in the terms of core: vfile tells by `fatal`. */
export function severityOf(message: Message): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
}

/** What a remark of our own tells beside its id; an error unless said otherwise. */
export interface RemarkParts {
  readonly actual?: string
  readonly expected?: string
  readonly place?: Message['place']
  readonly severity?: Severity
}

/** Puts a remark of our own on a file. */
export function remarkOn(
  file: VFile,
  id: FileRemarkId,
  {actual, expected, place, severity = 'error'}: RemarkParts = {}
): void {
  const message = file.message(id, {...(place === undefined ? {} : {place}), source: 'cli', ruleId: id})
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = [expected]
}

/** Whether the file has an error, and so is left out of what is built. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => severityOf(message) === 'error')
}
