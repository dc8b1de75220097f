import {extractFromJson, extractFromXml} from '@extractus/feed-extractor'
import FeedParser from 'feedparser'
import {parseFeed} from 'feedsmith'
import {Readable} from 'node:stream'
import RssParser from 'rss-parser'

/** What a reader shows of an item. A field that the reader does not know is absent. */
export interface Shown {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly id?: string | undefined
  readonly published?: string | undefined
  readonly summary?: string | undefined
  readonly content?: string | undefined
  readonly language?: string | undefined
  readonly enclosure?: string | undefined
}

/** A reader that we did not write: what it shows of every item of a feed. */
export type Reader = (feed: string) => Promise<readonly Shown[]>

const rssParser = new RssParser<
  object,
  {readonly 'dc:language'?: string; readonly 'content:encoded'?: string; readonly id?: string}
>({
  customFields: {item: ['dc:language']}
})

/** `rss-parser`: RSS and Atom. */
export const readWithRssParser: Reader = async (feed) => {
  const {items} = await rssParser.parseString(feed)
  return items.map((item) => ({
    title: item.title,
    link: item.link,
    id: item.guid ?? item.id,
    published: item.isoDate,
    summary: item['content:encoded'] === undefined ? item.summary : item.content,
    content: item['content:encoded'] ?? item.content,
    language: item['dc:language'],
    enclosure: item.enclosure?.url
  }))
}

/** `feedsmith`: all three formats. */
export const readWithFeedsmith: Reader = async (text) => {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: plain(item.title),
        link: item.link,
        id: item.guid?.value,
        published: iso(item.pubDate),
        summary: plain(item.description),
        content: item.content?.encoded,
        language: item.dc?.languages?.[0],
        enclosure: item.enclosures?.[0]?.url
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: plain(entry.title),
        link: entry.links?.find(({rel}) => rel === 'alternate')?.href,
        id: entry.id,
        published: iso(entry.published ?? entry.updated),
        summary: plain(entry.summary),
        content: plain(entry.content),
        language: entry.xml?.lang,
        enclosure: entry.links?.find(({rel}) => rel === 'enclosure')?.href
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.url,
        id: item.id,
        published: iso(item.date_published),
        summary: item.summary,
        content: item.content_html,
        language: item.language,
        enclosure: item.attachments?.[0]?.url
      }))
    default:
      throw new TypeError(`Unexpected format \`${parsed.format}\``)
  }
}

/** `feedparser` of Node: RSS and Atom. */
export const readWithFeedparser: Reader = async (feed) => {
  const parser = new FeedParser({})
  Readable.from([feed]).pipe(parser)
  const shown: Shown[] = []
  for await (const item of parser as AsyncIterable<FeedParser.Item>) {
    shown.push({
      title: item.title,
      link: item.link,
      id: item.guid,
      published: item.pubdate?.toISOString(),
      summary: item.summary,
      content: item.description,
      enclosure: item.enclosures[0]?.url
    })
  }
  return shown
}

/** `@extractus/feed-extractor`: all three formats; it shows a shortened summary, so only what it keeps whole. */
export const readWithExtractus: Reader = async (feed) => {
  const {entries} = feed.startsWith('{') ? extractFromJson(feed) : extractFromXml(feed)
  return (entries ?? []).map(({title, link, id, published}) => ({title, link, id, published: iso(published)}))
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'
    ? value.value
    : undefined
}

function iso(value: string | Date | undefined): string | undefined {
  return value === undefined ? undefined : new Date(value).toISOString()
}
