import type {Severity} from '@budstikke/core'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {type Expectation, type NeededSetting, severityOf, yamlFault} from './remarks.ts'
import {timeText} from './times.ts'
import type {WordKey} from './words/words.ts'

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
function sentence(call: Call, {ruleId, actual, expected, reason}: Message): string {
  const key = `remarks.${ruleId ?? ''}`
  if (!isRemark(call, key)) return reason
  return call.say(key, {actual: humane(call, ruleId ?? '', actual ?? ''), expected: humane(call, ruleId ?? '', (expected ?? []).join(', '), actual ?? '')})
}

type RemarkKey = Extract<WordKey, `remarks.${string}`>

function isRemark({has}: Call, key: string): key is RemarkKey {
  return has(key)
}

// What core hands over is for programs: states and kinds by id, moments in UTC, what was expected in English.
function humane(call: Call, rule: string, value: string, actual = value): string {
  const {say} = call
  switch (rule) {
    case 'settings-syntax':
      return say(`yaml.${yamlFault(value)}`, {reason: value})
    case 'settings-value':
      return value === actual ? value : (call.expectations[value as Expectation] ?? value)
    case 'newsroom-setting-missing':
      return value === actual ? value : say(`needs.${actual as NeededSetting}`)
    case 'drift-state':
    case 'drift-kind':
    case 'drift-hour':
    case 'drift-version-missing':
    case 'check-language-mixed':
      return value.replace(/^([^\s(]+)(?: \(([^)]+)\))?$/u, (_, one: string) => term(call, one))
    case 'settings-clock-skipped':
    case 'settings-clock-repeated':
    case 'drift-events':
      return value.replace(/^\S+/u, (one) => term(call, one))
    default:
      return value
  }
}

function term(call: Call, word: string): string {
  const {say, has, language} = call
  if (/^\d{4}-\d\d-\d\d/u.test(word)) return timeText(call, word)
  for (const key of [`states.${word}`, `kinds.${word}`]) if (has(key)) return say(key as 'states.draft')
  return /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(word) ? (new Intl.DisplayNames(language, {type: 'language'}).of(word) ?? word) : word
}
