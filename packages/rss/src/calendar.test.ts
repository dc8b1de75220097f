import {
  collect,
  instant,
  must,
  parseRelease,
  publicAt,
  readNewsroomSettings,
  slugOfStory,
  storyOf
} from '@budstikke/core'
import type {PublicNewsroom} from '@budstikke/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {calendars} from './calendar.ts'
import type {FeedMessage} from './messages.ts'
import {hostileTexts} from './testing/arbitrary-feed.ts'

async function newsroom(
  events: string,
  {more = '', zone = 'Europe/Copenhagen', at = '2027-01-01T00:00:00Z', headline = 'Kom til åbent hus'} = {}
): Promise<PublicNewsroom> {
  const settings = must(
    readNewsroomSettings(
      `organisation: Fjordhjælpen\nurl: https://fjord.example/presse\nsince: 2024\nzone: ${zone}\nlanguages: [da, sv]\n`
    ).settings
  )
  const path = 'hus/da.md'
  const value = `---\nlanguage: da\nid: tag:fjord.example,2024:hus/da\nkind: invitation\npublished: 2026-01-05 09:00\nevents: ${events}\n${more}\n---\n# ${headline}\n\nVi åbner.\n`
  const {story} = storyOf(path)
  const {release} = await parseRelease(new VFile({path, value}), {
    authority: settings.authority,
    zone: settings.zone,
    slug: must(slugOfStory(story))
  })
  return publicAt(collect(settings, [{story, release}]).newsroom, must(instant(at)))
}

function danish(open: PublicNewsroom, take?: (message: FeedMessage) => void): string {
  const [artifact] = calendars(open, take ? {take} : {})
  expect(artifact).toMatchObject({path: 'da/events.ics', type: 'text/calendar'})
  return String(artifact?.content)
}

