import type {Author} from 'feed'
import {rfc3339, rfc822} from './dates.ts'
import {extensionElements} from './extension.ts'
import type {FairFeed} from './fair-feed.ts'
import type {FairCategory, FairItem} from './fair-item.ts'
import {htmlOfText} from './html.ts'
import {mediaElements} from './media-rss.ts'
import type {Reporter} from './messages.ts'
import {declarations} from './namespaces.ts'
import type {Writer} from './writer.ts'
import {element, emptyElement, htmlElement, lines, nameOf, prolog, textElement, together, wordsElement} from './xml.ts'
import type {Xml} from './xml.ts'

/**
 * RSS 2.0.11 in the form of the RSS Best Practices Profile.
 *
 * A translation is `atom:link rel="related" hreflang`, never `alternate`: of fifteen readers up to six open the wrong
 * language then, whichever comes first. `related` says less, but opens the right article in all of them, in any order.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 */
export const rss: Writer = {
  head: (feed, to) => head(feed, to),
  item: (item, feed, to) => `\n${itemElement(item, feed, to)}`,
  between: '',
  tail: '\n</channel>\n</rss>\n'
}

const says = {
  title: wordsElement('title'),
  link: textElement('link'),
  url: textElement('url'),
  description: wordsElement('description'),
  language: textElement('language'),
  lastBuildDate: textElement('lastBuildDate'),
  docs: textElement('docs'),
  generator: wordsElement('generator'),
  copyright: wordsElement('copyright'),
  ttl: textElement('ttl'),
  managingEditor: wordsElement('managingEditor'),
  author: wordsElement('author'),
  creator: wordsElement('dc:creator'),
  contributor: wordsElement('dc:contributor'),
  category: wordsElement('category'),
  guid: textElement('guid', {isPermaLink: 'false'}),
  permaLink: textElement('guid', {isPermaLink: 'true'}),
  pubDate: textElement('pubDate'),
  updated: textElement('atom:updated'),
  dcLanguage: textElement('dc:language'),
  rights: wordsElement('dc:rights'),
  summary: htmlElement('description'),
  content: htmlElement('content:encoded'),
  duration: textElement('itunes:duration')
}

const prefixes = ['atom', 'content', 'dc', 'media', 'thr']

// The root is written whole and cut before its end tags: they are the tail, and the items go between.
function head(feed: FairFeed, to: Reporter): string {
  const used = [...prefixes, ...(isArchival(feed) ? ['fh'] : []), ...(feed.podcast ? ['itunes'] : [])]
  const root = element(
    'rss',
    {version: '2.0', 'xml:lang': feed.language, ...declarations(used, feed.namespaces)},
    lines([element('channel', {}, lines(channel(feed, to)))])
  )
  return prolog(feed.stylesheet) + root.slice(0, -'</channel></rss>'.length)
}

function isArchival({history}: FairFeed): boolean {
  return history.closed === true || history.complete === true
}

function channel(feed: FairFeed, to: Reporter): readonly (Xml | undefined)[] {
  const link = feed.link ?? feed.self.rss
  const title = feed.title === '' ? (link ?? '') : feed.title
  return overriding(extensionElements(feed.extensions, declared(feed), to), [
    says.title(title),
    says.link(link),
    says.description(feed.description === '' ? title : feed.description),
    says.language(feed.language),
    says.lastBuildDate(feed.updated && rfc822(feed.updated)),
    says.docs(feed.docs),
    says.generator(feed.generator),
    says.copyright(feed.copyright),
    says.ttl(feed.ttl?.toString()),
    ...people(feed.authors, 'managingEditor'),
    ...feed.contributors.map(({name}) => says.contributor(name)),
    ...feed.categories.map((category) => says.category(category)),
    feed.image === undefined
      ? undefined
      : element('image', {}, together([says.url(feed.image), says.title(title), says.link(link)])),
    atomLink('self', feed.self.rss),
    ...feed.hubs.map((hub) => emptyElement('atom:link', {rel: 'hub'}, 'href')(hub)),
    ...feed.translations.map(({language, rss: href}) => atomLink('related', href, language)),
    atomLink('current', feed.history.current?.rss),
    atomLink('prev-archive', feed.history.previous?.rss),
    atomLink('next-archive', feed.history.next?.rss),
    feed.history.closed === true ? element('fh:archive', {}) : undefined,
    feed.history.complete === true ? element('fh:complete', {}) : undefined,
    ...(feed.podcast ? podcast(feed, feed.podcast.category) : [])
  ])
}

