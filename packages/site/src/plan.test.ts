import {collect, gistOf, instant, must, publicAt, readNewsroomSettings, type Release} from '@budstikke/core'
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {pages, plannedPages} from './pages.ts'
import type {SiteOptions} from './site-options.ts'
import {edits, type Room} from './testing/edits.ts'
import {harbourReleases, harbourYaml, sourcesIn} from './testing/harbour.ts'

let room: Room
beforeAll(async () => {
  const settings = must(readNewsroomSettings(harbourYaml).settings)
  const more = {
    'kaj/da.md':
      '---\npublished: 2024-03-01\ntopics: [havn, Kajen]\nrelated: [{headline: Havet er for alle}]\n---\n# Kajen\n\nSe ![kajen](kaj.jpg) <img src="raa.jpg" alt="Rå">\n',
    'skib/da.md': '---\npublished: 2025-12-31 23:30\nattachments: [{src: skib.pdf}]\n---\n# Skibet\n\nTekst.\n'
  }
  const options: SiteOptions = {
    at: must(instant('2026-11-21T12:00:00Z')),
    pictures: (src) => ({width: 800, height: 600, sources: [], src, original: {href: src, size: 1000}}),
    files: (src) => ({size: 10 * src.length})
  }
  room = {settings, sources: await sourcesIn({...harbourReleases, ...more}, settings), options}
})

const openOf = ({settings, sources, options}: Room) => publicAt(collect(settings, sources).newsroom, options.at)
const planOf = (from: Room) => [...plannedPages(openOf(from), from.options)]
const edit = (name: string) => must(edits.get(name))

/** What each file was made of, and its bytes: all that was ever made. */
class Ledger {
  readonly #bytes = new Map<string, string>()

  /** The files of a room that were planned as they had been before, and came out otherwise. */
  faultsIn(from: Room): readonly string[] {
    return planOf(from).flatMap((planned) => {
      const key = `${planned.path} ${planned.from}`
      const made = JSON.stringify(planned.make())
      const known = this.#bytes.get(key) ?? made
      this.#bytes.set(key, known)
      return known === made ? [] : [planned.path]
    })
  }
}

describe('two plans', () => {
  it('that say the same of a file make the same bytes, whatever was edited between them', () => {
    const ledger = new Ledger()
    expect(ledger.faultsIn(room)).toEqual([])
    for (const [name, change] of edits)
      for (const number of [0, 5])
        expect({name, faults: ledger.faultsIn(change(room, number))}).toEqual({name, faults: []})
    const step = fc.tuple(fc.constantFrom(...edits.values()), fc.nat({max: 40}))
    fc.assert(
      fc.property(fc.array(step, {minLength: 2, maxLength: 5}), (steps) => {
        let edited = room
        for (const [change, number] of steps) {
          if (edited.sources.length === 0) break
          edited = change(edited, number)
        }
        expect(ledger.faultsIn(edited)).toEqual([])
      }),
      {seed: 20_261_122, numRuns: 25}
    )
  })

  it('differ wherever an edit shows', () => {
    const before = new Map(planOf(room).map(({path, from}) => [path, from]))
    for (const [name, change] of edits) {
      const after = planOf(change(room, 0))
      expect({
        name,
        same: after.length === before.size && after.every(({path, from}) => before.get(path) === from)
      }).toEqual({
        name,
        same: false
      })
    }
  })

  it('would be found out if they forgot what they are made of', () => {
    const forgetful = {...room, options: {...room.options, digestOf: () => 'always the same'}}
    const ledger = new Ledger()
    expect(ledger.faultsIn(forgetful)).toEqual([])
    expect(ledger.faultsIn(edit('text')(forgetful, 0))).toContain('da/mole/index.html')
  })

  it('are the same for the same newsroom', () => {
    const said = () => planOf(room).map(({path, from}) => [path, from])
    expect(said()).toEqual(said())
    expect(new Set(said().map(([path]) => path)).size).toBe(said().length)
  })
})

describe('after an edit', () => {
  const changed = (before: Room, after: Room) => {
    const known = new Map(planOf(before).map(({path, from}) => [path, from]))
    return planOf(after)
      .filter(({path, from}) => known.get(path) !== from)
      .map(({path}) => path)
  }
  const indexOf = (story: string, language: string) =>
    room.sources.findIndex((source) => source.story === story && source.release.language === language)

  it('of a text alone its own files are made again, and nothing else', () => {
    const paths = changed(room, edit('text')(room, indexOf('mole', 'da')))
    expect(paths).toContain('da/mole/index.html')
    expect(paths).toContain('da/mole/ninjs.json')
    expect(paths.filter((path) => !path.startsWith('da/mole/'))).toEqual([])
  })

  it.each(['facts', 'boilerplate', 'byline', 'dateline'])('of its %s too', (field) => {
    for (const number of room.sources.keys()) {
      const paths = changed(room, edit(field)(room, number))
      const folders = new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')))
      expect({
        field,
        number,
        folders: folders.size <= 1,
        paths: paths.filter((path) => path.split('/').length < 3)
      }).toEqual({field, number, folders: true, paths: []})
    }
  })

  it('of a headline so are those that show it', () => {
    const paths = changed(room, edit('headline')(room, indexOf('mole', 'da')))
    expect(paths).toContain('da/index.html')
    expect(paths).toContain('sv/mole/index.html')
    expect(paths).not.toContain('da/debat/index.html')
    expect(paths).not.toContain('sitemap.xml')
  })

  it('of the archive no page of another release is', () => {
    const paths = changed(room, edit('one more')(room, indexOf('debat', 'da')))
    expect(paths.filter((path) => /^da\/(?:mole|debat|kaj|skib|vaek)\//u.test(path))).toEqual([])
    expect(paths).toContain('sitemap.xml')
  })

  it('a day later only what became old or came to an end is', () => {
    expect(changed(room, edit('a day later')(room, 0))).toEqual(['news-sitemap.xml'])
  })
})

it('looks at no text before its file is made', () => {
  const digests = new Map(room.sources.map(({release}) => [release.id, release.slug]))
  const gists = new Map(room.sources.map(({release}) => [release.id, gistOf(release)]))
  const opened = new Set<string>()
  const shut = ({body, ...release}: Release): Release => ({
    ...release,
    body: {
      type: 'root',
      get children() {
        opened.add(release.slug)
        return body.children
      }
    }
  })
  const options: SiteOptions = {
    ...room.options,
    digestOf: ({id}) => must(digests.get(id)),
    gistOf: ({id}) => must(gists.get(id))
  }
  const lazy = {...room, options, sources: room.sources.map((source) => ({...source, release: shut(source.release)}))}
  const planned = planOf(lazy)
  expect([...opened]).toEqual([])
  const others = planned.filter(({path}) => !/^(?:da|sv)\/\w+\/(?:index\.html|ninjs\.json)$/u.test(path))
  for (const file of others) file.make()
  expect([...opened]).toEqual([])
  expect(others.length).toBeGreaterThan(30)
  expect(planned.map((file) => file.make())).toEqual(pages(openOf(room), room.options))
  expect(opened.size).toBeGreaterThan(3)
})
