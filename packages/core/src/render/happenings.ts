import {Temporal} from 'temporal-polyfill'
import type {PublicEntry} from '../collect/public.ts'
import type {Event} from '../model/release.ts'
import {datedTime, type EventTime, type LocalTime, localTime, type PlainDate, plainDate} from '../model/time.ts'

/** An event of a release whose year is known, so that a calendar can hold it. */
export interface Happening {
  readonly entry: PublicEntry
  readonly event: Event
  /** Counts the release's events, those without a year too, from 1: which of them it is, for life. */
  readonly number: number
  /** On the newsroom's clock. */
  readonly start: PlainDate | LocalTime
  /** The first day, or the minute, that is no longer part of it; of the same type as the start, and after it. */
  readonly end?: PlainDate | LocalTime
}

/**
 * What a release invites to, as calendars need it: an event without a year is not among them, since a calendar would
 * have to make one up.
 */
export function happenings(entry: PublicEntry): readonly Happening[] {
  if (last?.entry !== entry) last = {entry, all: found(entry)}
  return last.all
}

// A release's page and its calendar files ask one after the other; a calendar asks all of an archive, once.
let last: {readonly entry: PublicEntry; readonly all: readonly Happening[]} | undefined

function found(entry: PublicEntry): readonly Happening[] {
  return entry.release.events.flatMap((event, index): readonly Happening[] => {
    const start = datedTime(event.start)
    if (start === undefined) return []
    const end = event.end === undefined ? undefined : endOf(start, event.end)
    return [{entry, event, number: index + 1, start, ...(end === undefined ? {} : {end})}]
  })
}

/** Whether a time has a clock, or is a whole day. */
export function isTimed(time: PlainDate | LocalTime): time is LocalTime {
  return time.includes('T')
}

// As the standard wants it: of the same type as the start, after it, and the first moment that does not belong to it.
function endOf(start: PlainDate | LocalTime, printed: EventTime): PlainDate | LocalTime | undefined {
  const end = withYear(printed, start)
  if (end === undefined) return undefined
  // From ten on the 6th to the 8th: nobody said when on the 8th, so all of that day belongs.
  const next = isTimed(start) && isTimed(end) ? end : dayAfter(end)
  const exclusive = isTimed(start) && next !== undefined && !isTimed(next) ? localTime(`${next}T00:00`) : next
  return exclusive !== undefined && exclusive > start ? exclusive : undefined
}

// An end that names no year is the first such day or minute that does not come before the start.
function withYear(printed: EventTime, start: PlainDate | LocalTime): PlainDate | LocalTime | undefined {
  const dated = datedTime(printed)
  if (dated !== undefined) return dated
  const year = Number(start.slice(0, 4))
  const [same, next] = [year, year + 1].map((one) => `${String(one).padStart(4, '0')}-${printed.slice(2)}`)
  const chosen = same !== undefined && same >= start.slice(0, same.length) ? same : (next ?? '')
  return timeOf(chosen)
}

// A day is as long as any other, and a clock reading is longer.
function timeOf(text: string): PlainDate | LocalTime | undefined {
  return text.length > 'YYYY-MM-DD'.length ? localTime(text) : plainDate(text)
}

function dayAfter(time: PlainDate | LocalTime): PlainDate | undefined {
  return plainDate(Temporal.PlainDate.from(time.slice(0, 10)).add({days: 1}).toString())
}
