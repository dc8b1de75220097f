import {Temporal} from 'temporal-polyfill'
import type {LocalTime} from '../model/time.ts'
import type {Zone} from '../model/zone.ts'
import type {Component} from './content-lines.ts'

/**
 * What the clocks of `zone` show at the local `times`: an observance for the offset in force at each, and for a change
 * on the day. Without times it tells what the clocks showed when 1970 began.
 *
 * Only changes that the zone database has are listed, rather than a rule (`RRULE`): lawmakers move them, and a rule
 * would say that they never will. Names of offsets (`CEST`) are left out, since machines disagree on them.
 *
 * @see RFC 5545, section 3.6.5
 */
export function vtimezone(zone: Zone, times: readonly LocalTime[]): Component {
  const asked = times.length > 0 ? [...new Set<string>(times)] : ['1970-01-01T00:00']
  // Times of one stretch are told the same change, and a change is slow to ask for its moment.
  const met = new Set(asked.flatMap((time) => changesAround(time, zone)))
  const changes = new Map(Array.from(met, (change) => [change.epochMilliseconds, change]))
  return {
    name: 'VTIMEZONE',
    properties: [{name: 'TZID', value: zone}],
    components: [...changes.values()]
      .toSorted((one, other) => Temporal.ZonedDateTime.compare(one, other))
      .map(observance)
  }
}

// The offset in force at a time, and the changes near it.
function changesAround(time: string, zone: Zone): readonly Temporal.ZonedDateTime[] {
  const known = calms.get(zone) ?? []
  const calm = known.find(({from, until}) => from <= time && time < until)
  if (calm) return [calm.change]
  // A day to each side: whatever the offset is, the moment lies between.
  const local = Temporal.PlainDateTime.from(time)
  const [start, end] = [local.subtract({days: 1}).toZonedDateTime(zone), local.add({days: 1}).toZonedDateTime(zone)]
  const previous = start.getTimeZoneTransition('previous')
  const near: Temporal.ZonedDateTime[] = []
  let next = start.getTimeZoneTransition('next')
  for (; next && Temporal.ZonedDateTime.compare(next, end) <= 0; next = next.getTimeZoneTransition('next'))
    near.push(next)
  if (previous && next && near.length === 0) calms.set(zone, [...known, calmBetween(previous, next)])
  return [previous ?? start.with({month: 1, day: 1}).startOfDay(), ...near]
}

/** A stretch of local time in which no change is near. */
interface Calm {
  readonly from: string
  readonly until: string
  /** The one before it. */
  readonly change: Temporal.ZonedDateTime
}

// The zone is slow to ask, and events of twenty years lie in forty such stretches.
const calms = new Map<Zone, readonly Calm[]>()

function calmBetween(change: Temporal.ZonedDateTime, next: Temporal.ZonedDateTime): Calm {
  return {
    from: change.toPlainDateTime().add({days: 2}).toString(),
    until: next.toPlainDateTime().subtract({days: 2}).toString(),
    change
  }
}

// The onset is told on the clock that it ends.
function observance(change: Temporal.ZonedDateTime): Component {
  const known = observances.get(change)
  if (known) return known
  const before = change.subtract({nanoseconds: 1})
  const shift = change.offsetNanoseconds - before.offsetNanoseconds
  const told: Component = {
    name: shift > 0 ? 'DAYLIGHT' : 'STANDARD',
    properties: [
      {name: 'DTSTART', value: dateTime(change.toPlainDateTime().subtract({nanoseconds: shift}))},
      {name: 'TZOFFSETFROM', value: offset(before)},
      {name: 'TZOFFSETTO', value: offset(change)}
    ],
    components: []
  }
  observances.set(change, told)
  return told
}

const observances = new WeakMap<Temporal.ZonedDateTime, Component>()

function dateTime(time: Temporal.PlainDateTime): string {
  return time.toString({smallestUnit: 'second'}).replaceAll(/[-:]/gu, '')
}

// `+0100`; before there were zones, `+005020`.
function offset({offsetNanoseconds}: Temporal.ZonedDateTime): string {
  const seconds = Math.round(Math.abs(offsetNanoseconds) / 1e9)
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    ...(seconds % 60 === 0 ? [] : [seconds % 60])
  ]
  return `${offsetNanoseconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`
}