function atomLink(rel: string, href: string | undefined, hreflang?: string): Xml | undefined {
  return emptyElement('atom:link', {rel, type: 'application/rss+xml', hreflang}, 'href')(href)
}

function podcast(feed: FairFeed, category: string | undefined): readonly (Xml | undefined)[] {
  const [author] = feed.authors
  return [
    emptyElement('itunes:category', {}, 'text')(category),
    wordsElement('itunes:author')(author?.name),
    author?.email === undefined
      ? undefined
      : element('itunes:owner', {}, together([textElement('itunes:email')(author.email)])),
    emptyElement('itunes:image', {}, 'href')(feed.image)
  ]
}

function itemElement(item: FairItem, feed: FairFeed, to: Reporter): Xml {
  const {words} = item
  const {files, pictures} = item.media
  const first = item.published ?? item.updated
  const enclosure = files[0] ?? pictures[0]
  const elements = [
    says.title(item.title === '' ? undefined : item.title),
    says.link(item.link),
    item.idIsLink ? says.permaLink(item.id) : says.guid(item.id),
    says.pubDate(first && rfc822(first)),
    says.updated(changedSince(first, item.updated)),
    people(item.authors, 'author'),
    item.contributors.map(({name}) => says.contributor(name)),
    says.dcLanguage(item.language),
    says.rights(item.rights),
    item.categories.map(categoryElement),
    // Before the content: Mailchimp and its kind take the first of the two as the summary.
    says.summary(words.summary === undefined ? words.description : htmlOfText(words.summary)),
    says.content(words.content),
    enclosure &&
      element('enclosure', {
        url: enclosure.url,
        length: String(enclosure.length ?? 0),
        type: enclosure.type ?? 'application/octet-stream'
      }),
    feed.podcast && says.duration(clock(files[0]?.duration)),
    // Two enclosures are one too many for most readers; Media RSS has room for the rest.
    mediaElements(files.slice(1), pictures),
    item.corrects && element('thr:in-reply-to', {ref: item.corrects.id, href: item.corrects.link}),
    item.translations.map(({language, url}) =>
      element('atom:link', {rel: 'related', type: 'text/html', hreflang: language, href: url})
    )
  ]
  const all =
    item.extensions.length === 0
      ? elements
      : overriding(extensionElements(item.extensions, declared(feed), to), elements.flat())
  return element('item', {'xml:lang': item.language}, lines(all))
}

function categoryElement({name, term, domain, scheme}: FairCategory): Xml | undefined {
  const [called, of] = [name ?? term, domain ?? scheme]
  return of === undefined ? says.category(called) : wordsElement('category', {domain: of})(called)
}

// RSS counts in seconds.
function changedSince(first: Date | undefined, updated: Date | undefined): string | undefined {
  if (!first || !updated) return undefined
  return seconds(first) === seconds(updated) ? undefined : rfc3339(updated)
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

// The element of RSS itself must hold an e-mail address and stands once; `dc:creator` needs none. Never both.
function people(authors: readonly Author[], name: 'author' | 'managingEditor'): readonly (Xml | undefined)[] {
  const [author] = authors
  if (authors.length === 1 && author?.email !== undefined) {
    return [says[name](author.name === undefined ? author.email : `${author.email} (${author.name})`)]
  }
  return authors.map((one) => says.creator(one.name ?? one.email ?? one.link))
}

// `1:02:03`, `02:03`.
function clock(duration: number | undefined): string | undefined {
  if (duration === undefined) return undefined
  const hours = Math.floor(duration / 3600)
  return `${hours > 0 ? `${hours}:` : ''}${two((duration % 3600) / 60)}:${two(duration % 60)}`
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}

function declared(feed: FairFeed): ReadonlySet<string> {
  return new Set([...prefixes, ...Object.keys(feed.namespaces)])
}

// An extension that bears an element's name takes its place, as in npm `feed`; but links, categories and media are many.
function overriding(extensions: readonly Xml[], own: readonly (Xml | undefined)[]): readonly (Xml | undefined)[] {
  if (extensions.length === 0) return own
  const taken = new Set(extensions.map(nameOf).filter((name) => !/^(?:atom:link|category|media:.*)$/u.test(name)))
  return [...own.filter((one) => one !== undefined && !taken.has(nameOf(one))), ...extensions]
}
