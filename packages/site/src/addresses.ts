import type {Bcp47, PublicEntry, PublicNewsroom} from '@budstikke/core'

// Every address here is from the newsroom's root. What stands beside the releases of a language is a file and no
// folder: a release may be called `search`, and its page would be there.

/** The front of a language. */
export function frontAt(language: Bcp47): string {
  return `${language}/`
}

/** The pages that each language has one of. */
export type SinglePage = 'archive' | 'search' | 'contacts' | 'media' | 'feeds' | 'accessibility' | 'not-found'

/** The address of a page that its language has one of. */
export function singleAt(language: Bcp47, page: SinglePage): string {
  return `${language}/${page === 'not-found' ? '404' : page}.html`
}

/** The folder of a release: its page, and the files that go with it. */
export function releaseAt({permalink}: Pick<PublicEntry, 'permalink'>, {settings}: PublicNewsroom): string {
  return permalink.slice(settings.url.length)
}

/** The folder of a topic. */
export function topicAt(language: Bcp47, topic: string): string {
  return `${language}/topics/${topic}/`
}

/** The contact card of a release's contact or, in a language's folder, of a newsroom's; counted from 0. */
export function cardFile(index: number): string {
  return `contact-${index + 1}.vcf`
}

/** The calendar file of a release's event, in the release's folder; counted from 0. */
export function eventFile(index: number): string {
  return `event-${index + 1}.ics`
}

/** The release as IPTC ninjs, in its folder. */
export const ninjsFile = 'ninjs.json'

/** The file that a page at `path` is written to. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** `path` as a page at `from` links to it, both from the root: right on the web, in a preview and in a copy. */
export function relative(from: string, path: string): string {
  // Where the last folder ends that both are in.
  let shared = 0
  for (let index = 0; index < from.length && from[index] === path[index]; index++)
    if (from[index] === '/') shared = index + 1
  let up = ''
  for (let at = from.indexOf('/', shared); at !== -1; at = from.indexOf('/', at + 1)) up += '../'
  const way = up + path.slice(shared)
  return way === '' ? './' : way
}

/** The folder of a year; beside it, should a release of the language be called by those figures. */
export function yearAt(language: Bcp47, year: string, slugs: ReadonlySet<string>): string {
  return slugs.has(year) ? `${language}/${year}.html` : `${language}/${year}/`
}

/** The page of what bears no date. */
export function undatedAt(language: Bcp47): string {
  return `${language}/undated.html`
}

/** A file of the organisation's own, by its path in the newsroom's folder `site`. */
export function ownFile(path: string): string {
  return `site/${encodeURI(path)}`
}
