import type {Report} from './messages.ts'

/** `date` if the formats can hold it: the years 1 to 9999. Answers `undefined`, and reports, for others. */
export function realDate(date: Date | undefined, report: Report): Date | undefined {
  if (date === undefined) return undefined
  const time = date.getTime()
  if (time >= firstMoment && time <= lastMoment) return date
  report('date-unreal')
  return undefined
}

const [firstMoment, lastMoment] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** `Sat, 28 Feb 2026 08:00:00 GMT` (RFC 822 with a year of four digits, as RSS 2.0 asks). */
export function rfc822(date: Date): string {
  const time = date.getTime()
  return `${dayOf(time, date).rfc822} ${clock(time)} GMT`
}

/** `2026-02-28T08:00:00Z`, with thousandths where there are some (RFC 3339). */
export function rfc3339(date: Date): string {
  const time = date.getTime()
  // Most items were changed when they were published.
  if (time !== lastSaid.time) lastSaid = {time, text: momentOf(time, date)}
  return lastSaid.text
}

let lastSaid = {time: Number.NaN, text: ''}

function momentOf(time: number, date: Date): string {
  const thousandths = modulo(time, 1000)
  return `${dayOf(time, date).rfc3339}T${clock(time)}${thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`}Z`
}

const dayLength = 86_400_000

// To say a day takes the calendar; to say the time of day, three numbers. Most items of a feed share their day with the
// one before, and an item says its own up to four times.
function dayOf(time: number, date: Date): typeof lastDay {
  const day = Math.floor(time / dayLength)
  if (day !== lastDay.day)
    lastDay = {
      day,
      rfc822: date.toUTCString().slice(0, -' 00:00:00 GMT'.length),
      rfc3339: date.toISOString().slice(0, -'T00:00:00.000Z'.length)
    }
  return lastDay
}

let lastDay = {day: Number.NaN, rfc822: '', rfc3339: ''}

// `08:00:00`.
function clock(time: number): string {
  const seconds = Math.floor(modulo(time, dayLength) / 1000)
  return `${two[Math.floor(seconds / 3600)]}:${two[Math.floor(seconds / 60) % 60]}:${two[seconds % 60]}`
}

const two = Array.from({length: 60}, (_, number) => String(number).padStart(2, '0'))

// Before 1970 too.
function modulo(time: number, length: number): number {
  return ((time % length) + length) % length
}

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
