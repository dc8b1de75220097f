import type {Bcp47} from '../model/language.ts'
import type {ReleaseId} from '../model/identity.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Contact, Event} from '../model/release.ts'
import type {Instant, LocalTime, PlainDate} from '../model/time.ts'
import type {Zone} from '../model/zone.ts'
import type {PublicEntry} from '../collect/public.ts'
import {contentLines, linesOf, type Property, textProperty} from './content-lines.ts'
import {type Happening, isTimed} from './happenings.ts'
import {vtimezone} from './vtimezone.ts'

/** What a calendar says of itself. */
export interface CalendarOptions {
  readonly title: string
  readonly language: Bcp47
  /** When what it says last changed. */
  readonly changed?: Instant
  /** Where it is, for calendars that follow it; absent for one that is taken once. */
  readonly followed?: {
    /** The page that it belongs to, whole. */
    readonly page: string
    /** Its own address, whole. */
    readonly address: string
  }
  /** A door that every text goes through first; as it is where none is given. What no calendar can hold falls off anyway. */
  readonly said?: (text: string, of: SaidOf) => string
}

/** Which text a door is handed: a field of a release, or of the newsroom where there is no release. */
export interface SaidOf {
  readonly field: 'organisation' | 'events' | 'lead' | 'contacts' | 'topics'
  readonly release?: ReleaseId
}

/**
 * Events as an iCalendar document with the zone that their times are in: for a calendar that people follow, or for one
 * event that they put into their own. It has the same bytes for the same events: nothing in it is the time of writing.
 *
 * Without events it is whole all the same, so that an address is good before the first invitation.
 *
 * @see RFC 5545; RFC 7986 for the properties of the calendar itself
 */
export function calendarOf(
  events: readonly Happening[],
  settings: Pick<NewsroomSettings, 'zone'>,
  options: CalendarOptions
): string {
  return [headOf(events, settings, options), ...events.map((one) => vevent(one, settings, options)), calendarEnd].join(
    ''
  )
}

/**
 * The same in parts, one behind the other. What is `kept` is a calendar that was written before: where the lines of an event
 * lie in it that are to stay as they are. Those that lie side by side are one part: what was kept of ten thousand events is
 * written as it is.
 */
export function calendarParts(
  events: readonly Happening[],
  settings: Pick<NewsroomSettings, 'zone'>,
  options: CalendarOptions,
  kept?: {readonly bytes: Uint8Array; readonly placeOf: (event: Happening) => Place | undefined}
): readonly (string | Uint8Array)[] {
  const parts: (string | Uint8Array)[] = [headOf(events, settings, options)]
  let [from, to] = [0, 0]
  const addKept = (next: Place) => {
    if (kept && from < to) parts.push(kept.bytes.subarray(from, to))
    ;[from, to] = next
  }
  for (const one of events) {
    const place = kept?.placeOf(one)
    if (place?.[0] === to) to = place[1]
    else addKept(place ?? nowhere)
    if (place === undefined) parts.push(vevent(one, settings, options))
  }
  addKept(nowhere)
  parts.push(calendarEnd)
  return parts
}

/** From where to where something lies, in bytes. */
type Place = readonly [from: number, to: number]

const nowhere: Place = [0, 0]

// All that stands before the events.
function headOf(
  events: readonly Happening[],
  {zone}: Pick<NewsroomSettings, 'zone'>,
  {title, language, changed, followed, said = asItIs}: CalendarOptions
): string {
  const around = contentLines({
    name: 'VCALENDAR',
    properties: [
      {name: 'VERSION', value: '2.0'},
      {name: 'PRODID', value: '-//Budstikke//Events//EN'},
      ...(followed === undefined
        ? []
        : following(said(title, {field: 'organisation'}).trim(), language, zone, followed)),
      ...(changed === undefined ? [] : [{name: 'LAST-MODIFIED', value: utc(changed)}])
    ],
    components: [
      vtimezone(
        zone,
        events.flatMap(({start, end}) => [start, end].filter((time) => time !== undefined && isTimed(time)))
      )
    ]
  })
  return around.slice(0, -calendarEnd.length)
}

const calendarEnd = 'END:VCALENDAR\r\n'

/** Where the lines of each event lie in a calendar that was written before. */
export function eventsIn(calendar: Uint8Array): (event: Pick<Happening, 'entry' | 'number'>) => Place | undefined {
  // A character is a byte, wherever letters lie in several.
  const text = Buffer.from(calendar.buffer, calendar.byteOffset, calendar.length).toString('latin1')
  const known = new Map<string, Place>()
  const next = (from: number) => text.indexOf(eventBegin, from) + lineEnd.length
  for (let from = next(0); from >= lineEnd.length;) {
    const begin = from + eventBegin.length - lineEnd.length
    const behind = next(begin)
    const to = behind < lineEnd.length ? text.length - calendarEnd.length : behind
    // The name of an event is its first line, which may be folded.
    const name = text.slice(begin + 'UID:'.length, text.indexOf('\r\nDTSTAMP:', begin)).replaceAll('\r\n ', '')
    known.set(name, [from, to])
    from = behind
  }
  return ({entry, number}) => known.get(nameOf(entry, number))
}

