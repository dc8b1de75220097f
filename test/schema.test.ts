import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv, type ValidateFunction} from 'ajv'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it, test} from 'vitest'
import {parse} from 'yaml'
import {jsonSchemas} from '../packages/core/src/json-schemas.ts'
import {releaseSchema} from '../packages/core/src/model/schema.ts'
import {parseRelease} from '../packages/core/src/parse.ts'
import {frontMatterIn} from '../packages/core/src/read/front-matter.ts'
import {settingsSchema} from '../packages/core/src/read/settings-schema.ts'
import {readYaml} from '../packages/core/src/read/yaml.ts'
import {draws} from './laws/draws.ts'
import {corpus, oddTexts, releases, type Source} from './laws/texts.ts'

const published = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@budstikke/core/schema/${name}.json`)), 'utf8'))

const ajv = new Ajv({strict: true, allowUnionTypes: true, allErrors: false})

describe.each(Object.entries(jsonSchemas()))('the schema of %s', (name, schema) => {
  it('is published as it is built', () => {
    expect(
      published(name),
      'build the package, or run `tsx --conditions=budstikke-source packages/core/schema/build.ts`'
    ).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('is a schema', () => {
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
  })
})

describe('every release', () => {
  const isRelease: ValidateFunction = ajv.compile(jsonSchemas().release)

  async function assertRelease({path, value}: Source): Promise<void> {
    const {release} = await parseRelease(new VFile({path, value}))
    expect(isRelease(release), `${ajv.errorsText(isRelease.errors)}\n${JSON.stringify(release)}`).toBe(true)
    // The schema lets nothing fall out: what it answers is what it was given.
    expect(releaseSchema.parse(release)).toEqual(release)
  }

  test('that a text gives keeps the schema', async () => {
    await fc.assert(fc.asyncProperty(releases, assertRelease), draws(100))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('txt', 'md'), oddTexts, (form, value) =>
        assertRelease({path: `odd.${form}`, value})
      ),
      draws(200)
    )
  })

  const texts = corpus()
  it.runIf(texts.length > 0).each(texts.map((source) => [source.path, source] as const))(
    'that %s gives keeps the schema',
    async (_, source) => {
      await assertRelease(source)
    }
  )

  it('keeps it no longer with a field too many or too few', () => {
    expect(isRelease({headline: 'Nyt'})).toBe(false)
  })
})

describe('settings', () => {
  const isSettings = ajv.compile(jsonSchemas().settings)
  const isNewsroom = ajv.compile(jsonSchemas().newsroom)
  const examples = fileURLToPath(new URL('../examples/', import.meta.url))
  const files = readdirSync(examples, {recursive: true, encoding: 'utf8'})
    .filter((path) => !path.includes('node_modules'))
    .toSorted()

  it.each(files.filter((path) => path.endsWith('.md') && path.includes('releases')))(
    'of %s are as an editor wants them',
    (path) => {
      const source = readFileSync(examples + path, 'utf8')
      const matter = frontMatterIn(source)
      expect(
        isSettings(parse(source.slice(matter?.from ?? 0, matter?.to ?? 0)) ?? {}),
        ajv.errorsText(isSettings.errors)
      ).toBe(true)
    }
  )

  it.each(files.filter((path) => path.endsWith('newsroom.yaml')))('of %s are as an editor wants them', (path) => {
    expect(isNewsroom(parse(readFileSync(examples + path, 'utf8'))), ajv.errorsText(isNewsroom.errors)).toBe(true)
  })

  // What an editor takes for a number or a truth we read as it stands there.
  it.each([
    'headline: 2026',
    'topics: [1, true]',
    'contacts: [{name: A, phones: 0701234567}]',
    'lead:',
    'byline: Anna Ek',
    'facts: Tre af fire.',
    'published: 2026-11-03'
  ])('accept %s in an editor and in a file', (yaml) => {
    expect(isSettings(parse(yaml)), ajv.errorsText(isSettings.errors)).toBe(true)
    expect(readYaml({source: yaml, from: 0, to: yaml.length}, settingsSchema).remarks).toEqual([])
  })

  it.each(['headlin: Nyt', 'kind: nyhed', 'contacts: [{phone: 1}]', 'furniture: ~'])('refuse %s in both', (yaml) => {
    expect(isSettings(parse(yaml))).toBe(false)
    expect(readYaml({source: yaml, from: 0, to: yaml.length}, settingsSchema).remarks).not.toEqual([])
  })
})
