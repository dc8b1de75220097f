import {calendarOf, type Happening, happenings, type PlannedFile, type PublicEntry} from '@budstikke/core'
import {eventFile, releaseAt} from '../addresses.ts'
import {wordFor} from '../from/word.ts'
import type {Site} from '../page-facts.ts'

/** A calendar file for each event of a release whose year is known, in the release's folder. */
export function invitations({newsroom}: Site, entry: PublicEntry): readonly PlannedFile[] {
  const {settings} = newsroom
  const {headline, language} = entry.release
  return happenings(entry).map((happening): PlannedFile => {
    const path = releaseAt(entry, newsroom) + eventFile(happening.number - 1)
    return {
      path,
      from: wordFor(settings.zone, fromOf(happening)),
      make: () => ({
        path,
        type: 'text/calendar',
        content: calendarOf([happening], settings, {title: headline, language}),
        modified: entry.updated
      })
    }
  })
}

// What a calendar says of an event, its release's text aside.
function fromOf({entry, event, number}: Happening): readonly unknown[] {
  const {release, permalink, since, updated, topics} = entry
  const {id, language, headline, lead, contacts, timing} = release
  return [event, number, permalink, since, updated, topics, id, language, headline, lead, contacts, timing]
}
