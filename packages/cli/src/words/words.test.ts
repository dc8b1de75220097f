import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {expectations} from '../remarks.ts'
import {da} from './da.ts'
import {en} from './en.ts'
import {spokenLanguages} from './languages.ts'
import {wordsOf} from './say.ts'
import {sv} from './sv.ts'

const first = en
const catalogues = [en, da, sv]

it('is all the program speaks', () => {
  expect(catalogues.map(({language}) => language)).toEqual(spokenLanguages)
})

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
  'the words of %s',
  (language, catalogue) => {
    const texts = leavesOf(catalogue.words)

    it('have the holes that the first language has, and no others', () => {
      const wrong = [...leavesOf(first.words)].filter(([key, text]) => !sameHoles(key, text, texts.get(key) ?? ''))
      expect(wrong.map(([key]) => key)).toEqual([])
    })

    it('have the plural forms that the language tells apart', () => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const stems = new Set(
        [...texts.keys()].filter((key) => /_(?:one|other)$/u.test(key)).map((key) => key.replace(/_\w+$/u, ''))
      )
      const missing = [...stems]
        .flatMap((stem) => forms.map((form) => `${stem}_${form}`))
        .filter((key) => !texts.has(key))
      expect(stems.size).toBeGreaterThan(5)
      expect(missing).toEqual([])
    })

    it('say something, and end where they end', () => {
      expect([...texts].filter(([, text]) => text.trim() === '' || text !== text.trim()).map(([key]) => key)).toEqual(
        []
      )
    })

    it('use the quotation marks of the language', () => {
      const foreign: Readonly<Record<string, RegExp>> = {en: /[»«„]/u, da: /[“”„]/u, sv: /[“»«„]/u}
      expect([...texts].filter(([, text]) => foreign[language]?.test(text)).map(([key]) => key)).toEqual([])
    })
  }
)

describe('what core expects', () => {
  // Core says it in English, in its own sources; a door that is new there needs words here.
  it('has words in every language', () => {
    const folder = fileURLToPath(new URL('../../../core/src/read/', import.meta.url))
    const sources = readdirSync(folder)
      .filter((name) => /(?:settings|yaml)[a-z-]*\.ts$/u.test(name))
      .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
    const said = sources.flatMap((source) => [
      ...[...source.matchAll(/\bthrough\([^;]*?,\s*'([^']+)'\s*\)/gu)].map(([, text]) => text),
      ...[...source.matchAll(/id: 'settings-value'[^}]*expected: '([^']+)'/gu)].map(([, text]) => text),
      ...[...source.matchAll(/shapeNames[^=]*= \{([^}]+)\}/gu)].flatMap(([, shapes = '']) =>
        [...shapes.matchAll(/'([^']+)'/gu)].map(([, text]) => text)
      )
    ])
    expect(said.length).toBeGreaterThan(15)
    expect([...new Set(said)].filter((text) => !expectations.some((one) => one === text))).toEqual([])
  })
})

describe('every text', () => {
  // Those of remarks, fields and the like are asked for by id.
  const byId =
    /^(?:remarks|mended|kinds|states|fields|severities|certainties|yaml|needs|import\.may|import\.reasons|preview\.(?:view|standing|stands)|sending\.state|doctor\.(?:found|states)|readers\.(?:reasons|faults|settled|states|done)|mails\.as)\./u

  it('is said somewhere', () => {
    const folder = fileURLToPath(new URL('../', import.meta.url))
    const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
      (path) => path.endsWith('.ts') && !path.startsWith('words')
    )
    const source = paths.map((path) => readFileSync(`${folder}${path}`, 'utf8')).join('\n')
    const keys = new Set([...leavesOf(first.words).keys()].map((key) => key.replace(/_(?:one|other)$/u, '')))
    expect([...keys].filter((key) => !byId.test(key) && !source.includes(`'${key}'`))).toEqual([])
  })
})

describe('a text', () => {
  it('has its holes filled, and what fills them is not looked into', async () => {
    const words = await wordsOf('da')
    expect(words?.say('trouble.fileMissing', {path: '$t(report.clean) {{path}} <b>'})).toBe(
      'Filen $t(report.clean) {{path}} <b> findes ikke.'
    )
  })

  it('without holes is said as it stands', async () => {
    const words = await wordsOf('da')
    expect(words?.say('help.json')).toBe(da.words.help.json)
  })

  it('counts as the language counts', async () => {
    const words = await wordsOf('sv_SE.UTF-8')
    expect([0, 1, 2].map((count) => words?.say('report.warnings', {count}))).toEqual([
      '0 saker att titta på',
      '1 sak att titta på',
      '2 saker att titta på'
    ])
  })
})

function leavesOf(tree: object, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${before}${key}`, value] as const]
        : typeof value === 'object' && value !== null
          ? [...leavesOf(value, `${before}${key}.`)]
          : []
    )
  )
}

function sameHoles(key: string, text: string, other: string): boolean {
  // A count of one may go without its figure.
  const holes = (one: string) =>
    [...new Set(one.match(/\{\{\w+\}\}/gu))]
      .filter((hole) => !(key.endsWith('_one') && hole === '{{count}}'))
      .toSorted()
      .join()
  return holes(text) === holes(other)
}
