import {calendarOf, happenings, inLanguage, label} from '@budstikke/core'
import type {Artifact, Bcp47, NewsroomSettings, PublicEntry, PublicNewsroom} from '@budstikke/core'
import {lastChange, modified} from './changed.ts'
import {type FeedMessage, reporter} from './messages.ts'
import {xmlText} from './xml-text.ts'

/** How calendars are made. */
export interface CalendarsOptions {
  /** Takes what had to be left out. */
  readonly take?: (message: FeedMessage) => void
}

/**
 * `events.ics` for each language of a newsroom: what its releases invite to, for people's own calendars to subscribe to.
 *
 * Times are local, in the newsroom's zone. An event whose year nobody knows is not in it: a calendar would have to make
 * one up. Nor is one of a withdrawn release: at its next visit the subscriber's calendar takes away what is gone, and a
 * notice of cancellation would have to repeat the time and place that were taken back. A language without events has an
 * empty calendar, so that the address is good before the first invitation. The same newsroom gives the same bytes.
 *
 * @see RFC 5545; RFC 7986 for the properties of the calendar itself
 */
export function calendars(newsroom: PublicNewsroom, {take = ignore}: CalendarsOptions = {}): readonly Artifact[] {
  const {settings, entries} = newsroom
  const languages = [...new Set([...settings.languages, ...entries.map(({release}) => release.language)])]
  return languages.map((language) => {
    const spoken = entries.filter(({release}) => release.language === language)
    const content = calendar(language, spoken, settings, take)
    const path = `${language}/events.ics`
    return {path, type: 'text/calendar', content, ...modified(spoken)}
  })
}

function ignore(): void {
  // Nobody asked.
}

function calendar(
  language: Bcp47,
  entries: readonly PublicEntry[],
  settings: NewsroomSettings,
  take: (message: FeedMessage) => void
): string {
  const changed = lastChange(entries)
  const page = `${settings.url}${language}/`
  const to = reporter(take)
  return calendarOf(
    entries.flatMap((entry) => happenings(entry)),
    settings,
    {
      title: `${inLanguage(settings.organisation, language)}: ${label(language, 'release.events')}`,
      language,
      ...(changed === undefined ? {} : {changed}),
      followed: {page, address: `${page}events.ics`},
      // Through the same door as the feeds, so that a calendar loses and reports what they do.
      said: (text, {field, release}) => xmlText(text, (release === undefined ? to : to.at(release)).at(field).report)
    }
  )
}
