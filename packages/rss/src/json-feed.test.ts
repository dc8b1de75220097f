import {Ajv} from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {PressFeed} from './index.ts'
import {arbitraryFeed} from './testing/arbitrary-feed.ts'
import {jsonFeedSchema} from './testing/json-feed-schema.ts'
import {newsroomFeed} from './testing/newsroom-feed.ts'

const ajv = new Ajv({allErrors: true, strict: false})
formats.default(ajv)
const validate = ajv.compile<{readonly items: readonly {readonly id: string}[]}>(jsonFeedSchema)

function faults(text: string): unknown {
  const feed: unknown = JSON.parse(text)
  if (!validate(feed)) return validate.errors
  const ids = feed.items.map(({id}) => id)
  return new Set(ids).size === ids.length ? [] : ['ids that repeat']
}

test('the schema sees a fault', () => {
  expect(
    faults(
      '{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1", "content_html": "", "url": "/a"}]}'
    )
  ).not.toEqual([])
  expect(
    faults(
      '{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1", "content_html": "", "dc:creator": {}}]}'
    )
  ).not.toEqual([])
})

test('says all it can in JSON Feed 1.1', () => {
  expect(faults(newsroomFeed().json1())).toEqual([])
})

test('is JSON Feed 1.1 whatever is in it', () => {
  fc.assert(
    fc.property(arbitraryFeed, (feed) => {
      expect(faults(feed.json1())).toEqual([])
    }),
    {seed: 20_261_121, numRuns: 150, endOnFailure: true}
  )
})

test('gives an item whose id is taken its link for an id, and says so', () => {
  const feed = new PressFeed({title: 'x'})
  for (const page of ['https://e.com/1', 'https://e.com/2', 'https://e.com/2'])
    feed.addItem({title: 'x', id: 'same', link: page, date: new Date(0)})
  expect(JSON.parse(feed.json1())).toMatchObject({items: [{id: 'same'}, {id: 'https://e.com/2'}]})
  expect(feed.messages.map(({ruleId, place}) => [ruleId, place])).toEqual([
    ['id-repeated', 'items[1]'],
    ['id-repeated', 'items[2]']
  ])
})

test('writes texts as JSON.stringify does', () => {
  fc.assert(
    fc.property(arbitraryFeed, (feed) => {
      for (const line of feed.json1().split('\n').slice(1, -2)) {
        const item = line.replace(/,$/u, '')
        expect(JSON.stringify(JSON.parse(item))).toBe(item)
      }
    }),
    {seed: 20_261_122, numRuns: 150, endOnFailure: true}
  )
})
