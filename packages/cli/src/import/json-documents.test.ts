import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {largestRelease} from './archive-document.ts'
import {jsonDocuments} from './json-documents.ts'

async function* cut(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let from = 0
  for (let index = 0; from < text.length; index++) {
    const size = sizes[index % Math.max(sizes.length, 1)] ?? text.length
    yield text.slice(from, from + size)
    from += size
  }
}

async function documentsOf(text: string, sizes: readonly number[] = []) {
  const documents = []
  for await (const one of jsonDocuments(() => cut(text, sizes))) documents.push(one)
  return documents
}

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'items [ { "',
  authors: [{name: 'items'}],
  items: [
    {id: '1', content_text: 'et \\" } ] "items": ['},
    {id: '2', attachments: [{url: 'x', mime_type: 'a/b'}], tags: [[]]}
  ],
  language: 'da'
}

describe('an archive in JSON, cut at its releases', () => {
  it.each([
    ['JSON Feed, whose language stands behind its items', feed, feed.items.map((item) => ({...feed, items: [item]}))],
    ['a list', feed.items, feed.items.map((item) => [item])],
    ['releases', {releases: feed.items, next: null}, feed.items.map((item) => ({releases: [item], next: null}))],
    ['an empty feed', {...feed, items: []}, [{...feed, items: []}]],
    ['one release alone', feed.items[0], [feed.items[0]]]
  ])('is each release in the frame of all: %s', async (_, whole, parts) => {
    for (const text of [JSON.stringify(whole), JSON.stringify(whole, null, 2)])
      expect((await documentsOf(text)).map(({document}) => JSON.parse(document) as unknown)).toEqual(parts)
  })
  it('is the same wherever the stream is cut', async () => {
    const text = JSON.stringify(feed)
    const whole = await documentsOf(text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 20}), async (sizes) => {
        expect(await documentsOf(text, sizes)).toEqual(whole)
      }),
      {seed: 3, numRuns: 60}
    )
  })
  it('gives the whole releases of a text that ends too early, and says where it ends', async () => {
    const text = JSON.stringify(feed)
    const [first, last, ...others] = await documentsOf(text.slice(0, text.indexOf('mime_type')))
    expect(JSON.parse(first?.document ?? '')).toMatchObject({items: [{id: '1'}]})
    expect([last?.cut, others.length]).toEqual([true, 0])
  })
  it('stops at a release that is larger than any', async () => {
    const text = JSON.stringify([{body: 'kort'}, {body: 'a'.repeat(largestRelease + 200_000)}, {body: 'kort'}])
    expect((await documentsOf(text, [65_536])).map(({cut: isCut}) => isCut)).toEqual([undefined, true])
  })
  it('gives a text that is no JSON as it is', async () => {
    expect(await documentsOf('hej "med" dig')).toEqual([{document: 'hej "med" dig'}])
  })
})
