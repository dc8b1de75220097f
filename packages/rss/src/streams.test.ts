import {expect, test} from 'vitest'
import {PressFeed, readFeed, streamFeed, streamFeedAsync, writeOpml} from './index.ts'
import type {FeedMessage, Format, PressItem} from './index.ts'
import {newsroomFeed} from './testing/newsroom-feed.ts'
import {namesIn} from './testing/well-formed.ts'

const formats: readonly (readonly [Format, (feed: PressFeed) => string])[] = [
  ['rss', (feed) => feed.rss2()],
  ['atom', (feed) => feed.atom1()],
  ['json', (feed) => feed.json1()]
]

// `updated` is what a stream cannot know at its head.
function dated(): PressFeed {
  const feed = newsroomFeed()
  feed.options = {...feed.options, updated: new Date('2026-03-04T10:00:00Z')}
  return feed
}

test.each(formats)('a stream is the feed in pieces: %s', async (format, write) => {
  const feed = dated()
  const whole = write(feed)
  expect([...streamFeed(format, feed, feed.items)].join('')).toBe(whole)
  async function* later(): AsyncGenerator<PressItem> {
    yield* feed.items
  }
  const pieces: string[] = []
  for await (const piece of streamFeedAsync(format, feed, later())) pieces.push(piece)
  expect(pieces.join('')).toBe(whole)
  expect(pieces).toHaveLength(feed.items.length + 2)
})

test('a stream takes one item at a time', () => {
  let asked = 0
  function* endless(): Generator<PressItem> {
    for (;;) yield {title: 'x', link: `https://e.com/${asked++}`, date: new Date(0)}
  }
  const stream = streamFeed('rss', new PressFeed({title: 'x', link: 'https://e.com/'}), endless())
  for (let piece = 0; piece < 10; piece++) stream.next()
  expect(asked).toBe(9)
})

test('a stream tells what it lost, and where', () => {
  const told: FeedMessage[] = []
  const items = [{title: 'a\u0000', link: 'https://e.com/1', date: new Date(0)}]
  expect([...streamFeed('json', new PressFeed({title: 'x'}), items, (message) => told.push(message))]).toHaveLength(3)
  expect(told.map(({place, ruleId}) => [place, ruleId])).toEqual([['items[0].title', 'text-character']])
})

test('a list of feeds is OPML 2.0, without feeds that have no address', () => {
  const opml = writeOpml({title: 'Fyret & venner', modified: new Date('2026-01-01T00:00:00Z')}, [
    {title: 'Dansk "x" & <b>&amp;', feed: 'https://e.com/da/rss.xml', link: 'https://e.com/da/', language: 'da'},
    {title: 'Ingen', feed: 'javascript:x'}
  ])
  expect(namesIn(opml)).toEqual(
    [
      '@htmlUrl',
      '@language',
      '@text',
      '@title',
      '@type',
      '@version',
      '@xmlUrl',
      'body',
      'dateModified',
      'head',
      'opml',
      'outline',
      'title'
    ].toSorted()
  )
  expect(opml).toContain('xmlUrl="https://e.com/da/rss.xml"')
  expect(opml).not.toContain('Ingen')
  // The same words, whether it is taken for text or for HTML.
  expect(opml).toContain('text="Dansk &#x22;x&#x22; &#x26; ‹b>＆amp;"')
})

test.each(formats)('what is read is what was written: %s', (_, write) => {
  const [item] = readFeed(write(newsroomFeed()))?.items ?? []
  expect(item).toMatchObject({
    id: 'tag:fyret.example,2026:1/da',
    title: 'Sådan bruges <img> & <b>-tags: 5 < 6',
    link: 'https://fyret.example/da/tags/',
    language: 'da',
    date: new Date('2026-03-04T10:00:00Z'),
    published: new Date('2026-03-03T08:00:00Z'),
    author: [{name: 'Ida Holm'}, {name: 'Bo Ek'}],
    category: [{name: 'Ældre'}],
    pictures: [
      {
        url: 'https://fyret.example/havn.jpg',
        alt: 'Havnen i tåge',
        caption: 'Havnen',
        credit: 'Ida Holm',
        rights: 'Fri brug',
        width: 1200,
        height: 675
      }
    ],
    enclosures: [
      {url: 'https://fyret.example/rapport.pdf', type: 'application/pdf'},
      {url: 'https://fyret.example/tale.mp3', type: 'audio/mpeg'}
    ],
    translations: [{language: 'sv', url: 'https://fyret.example/sv/taggar/'}],
    corrects: {id: 'tag:fyret.example,2026:0/da', link: 'https://fyret.example/da/gammel/'}
  })
})

test('a summary in RSS is HTML that reads as text where it can', () => {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/'})
  const summary = 'Æble & ære, H&M, &copy 5 < 6'
  feed.addItem({title: 'x', link: 'https://e.com/1', date: new Date(0), summary})
  expect(feed.rss2()).toContain('<![CDATA[Æble & ære, H&#x26;M, &#x26;copy 5 &#x3C; 6]]>')
  const read = readFeed(feed.rss2())
  expect(read?.rss2()).toBe(feed.rss2())
  expect(JSON.stringify(read?.items[0])).toContain('Æble & ære')
})

test('a withdrawn item is a tombstone in Atom and a notice elsewhere', () => {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/'})
  feed.addItem({
    id: 'tag:e.com,2026:1',
    title: 'Ny havn',
    link: 'https://e.com/1',
    date: new Date('2026-01-01T00:00:00Z'),
    content: '<p>Hemmeligt</p>',
    enclosure: {url: 'https://e.com/hemmeligt.pdf'},
    withdrawn: {at: new Date('2026-01-02T00:00:00Z'), label: 'Trukket tilbage', reason: 'Sendt ved en fejl.'}
  })
  expect(feed.atom1()).toContain('ref="tag:e.com,2026:1" when="2026-01-02T00:00:00Z"')
  expect(feed.rss2()).toContain('<p><strong>Trukket tilbage:</strong> Sendt ved en fejl.</p>')
  expect(feed.rss2() + feed.atom1() + feed.json1()).not.toMatch(/hemmeligt/iu)
  expect(readFeed(feed.atom1())?.items[0]?.withdrawn).toEqual({
    at: new Date('2026-01-02T00:00:00Z'),
    reason: 'Sendt ved en fejl.'
  })
})
