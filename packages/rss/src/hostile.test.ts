import {describe, expect, test} from 'vitest'
import {feedHtml} from './html.ts'
import {PressFeed, readFeed} from './index.ts'
import type {PressItem} from './index.ts'
import {hostileTexts} from './testing/arbitrary-feed.ts'
import {readWithFeedparser, readWithFeedsmith, readWithRssParser} from './testing/readers.ts'
import {namesIn} from './testing/well-formed.ts'

// Every field that takes text holds `text`; the extension's is there so that its element is.
function feedOf(text: string): PressFeed {
  const person = {name: text, email: text, link: text}
  const item: PressItem = {
    title: text,
    id: `tag:e.com,2026:1${text}`,
    link: 'https://e.com/1',
    date: new Date('2026-01-01T00:00:00Z'),
    summary: text,
    content: `<p>${text}</p>`,
    copyright: text,
    author: [person],
    contributor: [person],
    category: [{name: text, term: text, domain: text, scheme: text}],
    pictures: [{url: 'https://e.com/a.jpg', type: text, alt: text, caption: text, credit: text, rights: text}],
    enclosures: [
      {url: 'https://e.com/a.pdf', type: text, title: text},
      {url: 'https://e.com/b.pdf', type: text, title: text}
    ],
    translations: [{language: 'sv', url: 'https://e.com/sv/1'}],
    corrections: [{at: new Date('2026-01-02T00:00:00Z'), note: text, label: text}],
    corrects: {id: 'tag:e.com,2026:0', link: text},
    extensions: [{name: 'dc:source', objects: {_attributes: {'xml:lang': text}, _text: `x${text}`}}]
  }
  const feed = new PressFeed({
    title: `x${text}`,
    id: text,
    description: `x${text}`,
    link: 'https://e.com/',
    generator: `x${text}`,
    copyright: `x${text}`,
    docs: text,
    stylesheet: '/feed.css',
    updated: new Date('2026-01-02T00:00:00Z'),
    author: person,
    feedLinks: {rss: 'https://e.com/rss.xml', atom: 'https://e.com/atom.xml'}
  })
  feed.addItem(item)
  feed.addItem({
    ...item,
    id: `tag:e.com,2026:2${text}`,
    link: 'https://e.com/2',
    withdrawn: {at: new Date('2026-01-03T00:00:00Z'), reason: text}
  })
  feed.addCategory(`x${text}`)
  feed.addContributor(person)
  return feed
}

const named = hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const)
const plainRss = new Set([...namesIn(feedOf('ord').rss2()), 'author', 'managingEditor'])
const plainAtom = new Set([...namesIn(feedOf('ord').atom1()), 'uri', 'email', '@href', '@scheme'])

describe.each(named)('every field holds %s', (_, text) => {
  test('and no element or attribute enters', () => {
    const feed = feedOf(text)
    expect(namesIn(feed.rss2()).filter((name) => !plainRss.has(name))).toEqual([])
    expect(namesIn(feed.atom1()).filter((name) => !plainAtom.has(name))).toEqual([])
  })

  test('and readers open the right pages', async () => {
    const feed = feedOf(text)
    for (const read of [readWithRssParser, readWithFeedsmith, readWithFeedparser]) {
      expect((await read(feed.rss2())).map(({link}) => link)).toEqual(['https://e.com/1', 'https://e.com/2'])
      expect((await read(feed.atom1())).map(({link}) => link)).toEqual(['https://e.com/1'])
    }
  })

  test('and nothing in its HTML can act', () => {
    const {items} = JSON.parse(feedOf(text).json1()) as {readonly items: readonly {readonly content_html: string}[]}
    for (const {content_html: html} of items)
      expect(html).not.toMatch(
        /<(?:script|iframe|style|svg|link)|<[^>]*\son\w+=|<[^>]*(?:href|src)="(?!https?:|mailto:|tel:)/iu
      )
  })
})

test('tells of every character that it could not keep', () => {
  const feed = new PressFeed({title: 'a\u0000b\uFFFEc\uD800d\u0094e', link: 'https://e.com/'})
  expect(feed.rss2()).toContain('<title>abcd”e</title>')
  expect(feed.messages.map(({place, actual, ruleId}) => [place, ruleId, actual])).toEqual([
    ['title', 'text-character', 'U+0000'],
    ['title', 'text-character', 'U+FFFE'],
    ['title', 'text-character', 'U+D800'],
    ['title', 'text-windows-1252', 'U+0094']
  ])
})

