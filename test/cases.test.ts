import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {must} from '../packages/core/src/model/brand.ts'
import {bcp47} from '../packages/core/src/model/language.ts'
import {messages} from '../packages/core/src/model/messages.ts'
import {type Parsed, releaseFrom} from '../packages/core/src/parse.ts'
import {read} from '../packages/core/src/read/read.ts'
import {rules} from '../packages/core/src/recognise/rules.ts'
import {plainText} from '../packages/core/src/model/plain-text.ts'
import {type Case, type CaseFile, casesIn} from './cases/case-file.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const sources = join(root, 'packages/core/src')

const paths = readdirSync(sources, {recursive: true, encoding: 'utf8'}).toSorted()
const files: readonly CaseFile[] = paths
  .filter((path) => path.endsWith('.cases.md'))
  .map((path) => casesIn(join(sources, path), root))

// What takes several releases, or bytes that are no text, is shown by the tests of the folders that see them.
const otherTests = paths
  .filter((path) => /^(?:collect|check|read)[/\\].*\.test\.ts$/u.test(path))
  .map((path) => readFileSync(join(sources, path), 'utf8'))
  .join('\n')

/** Languages whose cases are still being written: a pack without proof. */
const underWay: readonly string[] = []

/** The languages in which every rule has its cases: each that has a pack. */
const languages = readdirSync(join(sources, 'locales'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !underWay.includes(entry.name))
  .map(({name}) => name)

/** One where it fires, one where it nearly does, one from life. */
const fewest = 3

describe.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
  it('has cases', () => {
    expect(file.cases.length).toBeGreaterThan(0)
  })

  it.each(file.cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const parsed = await parsedAs(one, file)
    expect(shownBy(parsed, one), one.at).toEqual(one.expected)
    const {said, expected} = messagesOf(parsed, one, file)
    expect(said, one.at).toEqual(expected)
  })
})

describe('cases', () => {
  const shown = new Set(files.flatMap((file) => file.cases.flatMap((one) => one.messages.map(idOf))))

  it('show every message', () => {
    expect(Object.keys(messages).filter((id) => !shown.has(id) && !otherTests.includes(`'${id}'`))).toEqual([])
  })

  it('show no message that nobody says', () => {
    expect([...shown].filter((id) => id !== undefined && !(id in messages))).toEqual([])
  })

  it.each(rules.map((rule) => rule.id))('show the rule %s in every language: fires, nearly does, from life', (id) => {
    const counts = languages.map((language) => ({language, cases: casesOf(id, language)}))
    expect(counts.filter(({cases}) => cases < fewest)).toEqual([])
  })

  it('are asked of every language, once its cases are written', () => {
    expect(languages).toEqual(expect.arrayContaining(['da', 'sv', 'nb', 'nn']))
    expect(underWay.filter((language) => rules.every(({id}) => casesOf(id, language) >= fewest))).toEqual([])
  })
})

function casesOf(rule: string, language: string): number {
  return files
    .filter((file) => file.rule === rule && file.language === language)
    .reduce((sum, {cases}) => sum + cases.length, 0)
}

// The file says the language as an author would, so that a case of three words is not taken for its neighbour's;
// only cases of recognising the language leave it open.
async function parsedAs(one: Case, {language, rule}: CaseFile): Promise<Parsed> {
  const file = new VFile({path: `case.${one.form}`, value: one.source})
  const manuscript = await read(file)
  const said = language === undefined || rule === 'language' ? {} : {language: must(bcp47(language))}
  return releaseFrom({...manuscript, settings: {...said, ...manuscript.settings}}, file, one.around)
}

/** What a release shows of the fields that a case names: every scalar as text, absent and empty as `null`. */
function shownBy({release, evidence}: Parsed, {expected, at}: Case): Record<string, unknown> {
  const valueOf = (field: string) => evidence.findLast((one) => one.field === field && one.value !== undefined)?.value
  const textsOf = (field: string) =>
    evidence.filter((one) => one.field === field && one.use === 'taken').map((one) => one.text)
  const fields: Readonly<Record<string, () => unknown>> = {
    text: () => plainText(release),
    published: () => valueOf('published'),
    embargo: () => valueOf('embargo'),
    updated: () => valueOf('updated'),
    furniture: () => textsOf('furniture')
  }
  return Object.fromEntries(
    Object.keys(expected).map((key) => {
      if (!(key in fields) && !fieldNames.has(key)) throw new Error(`${at}: a release has no \`${key}\``)
      const value: unknown = key in fields ? fields[key]?.() : release[key as keyof typeof release]
      return [key, asCase(value)]
    })
  )
}

const fieldNames: ReadonlySet<string> = new Set([
  ...[
    'id',
    'slug',
    'language',
    'kind',
    'label',
    'kicker',
    'headline',
    'lead',
    'organisation',
    'byline',
    'dateline',
    'timing',
    'body'
  ],
  ...[
    'quotes',
    'contacts',
    'boilerplate',
    'facts',
    'events',
    'images',
    'attachments',
    'links',
    'topics',
    'related',
    'corrects'
  ]
])

function asCase(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => asCase(one))
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value)
  const filled = Object.entries(value).filter(
    ([, one]) => !(Array.isArray(one) && one.length === 0) && one !== undefined
  )
  return Object.fromEntries(filled.map(([key, one]) => [key, asCase(one)]))
}

/**
 * The messages that a case must tell, beside those that it tells: all of its own rule, and of others those whose id
 * it names. The rest is another file's business, or each new remark would be added to every case of every rule.
 */
function messagesOf({file}: Parsed, {messages: expected}: Case, {rule}: CaseFile) {
  const named = new Set(expected.map(idOf))
  const said = file.messages.filter(
    ({ruleId}) => ruleId !== undefined && (ruleId.startsWith(rule) || named.has(ruleId))
  )
  return {said: said.map(lineOf).toSorted(), expected: expected.toSorted()}
}

function idOf(message: string): string | undefined {
  return /(?:^| )core:(\S+)/u.exec(message)?.[1]
}

function lineOf({place, source, ruleId, reason}: VFileMessage): string {
  const said = `${source}:${ruleId} ${reason}`
  if (!place) return said
  if (!('start' in place)) return `${place.line}:${place.column} ${said}`
  return `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column} ${said}`
}
