import fc from 'fast-check'
import {readFeed} from '@budstikke/rss'
import {describe, expect, it} from 'vitest'
import {feedDocuments} from './feed-documents.ts'

async function* cut(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let from = 0
  for (let index = 0; from < text.length; index++) {
    const size = sizes[index % Math.max(sizes.length, 1)] ?? text.length
    yield text.slice(from, from + size)
    from += size
  }
}

async function documentsOf(text: string, sizes: readonly number[] = []): Promise<readonly string[]> {
  const documents: string[] = []
  for await (const {document} of feedDocuments(cut(text, sizes))) documents.push(document)
  return documents
}

const titles = (documents: readonly string[]) =>
  documents.flatMap(
    (one) =>
      readFeed(one)
        ?.items.map(({title}) => title)
        .filter((title) => title !== '') ?? []
  )

const rss = `<?xml version="1.0"?><!-- <item>nej</item> --><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel a="x>y"><title><![CDATA[<item>]]></title><link>https://x.example/</link>
<item><guid>1</guid><title>Et</title><description><![CDATA[</item><item>]]></description></item><item/>
<item rdf="1"><guid>2</guid><title>To</title><description>5 &lt; 6</description></item>
</channel></rss>`
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da"><id>urn:x</id><title>x</title><updated>2024-03-05T08:00:00Z</updated><link href="https://x.example/"/><entry><id>urn:1</id><title>Et</title><updated>2024-03-05T08:00:00Z</updated></entry><entry><id>urn:2</id><title>To</title><updated>2024-03-05T08:00:00Z</updated></entry></feed>'
const rdf =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://x.example/"><title>x</title><items><rdf:Seq/></items></channel><item rdf:about="https://x.example/1"><title>Et</title></item><item rdf:about="https://x.example/2"><title>To</title></item></rdf:RDF>'

describe('a feed cut at its items', () => {
  it.each([
    ['RSS 2.0', rss],
    ['Atom', atom],
    ['RSS 1.0', rdf]
  ])('has the items that it has as a whole (%s)', async (_, feed) => {
    expect(titles(await documentsOf(feed))).toEqual(['Et', 'To'])
    expect(titles([feed])).toEqual(['Et', 'To'])
  })

  it('is the same wherever the stream is cut', async () => {
    for (const feed of [rss, atom, rdf]) {
      const whole = await documentsOf(feed)
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 20}), async (sizes) => {
          expect(await documentsOf(feed, sizes)).toEqual(whole)
        }),
        {seed: 3, numRuns: 60}
      )
    }
  })

  it('comes back whole where it has no item', async () => {
    expect(await documentsOf('hej', [1])).toEqual(['hej'])
    expect(await documentsOf('<rss><channel/></rss>')).toEqual(['<rss><channel/></rss>'])
  })

  it.each([
    ['comments', '<!--'],
    ['instructions', '<?'],
    ['tags', '<a '],
    ['quotes', '<a "'],
    ['items', '<item>']
  ])('answers a feed of a million unclosed %s', async (_, mark) => {
    const documents = await documentsOf(`${mark.repeat(1_000_000 / mark.length)}<item></item>`, [65_536])
    expect(documents.length).toBeLessThanOrEqual(1)
  })
})
