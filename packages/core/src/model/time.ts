import type {Brand} from './brand.ts'

/** A moment in UTC to the second, `2026-03-03T08:00:00Z`; sorts as text (RFC 3339). */
export type Instant = Brand<string, 'Instant'>

/** A day of the Gregorian calendar without a zone, `2026-03-03`; sorts as text (RFC 3339, full-date). */
export type PlainDate = Brand<string, 'PlainDate'>

/** A clock reading on a day, without a zone, to the minute: `2026-03-03T09:00`. */
export type LocalTime = Brand<string, 'LocalTime'>

/**
 * The start or end of an event as printed: a day `2026-04-06`, a day with a clock `2026-04-06T10:00`, and both
 * without the year where the text names none, `--04-06`, `--04-06T10:00` (ISO 8601:2000, 5.2.1.3 d).
 */
export type EventTime = Brand<string, 'EventTime'>

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u

/** The day that `text` spells in ISO form; `undefined` for other text and for days that no calendar has. */
export function plainDate(text: string): PlainDate | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined
  const [year, month, day] = [numberIn(text, 0, 4), numberIn(text, 5, 7), numberIn(text, 8, 10)]
  const isReal = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return isReal ? (text as PlainDate) : undefined
}

// The number that the figures from `from` to `to` spell, -1 where one is none; a pattern takes ten times as long.
function numberIn(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const figure = text.charCodeAt(at) - zero
    if (!(figure >= 0 && figure <= 9)) return -1
    number = number * 10 + figure
  }
  return number
}

const zero = 48

/** How many days the month (1 to 12) has in the year, by the Gregorian rule. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The clock reading that `text` spells, `2026-03-03T09:00` or with a space for the T; seconds are cut off. */
export function localTime(text: string): LocalTime | undefined {
  const day = plainDate(text.slice(0, 10))
  const isSeparated = (text[10] === 'T' || text[10] === ' ') && text[13] === ':'
  if (day === undefined || !isSeparated || !isClock(text)) return undefined
  return `${day}T${text.slice(11, 16)}` as LocalTime
}

function isClock(text: string): boolean {
  const [hour, minute] = [numberIn(text, 11, 13), numberIn(text, 14, 16)]
  const hasSeconds = text.length === 19 && text[16] === ':' && numberIn(text, 17, 19) >= 0
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && (text.length === 16 || hasSeconds)
}

/** The moment that `text` spells, whatever its offset, in UTC to the second; `undefined` for text without an offset. */
export function instant(text: string): Instant | undefined {
  if (!instantPattern.test(text)) return undefined
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : instantAt(milliseconds)
}

/** The instant at a count of milliseconds since 1970 (UTC), cut to the second. */
export function instantAt(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant
}

/** Whether a time is a moment: of the three only that says that it is in UTC. */
export function isInstant(time: PlainDate | LocalTime | Instant): time is Instant {
  return time.endsWith('Z')
}

/** The time of an event that `text` spells, with or without year and clock. */
export function eventTime(text: string): EventTime | undefined {
  const spelt = text.replace(' ', 'T')
  // 2024 is a leap year: without a year, 29 February must pass.
  const dated = spelt.startsWith('--') ? `2024-${spelt.slice(2)}` : spelt
  return plainDate(dated) !== undefined || localTime(dated) !== undefined
    ? (spelt.slice(0, spelt.startsWith('--') ? 13 : 16) as EventTime)
    : undefined
}

/** The same time where its year is known; `undefined` for one without a year. */
export function datedTime(time: EventTime): PlainDate | LocalTime | undefined {
  // With a year it is what `eventTime` has found a calendar to have.
  return time.startsWith('--') ? undefined : (time as string as PlainDate | LocalTime)
}

/** The day of a day or a clock reading. */
export function dayOf(time: PlainDate | LocalTime): PlainDate {
  return time.slice(0, 10) as PlainDate
}
