import {must} from '../../model/brand.ts'
import {
  daysIn,
  type EventTime,
  eventTime,
  type LocalTime,
  localTime,
  type PlainDate,
  plainDate
} from '../../model/time.ts'
import type {Dated, PrintedDay} from './dates.ts'

/** What days without a year are read from. */
export interface Near {
  /** A day that the text itself dates, or that the caller knows. */
  readonly day: PlainDate | undefined
  /** The day of writing, which `i dag` is: `day` unless said otherwise. */
  readonly today?: PlainDate | undefined
  /** Whether the day meant lies near on either side, or is still to come: an invitation does not look back. */
  readonly lean: 'nearest' | 'ahead'
}

/** The day that `printed` means; without a year the nearest that its weekday allows, `undefined` where none is near. */
export function dayMeant(printed: PrintedDay, weekday: number | undefined, near: Near): PlainDate | undefined {
  if (printed.year !== undefined) return spelt(printed.year, printed)
  const {day, lean} = near
  if (day === undefined) return undefined
  const year = Number(day.slice(0, 4))
  const today = serialOf(day)
  let best: number | undefined
  let least = Infinity
  // In numbers: to spell each day and to read it again took ten times as long.
  for (const one of [year - 1, year, year + 1]) {
    if (!isReal(one, printed)) continue
    const there = serial(one, printed.month, printed.day)
    const days = there - today
    // Whoever writes of what is to come may have been dated a little after it.
    const distance = lean === 'ahead' && days < -grace ? 1000 - days : Math.abs(days)
    // A day of another week than the one printed is farther than any.
    const from = weekday === undefined || weekdayOf(there) === weekday ? distance : distance + otherWeekday
    if (from >= least) continue
    best = one
    least = from
  }
  return best === undefined ? undefined : spelt(best, printed)
}

const grace = 31
const otherWeekday = 10_000

/** The day or clock reading that `dated` means; `undefined` where it names no day that can be told. */
export function timeMeant(dated: Dated, near: Near): LocalTime | PlainDate | undefined {
  const day = dayOfDated(dated, near)
  if (day === undefined || dated.clock === undefined) return day
  return dated.clock === '24:00' ? localTime(`${dayAfter(day, 1)}T00:00`) : localTime(`${day}T${dated.clock}`)
}

/** When a happening begins and ends, as far as `dated` tells; without a year where none can be told. */
export function eventMeant(
  dated: Dated,
  near: Near
): {readonly start: EventTime; readonly end?: EventTime} | undefined {
  const first = dayOfDated(dated, near) ?? (dated.day ? `--${two(dated.day.month)}-${two(dated.day.day)}` : undefined)
  if (first === undefined) return undefined
  const start = eventTime(dated.clock === undefined || dated.clock === '24:00' ? first : `${first}T${dated.clock}`)
  if (start === undefined) return undefined
  const last = dated.lastDay === undefined ? undefined : lastDayMeant(dated.lastDay, first)
  const {closing} = dated
  if (closing === undefined) return {start, ...ending(last)}
  const whole = plainDate(first)
  const sameDay =
    last ?? (dated.clock !== undefined && closing <= dated.clock && whole !== undefined ? dayAfter(whole, 1) : first)
  return {start, ...ending(closing === '24:00' ? sameDay : `${sameDay}T${closing}`)}
}

function ending(text: string | undefined): {readonly end?: EventTime} {
  const end = text === undefined ? undefined : eventTime(text)
  return end === undefined ? {} : {end}
}

// A range that ends in a month before it began ends the year after.
function lastDayMeant(last: PrintedDay, first: string): string {
  const day = `${two(last.month)}-${two(last.day)}`
  if (first.startsWith('--')) return `--${day}`
  const year = Number(first.slice(0, 4))
  return `${last.year ?? (day < first.slice(5) ? year + 1 : year)}-${day}`
}

function dayOfDated({day, ahead, weekday}: Dated, near: Near): PlainDate | undefined {
  if (day) return dayMeant(day, weekday, near)
  const today = 'today' in near ? near.today : near.day
  return ahead === undefined || today === undefined ? undefined : dayAfter(today, ahead)
}

/** Whether the weekday printed beside a whole date is another than the calendar's. */
export function contradictsWeekday({day, weekday, lastDay}: Dated): boolean {
  if (weekday === undefined || day?.year === undefined || lastDay) return false
  return isReal(day.year, day) && weekdayOf(serial(day.year, day.month, day.day)) !== weekday
}

/** The weekday of the day that is so many after 1970; Monday is 1 (ISO 8601). */
function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

/** The day that comes `days` after `day`. */
function dayAfter(day: PlainDate, days: number): PlainDate {
  return must(plainDate(new Date((serialOf(day) + days) * 86_400_000).toISOString().slice(0, 10)))
}

function serialOf(day: PlainDate): number {
  return serial(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

// Days since 1970, the year counted from March on, so that its last day is the one that leaps.
function serial(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return 365 * years + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - marchOf0
}

// From the first of March of the year 0 to 1970.
const marchOf0 = 719_469

function isReal(year: number, {month, day}: PrintedDay): boolean {
  return year >= 0 && year <= 9999 && day <= daysIn(year, month)
}

function spelt(year: number, {month, day}: PrintedDay): PlainDate | undefined {
  return plainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
