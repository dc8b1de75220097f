import type {Artifact, Instant, PublicEntry} from '@budstikke/core'
import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {PageFacts, Site} from '../page-facts.ts'
import {publishedTime} from './organisation.ts'
import {addressOf, newsroomName} from './json-ld.ts'
import {versionsOf} from './versions.ts'

/** How many addresses a sitemap may list, by the protocol. */
const most = 50_000

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * `sitemap.xml`: every page that search engines should list, when it last changed, and its versions in other languages.
 * More than 50,000 pages are parted into `sitemap-1.xml`, `sitemap-2.xml` and so on, and `sitemap.xml` lists those.
 *
 * @see sitemaps.org/protocol.html; developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemaps(site: Site, pages: readonly PageFacts[], limit = most): readonly Artifact[] {
  const listed = pages.filter(({indexed}) => indexed)
  if (listed.length <= limit) return [sitemap('sitemap.xml', listed)]
  const parts: Artifact[] = []
  for (let start = 0; start < listed.length; start += limit)
    parts.push(sitemap(`sitemap-${parts.length + 1}.xml`, listed.slice(start, start + limit)))
  const index = x('sitemapindex', {xmlns: sitemapNamespace}, [
    ...parts.map(({path, modified}) =>
      x('sitemap', [x('loc', addressOf({site}, path)), ...(modified === undefined ? [] : [x('lastmod', modified)])])
    )
  ])
  return [document('sitemap.xml', index), ...parts]
}

/**
 * `news-sitemap.xml`: what was published in the two days before the build. A release that came from an archive without
 * a date is no news, nor is a withdrawn one.
 *
 * @see developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(site: Site, pages: readonly PageFacts[]): readonly Artifact[] {
  const {at} = site.options
  const news = pages.filter((page) => page.page === 'release' && page.indexed && isNews(page.entry, at))
  const urls = news.flatMap((page) => (page.page === 'release' ? [newsUrl(page, page.entry)] : []))
  const about = {xmlns: sitemapNamespace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'}
  return [document('news-sitemap.xml', x('urlset', about, urls.slice(0, 1000)))]
}

function sitemap(path: string, pages: readonly PageFacts[]): Artifact {
  const about = {xmlns: sitemapNamespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'}
  const changes = pages.map((page) => lastChange(page)).filter((change) => change !== undefined)
  return document(
    path,
    x(
      'urlset',
      about,
      pages.map((page) => pageUrl(page))
    ),
    changes.toSorted().at(-1)
  )
}

function pageUrl(page: PageFacts): Element {
  const changed = lastChange(page)
  return x('url', [
    x('loc', addressOf(page, page.path)),
    ...(changed === undefined ? [] : [x('lastmod', changed)]),
    ...versionsOf(page).map(({hreflang, href}) => x('xhtml:link', {rel: 'alternate', hreflang, href}))
  ])
}

// Of pages that list nothing nobody knows: the theme may have changed, and that is no reason to come again.
function lastChange(page: PageFacts): Instant | undefined {
  switch (page.page) {
    case 'release':
      return page.entry.updated
    case 'front':
    case 'topic':
    case 'year':
      return page.entries
        .map(({updated}) => updated)
        .toSorted()
        .at(-1)
    default:
      return undefined
  }
}

const newsMilliseconds = 2 * 24 * 60 * 60 * 1000

function isNews({release, published, since}: PublicEntry, at: Instant): boolean {
  return (
    release.timing.state === 'published' &&
    published !== undefined &&
    Date.parse(since) > Date.parse(at) - newsMilliseconds
  )
}

function newsUrl(page: PageFacts, entry: PublicEntry): Element {
  const {release, permalink} = entry
  return x('url', [
    x('loc', permalink),
    x('news:news', [
      x('news:publication', [
        x('news:name', newsroomName(page)),
        x('news:language', new Intl.Locale(release.language).language)
      ]),
      x('news:publication_date', publishedTime(entry)),
      x('news:title', release.headline)
    ])
  ])
}

function document(path: string, root: Element, modified?: Instant): Artifact {
  const head = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'} as const
  const lines = {type: 'text', value: '\n'} as const
  const children = root.children.flatMap((child) => [lines, child])
  const tree = {type: 'root' as const, children: [head, lines, {...root, children: [...children, lines]}, lines]}
  // There is no CDATA in it that the mark could end, and in text it may not stand (XML 1.0, section 2.4); nor may what the
  // serialiser leaves of the characters that no XML holds (section 2.2).
  const content = toXml(tree)
    .replaceAll(']]>', ']]&gt;')
    .replaceAll(/[\uFFFE\uFFFF\p{Surrogate}]/gu, '')
  return {path, type: 'application/xml', content, ...(modified === undefined ? {} : {modified})}
}
