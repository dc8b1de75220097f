import {Feed} from 'feed'
import type {FeedOptions, Item} from 'feed'
import {describe, expect, test} from 'vitest'
import {PressFeed} from './index.ts'
import {readWithFeedsmith, readWithRssParser} from './testing/readers.ts'

// The calls that the documentation of npm `feed` shows, made on both classes. What a reader sees must be the same;
// where ours is better on purpose, the test says so.

const options: FeedOptions = {
  title: 'Feed Title',
  description: 'This is my personal feed!',
  id: 'http://example.com/',
  link: 'http://example.com/',
  language: 'en',
  image: 'http://example.com/image.png',
  favicon: 'http://example.com/favicon.ico',
  copyright: 'All rights reserved 2013, John Doe',
  updated: new Date('2013-07-14T00:00:00Z'),
  generator: 'awesome',
  feedLinks: {json: 'https://example.com/json', atom: 'https://example.com/atom', rss: 'https://example.com/rss'},
  hub: 'https://hub.example.com/',
  ttl: 60,
  docs: 'https://example.com/docs',
  author: {name: 'John Doe', email: 'johndoe@example.com', link: 'https://example.com/johndoe'}
}

const items: readonly Item[] = [
  {
    title: 'Hello World',
    id: 'https://example.com/hello-world?id=this&that=true',
    link: 'https://example.com/hello-world?link=sanitized&value=2',
    description: 'This is an article about Hello World.',
    content: 'Content of my item',
    author: [{name: 'Jane Doe', email: 'janedoe@example.com', link: 'https://example.com/janedoe'}],
    contributor: [{name: 'Johan Cruyff', email: 'johancruyff@example.com'}],
    date: new Date('2013-07-14T01:00:00Z'),
    published: new Date('2013-07-10T23:00:00Z'),
    image: 'https://example.com/hello-world.jpg',
    category: [
      {name: 'Grateful Dead', term: 'gd', domain: 'https://example.com/cat', scheme: 'https://example.com/scheme'}
    ],
    copyright: 'CC'
  },
  {
    title: 'With a guid',
    guid: 'urn:example:2',
    link: 'https://example.com/2',
    date: new Date('2013-07-09T01:00:00Z'),
    content: '<p>Only content</p>',
    enclosure: {url: 'https://example.com/a.mp3', type: 'audio/mpeg', length: 12_665}
  },
  {title: 'Only a link', link: 'https://example.com/3', date: new Date('2013-07-08T01:00:00Z'), description: 'Short'},
  {
    title: 'A film',
    id: 'https://example.com/4',
    link: 'https://example.com/4',
    date: new Date('2013-07-07T01:00:00Z'),
    video: 'https://example.com/a.mp4'
  }
]

function filled<F extends Feed>(feed: F): F {
  for (const item of items) feed.addItem(item)
  feed.addCategory('Technologie')
  feed.addContributor({name: 'Johan Cruyff', email: 'johancruyff@example.com', link: 'https://example.com/johancruyff'})
  feed.addExtension({name: '_example_extension', objects: {about: 'just an extension example', dummy: 'example'}})
  return feed
}

const theirs = () => filled(new Feed(options))
const ours = () => filled(new PressFeed(options))

test('is a Feed, with the same parts', () => {
  expect(ours()).toBeInstanceOf(Feed)
  expect({...ours()}).toEqual({...theirs()})
})

describe.each([
  ['rss-parser', readWithRssParser],
  ['feedsmith', readWithFeedsmith]
] as const)('%s sees the same', (_, read) => {
  test('in RSS', async () => {
    expect(await read(ours().rss2())).toEqual(await read(theirs().rss2()))
  })

  test('in Atom', async () => {
    const [mine, other] = [await read(ours().atom1()), await read(theirs().atom1())]
    // A permanent id that the caller gave as `guid` is the id in every format, not in RSS alone; and a link says
    // `alternate` outright, which feedsmith's reader looks for.
    const same = (shown: typeof mine) => shown.map(({id: _id, link: _link, ...rest}) => rest)
    expect(same(mine)).toEqual(same(other))
    expect(mine.map(({id}) => id)).toEqual([
      'https://example.com/hello-world?id=this&that=true',
      'urn:example:2',
      'https://example.com/3',
      'https://example.com/4'
    ])
    expect(mine.map(({link}) => link)).toEqual(items.map(({link}) => link))
  })
})

