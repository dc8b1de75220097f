import {
  happenings,
  type Instant,
  instant,
  instantAt,
  instantIn,
  localIn,
  localTime,
  type LocalTime,
  must,
  type PlainDate,
  type PublicNewsroom,
  type Zone
} from '@budstikke/core'
import {newsMilliseconds} from './machine/sitemap.ts'
import {mayCome} from './pages/front.ts'

/**
 * The first moment after `at` at which pages of the same `newsroom` may be others by the clock alone: a release is no news
 * for search engines any more, or is a year old; an event is over. `undefined` where nothing is to come. It may be named
 * once too often, never too late.
 */
export function pagesMove({settings, entries}: PublicNewsroom, at: Instant): Instant | undefined {
  const {zone} = settings
  const now = localIn(at, zone)
  let next: Instant | undefined
  const take = (moment: Instant) => {
    if (moment > at && (next === undefined || moment < next)) next = moment
  }
  for (const entry of entries) {
    const {published, since, release} = entry
    // What is more than a year old is news to nobody.
    if (Number(since.slice(0, 4)) + 1 >= Number(at.slice(0, 4))) take(instantAt(Date.parse(since) + newsMilliseconds))
    if (published !== undefined && Number(published.slice(0, 4)) + 1 >= Number(at.slice(0, 4)))
      for (const moment of birthdaysOf(published)) take(moment)
    if (release.events.some((event) => mayCome(event, now)))
      for (const {start, end} of happenings(entry)) for (const moment of overAt(end ?? after(start), zone)) take(moment)
  }
  return next
}

// The 29th of February has none: who counts by letters is a year older when March begins.
function birthdaysOf(published: Instant | PlainDate): readonly Instant[] {
  const day = `${String(Number(published.slice(0, 4)) + 1).padStart(4, '0')}${published.slice(4, 10)}`
  return [`${day}T00:00:00Z`, `${day}${published.slice(10)}`].flatMap((text) => instant(text) ?? [])
}

/** The first minute, or day, that comes after `start`. */
function after(start: PlainDate | LocalTime): LocalTime {
  const begin = Date.parse(start.includes('T') ? `${start}Z` : `${start}T00:00Z`)
  const length = start.includes('T') ? minute : 24 * 60 * minute
  return must(localTime(new Date(begin + length).toISOString().slice(0, 16)))
}

const minute = 60 * 1000

const quarter = 15 * minute

/** As much as any clock is ever set back, and more. */
const setBack = 12 * quarter

// Where the clock is set back, which it is at a quarter, an hour comes twice: what was over is to come again, and is over again.
function overAt(time: PlainDate | LocalTime, zone: Zone): readonly Instant[] {
  const moment = Date.parse(instantIn(time, zone))
  const isEven = readingOf(moment, zone) - readingOf(moment - setBack, zone) === setBack
  const even = Math.floor(moment / quarter) * quarter
  const before = isEven ? [0] : Array.from({length: 1 + setBack / quarter}, (_, index) => index * quarter)
  return before.flatMap((back) => [instantAt(moment - back), ...(isEven ? [] : [instantAt(even - back)])])
}

function readingOf(moment: number, zone: Zone): number {
  return Date.parse(`${localIn(instantAt(moment), zone)}Z`)
}
