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
  const changes = new Map(
    changesAround(times.length > 0 ? times : ['1970-01-01T00:00'], zone).map((change) => [
      change.epochMilliseconds,
      change
    ])
  )
  return {
    name: 'VTIMEZONE',
    properties: [{name: 'TZID', value: zone}],
    components: [...changes.values()]
      .toSorted((one, other) => Temporal.ZonedDateTime.compare(one, other))
      .map(observance)
  }
}

// The zone is slow to ask, and between two changes of its clocks a thousand events need the same: in order, only the
// first time after a change asks.
function changesAround(times: readonly string[], zone: Zone): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = []
  let calmUntil = ''
  for (const time of [...new Set(times)].toSorted()) {
    if (time < calmUntil) continue
    // A day to each side: whatever the offset is, the moment lies between.
    const local = Temporal.PlainDateTime.from(time)
    const [start, end] = [local.subtract({days: 1}).toZonedDateTime(zone), local.add({days: 1}).toZonedDateTime(zone)]
    changes.push(start.getTimeZoneTransition('previous') ?? start.with({month: 1, day: 1}).startOfDay())
    let next = start.getTimeZoneTransition('next')
    for (; next && Temporal.ZonedDateTime.compare(next, end) <= 0; next = next.getTimeZoneTransition('next'))
      changes.push(next)
    calmUntil = next ? next.toPlainDateTime().subtract({days: 2}).toString() : '9999-12-31'
  }
  return changes
}

// The onset is told on the clock that it ends.
function observance(change: Temporal.ZonedDateTime): Component {
  const before = change.subtract({nanoseconds: 1})
  const shift = change.offsetNanoseconds - before.offsetNanoseconds
  return {
    name: shift > 0 ? 'DAYLIGHT' : 'STANDARD',
    properties: [
      {name: 'DTSTART', value: dateTime(change.toPlainDateTime().subtract({nanoseconds: shift}))},
      {name: 'TZOFFSETFROM', value: offset(before)},
      {name: 'TZOFFSETTO', value: offset(change)}
    ],
    components: []
  }
}

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