test('feedsmith sees the same in JSON Feed', async () => {
  const [mine, other] = [await readWithFeedsmith(ours().json1()), await readWithFeedsmith(theirs().json1())]
  // Theirs has no attachments, and no id where none was given, which the format demands.
  const same = (shown: typeof mine) => shown.map(({enclosure: _enclosure, id: _id, ...rest}) => rest)
  expect(same(mine)).toEqual(same(other))
  expect(mine[0]?.id).toBe(other[0]?.id)
})

test('extensions stand in RSS and JSON as there', () => {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/'})
  feed.addExtension({name: '_own', objects: {about: 'https://e.com/about'}})
  feed.addItem({
    title: 'x',
    link: 'https://e.com/1',
    date: new Date(0),
    extensions: [
      {
        name: 'media:rating',
        objects: {
          _attributes: {scheme: 'urn:simple', 'xmlns:media': 'http://search.yahoo.com/mrss/'},
          _text: 'a &amp; b'
        }
      },
      {name: 'nobody:knows', objects: {_text: 'x'}}
    ]
  })
  expect(feed.rss2()).toContain('<_own><about>https://e.com/about</about></_own>')
  expect(feed.rss2()).toContain('<media:rating scheme="urn:simple">a &#x26; b</media:rating>')
  expect(feed.rss2()).not.toContain('nobody')
  expect(feed.messages.map(({ruleId}) => ruleId)).toEqual(['namespace-unknown'])
  expect(JSON.parse(feed.json1())).toMatchObject({_own: {about: 'https://e.com/about'}})
  expect(feed.json1()).not.toContain('media:rating')
})

test('a namespace may be declared for extensions', () => {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/', namespaces: {geo2: 'urn:geo2'}})
  feed.addExtension({name: 'geo2:lat', objects: {_text: '55'}})
  expect(feed.rss2()).toContain('xmlns:geo2="urn:geo2"')
  expect(feed.rss2()).toContain('<geo2:lat>55</geo2:lat>')
  expect(feed.atom1()).toContain('<geo2:lat>55</geo2:lat>')
})

test('a podcast keeps its duration, call after call', () => {
  const feed = new PressFeed({
    title: 'x',
    link: 'https://e.com/',
    podcast: true,
    category: 'News',
    author: {name: 'A', email: 'a@e.com'}
  })
  feed.addItem({
    title: 'x',
    link: 'https://e.com/1',
    date: new Date(0),
    audio: {url: 'https://e.com/a.mp3', duration: 3723, length: 5}
  })
  expect(feed.rss2()).toContain('<itunes:duration>1:02:03</itunes:duration>')
  expect(feed.rss2()).toContain('<enclosure url="https://e.com/a.mp3" length="5" type="audio/mpeg"/>')
  expect(feed.rss2()).toBe(feed.rss2())
})

test('one bad address costs one address, not the feed', () => {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/'})
  feed.addItem({title: 'a', link: '/relative', date: new Date(0)})
  feed.addItem({title: 'b', id: 'b', link: 'http://[', date: new Date(Number.NaN)})
  expect(feed.rss2()).toContain('<link>https://e.com/relative</link>')
  expect(feed.rss2()).toContain('<title>b</title>')
  expect(feed.atom1()).toContain('<id>https://e.com/#b</id>')
  expect(feed.messages.map(({ruleId, place}) => `${place} ${ruleId}`)).toEqual([
    'items[0].link address-relative',
    'items[1].link address-unusable',
    'items[1].date date-unreal'
  ])
})

test('nothing asks the clock', () => {
  expect(new PressFeed({title: 'x', link: 'https://e.com/'}).rss2()).not.toContain('lastBuildDate')
})