// No text of an event can begin a line: what of it is folded begins with a blank.
const [lineEnd, eventBegin] = ['\r\n', '\r\nBEGIN:VEVENT\r\n']

function nameOf({release}: Happening['entry'], number: number): string {
  return `${release.id}#${number}`
}

function asItIs(text: string): string {
  return text
}

function following(
  title: string,
  language: Bcp47,
  zone: Zone,
  {page, address}: NonNullable<CalendarOptions['followed']>
): readonly Property[] {
  return [
    ...textProperty('NAME', title, {LANGUAGE: language}),
    // What calendars asked for before there was a NAME, and mostly still do.
    ...textProperty('X-WR-CALNAME', title),
    {name: 'X-WR-TIMEZONE', value: zone},
    {name: 'URL', value: page},
    {name: 'SOURCE', parameters: {VALUE: 'URI'}, value: address},
    {name: 'REFRESH-INTERVAL', parameters: {VALUE: 'DURATION'}, value: 'PT6H'}
  ]
}

function vevent(
  {entry, event, number, start, end}: Happening,
  {zone}: Pick<NewsroomSettings, 'zone'>,
  {said = asItIs}: CalendarOptions
): string {
  const {text, times, ways, untitled} = sharedBy(entry, said)
  const lines = [
    'BEGIN:VEVENT\r\n',
    // The release's own name, which is for life, and which of its events: whoever has it in a calendar keeps it there.
    linesOf([{name: 'UID', value: nameOf(entry, number)}]),
    times(),
    linesOf([timeProperty('DTSTART', start, zone), ...(end === undefined ? [] : [timeProperty('DTEND', end, zone)])]),
    event.name === undefined ? untitled.summary() : linesOf(text('SUMMARY', event.name, 'events')),
    linesOf(text('LOCATION', event.place, 'events')),
    event.name === undefined ? untitled.description() : linesOf(text('DESCRIPTION', describedBy(entry, event), 'lead')),
    ways(),
    'END:VEVENT\r\n'
  ]
  return lines.join('')
}

/** What a release says the same of each of its events, made when the first of them asks. */
interface Shared {
  readonly text: (name: string, value: string | undefined, field: SaidOf['field']) => readonly Property[]
  readonly times: () => string
  readonly ways: () => string
  /** Of those without a name of their own. */
  readonly untitled: {readonly summary: () => string; readonly description: () => string}
}

function sharedBy(entry: PublicEntry, said: Door): Shared {
  if (last?.entry !== entry || last.said !== said) last = {entry, said, shared: sharedOf(entry, said)}
  return last.shared
}

// The events of a release stand one after the other.
let last: {readonly entry: PublicEntry; readonly said: Door; readonly shared: Shared} | undefined

function sharedOf(entry: PublicEntry, said: Door): Shared {
  const {release, permalink, updated, since, topics} = entry
  const language = {LANGUAGE: release.language}
  let isChanged = false
  const text: Shared['text'] = (name, value, field) => {
    if (value === undefined) return []
    const known = said(value, {field, release: release.id})
    // Whoever stands at the door may have something to tell of a text that he changed, each time that it comes.
    if (known !== value) isChanged = true
    return textProperty(name, known.trim(), language)
  }
  const once = (properties: () => readonly Property[]) => {
    let lines: string | undefined
    return () => {
      if (lines !== undefined) return lines
      isChanged = false
      const made = linesOf(properties())
      if (!isChanged) lines = made
      return made
    }
  }
  return {
    text,
    times: once(() => {
      const changed = utc(updated)
      const corrections = release.timing.state === 'published' ? release.timing.corrections.length : 0
      return [
        // Without a METHOD this says when the event last changed (section 3.8.7.2), not when the file was written.
        {name: 'DTSTAMP', value: changed},
        {name: 'CREATED', value: utc(since)},
        {name: 'LAST-MODIFIED', value: changed},
        {name: 'SEQUENCE', value: String(corrections)}
      ]
    }),
    untitled: {
      summary: once(() => text('SUMMARY', release.headline, 'events')),
      description: once(() => text('DESCRIPTION', describedBy(entry, {}), 'lead'))
    },
    ways: once(() => [
      {name: 'URL', value: permalink},
      ...release.contacts.flatMap((contact) => text('CONTACT', contactLine(contact), 'contacts')),
      ...topics.flatMap((topic) => text('CATEGORIES', topic.label, 'topics')),
      // Who follows a newsroom is not busy whenever it has an event.
      {name: 'TRANSP', value: 'TRANSPARENT'}
    ])
  }
}

type Door = NonNullable<CalendarOptions['said']>

// Under a name of its own an event says which release it is from. Not every calendar shows the URL.
function describedBy({release, permalink}: PublicEntry, event: Pick<Event, 'name'>): string {
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
