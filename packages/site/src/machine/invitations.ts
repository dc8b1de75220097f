import {type Artifact, calendarOf, happenings} from '@budstikke/core'
import {eventFile, releaseAt} from '../addresses.ts'
import type {Site} from '../page-facts.ts'

/** A calendar file for each event of a release whose year is known, in the release's folder. */
export function invitations({newsroom}: Site): readonly Artifact[] {
  return newsroom.entries.flatMap((entry) =>
    happenings(entry).map((happening): Artifact => ({
      path: releaseAt(entry, newsroom) + eventFile(happening.number - 1),
      type: 'text/calendar',
      content: calendarOf([happening], newsroom.settings, {
        title: entry.release.headline,
        language: entry.release.language
      }),
      modified: entry.updated
    }))
  )
}
