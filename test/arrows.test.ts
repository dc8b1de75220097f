import {describe, expect, it} from 'vitest'
import {noEffects} from './arrows/effects.ts'
import {noBuiltins, noTesting, onlyDownwards, onlyPackages} from './arrows/imports.ts'
import {noLanguageByName} from './arrows/language.ts'
import {type Finding, type Guard, type Source, isTest, packageNames, sourceIn, sourcesOf} from './arrows/source.ts'
import {noEscapes} from './arrows/types.ts'

/** Which packages a package may know. `cli` stands on top: it alone has effects, and nobody knows it. */
const known: Readonly<Record<string, readonly string[]>> = {
  core: [],
  rss: ['core'],
  site: ['core'],
  newsletter: ['core'],
  cli: ['core', 'rss', 'site', 'newsletter']
}

/** The layers of a package, lowest first: each may know itself and what stands below it. */
const layers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [
    ['model/'], //      what is; imports nothing but itself
    ['remark.ts'], //   what can be said of a text
    ['locales/'], //    the words of each language
    ['read/'], //       a source to a manuscript
    ['recognise/'], //  a manuscript to findings
    ['assemble.ts'], // findings to a release, where the author's word wins
    ['parse.ts'], //    all of it, for one text
    ['write/'], //      a release back to a source that reads the same
    ['json-schemas.ts'], // what is published for editors and other programs
    ['collect/'], //    releases to a newsroom, and the gate
    ['render/'], //     a body for anyone's page, feed or letter
    ['check/'], //      what an editor should look at, in the text that readers get
    ['index.ts'] //     the front door
  ]
}

/** What a package without effects may take from Node: nothing that reaches out of the process. */
const harmlessBuiltins = {'node:crypto': ['createHash', 'createHmac', 'hash', 'timingSafeEqual']}

const withoutEffects = packageNames.filter((name) => name !== 'cli')

describe.each(packageNames)('%s', (name) => {
  const sources = sourcesOf(name)

  it('has sources', () => {
    expect(sources.some(isSource)).toBe(true)
  })

  it('knows only the packages below it', () => {
    expect(known).toHaveProperty(name)
    expect(broken(onlyPackages([...(known[name] ?? []), name]), sources)).toEqual([])
  })

  it('ships nothing that needs its tests', () => {
    expect(broken(noTesting, sources.filter(isSource))).toEqual([])
  })

  it('writes no any, no !, no enum, no namespace and no cast through unknown', () => {
    expect(broken(noEscapes, sources)).toEqual([])
  })

  it('tests for no language by name outside locales/', () => {
    expect(broken(noLanguageByName, sources.filter(isSource))).toEqual([])
  })
})

describe.each(withoutEffects)('%s', (name) => {
  const sources = sourcesOf(name).filter(isSource)

  it('reads no disk, no network and no machine', () => {
    expect(broken(noBuiltins(harmlessBuiltins), sources)).toEqual([])
  })

  it('asks no clock and no chance', () => {
    expect(broken(noEffects, sources)).toEqual([])
  })
})

describe.each(Object.keys(layers))('%s', (name) => {
  it('imports downwards only', () => {
    expect(broken(onlyDownwards(layers[name] ?? []), sourcesOf(name).filter(isSource))).toEqual([])
  })

  it('has every layer that its list names', () => {
    const paths = sourcesOf(name).map((source) => source.path)
    const gone = layers[name]?.flat().filter((place) => !paths.some((path) => path.startsWith(place)))
    expect(gone).toEqual([])
  })
})

