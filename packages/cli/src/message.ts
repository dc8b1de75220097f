import type {Severity} from '@budstikke/core'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {severityOf, yamlFault} from './remarks.ts'
import {languageName, timeText} from './times.ts'

type Message = VFile['messages'][number]

/** A remark as data; lines and columns count from 1. */
export interface MessageData {
  readonly rule: string
  readonly severity: Severity
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly actual?: string
  readonly expected?: readonly string[]
  /** What was met and what to do, in the person's language. */
  readonly text: string
}

/** A message of vfile as data. */
export function messageData(call: Call, message: Message): MessageData {
  const {ruleId = 'unknown', place, actual, expected} = message
  const start = place === undefined ? undefined : 'start' in place ? place.start : place
  const end = place !== undefined && 'end' in place ? place.end : undefined
  return {
    rule: ruleId,
    severity: severityOf(message),
    ...(start === undefined ? {} : {line: start.line, column: start.column}),
    ...(end === undefined ? {} : {endLine: end.line, endColumn: end.column}),
    ...(actual === undefined || actual === null ? {} : {actual}),
    ...(expected === undefined || expected === null ? {} : {expected}),
    text: sentence(call, message)
  }
}

/** The message in the person's language. */
function sentence(call: Call, {ruleId = '', actual, expected, reason}: Message): string {
  const met = actual ?? ''
  const due = (expected ?? []).join(', ')
  return (
    call.remark(ruleId, {actual: actualText(call, ruleId, met), expected: expectedText(call, ruleId, due, met)}) ??
    reason
  )
}

// What core hands over is for programs: states and kinds by id, moments in UTC, what was expected in English.
function actualText(call: Call, rule: string, actual: string): string {
  return rule === 'settings-syntax'
    ? call.say(`yaml.${yamlFault(actual)}`, {reason: actual})
    : termText(call, rule, actual)
}

function expectedText(call: Call, rule: string, expected: string, actual: string): string {
  if (rule === 'settings-value') return call.expectations.get(expected) ?? expected
  if (rule === 'newsroom-setting-missing') return call.nameOf('needs', actual) ?? expected
  return termText(call, rule, expected)
}

function termText(call: Call, rule: string, value: string): string {
  // The other language version is said in brackets: `embargoed (sv)`.
  const [, word = '', version] = /^([^\s(]+)(?: \(([^)]+)\))?$/u.exec(value) ?? []
  if (!ofTerms.has(rule) || word === '') return value
  const text = termOf(call, word)
  return version === undefined ? text : `${text} (${termOf(call, version)})`
}

/** The rules whose values are ids, tags or moments, and not words of the text. */
const ofTerms: ReadonlySet<string> = new Set([
  'settings-clock-skipped',
  'settings-clock-repeated',
  'drift-state',
  'drift-kind',
  'drift-hour',
  'drift-events',
  'drift-version-missing',
  'check-language-mixed'
])

function termOf(call: Call, word: string): string {
  if (/^\d{4}-\d\d-\d\d/u.test(word)) return timeText(call, word)
  const name = call.nameOf('states', word) ?? call.nameOf('kinds', word)
  if (name !== undefined) return name
  return /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(word) ? languageName(word, call.language) : word
}
