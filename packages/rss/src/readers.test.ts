import {describe, expect, test} from 'vitest'
import {newsroomFeed} from './testing/newsroom-feed.ts'
import {readWithExtractus, readWithFeedparser, readWithFeedsmith, readWithRssParser} from './testing/readers.ts'
import type {Reader} from './testing/readers.ts'

const formats: Readonly<Record<string, string>> = {
  RSS: newsroomFeed().rss2(),
  Atom: newsroomFeed().atom1(),
  'JSON Feed': newsroomFeed().json1()
}

const readers: readonly (readonly [string, Reader, readonly string[]])[] = [
  ['rss-parser', readWithRssParser, ['RSS', 'Atom']],
  ['feedsmith', readWithFeedsmith, ['RSS', 'Atom', 'JSON Feed']],
  ['feedparser', readWithFeedparser, ['RSS', 'Atom']],
  ['feed-extractor', readWithExtractus, ['RSS', 'Atom', 'JSON Feed']]
]

const pairs = readers.flatMap(([name, read, known]) => known.map((format) => ({name, read, format})))

describe.each(pairs)('$name reads $format', ({name, read, format}) => {
  const shown = () => read(formats[format] ?? '')

  test('and opens every item in its own language', async () => {
    expect((await shown()).map(({link}) => link)).toEqual([
      'https://fyret.example/da/tags/',
      'https://fyret.example/sv/hamn/'
    ])
  })

  test('and knows every item by its permanent id', async () => {
    expect((await shown()).map(({id}) => id)).toEqual(['tag:fyret.example,2026:1/da', 'tag:fyret.example,2026:2/sv'])
  })

  test('and shows plain titles as they were written', async () => {
    const [first, second] = (await shown()).map(({title}) => title)
    expect(second).toBe('Ny hamn på Åland')
    // These strip what looks like a tag from every title, however it is escaped.
    if (name !== 'feed-extractor' && name !== 'feedparser') expect(first).toBe('Sådan bruges <img> & <b>-tags: 5 < 6')
  })

  test('and dates them by publication', async () => {
    const dates = (await shown()).map(({published}) => published)
    expect(dates[1]).toBe('2026-02-03T08:00:00.000Z')
    // This one takes the change for the publication in Atom.
    if (name !== 'feed-extractor' || format !== 'Atom') expect(dates[0]).toBe('2026-03-03T08:00:00.000Z')
  })

  test.runIf(name !== 'feed-extractor')('and has the whole text, the correction first, addresses whole', async () => {
    const [first] = await shown()
    expect(first?.content).toContain('<p><strong>Rettet:</strong> Tallet er 5.</p>')
    expect(first?.content).toContain('<a href="https://fyret.example/om">')
    expect(first?.content).toContain('<a href="https://fyret.example/da/tags/#fn1">')
    expect(first?.content).toContain('<img src="https://fyret.example/da/tags/havn.jpg" alt="Havnen">')
    expect(first?.content).toContain('<q lang="sv">')
  })

  test.runIf(name !== 'feed-extractor')('and has the summary apart from the text', async () => {
    // HTML in RSS, plain text in the others: both say the same.
    expect((await shown())[0]?.summary?.replaceAll('&#x26;', '&').replaceAll('&#x3C;', '<')).toBe('Æble & ære < øre')
  })

  // rss-parser reads no enclosures of Atom.
  test.runIf(name !== 'feed-extractor' && (name !== 'rss-parser' || format === 'RSS'))(
    'and finds the file',
    async () => {
      expect((await shown())[0]?.enclosure).toBe('https://fyret.example/rapport.pdf')
    }
  )

  test.runIf(name === 'feedsmith' || (name === 'rss-parser' && format === 'RSS'))(
    'and knows the language of each',
    async () => {
      expect((await shown()).map(({language}) => language)).toEqual(['da', 'sv'])
    }
  )
})
