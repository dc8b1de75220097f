import {expect, test} from 'vitest'
import {readFeed} from './index.ts'

test.each([
  ['plain words', 'Pressemeddelelse'],
  ['a page', '<!doctype html><html><body>x</body></html>'],
  ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['other JSON', '{"items": []}'],
  ['half a feed', '<rss version="2.0"><channel><title>x</title>'],
  ['half a JSON feed', '{"version": "https://jsonfeed.org/version/1.1"'],
  ['nothing', ''],
  ['10,000 elements inside one another', '<rss>'.repeat(10_000) + '</rss>'.repeat(10_000)]
])('%s is no feed', (_, text) => {
  expect(readFeed(text)).toBeUndefined()
})

test('reads RSS of ordinary quality', () => {
  const feed = readFeed(`\n<?xml version="1.0"?>
    <rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Café &amp; b&aring;d & ro\u0008</title><link> https://e.com/ </link><description/>
    <webMaster>w@e.com</webMaster>
    <item><title><![CDATA[Å & ø]]></title><guid>https://e.com/1</guid><pubDate>Tue, 3 Mar 2026 09:00:00 +0100</pubDate>
      <author>ida@e.com (Ida Holm)</author><d:creator>Bo Ek</d:creator><c:encoded>&lt;p&gt;x&lt;/p&gt;</c:encoded>
      <enclosure url="a.jpg" type="image/jpg" length="9"/><comments>https://e.com/1#c</comments></item>
    <item><title>Uden dato</title><link>/2</link><pubDate>i går</pubDate></item>
    <item><description>Uden zone</description><link>https://e.com/3</link><pubDate>2026-03-03 08:00:00</pubDate></item>
    </channel></rss>`)
  expect(feed?.options.title).toBe('Café & båd & ro')
  expect(feed?.options.link).toBe('https://e.com/')
  expect(feed?.items[0]).toMatchObject({
    title: 'Å & ø',
    link: 'https://e.com/1',
    published: new Date('2026-03-03T08:00:00Z'),
    author: [{name: 'Ida Holm', email: 'ida@e.com'}, {name: 'Bo Ek'}],
    content: '<p>x</p>',
    extensions: [{name: 'comments', objects: {_text: 'https://e.com/1#c'}}]
  })
  expect(feed?.items[1]?.published).toBeUndefined()
  expect(feed?.items[2]?.published).toEqual(new Date('2026-03-03T08:00:00Z'))
  expect(feed?.extensions).toEqual([{name: 'webMaster', objects: {_text: 'w@e.com'}}])
  // The picture is relative and its type unreal: both are mended when it is written.
  expect(feed?.rss2()).toContain('<enclosure url="https://e.com/a.jpg" length="9" type="image/jpeg"/>')
})

test('reads Atom with a prefix, XHTML and the translations as others name them', () => {
  const feed =
    readFeed(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="da"><a:title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</a:title><a:id>urn:x</a:id>
    <a:updated>2026-01-01T00:00:00Z</a:updated><a:link href="https://e.com/"/>
    <a:entry xml:lang="sv"><a:title>Titel</a:title><a:id>urn:x:1</a:id><a:updated>2026-01-01T00:00:00+01:00</a:updated>
      <a:link rel="alternate" href="https://e.com/sv/1"/><a:link rel="alternate" hreflang="da" href="https://e.com/da/1"/>
      <a:link rel="alternate" hreflang="sv" href="https://e.com/sv/1"/><a:link rel="via" href="https://e.com/via"/>
      <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Å<br/>ä</p></div></a:content></a:entry></a:feed>`)
  expect(feed?.options).toMatchObject({title: 'A & B', language: 'da', link: 'https://e.com/'})
  expect(feed?.items[0]).toMatchObject({
    link: 'https://e.com/sv/1',
    content: '<p>Å<br>ä</p>',
    date: new Date('2025-12-31T23:00:00Z'),
    translations: [{language: 'da', url: 'https://e.com/da/1'}]
  })
  expect(feed?.atom1()).toContain('<link rel="via" href="https://e.com/via"/>')
})

test('reads JSON Feed of version 1, with numbers for ids', () => {
  const feed = readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'x',
      author: {name: 'Ida'},
      items: [{id: 7, url: 'https://e.com/7', content_text: 'a < b\n\nc', title: 12, tags: ['x', 3]}, 'no item']
    })
  )
  expect(feed?.options.authors).toEqual([{name: 'Ida'}])
  expect(feed?.items).toHaveLength(1)
  expect(feed?.items[0]).toMatchObject({
    id: '7',
    title: '',
    content: '<p>a &#x3C; b</p>\n<p>c</p>',
    category: [{name: 'x'}]
  })
})