/** The calendar as ical.js reads it, with the zones that it brings and no others. */
function eventsIn(ics: string): readonly InstanceType<typeof ICAL.Event>[] {
  ICAL.TimezoneService.reset()
  const calendar = ICAL.Component.fromString(ics)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

const moments = (ics: string) =>
  eventsIn(ics).map(({startDate, endDate}) =>
    [startDate, endDate].map((time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString())
  )

describe('an event in events.ics', () => {
  it('has its name, place, page and people', async () => {
    const open = await newsroom(
      "[{name: 'Åbent hus; kage, og \\saft', start: 2026-04-06 10:00, end: 2026-04-06 12:30, place: 'Havnegade 2, Aarhus'}]",
      {
        more: 'lead: Alle kan komme.\ncontacts: [{name: Vera Tangmose, role: formand, phones: ["+45 67 20 14 51"]}]'
      }
    )
    const [event] = eventsIn(danish(open))
    expect({
      uid: event?.uid,
      summary: event?.summary,
      location: event?.location,
      description: event?.description
    }).toEqual({
      uid: 'tag:fjord.example,2024:hus/da#1',
      summary: 'Åbent hus; kage, og \\saft',
      location: 'Havnegade 2, Aarhus',
      description: 'Kom til åbent hus\n\nAlle kan komme.\n\nhttps://fjord.example/presse/da/hus/'
    })
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://fjord.example/presse/da/hus/')
    expect(event?.component.getFirstPropertyValue('contact')).toBe('Vera Tangmose, formand, +4567201451')
    expect(event?.component.getFirstProperty('summary')?.getParameter('language')).toBe('da')
  })
  it('takes the headline where it has no name', async () => {
    expect(eventsIn(danish(await newsroom('[{start: 2026-04-06}]')))[0]?.summary).toBe('Kom til åbent hus')
  })
  it('says when its release last changed, never when the file was written', async () => {
    const more = 'corrections: [{at: 2026-02-01 12:00, note: Ny dag.}, {at: 2026-03-01 12:00, note: Nyt sted.}]'
    const event = eventsIn(danish(await newsroom('[{start: 2026-04-06 10:00}]', {more})))[0]?.component
    expect(
      ['dtstamp', 'last-modified', 'created', 'sequence'].map((name) => String(event?.getFirstPropertyValue(name)))
    ).toEqual(['2026-03-01T11:00:00Z', '2026-03-01T11:00:00Z', '2026-01-05T08:00:00Z', '2'])
  })
  it.each([
    [
      'starts before spring and ends after it',
      '2026-03-28 23:00',
      '2026-03-29 04:00',
      ['2026-03-28T22:00:00Z', '2026-03-29T02:00:00Z']
    ],
    [
      'stands on the day after spring',
      '2026-03-30 10:00',
      '2026-03-30 11:00',
      ['2026-03-30T08:00:00Z', '2026-03-30T09:00:00Z']
    ],
    [
      'stands on the day before spring',
      '2026-03-28 10:00',
      '2026-03-28 11:00',
      ['2026-03-28T09:00:00Z', '2026-03-28T10:00:00Z']
    ],
    [
      'starts before autumn and ends after it',
      '2026-10-25 01:00',
      '2026-10-25 04:00',
      ['2026-10-24T23:00:00Z', '2026-10-25T03:00:00Z']
    ],
    ['lasts all summer', '2026-02-01 10:00', '2026-11-01 10:00', ['2026-02-01T09:00:00Z', '2026-11-01T09:00:00Z']]
  ])('is at its moment when it %s', async (_, start, end, expected) => {
    expect(moments(danish(await newsroom(`[{start: ${start}, end: ${end}}]`)))).toEqual([expected])
  })
  it.each([
    ['Europe/Lisbon', '2026-07-01T09:00:00Z'],
    ['America/St_Johns', '2026-07-01T12:30:00Z'],
    ['Atlantic/Reykjavik', '2026-07-01T10:00:00Z'],
    ['Australia/Lord_Howe', '2026-06-30T23:30:00Z'],
    ['Europe/Dublin', '2026-07-01T09:00:00Z']
  ])('is at its moment in %s', async (zone, expected) => {
    expect(moments(danish(await newsroom('[{start: 2026-07-01 10:00}]', {zone})))[0]?.[0]).toBe(expected)
  })
  it('is at its moment far from today, among others', async () => {
    const events = '[{start: 1975-07-01 10:00}, {start: 2026-07-01 10:00}, {start: 9999-12-30 10:00}]'
    const ics = danish(await newsroom(events))
    expect(moments(ics).map(([start]) => start)).toEqual([
      '1975-07-01T09:00:00Z',
      '2026-07-01T08:00:00Z',
      '9999-12-30T09:00:00Z'
    ])
    expect(ics.length).toBeLessThan(4000)
  })
  it.each([
    ['one day', '{start: 2026-04-06}', ['2026-04-06', '2026-04-07']],
    ['days', '{start: 2026-04-06, end: 2026-04-08}', ['2026-04-06', '2026-04-09']],
    ['a day to a clock', '{start: 2026-04-06, end: 2026-04-08 12:00}', ['2026-04-06', '2026-04-09']],
    ['a clock to a day', '{start: 2026-04-06 10:00, end: 2026-04-08}', ['2026-04-06T10:00:00', '2026-04-09T00:00:00']],
    [
      'an end that is no later',
      '{start: 2026-04-06 10:00, end: 2026-04-06 10:00}',
      ['2026-04-06T10:00:00', '2026-04-06T10:00:00']
    ],
    [
      'an end before the start',
      '{start: 2026-04-06 10:00, end: 2026-04-05 10:00}',
      ['2026-04-06T10:00:00', '2026-04-06T10:00:00']
    ],
    [
      'an end without a year',
      '{start: 2026-04-06 10:00, end: "--04-06T12:00"}',
      ['2026-04-06T10:00:00', '2026-04-06T12:00:00']
    ],
    [
      'an end in the next year',
      '{start: 2026-12-31 22:00, end: "--01-01T02:00"}',
      ['2026-12-31T22:00:00', '2027-01-01T02:00:00']
    ],
    ['the last day of all', '{start: 9999-12-31, end: 9999-12-31}', ['9999-12-31', '+10000-01-01']]
  ])('ends when it should: %s', async (_, event, expected) => {
    const [read] = eventsIn(danish(await newsroom(`[${event}]`)))
    expect([String(read?.startDate), String(read?.endDate).replace(/^10000/u, '+10000')]).toEqual(expected)
  })
  it('is not there without a year, and keeps the number of the next', async () => {
    const ics = danish(await newsroom('[{start: "--04-06T10:00"}, {start: 2026-04-06}]'))
    expect(eventsIn(ics).map(({uid}) => uid)).toEqual(['tag:fjord.example,2024:hus/da#2'])
  })
  it('is gone when its release was withdrawn, with time and place', async () => {
    const more = 'withdrawn: {at: 2026-02-01 12:00, reason: Sendt ved en fejl.}'
    const ics = danish(await newsroom('[{name: Hemmelig, start: 2026-04-06 10:00, place: Gemmestedet}]', {more}))
    expect(eventsIn(ics)).toEqual([])
    expect(ics).not.toContain('Gemmestedet')
  })
})

describe('events.ics', () => {
  it('is there in each language, and whole without events', async () => {
    const artifacts = calendars(await newsroom('[]'))
    expect(artifacts.map(({path}) => path)).toEqual(['da/events.ics', 'sv/events.ics'])
    for (const {content} of artifacts) {
      // The standard wants a calendar to hold something (section 3.4).
      const calendar = ICAL.Component.fromString(String(content))
      expect(calendar.getAllSubcomponents().map(({name}) => name)).toEqual(['vtimezone'])
      expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Copenhagen')
    }
  })
  it('is the same for the same newsroom', async () => {
    const events = '[{start: 2026-04-06 10:00}]'
    expect(danish(await newsroom(events, {at: '2026-06-01T00:00:00Z'}))).toBe(
      danish(await newsroom(events, {at: '2026-07-01T00:00:00Z'}))
    )
  })
  it('has no line of more than 75 octets, cuts no character, and reads back', async () => {
    const name = 'Blåbærgrød på Ærø 🫐 '.repeat(40).trim()
    const ics = danish(await newsroom(`[{name: '${name}', start: 2026-04-06}]`))
    expect(eventsIn(ics)[0]?.summary).toBe(name)
    for (const line of ics.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/\p{Surrogate}/u)
    }
  })
  it('lets no text out of its property', async () => {
    const open = await newsroom('[{name: n, start: 2026-04-06 10:00, place: p}]', {more: 'lead: l'})
    const texts = fc.oneof(
      fc.constantFrom(
        ...hostileTexts,
        'a\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT',
        'a\nATTACH:https://evil.example/',
        '\\n\\',
        'x\u2028URL:https://evil.example/\u2029',
        ';:",^n',
        '\u0085ATTACH:x'
      ),
      fc.string({unit: 'binary', maxLength: 200})
    )
    fc.assert(
      fc.property(texts, texts, texts, (name, place, lead) => {
        const entries = open.entries.map((entry) => ({
          ...entry,
          release: {
            ...entry.release,
            headline: name,
            lead,
            events: entry.release.events.map((event) => ({...event, name, place}))
          }
        }))
        const ics = danish({...open, entries})
        const calendar = ICAL.Component.fromString(ics)
        expect(calendar.getAllSubcomponents().map((component) => component.name)).toEqual(['vtimezone', 'vevent'])
        expect(calendar.getFirstSubcomponent('vevent')?.getAllProperties('url')).toHaveLength(1)
        expect(calendar.getFirstSubcomponent('vevent')?.getAllProperties('attach')).toEqual([])
        // However a reader splits its lines.
        expect(
          ics
            .split(/[\r\n\u000B\u000C\u0085\u2028\u2029]+/u)
            .filter((line) => /^(?:BEGIN:VEVENT|ATTACH|URL:https:\/\/evil)/u.test(line))
        ).toEqual(['BEGIN:VEVENT'])
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
      {seed: 20_261_121, numRuns: 300}
    )
  })
  it('keeps every character that a calendar can hold', async () => {
    const open = await newsroom('[{start: 2026-04-06}]')
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
        const told: FeedMessage[] = []
        const entries = open.entries.map((entry) => ({...entry, release: {...entry.release, headline: text}}))
        const read = eventsIn(danish({...open, entries}, (message) => told.push(message)))[0]?.summary ?? ''
        if (told.length === 0) expect(read).toBe(text.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n').trim())
      }),
      {seed: 20_261_121, numRuns: 300}
    )
  })
})
