import {type Happening, type LocalTime, offsetTimeIn, type PlainDate, plainDate, type Zone} from '@budstikke/core'
import type {JsonObject} from './json.ts'

/**
 * What a release invites to; `undefined` where nobody knows the place, which an event of search engines must have.
 *
 * @see schema.org/Event; developers.google.com/search/docs/appearance/structured-data/event
 */
export function eventOf(
  {entry, event, number, start, end}: Happening,
  {zone, organiser}: {readonly zone: Zone; readonly organiser: JsonObject}
): JsonObject | undefined {
  const {release, permalink} = entry
  if (event.place === undefined) return undefined
  return {
    '@type': 'Event',
    '@id': `${permalink}#event-${number}`,
    name: event.name ?? release.headline,
    description: release.lead,
    inLanguage: release.language,
    startDate: timeOf(start, zone),
    endDate: end === undefined ? undefined : timeOf(lastOf(end), zone),
    location: {'@type': 'Place', name: event.place, address: event.place},
    organizer: organiser,
    url: permalink
  }
}

function timeOf(time: PlainDate | LocalTime, zone: Zone): string {
  return time.includes('T') ? offsetTimeIn(time, zone) : time
}

// Of whole days the end is the first that is no longer part of it, and here the last that is.
function lastOf(end: PlainDate | LocalTime): PlainDate | LocalTime {
  if (end.includes('T')) return end
  return plainDate(new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10)) ?? end
}
