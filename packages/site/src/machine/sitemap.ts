import {type Artifact, type Instant, instantAt, type PlannedFile, type PublicEntry} from '@budstikke/core'
import {plannedFile} from '../from/planned.ts'
import {wordFor} from '../from/word.ts'
import type {PageFacts, Site} from '../page-facts.ts'
import {publishedTime} from './organisation.ts'
import {addressOf, newsroomName} from './json-ld.ts'
import {versionsOf} from './versions.ts'
import {elementsIn, x, type Xml, type XmlAttributes, xmlDocument} from './xml.ts'

/** How many addresses a sitemap may list, by the protocol. */
const most = 50_000

const sitemap9 = {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9'}
const withVersions = {...sitemap9, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'}
const withNews = {...sitemap9, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9'}

/**
 * `sitemap.xml`: every page that search engines should list, when it last changed, and its versions in other languages.
 * More than 50,000 pages are parted into `sitemap-1.xml`, `sitemap-2.xml` and so on, and `sitemap.xml` lists those.
 *
 * @see sitemaps.org/protocol.html; developers.google.com/search/docs/specialty/international/localized-versions
 */
export function sitemaps(site: Site, pages: readonly PageFacts[], limit = most): readonly PlannedFile[] {
  const listed = pages.filter(({indexed}) => indexed)
  if (listed.length <= limit) return [sitemap(site, 'sitemap.xml', listed)]
  const parts = Array.from({length: Math.ceil(listed.length / limit)}, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    pages: listed.slice(index * limit, (index + 1) * limit)
  }))
  const index = parts.map((part) => [addressOf({site}, part.path), latestOf(part.pages)] as const)
  const whole = plannedFile(
    'sitemap.xml',
    () => wordFor(index),
    () => document('sitemap.xml', 'sitemapindex', sitemap9, index.map(partEntry))
  )
  return [whole, ...parts.map((part) => sitemap(site, part.path, part.pages))]
}

function partEntry([address, changed]: readonly [string, Instant | undefined]): Xml {
  return x('sitemap', [x('loc', address), ...(changed === undefined ? [] : [x('lastmod', changed)])])
}

/**
 * `news-sitemap.xml`: what was published in the two days before the build. A release that came from an archive without
 * a date is no news, nor is a withdrawn one.
 *
 * @see developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(site: Site, pages: readonly PageFacts[]): readonly PlannedFile[] {
  const path = 'news-sitemap.xml'
  const since = instantAt(Date.parse(site.options.at) - newsMilliseconds)
  const news = pages
    .flatMap((page) => (page.page === 'release' && page.indexed && isNews(page.entry, since) ? [page] : []))
    .slice(0, 1000)
  const from = () =>
    wordFor(news.map((page) => [newsroomName(page), page.entry.permalink, page.entry.published, page.title]))
  const urls = () => news.map((page) => newsUrl(page, page.entry))
  return [plannedFile(path, from, () => document(path, 'urlset', withNews, urls()))]
}

function sitemap(site: Site, path: string, pages: readonly PageFacts[]): PlannedFile {
  // The languages say where those are sent whose own a page does not have.
  const {url, languages} = site.newsroom.settings
  const listed = () => pages.map((page) => told(page)).join('\n')
  const urls = () => {
    const known = knownUrls(site, path)
    return pages.map((page) => known(page) ?? pageUrl(page))
  }
  return plannedFile(
    path,
    () => wordFor(url, languages, listed()),
    () => document(path, 'urlset', withVersions, urls(), latestOf(pages))
  )
}

// An archive's sitemap takes as long to be made as all that tells of one release.
function knownUrls({options}: Site, path: string): (page: PageFacts) => Xml | undefined {
  const kept = options.keptSitemap?.(path)
  if (!kept) return () => undefined
  const [from, to] = ['<url><loc>', '</loc>']
  const known = new Map(
    elementsIn(kept.text).map((element) => {
      const {markup} = element
      return [markup.slice(from.length, markup.indexOf(to)), element] as const
    })
  )
  return (page) => (page.page === 'release' && kept.isSame(page.entry) ? known.get(page.entry.permalink) : undefined)
}

// In a line: as a list for each of ten thousand pages it takes some times as long to become a text.
function told(page: PageFacts): string {
  const {alternates} = page
  const versions = alternates.length === 0 ? '' : JSON.stringify(alternates)
  return `${page.page} ${lastChange(page) ?? ''} ${page.path} ${versions}`
}

function latestOf(pages: readonly PageFacts[]): Instant | undefined {
  return latest(pages.map((page) => lastChange(page)))
}

function latest(changes: readonly (Instant | undefined)[]): Instant | undefined {
  return changes.reduce(
    (last, one) => (one !== undefined && (last === undefined || one > last) ? one : last),
    undefined
  )
}

function lastOf(entries: readonly PublicEntry[]): Instant | undefined {
  let last: Instant | undefined
  for (const {updated} of entries) if (last === undefined || updated > last) last = updated
  return last
}

function pageUrl(page: PageFacts): Xml {
  const changed = lastChange(page)
  return x('url', [
    x('loc', addressOf(page, page.path)),
    ...(changed === undefined ? [] : [x('lastmod', changed)]),
    ...versionsOf(page).map(({hreflang, href}) => x('xhtml:link', '', {rel: 'alternate', hreflang, href}))
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
      return lastOf(page.entries)
    default:
      return undefined
  }
}

/** How long a release is news for search engines. */
export const newsMilliseconds = 2 * 24 * 60 * 60 * 1000

function isNews({release, published, since}: PublicEntry, from: Instant): boolean {
  // What is new is asked first: an archive has little of it.
  return since > from && release.timing.state === 'published' && published !== undefined
}

function newsUrl(page: PageFacts, entry: PublicEntry): Xml {
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

function document(
  path: string,
  root: string,
  attributes: XmlAttributes,
  elements: readonly Xml[],
  modified?: Instant
): Artifact {
  const content = xmlDocument(root, attributes, elements)
  return {path, type: 'application/xml', content, ...(modified === undefined ? {} : {modified})}
}
