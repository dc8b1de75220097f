import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {type Artifact, instant, must} from '@budstikke/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {example, newsroomIn, outputs} from './newsroom.ts'

const folder = example('velfaerd')
const expected = (path: string) => join(folder, 'expected', path)

// What a reader of the tests can read in full; of the rest the digest says whether a byte moved.
const readable = ['da/rss.xml', 'sv/atom.xml', 'feed.json', 'opml.xml', 'da/events.ics']

describe('the example newsroom, built in full', () => {
  let made: readonly Artifact[] = []
  beforeAll(async () => {
    made = outputs((await newsroomIn(folder)).newsroom, must(instant('2026-11-21T11:00:00Z')))
  })

  it.each(readable)('%s is what stands in expected/', async (path) => {
    const artifact = made.find((one) => one.path === path)
    await expect(String(artifact?.content)).toMatchFileSnapshot(expected(path))
  })
  it('is the files that stand in expected/files.txt, byte for byte', async () => {
    const lines = made.map(
      ({path, content}) => `${createHash('sha256').update(content).digest('hex').slice(0, 16)} ${path}`
    )
    await expect(`${lines.toSorted((a, b) => (a.slice(17) < b.slice(17) ? -1 : 1)).join('\n')}\n`).toMatchFileSnapshot(
      expected('files.txt')
    )
  })
  it('is the same when it is built again from the files', async () => {
    const again = outputs((await newsroomIn(folder)).newsroom, must(instant('2026-11-21T11:00:00Z')))
    expect(again).toEqual(made)
  })
})
