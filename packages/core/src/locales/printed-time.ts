import {must} from '../model/brand.ts'
import {type Instant, instant, type LocalTime, localTime, type PlainDate, plainDate} from '../model/time.ts'
import {localIn, type Zone} from '../model/zone.ts'
import type {Calendar} from './reading.ts'

/**
 * A day, clock reading or moment as the language's press writes it, `torsdag den 3. december 2026 kl. 6.00`; moments
 * are shown on the clock of `zone`. A day without a clock gets none.
 */
export function printedTime(time: PlainDate | LocalTime | Instant, calendar: Calendar, zone: Zone): string {
  const moment = instant(time)
  const local = moment === undefined ? time : localIn(moment, zone)
  return fill(local.includes('T') ? calendar.write.dateTime : calendar.write.date, partsOf(local, calendar))
}

/** The hour of a clock reading as the language's press writes it, `kl. 14.05`. */
export function printedClock(time: LocalTime, calendar: Calendar): string {
  return fill(calendar.write.time, partsOf(time, calendar))
}

function partsOf(local: string, {months, weekdays}: Calendar): Readonly<Record<string, string>> {
  const day = must(plainDate(local.slice(0, 10)))
  const clock = localTime(local)
  const [year, month, date] = day.split('-')
  // 1970-01-01 was a Thursday; weekdays begin on Monday.
  const weekday = (Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 3) % 7
  return {
    year: year ?? '',
    month: months[Number(month) - 1]?.[0] ?? '',
    day: String(Number(date)),
    weekday: weekdays[(weekday + 7) % 7]?.[0] ?? '',
    hour: clock === undefined ? '' : String(Number(clock.slice(11, 13))),
    hour2: clock?.slice(11, 13) ?? '',
    minute: clock?.slice(14, 16) ?? ''
  }
}

function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? '')
}
