import type {Report} from './messages.ts'

/** `date` if the formats can hold it: the years 1 to 9999. Answers `undefined`, and reports, for others. */
export function realDate(date: Date | undefined, report: Report): Date | undefined {
  if (date === undefined) return undefined
  const year = date.getUTCFullYear()
  if (year >= 1 && year <= 9999) return date
  report('date-unreal')
  return undefined
}

/** `Sat, 28 Feb 2026 08:00:00 GMT` (RFC 822 with a year of four digits, as RSS 2.0 asks). */
export function rfc822(date: Date): string {
  return date.toUTCString()
}

/** `2026-02-28T08:00:00Z`, with thousandths where there are some (RFC 3339). */
export function rfc3339(date: Date): string {
  const time = date.getTime()
  if (time === written.time) return written.text
  const text = date.toISOString()
  written = {time, text: text.endsWith('.000Z') ? `${text.slice(0, -'.000Z'.length)}Z` : text}
  return written.text
}

// Most items came and changed at one moment, and every format asks for both.
let written = {time: Number.NaN, text: ''}

/** The latest of `dates`; `undefined` if there is none. */
export function latest(dates: readonly (Date | undefined)[]): Date | undefined {
  return dates.reduce((last, date) => (last && (!date || date <= last) ? last : date), undefined)
}

/** The moment that a feed's text names; `undefined` for none. Takes RFC 3339, RFC 822 and their like; UTC unless it says. */
export function dateIn(text: string | undefined): Date | undefined {
  const said = text?.trim() ?? ''
  if (said === '') return undefined
  // Without a zone, `Date` would ask the machine for its own.
  const zoned = /(?:z|[+-]\d\d:?\d\d|\b[a-z]{1,4})$/iu.test(said) || /^[\d-]{4,10}$/u.test(said)
  const date = new Date(zoned ? said : `${said}${/^\d{4}-\d\d-\d\dT/u.test(said) ? 'Z' : ' UTC'}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}
