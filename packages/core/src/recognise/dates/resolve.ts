import {must} from '../../model/brand.ts'
import {type EventTime, eventTime, type LocalTime, localTime, type PlainDate, plainDate} from '../../model/time.ts'
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
  const possible = [year - 1, year, year + 1].map((one) => spelt(one, printed)).filter((one) => one !== undefined)
  const fitting = weekday === undefined ? possible : possible.filter((one) => weekdayOf(one) === weekday)
  const candidates = fitting.length > 0 ? fitting : possible
  const distance = (one: PlainDate) => {
    const days = daysFrom(day, one)
    // Whoever writes of what is to come may have been dated a little after it.
    return lean === 'ahead' && days < -grace ? 1000 - days : Math.abs(days)
  }
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]
}

const grace = 31

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
  const real = spelt(day.year, day)
  return real !== undefined && weekdayOf(real) !== weekday
}

/** Monday is 1 (ISO 8601). */
function weekdayOf(day: PlainDate): number {
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1
}

/** The day that comes `days` after `day`. */
function dayAfter(day: PlainDate, days: number): PlainDate {
  return must(plainDate(new Date((serial(day) + days) * 86_400_000).toISOString().slice(0, 10)))
}

/** How many days from `one` to `other`; negative where `other` is the earlier. */
function daysFrom(one: PlainDate, other: PlainDate): number {
  return serial(other) - serial(one)
}

// Days since 1970.
function serial(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

function spelt(year: number, {month, day}: PrintedDay): PlainDate | undefined {
  return plainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
