import {
  collect,
  gateMoves,
  instant,
  type Instant,
  instantAt,
  must,
  publicAt,
  readNewsroomSettings
} from '@budstikke/core'
import fc from 'fast-check'
import {beforeAll, expect, it} from 'vitest'
import {pagesMove} from './pages-move.ts'
import {plannedPages} from './pages.ts'
import {edits, type Room} from './testing/edits.ts'
import {harbourReleases, harbourYaml, sourcesIn} from './testing/harbour.ts'

let room: Room
beforeAll(async () => {
  const settings = must(readNewsroomSettings(harbourYaml).settings)
  const event = (start: string, end: string) => `events: [{name: Åbent hus, start: ${start}${end}}]`
  const more = {
    'skuddag/da.md': '---\npublished: 2024-02-29 10:00\n---\n# Skuddag\n\nTekst.\n',
    'nytår/da.md': '---\npublished: 2025-12-31\n---\n# Nytår\n\nTekst.\n',
    'klausul/da.md': '---\nembargo: 2026-10-24 06:00\npublished: 2026-10-25\n---\n# Klausul\n\nTekst.\n',
    // In the night in which an hour comes twice.
    'nat/da.md': `---\npublished: 2026-09-01 09:00\n${event('2026-10-24 22:00', ', end: 2026-10-25 02:30')}\n---\n# Nat\n\nTekst.\n`,
    'morgen/da.md': `---\npublished: 2026-09-02 09:00\n${event('2026-10-25 02:15', '')}\n---\n# Morgen\n\nTekst.\n`,
    'dage/sv.md': `---\npublished: 2026-09-03 09:00\n${event('2026-10-20', ', end: 2026-10-26')}\n---\n# Dagar\n\nText.\n`
  }
  room = {
    settings,
    sources: await sourcesIn({...harbourReleases, ...more}, settings),
    options: {at: must(instant('2026-10-24T12:00:00Z'))}
  }
})

const newsroomOf = ({settings, sources}: Room) => collect(settings, sources).newsroom

/** What every file of the newsroom is made of at a moment. */
function saidAt(of: Room, at: Instant): readonly string[] {
  const plans = plannedPages(publicAt(newsroomOf(of), at), {...of.options, at})
  return Array.from(plans, ({path, from}) => `${path} ${from}`)
}

function nextOf(of: Room, at: Instant): Instant | undefined {
  const newsroom = newsroomOf(of)
  const moments = [gateMoves(newsroom, at), pagesMove(publicAt(newsroom, at), at)]
  return moments.filter((moment) => moment !== undefined).toSorted()[0]
}

it('no page is another between a moment and the next that is named', () => {
  const last = must(instant('2028-06-01T00:00:00Z'))
  const from = Date.parse('2024-01-01T00:00:00Z')
  const moment = fc.oneof(
    // Any moment, and those of the weekend in which clocks are set back.
    fc.integer({min: from, max: Date.parse(last)}),
    fc.integer({min: Date.parse('2026-10-23T20:00:00Z'), max: Date.parse('2026-10-26T02:00:00Z')})
  )
  const change = fc.tuple(fc.constantFrom(...edits.values()), fc.nat({max: 40}))
  fc.assert(
    fc.property(moment, fc.option(change, {freq: 4}), fc.double({min: 0, max: 1, noNaN: true}), (when, edit, part) => {
      const edited = edit ? edit[0](room, edit[1]) : room
      const at = instantAt(when)
      const end = Date.parse(nextOf(edited, at) ?? last)
      const between = Date.parse(at) + (end - 1000 - Date.parse(at)) * part
      const said = saidAt(edited, at)
      expect(end).toBeGreaterThan(Date.parse(at))
      for (const later of [between, end - 1000]) expect(saidAt(edited, instantAt(later))).toEqual(said)
    }),
    {seed: 20_261_122, numRuns: 150}
  )
})

it('names few moments: whoever builds in between has nothing to do', () => {
  const moments: Instant[] = []
  const end = must(instant('2026-12-31T00:00:00Z'))
  for (let at = must(instant('2026-08-31T00:00:00Z')); at < end && moments.length < 500;) {
    at = nextOf(room, at) ?? end
    moments.push(at)
  }
  expect(moments.length).toBeLessThan(100)
  // An embargo that ends, the first moment of its day, and two days later.
  expect(moments).toEqual(
    expect.arrayContaining(['2026-10-24T04:00:00Z', '2026-10-24T22:00:00Z', '2026-10-26T22:00:00Z'])
  )
  expect(new Set(moments).size).toBe(moments.length)
})
