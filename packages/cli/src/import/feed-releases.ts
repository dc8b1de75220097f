import {type ArchivedRelease, bcp47, type Instant, instantAt, type Url, url} from '@budstikke/core'
import type {PressFeed} from '@budstikke/rss'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

type PressItem = PressFeed['items'][number]

/** The releases that a feed's items are, with what the feed says of them; the language of the feed is only a guess. */
export function releasesOfFeed(feed: Pick<PressFeed, 'items' | 'options'>): readonly ArchivedRelease[] {
  return feed.items.map((item) => releaseOfItem(item))
}

function releaseOfItem(item: PressItem): ArchivedRelease {
  const origin = item.id ?? item.guid
  const address = url(item.link)
  const language = bcp47(item.language ?? '')
  const published = momentOf(item.published) ?? momentOf(item.date)
  const body =
    item.content ??
    item.description ??
    (item.summary === undefined ? '' : html.stringify({type: 'root', children: [h('p', item.summary)]}))
  const lead = leadOf(item, body)
  const versions = (item.translations ?? []).map((one) => url(one.url)).filter((one): one is Url => one !== undefined)
  const files = [item.enclosure, item.audio, item.video, ...(item.enclosures ?? [])].flatMap((one) =>
    one === undefined ? [] : [typeof one === 'string' ? {url: one} : one]
  )
  const images = [
    ...(item.pictures ?? []).map(({url: src, alt, caption, credit, rights}) => ({
      src,
      ...(alt === undefined ? {} : {alt}),
      ...(caption === undefined ? {} : {caption}),
      ...(credit === undefined ? {} : {credit}),
      ...(rights === undefined ? {} : {rights})
    })),
    ...files.filter(isPicture).map(({url: src}) => ({src}))
  ]
  return {
    ...(origin === undefined ? {} : {origin}),
    ...(address === undefined ? {} : {address}),
    ...(versions.length === 0 ? {} : {versions}),
    ...(language === undefined ? {} : {language}),
    ...(published === undefined ? {} : {published}),
    headline: item.title,
    ...(lead === undefined ? {} : {lead}),
    body,
    // One word is an account (`admin`, `redaktion`), and not somebody's name.
    byline: (item.author ?? []).flatMap(({name}) => (name !== undefined && /\S\s\S/u.test(name) ? [name] : [])),
    images: images.filter(({src}, index) => images.findIndex((one) => one.src === src) === index),
    attachments: files
      .filter((one) => !isPicture(one))
      .map((one) => ({
        src: one.url,
        ...('title' in one && one.title !== undefined ? {title: one.title} : {}),
        ...(one.type === undefined ? {} : {type: one.type})
      })),
    topics: [...new Set((item.category ?? []).flatMap(({name}) => name ?? []))]
  }
}

function isPicture({type = '', url: src}: {readonly type?: string; readonly url: string}): boolean {
  return type.startsWith('image/') || (type === '' && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/iu.test(src))
}

const html = unified().use(rehypeStringify).freeze()

// An invalid date says that nobody knows.
function momentOf(date: Date | undefined): Instant | undefined {
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : instantAt(date.getTime())
}

/**
 * What stands as a summary and is one: written for it, or the text's own first paragraph. What machines cut out of the
 * beginning (`… […]`) is none.
 */
function leadOf({content, summary, description}: PressItem, body: string): string | undefined {
  const told = summary === undefined ? description : html.stringify({type: 'root', children: [h('p', summary)]})
  if (content === undefined || told === undefined) return undefined
  const [said, all] = [wordsOf(told), wordsOf(body)]
  const [first = ''] = body.split(/<\/p>/iu)
  if (said === '' || /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u.test(said)) return undefined
  return !all.includes(said) || wordsOf(first) === said ? told : undefined
}

// For comparing alone: what is written into a release is read as HTML.
function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/&(?:hellip|#8230|#x2026);/giu, '…')
    .replaceAll(/&nbsp;|&#160;|\s+/giu, ' ')
    .trim()
}
