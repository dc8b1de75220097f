import {calendarOf, happenings, type PlannedFile, type PublicEntry} from '@budstikke/core'
import {eventFile, releaseAt} from '../addresses.ts'
import {releaseFrom} from '../from/release.ts'
import type {Site} from '../page-facts.ts'

/** A calendar file for each event of a release whose year is known, in the release's folder. */
export function invitations(site: Site, entry: PublicEntry): readonly PlannedFile[] {
  const {newsroom} = site
  return happenings(entry).map((happening): PlannedFile => {
    const path = releaseAt(entry, newsroom) + eventFile(happening.number - 1)
    const {headline: title, language} = entry.release
    const content = () => calendarOf([happening], newsroom.settings, {title, language})
    return {
      path,
      from: releaseFrom(site, entry),
      make: () => ({path, type: 'text/calendar', content: content(), modified: entry.updated})
    }
  })
}
