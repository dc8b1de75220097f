import {type Instant, isInstant, type LocalTime, type PlainDate} from '../model/time.ts'
import {localIn, type Zone} from '../model/zone.ts'
import type {Calendar} from './reading.ts'

/**
 * A day, clock reading or moment as the language's press writes it, `torsdag den 3. december 2026 kl. 6.00`; moments
 * are shown on the clock of `zone`. A day without a clock gets none.
 */
export function printedTime(time: PlainDate | LocalTime | Instant, calendar: Calendar, zone: Zone): string {
  const known = printed.get(calendar) ?? new Map<string, string>()
  printed.set(calendar, known)
  const key = `${time} ${zone}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const text = written(time, calendar, zone)
  known.set(key, text)
  return text
}

// A release's page and its item in the feeds say the same times, one after the other, and releases that lie together share days.
const printed = new WeakMap<Calendar, Map<string, string>>()
const most = 100

function written(time: PlainDate | LocalTime | Instant, calendar: Calendar, zone: Zone): string {
  const local = isInstant(time) ? localIn(time, zone) : time
  return fill(local.includes('T') ? calendar.write.dateTime : calendar.write.date, partsOf(local, calendar))
}

/** The hour of a clock reading as the language's press writes it, `kl. 14.05`. */
export function printedClock(time: LocalTime, calendar: Calendar): string {
  return fill(calendar.write.time, partsOf(time, calendar))
}

function partsOf(local: PlainDate | LocalTime, {months, weekdays}: Calendar): Readonly<Record<string, string>> {
  const [year, month, date] = [local.slice(0, 4), Number(local.slice(5, 7)), Number(local.slice(8, 10))]
  const [hour, minute] = [local.slice(11, 13), local.slice(14, 16)]
  // 1970-01-01 was a Thursday; weekdays begin on Monday.
  const weekday = (Math.floor(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 3) % 7
  return {
    year,
    month: months[month - 1]?.[0] ?? '',
    day: String(date),
    weekday: weekdays[(weekday + 7) % 7]?.[0] ?? '',
    hour: hour === '' ? '' : String(Number(hour)),
    hour2: hour,
    minute
  }
}

// Text, hole, text and so on: a language has three patterns, and every page asks for several times.
function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  const known = split.get(pattern) ?? pattern.split(/\{(\w+)\}/u)
  split.set(pattern, known)
  let filled = ''
  for (const [index, part] of known.entries()) filled += index % 2 === 0 ? part : (parts[part] ?? '')
  return filled
}

const split = new Map<string, readonly string[]>()
