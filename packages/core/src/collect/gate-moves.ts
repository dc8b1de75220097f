import {must} from '../model/brand.ts'
import {instant, type Instant, instantAt, type PlainDate, plainDate} from '../model/time.ts'
import type {Timing} from '../model/timing.ts'
import {instantIn, type Zone} from '../model/zone.ts'
import type {Newsroom} from './newsroom.ts'

/**
 * The first moment after `now` at which the gate (`publicAt`) may answer something else of the same newsroom: an embargo
 * that ends, a date that comes, a correction, a withdrawal. `undefined` where none is to come. It may be named once too
 * often, never too late.
 */
export function gateMoves({settings, entries}: Newsroom, now: Instant): Instant | undefined {
  // No clock is two days away from UTC: what lies further back need not be looked up in its zone.
  const past = instantAt(Date.parse(now) - 2 * 24 * 60 * 60 * 1000)
  let next: Instant | undefined
  for (const {release} of entries) {
    for (const time of timesOf(release.timing)) {
      if (time === undefined || time < past) continue
      const moment = momentOf(time, settings.zone)
      if (moment > now && (next === undefined || moment < next)) next = moment
    }
  }
  return next
}

function timesOf(timing: Timing): readonly (Instant | PlainDate | undefined)[] {
  switch (timing.state) {
    case 'draft':
      return []
    case 'embargoed':
      return [timing.until, timing.published, ...timing.corrections.map(({at}) => at)]
    case 'published':
      return [timing.at, timing.added, ...timing.corrections.map(({at}) => at)]
    case 'withdrawn':
      return [timing.at, timing.published]
  }
}

function momentOf(time: Instant | PlainDate, zone: Zone): Instant {
  return instant(time) ?? instantIn(must(plainDate(time)), zone)
}
