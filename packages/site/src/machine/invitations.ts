import {calendarOf, happenings, type PlannedFile, type PublicEntry} from '@budstikke/core'
import {eventFile, releaseAt} from '../addresses.ts'
import {plannedFile} from '../from/planned.ts'
import {releaseFrom} from '../from/release.ts'
import type {Site} from '../page-facts.ts'

/** A calendar file for each event of a release whose year is known, in the release's folder. */
export function invitations(site: Site, entry: PublicEntry): readonly PlannedFile[] {
  const {newsroom} = site
  const {events, headline: title, language} = entry.release
  return events.flatMap(({start}, index): readonly PlannedFile[] => {
    if (start.startsWith('--')) return []
    const path = releaseAt(entry, newsroom) + eventFile(index)
    const content = () => {
      const happening = happenings(entry).filter(({number}) => number === index + 1)
      return calendarOf(happening, newsroom.settings, {title, language})
    }
    const make = () => ({path, type: 'text/calendar', content: content(), modified: entry.updated})
    return [plannedFile(path, () => releaseFrom(site, entry), make)]
  })
}
