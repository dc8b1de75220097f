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

const sampled = 10

const mostRead = 1000

/**
 * What the site in `out` says of an archive of `count` releases: whether each has its page, and of ten of them whether
 * every paragraph stands on the page and, word for word, in the feeds over everything, of the language and of each topic,
 * and whether the lists lead to it. `newest` where feeds hold only so many: then the samples are of those.
 */
export function compared(out: string, count: number, newest = count): Outputs {
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
    feeds: files.filter((name) => /(?:^|\/)(?:rss|rss-all|atom)\.xml$|(?:^|\/)feed\.json$/u.test(name)).length,
    files: files.filter((name) => statSync(join(out, name)).isFile()).length,
    megabytes: files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0) / 1e6,
    missing: [
      ...missing.slice(0, sampled),
      // Feeds of a long archive are longer than a string can be; templates are the same at every size.
      ...(missing.length > 0 || count > mostRead
        ? []
        : samples.flatMap((release) => missingOf(out, files, lists, release)))
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
  release: ArchivedRelease
): readonly string[] {
  const {language, story, headline, lead, topics} = release
  const page = words(readFileSync(join(out, folderOf(release), 'index.html'), 'utf8'))
  const paragraphs = release.body.split(/\n\n|\n- /u).map(plain)
  const told = (text: string, where: string, wanted: readonly string[]) =>
    wanted.filter((one) => !text.includes(words(one))).map((one) => `${folderOf(release)} ${where}: ${one}`)
  const feedIn = (scope: string) => {
    const chain = new RegExp(`^${scope}(?:\\d{4}/)?rss(?:-all)?\\.xml$`, 'u')
    const text = files
      .filter((name) => chain.test(name))
      .map((name) => itemOf(readFileSync(join(out, name), 'utf8'), `/${folderOf(release)}`))
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
      told(feedIn(scope), `feed ${scope}`, [headline, lead, ...paragraphs])
    ),
    ...linked(new RegExp(`^${language}/(?!topics/)`, 'u')),
    ...topics.flatMap((topic) => linked(new RegExp(`^${language}/topics/${topic}/`, 'u')))
  ]
}

/** The item of a feed that leads to `path`. */
function itemOf(feed: string, path: string): string {
  const item = feed.split('<item').find((one) => one.includes(`${path}</link>`)) ?? ''
  return decoded(item.replaceAll(/<!\[CDATA\[|\]\]>/gu, ''))
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
