import type {Evidence, Severity} from '@budstikke/core'
import type {Call} from './call.ts'
import type {ReleaseFile} from './newsroom.ts'
import {messagesOf} from './report.ts'
import {timeText} from './times.ts'

/** Something about a text that was brought in that wants a second look. */
export interface Doubt {
  /** 0 is the worst: errors, then what was remarked or is missing, then guesses. */
  readonly rank: number
  readonly rule: string
  readonly line?: number
  readonly column?: number
  readonly text: string
}

const remarkRanks: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 4}
/** What wants a second look in a text that was brought in as `written`, worst first, then from top to bottom. */
export function doubtsIn(call: Call, {evidence, file}: ReleaseFile, written: string): readonly Doubt[] {
  const remarked = messagesOf(call, file).map(({severity, rule, line, column, text}): Doubt => ({
    rank: remarkRanks[severity],
    rule,
    ...(line === undefined ? {} : {line}),
    ...(column === undefined ? {} : {column}),
    text
  }))
  const undated: readonly Doubt[] = /^published: unknown$/mu.test(written)
    ? [{rank: 1, rule: 'undated', text: call.say('import.undated')}]
    : []
  const unsure = evidence.flatMap((one) => doubtOf(call, one))
  return [...remarked, ...undated, ...unsure].toSorted((a, b) => a.rank - b.rank || (a.line ?? 0) - (b.line ?? 0))
}

// What is likely is usually right, and a long list is not read: of that, only what was thrown away and what may be
// something else is asked about.
function doubtOf(
  call: Call,
  {field, rule, text, place, certainty, value, alternatives = []}: Evidence
): readonly Doubt[] {
  const guessed = certainty === 'guess'
  if (!guessed && (certainty === 'sure' || (alternatives.length === 0 && field !== 'furniture'))) return []
  const {say} = call
  const shown = valueText(call, value) ?? short(text)
  const asked = say('import.guessed', {
    field: say(`fields.${field}`),
    value: (field === 'kind' ? call.nameOf('kinds', shown) : undefined) ?? shown
  })
  const others = alternatives.length === 0 ? '' : ` ${say('import.otherwise', {others: alternatives.join(', ')})}`
  return [
    {
      rank: guessed ? 2 : 3,
      rule,
      ...(place === undefined ? {} : {line: place.start.line, column: place.start.column}),
      text: `${asked}${others}`
    }
  ]
}

/** A value of evidence in a few words; `undefined` for what has no short form. */
export function valueText(call: Call, value: unknown): string | undefined {
  if (typeof value === 'string') return short(/^\d{4}-\d\d-\d\d/u.test(value) ? timeText(call, value) : value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return short(value.join(', '))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const parts = [
    'name',
    'speaker',
    'role',
    'start',
    'end',
    'place',
    'date',
    'phones',
    'emails',
    'headline',
    'title',
    'caption',
    'credit',
    'url'
  ]
  const values = new Map<string, unknown>(Object.entries(value))
  const texts = parts.flatMap((part) => valueText(call, values.get(part)) ?? [])
  return texts.length === 0 ? undefined : short(texts.filter((text) => text !== '').join(', '))
}

/** The beginning of a text, on one line. */
export function short(text: string): string {
  const one = text.replaceAll(/\s+/gu, ' ').trim()
  return one.length > 90 ? `${one.slice(0, 89).trimEnd()}…` : one
}
