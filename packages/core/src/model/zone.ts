import {Temporal} from 'temporal-polyfill'
import type {Brand} from './brand.ts'
import {instant, type Instant, type LocalTime, localTime, type PlainDate} from './time.ts'
import {must} from './brand.ts'

/** A time zone by its name in the IANA database, `Europe/Copenhagen`. */
export type Zone = Brand<string, 'Zone'>

/** The zone that `text` names; `undefined` where this machine's database has none of that name. */
export function zone(text: string): Zone | undefined {
  if (known.has(text)) return text as Zone
  try {
    if (!new Intl.DateTimeFormat('en', {timeZone: text}).resolvedOptions().timeZone || /^[+-]/u.test(text))
      return undefined
    known.add(text)
    return text as Zone
  } catch {
    return undefined
  }
}

// Every release asks for its newsroom's zone, and the database is slow to say; it has some six hundred names.
const known = new Set<string>()

/** What a local time is worth in its zone: the usual case, the hour that spring skips, the hour that autumn repeats. */
export type Clock = 'usual' | 'skipped' | 'repeated'

/**
 * The moment at which a clock in `where` shows `local`; a day is its first moment.
 *
 * In the hour that autumn repeats and in the one that spring skips the later moment is taken: whatever waits for
 * its hour may come late, never early.
 */
export function instantIn(local: LocalTime | PlainDate, where: Zone): Instant {
  const plain = Temporal.PlainDateTime.from(local)
  return must(
    instant(plain.toZonedDateTime(where, {disambiguation: 'later'}).toInstant().toString({smallestUnit: 'second'}))
  )
}

/** Whether a clock in `where` shows `local` once, never or twice. */
export function clockIn(local: LocalTime, where: Zone): Clock {
  const plain = Temporal.PlainDateTime.from(local)
  const early = plain.toZonedDateTime(where, {disambiguation: 'earlier'})
  const late = plain.toZonedDateTime(where, {disambiguation: 'later'})
  if (early.epochMilliseconds === late.epochMilliseconds) return 'usual'
  return late.toPlainDateTime().equals(plain) ? 'repeated' : 'skipped'
}

/** What a clock in `where` shows at the moment `at`. */
export function localIn(at: Instant, where: Zone): LocalTime {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO(where)
  return must(localTime(zoned.toPlainDateTime().toString({smallestUnit: 'minute'})))
}

/** The moment `at` as RFC 3339 with the offset of `where`: `2026-03-03T09:00:00+01:00`. */
export function offsetTimeIn(at: Instant, where: Zone): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(where).toString({timeZoneName: 'never', smallestUnit: 'second'})
}
