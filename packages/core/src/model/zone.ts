import {Temporal} from 'temporal-polyfill'
import type {Brand} from './brand.ts'
import {instant, instantAt, type Instant, isInstant, type LocalTime, localTime, type PlainDate} from './time.ts'
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
  const reading = readingOf(local)
  const around = stretchesAround(reading, where)
  if (around) return instantAt(reading - clockAt(reading, around).ahead)
  const plain = Temporal.PlainDateTime.from(local)
  return must(
    instant(plain.toZonedDateTime(where, {disambiguation: 'later'}).toInstant().toString({smallestUnit: 'second'}))
  )
}

/** Whether a clock in `where` shows `local` once, never or twice. */
export function clockIn(local: LocalTime, where: Zone): Clock {
  const reading = readingOf(local)
  const around = stretchesAround(reading, where)
  if (around) {
    const [before, after] = around
    if (!after) return 'usual'
    const [isBefore, isAfter] = [reading - before.ahead < before.until, reading - after.ahead >= after.from]
    if (isBefore === isAfter) return isBefore ? 'repeated' : 'skipped'
    return 'usual'
  }
  const plain = Temporal.PlainDateTime.from(local)
  const early = plain.toZonedDateTime(where, {disambiguation: 'earlier'})
  const late = plain.toZonedDateTime(where, {disambiguation: 'later'})
  if (early.epochMilliseconds === late.epochMilliseconds) return 'usual'
  return late.toPlainDateTime().equals(plain) ? 'repeated' : 'skipped'
}

/** What a clock in `where` shows at the moment `at`. */
export function localIn(at: Instant, where: Zone): LocalTime {
  const moment = Date.parse(at)
  return must(localTime(new Date(moment + stretchAt(moment, where).ahead).toISOString().slice(0, 16)))
}

/** The moment `at`, or the one that `instantIn` has for it, as RFC 3339 with the offset of `where`: `2026-03-03T09:00:00+01:00`. */
export function offsetTimeIn(at: Instant | LocalTime | PlainDate, where: Zone): string {
  if (!isInstant(at)) return offsetTimeOf(at, where)
  const moment = Date.parse(at)
  const minutes = stretchAt(moment, where).ahead / 60_000
  if (Number.isInteger(minutes))
    return `${new Date(moment + minutes * 60_000).toISOString().slice(0, 19)}${offsetOf(minutes)}`
  // Before there were zones, clocks were some seconds off: the standard rounds.
  return Temporal.Instant.from(at).toZonedDateTimeISO(where).toString({timeZoneName: 'never', smallestUnit: 'second'})
}

// Where no change is near, the clock shows it already, and nothing need be told from the calendar.
function offsetTimeOf(local: LocalTime | PlainDate, where: Zone): string {
  const [before, after] = stretchesAround(readingOf(local), where) ?? []
  const minutes = before && !after ? before.ahead / 60_000 : Number.NaN
  if (!Number.isInteger(minutes)) return offsetTimeIn(instantIn(local, where), where)
  return `${local.includes('T') ? local : `${local}T00:00`}:00${offsetOf(minutes)}`
}

// A zone has few.
function offsetOf(minutes: number): string {
  const before = offsets.get(minutes)
  if (before !== undefined) return before
  const [hour = '', minute = ''] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0')
  )
  const offset = `${minutes < 0 ? '-' : '+'}${hour}:${minute}`
  offsets.set(minutes, offset)
  return offset
}

const offsets = new Map<number, string>()

// What a clock shows, as though it stood in UTC: milliseconds since 1970.
function readingOf(local: LocalTime | PlainDate): number {
  return Date.parse(local.includes('T') ? `${local}Z` : `${local}T00:00Z`)
}

/** A stretch of time through which the clocks of a zone go evenly; in milliseconds since 1970. */
interface Stretch {
  readonly from: number
  readonly until: number
  /** How many milliseconds its clocks are ahead of UTC. */
  readonly ahead: number
}

const day = 86_400_000

/** The stretch in which a clock may show a reading; where a change is near, that before it and that after it. */
type Around = readonly [before: Stretch, after?: Stretch]

// No clock is a day from UTC. `undefined` where two changes are as near, which is for the database to say.
function stretchesAround(reading: number, where: Zone): Around | undefined {
  const before = stretchAt(reading - day, where)
  if (reading + day < before.until) return [before]
  const after = stretchAt(before.until, where)
  return reading + day < after.until ? [before, after] : undefined
}

// The later of the moments at which a clock shows `reading`: after the change, where it is shown there. What is shown on neither
// side was skipped, and counted on from the clock before the change.
function clockAt(reading: number, [before, after]: Around): Stretch {
  return after && reading - after.ahead >= after.from ? after : before
}

// The database takes as long for a moment as recognising takes for a paragraph, and an archive of twenty years lies in
// forty stretches.
const stretches = new Map<Zone, Stretch[]>()

function stretchAt(at: number, where: Zone): Stretch {
  const asked = stretches.get(where) ?? []
  for (const stretch of asked) if (stretch.from <= at && at < stretch.until) return stretch
  const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where)
  const stretch = {
    // The change before a moment is before it: one at the moment itself counts from a nanosecond later.
    from: clock.add({nanoseconds: 1}).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: clock.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: clock.offsetNanoseconds / 1_000_000
  }
  stretches.set(where, [...asked, stretch])
  return stretch
}