test('spells out end tags so that nobody takes words for HTML, and reads them as they were', () => {
  const title = 'Sådan bruges <b>, </b> og </script>'
  const feed = feedOf(title)
  for (const written of [feed.rss2(), feed.atom1()]) {
    expect(readFeed(written)?.items[0]).toMatchObject({title, category: [{name: title}], pictures: [{caption: title}]})
  }
  expect((JSON.parse(feed.json1()) as {items: {title: string}[]}).items[0]?.title).toBe(title)
})

test('writes a question mark for a letter that was lost before, and tells of it', () => {
  const feed = new PressFeed({title: 'sm\uFFFDrrebr\uFFFDd', link: 'https://e.com/'})
  expect(feed.rss2()).toContain('<title>sm?rrebr?d</title>')
  expect(feed.messages.map(({place, actual, ruleId}) => [place, ruleId, actual])).toEqual([
    ['title', 'text-lost', 'U+FFFD']
  ])
})

test('tells of a loss every time it is asked, and sees when an item changes', () => {
  const feed = new PressFeed({title: 'x', link: 'https://e.com/'})
  const item: PressItem = {title: 'x', link: 'https://e.com/1', date: new Date(0), content: '<script>x</script>a'}
  feed.addItem(item)
  expect(feed.messages).toEqual(feed.messages)
  expect(feed.messages).toHaveLength(1)
  item.content = 'b'
  expect(feed.messages).toEqual([])
  expect(feed.rss2()).toContain('<![CDATA[b]]>')
})

test('keeps a headline of a megabyte', () => {
  const feed = feedOf('å'.repeat(1_000_000))
  expect(namesIn(feed.rss2()).length).toBeGreaterThan(10)
  expect(feed.messages.every(({reason}) => reason.length < 1000)).toBe(true)
})

test('keeps bidirectional marks, which are words to those who read them', () => {
  expect(feedOf('\u202Eabc\u202C').rss2()).toContain('<title>\u202Eabc\u202C</title>')
})

describe('HTML', () => {
  const clean = (html: string, base = 'https://e.com/da/x/') => {
    const told: string[] = []
    return {html: feedHtml(html, base, (id) => told.push(id)), told}
  }

  test('nested 10,000 deep keeps its words and stands', () => {
    const {html, told} = clean(`${'<div>'.repeat(10_000)}ord${'</div>'.repeat(10_000)}<p>efter</p>`)
    expect(html).toContain('ord')
    expect(html).toContain('<p>efter</p>')
    expect(told).toEqual(['html-deep'])
  })

  test('that grows without end keeps its words', () => {
    const {html, told} = clean(Array.from({length: 3000}, (_, index) => `<p><b id=${index}>ord${index}`).join(''))
    expect(html).toContain('ord2999')
    expect(told).toContain('html-overgrown')
  })

  test('has whole addresses, notes on the page too', () => {
    expect(
      clean('<a href="../y">y</a><a href="#fn1">1</a><a href="//cdn.example/z">z</a><a href="tel:+4512345678">t</a>')
        .html
    ).toBe(
      '<a href="https://e.com/da/y">y</a><a href="https://e.com/da/x/#fn1">1</a><a href="https://cdn.example/z">z</a><a href="tel:+4512345678">t</a>'
    )
  })

  test('loses addresses that act, and says so', () => {
    const {html, told} = clean(
      '<a href=" java\nscript:x">a</a><a href="data:text/html,x">b</a><img src="data:image/png;base64,AA" alt="Havnen">'
    )
    expect(html).toBe('<a>a</a><a>b</a>Havnen')
    expect(told).toEqual(['address-unusable', 'address-unusable', 'address-unusable'])
  })

  test('shows a link for what was embedded', () => {
    const {html, told} = clean('<p>Se <iframe src="https://video.example/1"></iframe></p>')
    expect(html).toBe('<p>Se <a href="https://video.example/1">https://video.example/1</a></p>')
    expect(told).toEqual(['html-removed'])
  })

  test('keeps the language of a quotation, the caption of a picture and the first line of a listing', () => {
    const source =
      '<figure><img src="https://e.com/a.jpg" alt="x"><figcaption>Foto: y</figcaption></figure><q lang="sv">hej</q><pre>\n\na</pre>'
    expect(clean(source).html).toBe(source)
  })

  test('of plain words stays as it is', () => {
    expect(clean('Æble og ære ]]>').html).toBe('Æble og ære ]]&gt;')
  })
})