describe('a guard fails on', () => {
  it.each([
    ["import {readFile} from 'node:fs/promises'"],
    ["import fs from 'fs'"],
    ["import type {Server} from 'node:http'"],
    ["import {createHash, randomUUID} from 'node:crypto'"],
    ["export * from 'node:os'"],
    ["const {connect} = await import('node:net')"],
    ["const child = require('child_process')"],
    ["type Stats = import('node:fs').Stats"],
    ['const chosen = await import(name)']
  ])('what Node keeps for programs: %s', (text) => {
    expect(noBuiltins(harmlessBuiltins)(sourceIn('read/word.ts', text))).toHaveLength(1)
  })

  it.each([
    ['const now = Date.now()'],
    ['const now = new Date()'],
    ['const now = new Date'],
    ['const local = new Date(2026, 10, 3)'],
    ['const again = new Date(...parts)'],
    ['const {now} = Date'],
    ['const clock = Date'],
    ['const today = Temporal.Now'],
    ["import * as polyfill from 'temporal-polyfill'\nconst today = polyfill.Temporal.Now.plainDateISO()"],
    ['const chance = Math.random()'],
    ["const chance = Math['random']()"],
    ['const {random} = Math'],
    ['const id = chance.randomUUID()'],
    ['const subtle = crypto.subtle'],
    ['const page = await fetch(url)'],
    ['const get = fetch'],
    ['const given = {fetch}'],
    ['const locale = process.env.LANG'],
    ['const page = globalThis.fetch(url)'],
    ['class Clock extends Function {}'],
    ['const year = day.getFullYear()'],
    ['const low = text.toLocaleLowerCase()'],
    ['const order = a.localeCompare(b)'],
    ["const format = new Intl.DateTimeFormat('da')"],
    ["const format = new Intl.DateTimeFormat('da', {month: 'long'})"]
  ])('the clock, chance and the machine: %s', (text) => {
    expect(noEffects(sourceIn('rss.ts', text))).toHaveLength(1)
  })

  it.each([
    ["import {writeRss} from '@budstikke/rss'"],
    ["import type {Feed} from '@budstikke/rss/feed'"],
    ["export {build} from '@budstikke/cli'"],
    ["import {writeRss} from '../../rss/src/rss.ts'"]
  ])('a package that may not be known: %s', (text) => {
    expect(onlyPackages(['core', 'site'])(sourceIn('pages.ts', text))).toHaveLength(1)
  })

  it.each([["import {arbitraryFeed} from './testing/feeds.ts'"], ["export * from './rss.test.ts'"]])(
    'a test that would ship: %s',
    (text) => {
      expect(noTesting(sourceIn('index.ts', text))).toHaveLength(1)
    }
  )

  it.each([
    ['model/release.ts', "import {dateline} from '../recognise/dateline.ts'"],
    ['model/release.ts', "export type {Locale} from '../locales/locale.ts'"],
    ['read/markdown.ts', "const {parseRelease} = await import('../parse.ts')"],
    ['utils/text.ts', '']
  ])('an import that points up: %s', (path, text) => {
    expect(onlyDownwards(layers['core'] ?? [])(sourceIn(path, text))).toHaveLength(1)
  })

  it.each([
    ["if (language === 'da') return"],
    ["if ('sv-SE' != release.language) return"],
    ["switch (language) { case 'nb': }"],
    ["const nordic = ['sv'].includes(language)"],
    ["if (language.startsWith('nn')) return"],
    ["const word = {fi: 'uutinen'}[language]"],
    ["const word = words['en']"],
    ['const word = words.da'],
    ["type Language = 'sv'"],
    ['if (/^(?:da|nb)-/u.test(language)) return']
  ])('a language tested by name: %s', (text) => {
    expect(noLanguageByName(sourceIn('recognise/dateline.ts', text))).toHaveLength(1)
  })

  it.each([
    ['const options: any = {}'],
    ['function all(releases: readonly any[]) {}'],
    ['const first = releases[0]!'],
    ['class Feed { title!: string }'],
    ["enum State { Draft = 'draft' }"],
    ['namespace Budstikke { export const a = 1 }'],
    ['const slug = 1 as unknown as Slug'],
    ['const slug = (1 as unknown) as Slug'],
    ['const slug = 1 as never as Slug']
  ])('an escape from the types: %s', (text) => {
    expect(noEscapes(sourceIn('model/release.ts', text))).toHaveLength(1)
  })
})

describe('a guard passes', () => {
  it.each<[string, Guard]>([
    ["import {createHash} from 'node:crypto'\nimport {unified} from 'unified'", noBuiltins(harmlessBuiltins)],
    ["import type {Release} from '@budstikke/core'\nimport {rss} from './rss.ts'", onlyPackages(['core'])],
    [
      "import type {Release} from '../model/release.ts'\nimport {remark} from '../messages.ts'",
      onlyDownwards(layers['core'] ?? [])
    ],
    ['const at = new Date(milliseconds).toISOString()\nconst day = Date.UTC(2026, 10, 3)', noEffects],
    ['const high = Math.max(1, 2)\ninterface Edge { readonly fetch: typeof fetch; now(): Date }', noEffects],
    ['const low = text.toLocaleLowerCase(language)\nconst order = a.localeCompare(b, language)', noEffects],
    [
      "const days = new Intl.DateTimeFormat('en', {timeZone: zone})\nconst step = {process: 1}\nstep.process",
      noEffects
    ],
    [
      "const plural = new Intl.PluralRules('en')\nif (release.language === other.language) use(plural)",
      noLanguageByName
    ],
    ["const kinds = 'many' satisfies string\ndeclare module 'mdast' {}\nconst slug = text as Slug", noEscapes]
  ])('what keeps its rule: %s', (text, guard) => {
    expect(guard(sourceIn('recognise/dateline.ts', text))).toEqual([])
  })

  it('languages asked for by name in locales/', () => {
    expect(noLanguageByName(sourceIn('locales/index.ts', "export const packs = {da, 'nb': norwegian}"))).toEqual([])
  })
})

function broken(guard: Guard, sources: readonly Source[]): readonly string[] {
  return sources.flatMap(guard).map(({path, line, what}: Finding) => `${path}:${line} ${what}`)
}

function isSource(source: Source): boolean {
  return !isTest(source.path)
}
