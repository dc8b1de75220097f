import {type Instant, isInstant, type LocalTime, type PlainDate} from '../model/time.ts'
import {localIn, type Zone} from '../model/zone.ts'
import type {Calendar} from './reading.ts'

/**
 * A day, clock reading or moment as the language's press writes it, `torsdag den 3. december 2026 kl. 6.00`; moments
 * are shown on the clock of `zone`. A day without a clock gets none.
 */
export function printedTime(time: PlainDate | LocalTime | Instant, calendar: Calendar, zone: Zone): string {
  const known = printed.get(calendar) ?? new Map<Zone, Map<string, string>>()
  printed.set(calendar, known)
  const inZone = known.get(zone) ?? new Map<string, string>()
  known.set(zone, inZone)
  const before = inZone.get(time)
  if (before !== undefined) return before
  if (inZone.size >= most) inZone.clear()
  const text = written(time, calendar, zone)
  inZone.set(time, text)
  return text
}

// A release's page and its item in the feeds say the same times, one after the other, and releases that lie together share days.
const printed = new WeakMap<Calendar, Map<Zone, Map<string, string>>>()
const most = 100

function written(time: PlainDate | LocalTime | Instant, calendar: Calendar, zone: Zone): string {
  const local = isInstant(time) ? localIn(time, zone) : time
  return fill(local.includes('T') ? calendar.write.dateTime : calendar.write.date, local, calendar)
}

/** The hour of a clock reading as the language's press writes it, `kl. 14.05`. */
export function printedClock(time: LocalTime, calendar: Calendar): string {
  return fill(calendar.write.time, time, calendar)
}

// Text, hole, text and so on: a language has three patterns, and every page asks for several times.
function fill(pattern: string, local: PlainDate | LocalTime, calendar: Calendar): string {
  const known = split.get(pattern) ?? pattern.split(/\{(\w+)\}/u)
  split.set(pattern, known)
  let filled = known[0] ?? ''
  for (let index = 1; index < known.length; index += 2)
    filled += partOf(known[index] ?? '', local, calendar) + (known[index + 1] ?? '')
  return filled
}

const split = new Map<string, readonly string[]>()

// Each only where its pattern has it: a clock names no weekday, which is the dearest of them.
function partOf(name: string, local: PlainDate | LocalTime, {months, weekdays}: Calendar): string {
  switch (name) {
    case 'year':
      return local.slice(0, 4)
    case 'month':
      return months[Number(local.slice(5, 7)) - 1]?.[0] ?? ''
    case 'day':
      return String(Number(local.slice(8, 10)))
    case 'weekday':
      return weekdays[weekdayOf(local)]?.[0] ?? ''
    case 'hour':
      return local.length > 10 ? String(Number(local.slice(11, 13))) : ''
    case 'hour2':
      return local.slice(11, 13)
    case 'minute':
      return local.slice(14, 16)
    default:
      return ''
  }
}

// 1970-01-01 was a Thursday; weekdays begin on Monday.
function weekdayOf(local: PlainDate | LocalTime): number {
  const weekday = (Math.floor(Date.parse(`${local.slice(0, 10)}T00:00:00Z`) / 86_400_000) + 3) % 7
  return (weekday + 7) % 7
}
