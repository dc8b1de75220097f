import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {archive, type ArchivedRelease} from './archive.ts'

/** What stands in a site that some program built. */
export interface Outputs {
  /** Pages with a release on them. */
  readonly releases: number
  /** Pages that list releases: by 50, of a language or year, of a topic. */
  readonly lists: number
  readonly feeds: number
  readonly files: number
  readonly megabytes: number
  /** What is not as in the archive; empty for a site that says everything. */
  readonly missing: readonly string[]
}

/** What feeds are written in. */
export type Format = keyof typeof formats

const sampled = 10

// The file of a feed, and the part of it that leads to an address.
const formats = {
  rss: {file: 'rss(?:-all)?\\.xml', itemOf: (feed, path) => marked(feed, '<item', new RegExp(`${path}</link>`, 'u'))},
  atom: {
    file: 'atom(?:-all)?\\.xml',
    itemOf: (feed, path) =>
      marked(feed, '<entry', new RegExp(`<link(?: rel="alternate"[^>]*)? href="[^"]*${path}"`, 'u'))
  },
  json: {file: 'feed(?:-all)?\\.json', itemOf: jsonItem}
} as const satisfies Readonly<Record<string, {file: string; itemOf: (feed: string, path: string) => string}>>

const allFormats = Object.keys(formats) as readonly Format[]

const mostRead = 1000

/**
 * What the site in `out` says of an archive of `count` releases: whether each has its page, and of ten of them whether
 * every paragraph stands on the page and, word for word, in the feeds over everything, of the language and of each topic,
 * in each format that is to be there, and whether the lists lead to it. `newest` where feeds hold only so many: then the
 * samples are of those.
 */
export function compared(
  out: string,
  count: number,
  told: {newest?: number; formats?: readonly Format[]} = {}
): Outputs {
  const {newest = count, formats: wanted = allFormats} = told
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).map((name) => name.replaceAll('\\', '/'))
  const releases = [...archive(count)]
  const pages = new Set(releases.map((release) => `${folderOf(release)}index.html`))
  const lists = files.filter((name) => isList.test(name) && !pages.has(name))
  const known = new Set(files)
  const missing = [...pages].filter((page) => !known.has(page))
  const samples = samplesOf(releases, newest)
  return {
    releases: pages.size - missing.length,
    lists: lists.length,
    feeds: files.filter((name) =>
      Object.values(formats).some(({file}) => new RegExp(`(?:^|/)${file}$`, 'u').test(name))
    ).length,
    files: files.filter((name) => statSync(join(out, name)).isFile()).length,
    megabytes: files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0) / 1e6,
    missing: [
      ...missing.slice(0, sampled),
      // Feeds of a long archive are longer than a string can be; templates are the same at every size.
      ...(missing.length > 0 || count > mostRead
        ? []
        : samples.flatMap((release) => missingOf(out, files, lists, release, wanted)))
    ]
  }
}

// Fronts and their further pages, years and topics; what goes on at the redirects of `page/1` is no list.
const isList = /^(?:da|sv)\/(?:(?:\d{4}|topics\/[\w-]+)\/)?(?:page\/(?!1\/)\d+\/)?(?:index|\d+)\.html$/u

function folderOf({language, story}: ArchivedRelease): string {
  return `${language}/${story}/`
}

function samplesOf(releases: readonly ArchivedRelease[], newest: number): readonly ArchivedRelease[] {
  const byDate = releases.toSorted((one, other) => (one.published < other.published ? 1 : -1)).slice(0, newest)
  return Array.from({length: sampled}, (_, index) => byDate[Math.floor((index * byDate.length) / sampled)]).filter(
    (release) => release !== undefined
  )
}

function missingOf(
  out: string,
  files: readonly string[],
  lists: readonly string[],
  release: ArchivedRelease,
  wanted: readonly Format[]
): readonly string[] {
  const {language, story, headline, lead, topics} = release
  const page = words(readFileSync(join(out, folderOf(release), 'index.html'), 'utf8'))
  const paragraphs = release.body.split(/\n\n|\n- /u).map(plain)
  const told = (text: string, where: string, said: readonly string[]) =>
    said.filter((one) => !text.includes(words(one))).map((one) => `${folderOf(release)} ${where}: ${one}`)
  const feedIn = (scope: string, format: Format) => {
    const {file, itemOf} = formats[format]
    const chain = new RegExp(`^${scope}(?:\\d{4}/)?${file}$`, 'u')
    const text = files
      .filter((name) => chain.test(name))
      .map((name) => readFileSync(join(out, name), 'utf8'))
      // Hugo writes the feeds over everything in one language, and leaves nothing in those of the other.
      .filter((feed) => feed.trim() !== '')
      .map((feed) => itemOf(feed, `/${folderOf(release)}`))
    return words(text.join('\n'))
  }
  const linked = (scope: RegExp) => {
    const leading = lists
      .filter((name) => scope.test(name))
      .some((name) => readFileSync(join(out, name), 'utf8').includes(`${story}/"`))
    return leading ? [] : [`${folderOf(release)} is in no list ${scope.source}`]
  }
  return [
    ...told(page, 'page', [headline, lead, ...paragraphs]),
    ...['(?:da/)?', `${language}/`, ...topics.map((topic) => `${language}/topics/${topic}/`)].flatMap((scope) =>
      wanted.flatMap((format) =>
        told(feedIn(scope, format), `${format} feed ${scope}`, [headline, lead, ...paragraphs])
      )
    ),
    ...linked(new RegExp(`^${language}/(?!topics/)`, 'u')),
    ...topics.flatMap((topic) => linked(new RegExp(`^${language}/topics/${topic}/`, 'u')))
  ]
}

/** The part of an XML feed, cut where parts begin, that is about what `address` finds. */
function marked(feed: string, start: string, address: RegExp): string {
  const item = feed.split(start).find((one) => address.test(one)) ?? ''
  return decoded(item.replaceAll(/<!\[CDATA\[|\]\]>/gu, ''))
}

/** The same of a JSON Feed. */
function jsonItem(feed: string, path: string): string {
  const {items} = JSON.parse(feed) as {items: {url: string; title: string; summary: string; content_html: string}[]}
  const item = items.find(({url}) => url.endsWith(path))
  return item === undefined ? '' : `${item.title} ${item.summary} ${item.content_html}`
}

function plain(markdown: string): string {
  return markdown.replaceAll(/\]\([^)]*\)/gu, ']').replaceAll(/[[\]*#]/gu, '')
}

/** The words of a text, HTML or not, without marks between them: two programs set quotation marks differently. */
function words(text: string): string {
  const shown = decoded(text.replaceAll(/<[^>]*>/gu, ' '))
  return ` ${[...shown.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).join(' ')} `
}

function decoded(text: string): string {
  return text
    .replaceAll(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
