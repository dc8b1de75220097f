import {readFeed} from '@budstikke/rss'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Tools} from '../../packages/cli/src/edge/tools.ts'
import {type BuiltFolder, builtExample} from '../built/built.ts'
import {example} from './newsroom.ts'

const expected = (path: string) => join(example('velfaerd'), 'expected', path)

// What a reader of the tests can read in full; of the rest the digest says whether a byte moved.
const readable = ['da/rss.xml', 'sv/atom.xml', 'feed.json', 'opml.xml', 'da/events.ics']

// The same on every machine: what programs of others make of pictures changes with each version of them.
const tools: Tools = {sharp: async () => undefined, withPagefind: async () => undefined}

describe('the example newsroom, built in full', () => {
  let made: BuiltFolder
  beforeAll(async () => {
    made = await builtExample('2026-11-21T11:00:00Z', {tools})
  })

  it.each(readable)('%s is what stands in expected/', async (path) => {
    await expect(made.text(path)).toMatchFileSnapshot(expected(path))
  })
  it.each(['da/2026-11-hverdagens-hus', 'sv/2026-06-sommerlejr'])(
    'the page %s is what stands there, a tag a line',
    async (path) => {
      const lines = made.text(`${path}/index.html`).replaceAll(/>(?=<)/gu, '>\n')
      await expect(lines).toMatchFileSnapshot(expected(`${path}.html`))
    }
  )
  it('is the files that stand in expected/files.txt, byte for byte', async () => {
    const lines = made.artifacts.map(
      ({path, content}) => `${createHash('sha256').update(content).digest('hex').slice(0, 16)} ${path}`
    )
    await expect(`${lines.toSorted((a, b) => (a.slice(17) < b.slice(17) ? -1 : 1)).join('\n')}\n`).toMatchFileSnapshot(
      expected('files.txt')
    )
  })
  it.each(['da/atom.xml', 'sv/atom.xml', 'da/rss.xml', 'sv/feed.json'])(
    '%s says which release another one corrects',
    (path) => {
      const items = readFeed(made.text(path))?.items ?? []
      const [old, correction] = ['2026-09-gaardhaver/', '2026-09-gaardhaver-rettelse/'].map((place) =>
        items.find(({link}) => link.endsWith(place))
      )
      expect(old?.id).toMatch(/:releases\/2026-09-gaardhaver\/(?:da|sv)$/u)
      expect(correction?.corrects).toEqual({id: old?.id, link: old?.link})
      expect(old?.corrects).toBeUndefined()
    }
  )
  it('is the same when it is built again from the files', async () => {
    expect((await builtExample('2026-11-21T11:00:00Z', {tools})).artifacts).toEqual(made.artifacts)
  })
})
