import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseFeed} from 'feedsmith'
import RssParser from 'rss-parser'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {jsonFeedSchema} from '../../packages/rss/src/testing/json-feed-schema.ts'
import {namesIn} from '../../packages/rss/src/testing/well-formed.ts'
import {filesIn, person} from '../cli/person.ts'

const seeds = fileURLToPath(new URL('../../../shared/corpus/seeds/', import.meta.url))
const yaml =
  'organisation: Socialnyt\nurl: https://socialnyt.example\nsince: 2026\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'

interface Item {
  readonly title: string
  readonly content_html: string
  readonly language: string
  readonly date_published?: string
  readonly tags?: readonly string[]
  readonly authors?: readonly {readonly name: string}[]
}

// Pages as they were scraped, imported without a look, built, and read by readers that we did not write.
describe.runIf(existsSync(seeds))('the documents that the project began with', () => {
  let exits: readonly (number | undefined)[] = []
  let built: Readonly<Record<string, string>> = {}
  let items: readonly Item[] = []
  let parsed: readonly {
    readonly release: {
      readonly contacts: unknown
      readonly events: readonly unknown[]
      readonly quotes: readonly unknown[]
      readonly kind: string
      readonly topics: readonly string[]
    }
  }[] = []

  const folder = mkdtempSync(join(tmpdir(), 'budstikke-seeds-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  beforeAll(async () => {
    writeFileSync(join(folder, 'newsroom.yaml'), yaml)
    const run = person(folder)
    const texts = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(seeds, name))
    exits = [(await run('import', ...texts)).exit, (await run('build', '--out', 'out')).exit]
    built = Object.fromEntries(
      Object.entries(filesIn(join(folder, 'out'))).map(([path, content]) => [
        path,
        Buffer.from(content, 'latin1').toString('utf8')
      ])
    )
    items = (JSON.parse(built['feed.json'] ?? '{}') as {items: Item[]}).items
    const {out} = await run('parse', '--json', ...texts)
    parsed = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as (typeof parsed)[number])
  })

  const item = (opening: string) => items.find(({title}) => title.startsWith(opening))

  it('are brought in and built without a fault', () => {
    expect(exits).toEqual([0, 0])
  })
  it('are five items with the right headlines, in their languages', () => {
    expect(items.map(({language, title}) => `${language} ${title}`).toSorted()).toEqual([
      'da Ny socialpolitik: Borgeren skal mestre eget liv',
      'da Sæt socialt arbejde på dagsordenen til kommunalvalget',
      'sv Seminariedag: Hur mår dagens socialtjänst?',
      'sv Så vill MP fortsätta utveckla socialtjänsten',
      'sv Vision: Tillsätt en nationell samordnare för förebyggande socialt arbete'
    ])
  })
  it('hold no page furniture', () => {
    const text = items.map(({content_html}) => content_html).join('\n')
    for (const furniture of [
      'Starta din prenumeration',
      'Dela artikeln',
      'Välj nyhetsbrev',
      'Log ind',
      'NemID',
      'Annuller',
      'Skriv en kommentar',
      'Kopiera länk',
      'Ladda ned bild',
      'Abonnera på',
      'Besök vårt pressrum',
      'HK.dk logo',
      'forældet information'
    ])
      expect(text).not.toContain(furniture)
  })
  it('keep both quotes of Majbrit Berlau with her role', () => {
    expect(parsed.flatMap(({release}) => release.quotes)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({speaker: 'Majbrit Berlau', role: 'formand for Dansk Socialrådgiverforening'})
      ])
    )
    expect(
      parsed.flatMap(({release}) => release.quotes).filter((quote) => JSON.stringify(quote).includes('Majbrit Berlau'))
    ).toHaveLength(2)
  })
  it('give the numbers that journalists call', () => {
    expect(JSON.stringify(parsed.map(({release}) => release.contacts))).toContain('"+46702160761"')
    expect(JSON.stringify(parsed.map(({release}) => release.contacts))).toContain('"+46705271241"')
  })
  it('know the seminar as an event, its year unsaid', () => {
    expect(parsed.flatMap(({release}) => release.events)).toEqual([
      expect.objectContaining({
        start: '--04-06T10:00',
        end: '--04-06T15:00',
        place: expect.stringContaining('ABF') as string
      })
    ])
  })
  it('mark the opinion piece as one, its glued topics apart', () => {
    const opinion = parsed.find(({release}) => release.kind === 'opinion')
    expect(opinion?.release.topics).toEqual(expect.arrayContaining(['Socialtjänsten', 'Stockholm', 'Miljöpartiet']))
    expect(item('Så vill MP')?.tags).toEqual(expect.arrayContaining(['Stockholm', 'Miljöpartiet']))
  })
  it('date the article and name its author', () => {
    expect(item('Ny socialpolitik')?.date_published).toMatch(/^2017-05-1[78]/u)
    expect(item('Ny socialpolitik')?.authors?.map(({name}) => name)).toEqual(['Jens Laursen'])
  })
  it('are feeds that strict parsers and schemas accept, and readers give back item for item', async () => {
    const documents = Object.entries(built)
    for (const [path, text] of documents.filter(([name]) => name.endsWith('.xml')))
      expect(() => namesIn(text), path).not.toThrow()
    const ajv = new Ajv({allErrors: true, strict: false})
    addFormats.default(ajv)
    const valid = ajv.compile(jsonFeedSchema)
    for (const [path, text] of documents.filter(([name]) => /(?:^|\/)feed(?:-[^/]*)?\.json$/u.test(name)))
      expect([path, valid(JSON.parse(text)), valid.errors]).toEqual([path, true, null])
    const titles = items.map(({title}) => title)
    for (const path of ['rss.xml', 'atom.xml']) {
      const read = await new RssParser().parseString(built[path] ?? '')
      expect(read.items.map(({title}) => title)).toEqual(titles)
      const smith = parseFeed(built[path] ?? '').feed as {items?: readonly unknown[]; entries?: readonly unknown[]}
      expect((smith.items ?? smith.entries)?.length).toBe(5)
    }
  })
})
