import {calendarParts, eventsIn, happenings, inLanguage, label} from '@budstikke/core'
import type {
  Artifact,
  Bcp47,
  CalendarOptions,
  Happening,
  Instant,
  NewsroomSettings,
  PlannedFile,
  PublicEntry,
  PublicNewsroom
} from '@budstikke/core'
import {lastChange, modified} from './changed.ts'
import {asItIs, plannedInParts, type PlanOptions} from './made-of.ts'
import {type FeedMessage, reporter} from './messages.ts'
import {xmlText} from './xml-text.ts'

/** How calendars are made. */
export interface CalendarsOptions extends Pick<PlanOptions, 'digest'> {
  /** Takes what had to be left out, while it is. */
  readonly take?: (message: FeedMessage) => void
  /** Answers the word that was told of all that a calendar shows of an entry before, or has it told. */
  readonly invited?: (entry: PublicEntry, tell: () => string) => string
  /** The calendar at a path as it was written before, and which entries show in it as they did: their lines are kept. */
  readonly kept?: (path: string) => KeptCalendar | undefined
}

/** A calendar that was written before, in a newsroom of the same settings. */
export interface KeptCalendar {
  readonly bytes: Uint8Array
  readonly isSame: (entry: PublicEntry) => boolean
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
export function calendars(newsroom: PublicNewsroom, options: CalendarsOptions = {}): readonly Artifact[] {
  return Array.from(plannedCalendars(newsroom, options), (plan) => plan.make())
}

/** The same files as plans, so that a build need not make those that did not change. To plan asks for no body of a release. */
export function* plannedCalendars(
  newsroom: PublicNewsroom,
  options: CalendarsOptions = {}
): Generator<PlannedFile, void> {
  const {settings, entries} = newsroom
  const {take = ignore, digest = asItIs, invited = (_, tell) => tell(), kept} = options
  const languages = new Set([...settings.languages, ...entries.map(({release}) => release.language)])
  for (const language of languages) {
    const spoken = entries.filter(({release}) => release.language === language)
    const inviting = spoken.filter(({release}) => release.events.length > 0)
    const {url, zone, organisation} = settings
    const path = `${language}/events.ics`
    const from = [
      JSON.stringify([url, zone, inLanguage(organisation, language), lastChange(spoken)]),
      // One after the other: what all of an archive's releases invite to is as long as a tenth of it.
      ...inviting.map((entry) => invited(entry, () => digest(invitation(entry))))
    ]
    const inParts = () => {
      const parts = calendar(language, inviting, {settings, take, known: kept?.(path), ...modified(spoken)})
      return {path, type: 'text/calendar', parts, ...modified(spoken)}
    }
    yield plannedInParts(path, [digest(from.join('\n'))], inParts)
  }
}

// All of a release that a calendar tells: its text is no part of it, and is what is edited most.
function invitation({release, permalink, updated, since, topics}: PublicEntry): string {
  const {id, headline, lead, events, contacts, timing} = release
  return JSON.stringify([id, headline, lead, events, contacts, timing, permalink, updated, since, topics])
}

function ignore(): void {
  // Nobody asked.
}

interface Making {
  readonly settings: NewsroomSettings
  readonly take: (message: FeedMessage) => void
  readonly known: KeptCalendar | undefined
  readonly modified?: Instant
}

function calendar(
  language: Bcp47,
  entries: readonly PublicEntry[],
  {settings, take, known, modified: changed}: Making
): readonly (string | Uint8Array)[] {
  const page = `${settings.url}${language}/`
  const to = reporter(take)
  const events = entries.flatMap((entry) => happenings(entry))
  const options: CalendarOptions = {
    title: `${inLanguage(settings.organisation, language)}: ${label(language, 'release.events')}`,
    language,
    ...(changed === undefined ? {} : {changed}),
    followed: {page, address: `${page}events.ics`},
    // Through the same door as the feeds, so that a calendar loses and reports what they do.
    said: (text, {field, release}) =>
      xmlText(text, (...remark) => (release === undefined ? to : to.at(release)).at(field).report(...remark))
  }
  if (known === undefined) return calendarParts(events, settings, options)
  const written = eventsIn(known.bytes)
  const placeOf = (one: Happening) => (known.isSame(one.entry) ? written(one) : undefined)
  return calendarParts(events, settings, options, {bytes: known.bytes, placeOf})
}
