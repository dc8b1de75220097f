import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {must} from '@budstikke/core'
import Ajv from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Site} from '../page-facts.ts'
import {exportsOf, harbour, siteOf} from '../testing/harbour.ts'
import {ninjsSchema} from '../testing/ninjs-schema.ts'

// The published schema is IPTC's and not in this repository: put beside it, it is asked as well.
const published = fileURLToPath(new URL('../../../../../shared/reference/ninjs-schema_3.1.json', import.meta.url))

let site: Site
beforeAll(async () => {
  site = siteOf(await harbour(), {
    files: () => ({size: 1200, type: 'image/jpeg', width: 1600, height: 900})
  })
})

const ninjs = (from: Site) => exportsOf(from, []).filter(({path}) => path.endsWith('ninjs.json'))

/** What is wrong with a news object by a schema. */
function faultsIn(schema: object, data: unknown): unknown {
  const ajv = new Ajv.default({strict: false, allErrors: true})
  formats.default(ajv)
  // Places on a map are described by another standard, which no release uses.
  ajv.addSchema({$id: 'https://geojson.org/schema/GeoJSON.json', type: 'object'})
  const validate = ajv.compile(schema)
  validate(data)
  return validate.errors ?? []
}

const schemas: readonly (readonly [string, object])[] = [
  ['ours, from the specification', ninjsSchema],
  ...(existsSync(published) ? [['IPTC’s own', JSON.parse(readFileSync(published, 'utf8')) as object] as const] : [])
]

describe.each(schemas)('by the schema: %s', (_, schema) => {
  it('every news object is one', () => {
    const made = ninjs(site)
    expect(made.map(({path}) => path).toSorted()).toEqual([
      'da/debat/ninjs.json',
      'da/mole/ninjs.json',
      'da/ninjs.json',
      'da/vaek/ninjs.json',
      'sv/mole/ninjs.json',
      'sv/ninjs.json'
    ])
    for (const {content, path} of made)
      expect({path, faults: faultsIn(schema, JSON.parse(String(content)))}).toEqual({path, faults: []})
  })
  it('what is none is found out', () => {
    expect(faultsIn(schema, {uri: 'tag:x,2026:a', headline: 'A'})).not.toEqual([])
    expect(faultsIn(schema, {uri: 'tag:x,2026:a', pubStatus: 'withdrawn'})).not.toEqual([])
    expect(faultsIn(schema, {type: 'text'})).not.toEqual([])
  })
})

describe('a news object', () => {
  const at = (path: string) =>
    JSON.parse(String(must(ninjs(site).find((artifact) => artifact.path === path)).content)) as Readonly<
      Record<string, unknown>
    >

  it('is the release: its texts by their roles, people by what they have to do with it', () => {
    expect(at('da/mole/ninjs.json')).toMatchObject({
      uri: 'tag:havn.example,2024:mole/da',
      type: 'text',
      version: '2',
      firstCreated: '2026-11-20T08:00:00Z',
      versionCreated: '2026-11-20T11:00:00Z',
      pubStatus: 'usable',
      language: 'da',
      by: 'Bo Ek',
      located: 'Skagen',
      headlines: [{role: 'headline'}, {role: 'kicker', value: 'Indvielse'}],
      descriptions: [{role: 'lead'}, {role: 'correction', value: 'Molen er 400 meter.'}],
      bodies: [
        {role: 'main', contentType: 'text/html', value: '<p>Teksten om <strong>molen</strong>.</p>', wordCount: 3},
        {role: 'main', contentType: 'text/plain', value: 'Teksten om molen.'},
        {role: 'fact-box', value: 'Tal\n\n400 meter'},
        {role: 'boilerplate'}
      ],
      people: [
        {name: 'Bo Ek', rel: 'author'},
        {name: 'Ole Hav', rel: 'quoted'},
        {name: 'Vera Tangmose', rel: 'contact', contactInfo: [{type: 'phone', value: '+4567201451'}, {type: 'email'}]}
      ],
      subjects: [{name: 'Havnen', literal: 'havn'}],
      genres: [{name: 'Presseinvitation', literal: 'invitation'}]
    })
  })
  it('has its pictures with credit and terms, its documents and its translations beside it', () => {
    expect(at('da/mole/ninjs.json')['associations']).toMatchObject([
      {
        rel: 'picture',
        type: 'picture',
        by: 'Ida Fugl',
        usageTerms: 'Fri brug',
        renditions: [{href: 'https://havn.example/presse/media/mole/mole.jpg', width: 1600, sizeInBytes: 1200}]
      },
      {rel: 'attachment', renditions: [{contentType: 'application/pdf'}]},
      {rel: 'translation', uri: 'tag:havn.example,2024:mole/sv', language: 'sv'}
    ])
  })
  it('is cancelled where the release was withdrawn, with the reason and no text', () => {
    expect(at('da/vaek/ninjs.json')).toMatchObject({
      pubStatus: 'canceled',
      descriptions: [{role: 'withdrawal', value: 'Sendt ved en fejl.'}]
    })
    expect(at('da/vaek/ninjs.json')).not.toHaveProperty('bodies')
  })
  it('of a language lists its releases, newest first', () => {
    expect(at('da/ninjs.json')).toMatchObject({
      type: 'composite',
      associations: [{uri: 'tag:havn.example,2024:mole/da', representationType: 'partial'}, {}, {}]
    })
    expect(JSON.stringify(at('da/ninjs.json'))).not.toContain('bodies')
  })
})
