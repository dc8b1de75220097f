import {inLanguage, label, localTime, plainDate} from '@budstikke/core'
import type {
  Artifact,
  Bcp47,
  Contact,
  Event,
  EventTime,
  Instant,
  LocalTime,
  NewsroomSettings,
  PlainDate,
  PublicEntry,
  PublicNewsroom,
  Zone
} from '@budstikke/core'
import {Temporal} from 'temporal-polyfill'
import {lastChange, modified} from './changed.ts'
import {type Component, type Property, textProperty, writeIcalendar} from './icalendar.ts'
import {type FeedMessage, type Reporter, reporter} from './messages.ts'
import {vtimezone} from './vtimezone.ts'
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
    const content = writeIcalendar(calendar(language, spoken, settings, reporter(take)))
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
  to: Reporter
): Component {
  const happenings = entries.flatMap((entry) => happeningsOf(entry))
  const title = `${inLanguage(settings.organisation, language)}: ${label(language, 'release.events')}`
  const changed = lastChange(entries)
  const page = `${settings.url}${language}/`
  return {
    name: 'VCALENDAR',
    properties: [
      {name: 'VERSION', value: '2.0'},
      {name: 'PRODID', value: '-//Budstikke//Events//EN'},
      ...textProperty('NAME', said(title, to.at('organisation')), {LANGUAGE: language}),
      // What calendars asked for before there was a NAME, and mostly still do.
      ...textProperty('X-WR-CALNAME', said(title, reporter(ignore))),
      {name: 'X-WR-TIMEZONE', value: settings.zone},
      {name: 'URL', value: page},
      {name: 'SOURCE', parameters: {VALUE: 'URI'}, value: `${page}events.ics`},
      {name: 'REFRESH-INTERVAL', parameters: {VALUE: 'DURATION'}, value: 'PT6H'},
      ...(changed === undefined ? [] : [{name: 'LAST-MODIFIED', value: utc(changed)}])
    ],
    components: [
      vtimezone(
        settings.zone,
        happenings.flatMap(({start, end}) => [start, end].filter((time) => time !== undefined && isTimed(time)))
      ),
      ...happenings.map((happening) => vevent(happening, settings, to))
    ]
  }
}

/** An event with a year, of its release. */
interface Happening {
  readonly entry: PublicEntry
  readonly event: Event
  /** Counts the release's events, those without a year too, from 1. */
  readonly number: number
  readonly start: PlainDate | LocalTime
  /** The first day, or the minute, that is no longer part of it. */
  readonly end?: PlainDate | LocalTime
}

function happeningsOf(entry: PublicEntry): readonly Happening[] {
  return entry.release.events.flatMap((event, index): readonly Happening[] => {
    const start = plainDate(event.start) ?? localTime(event.start)
    if (start === undefined) return []
    const end = event.end === undefined ? undefined : endOf(start, event.end)
    return [{entry, event, number: index + 1, start, ...(end === undefined ? {} : {end})}]
  })
}

// As the standard wants it: of the same type as the start, after it, and the first moment that does not belong to it.
function endOf(start: PlainDate | LocalTime, printed: EventTime): PlainDate | LocalTime | undefined {
  const end = withYear(printed, start)
  if (end === undefined) return undefined
  // From ten on the 6th to the 8th: nobody said when on the 8th, so all of that day belongs.
  const next = isTimed(start) && isTimed(end) ? end : dayAfter(end)
  const exclusive = isTimed(start) && next !== undefined && !isTimed(next) ? localTime(`${next}T00:00`) : next
  return exclusive !== undefined && exclusive > start ? exclusive : undefined
}

// An end that names no year is the first such day or minute that does not come before the start.
function withYear(printed: EventTime, start: PlainDate | LocalTime): PlainDate | LocalTime | undefined {
  if (!printed.startsWith('--')) return plainDate(printed) ?? localTime(printed)
  const year = Number(start.slice(0, 4))
  const [same, next] = [year, year + 1].map((one) => `${String(one).padStart(4, '0')}-${printed.slice(2)}`)
  const chosen = same !== undefined && same >= start.slice(0, same.length) ? same : (next ?? '')
  return plainDate(chosen) ?? localTime(chosen)
}

function dayAfter(time: PlainDate | LocalTime): PlainDate | undefined {
  return plainDate(Temporal.PlainDate.from(time.slice(0, 10)).add({days: 1}).toString())
}

function isTimed(time: PlainDate | LocalTime): time is LocalTime {
  return time.includes('T')
}

function vevent({entry, event, number, start, end}: Happening, {zone}: NewsroomSettings, to: Reporter): Component {
  const {release, permalink, updated, since, topics} = entry
  const below = to.at(release.id)
  const language = {LANGUAGE: release.language}
  const corrections = release.timing.state === 'published' ? release.timing.corrections.length : 0
  return {
    name: 'VEVENT',
    properties: [
      // The release's own name, which is for life, and which of its events: whoever has it in a calendar keeps it there.
      {name: 'UID', value: `${release.id}#${number}`},
      // Without a METHOD this says when the event last changed (section 3.8.7.2), not when the file was written.
      {name: 'DTSTAMP', value: utc(updated)},
      {name: 'CREATED', value: utc(since)},
      {name: 'LAST-MODIFIED', value: utc(updated)},
      {name: 'SEQUENCE', value: String(corrections)},
      timeProperty('DTSTART', start, zone),
      ...(end === undefined ? [] : [timeProperty('DTEND', end, zone)]),
      ...textProperty('SUMMARY', said(event.name ?? release.headline, below.at('events')), language),
      ...textProperty('LOCATION', said(event.place, below.at('events')), language),
      ...textProperty('DESCRIPTION', said(describedBy(entry, event), below.at('lead')), language),
      {name: 'URL', value: permalink},
      ...release.contacts.flatMap((contact) =>
        textProperty('CONTACT', said(contactLine(contact), below.at('contacts')), language)
      ),
      ...topics.flatMap((topic) => textProperty('CATEGORIES', said(topic.label, below.at('topics')), language)),
      // Who follows a newsroom is not busy whenever it has an event.
      {name: 'TRANSP', value: 'TRANSPARENT'}
    ],
    components: []
  }
}

// Under a name of its own an event says which release it is from. Not every calendar shows the URL.
function describedBy({release, permalink}: PublicEntry, event: Event): string {
  const headline = event.name === undefined ? [] : [release.headline]
  return [...headline, ...(release.lead === undefined ? [] : [release.lead]), permalink].join('\n\n')
}

function contactLine({name, role, phones, emails}: Contact): string {
  return [...(name === undefined ? [] : [name]), ...(role === undefined ? [] : [role]), ...phones, ...emails].join(', ')
}

function timeProperty(name: string, time: PlainDate | LocalTime, zone: Zone): Property {
  const digits = time.replaceAll(/[-:]/gu, '')
  return isTimed(time)
    ? {name, parameters: {TZID: zone}, value: `${digits}00`}
    : {name, parameters: {VALUE: 'DATE'}, value: digits}
}

function utc(at: Instant): string {
  return at.replaceAll(/[-:]/gu, '')
}

// Through the same door as the feeds, so that a calendar loses and reports what they do.
function said(text: string | undefined, to: Reporter): string | undefined {
  return text === undefined ? undefined : xmlText(text, to.report).trim()
}
