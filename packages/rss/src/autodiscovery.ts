import type {Bcp47, PublicNewsroom} from '@budstikke/core'
import type {Format} from './model.ts'
import {scopesOf} from './scopes.ts'
import type {Scope} from './scopes.ts'

/** A feed that a page belongs to, as `<link>` in the head of the page says it. */
export interface FeedLink {
  readonly rel: 'alternate'
  readonly type: string
  /** Absent for a feed in several languages. */
  readonly hreflang?: Bcp47
  readonly title: string
  /** Whole. */
  readonly href: string
}

// The registered types: browsers and readers look for these in heads, whatever the files are served as.
const documents: readonly {
  readonly format: Format
  readonly file: string
  readonly type: string
  readonly called: string
}[] = [
  {format: 'rss', file: 'rss.xml', type: 'application/rss+xml', called: 'RSS'},
  {format: 'atom', file: 'atom.xml', type: 'application/atom+xml', called: 'Atom'},
  {format: 'json', file: 'feed.json', type: 'application/feed+json', called: 'JSON Feed'}
]

/**
 * The feeds that a page at `path` (from the newsroom's root) belongs to, for its head: the nearest first, since readers
 * that take one take the first. A page outside the languages' folders belongs to the feed of all and to each language's.
 *
 * @see RSS Autodiscovery (rssboard.org/rss-autodiscovery); HTML, section 4.6.7.1, "alternate"
 */
export function autodiscovery(newsroom: PublicNewsroom, path: string): readonly FeedLink[] {
  return autodiscoveryIn(scopesOf(newsroom), newsroom.settings.url, path)
}

/** The same where the feeds are known. Pages that belong to the same feeds get the same list. */
export function autodiscoveryIn(scopes: readonly Scope[], url: string, path: string): readonly FeedLink[] {
  const {folders, found} = remembered.get(scopes) ?? lookup(scopes)
  const around = folders.filter(({folder}) => path.startsWith(folder))
  const key = `${url} ${around.map(({folder}) => folder).join(' ')}`
  const known = found.get(key)
  if (known) return known
  const links = (
    around.length > 0 ? around : scopes.filter(({about}) => about === 'everything' || about === 'language')
  ).flatMap((scope) => linksOf(scope, url))
  found.set(key, links)
  return links
}

interface Lookup {
  /** The feeds that have a folder, the deepest first. */
  readonly folders: readonly Scope[]
  readonly found: Map<string, readonly FeedLink[]>
}

// Every page of a newsroom asks, and there are few folders.
const remembered = new WeakMap<readonly Scope[], Lookup>()

function lookup(scopes: readonly Scope[]): Lookup {
  const folders = scopes
    .filter(({folder}) => folder !== '')
    .toSorted((one, other) => other.folder.length - one.folder.length)
  const made: Lookup = {folders, found: new Map()}
  remembered.set(scopes, made)
  return made
}

function linksOf({folder, title, language}: Scope, url: string): readonly FeedLink[] {
  return documents.map(({file, type, called}): FeedLink => ({
    rel: 'alternate',
    type,
    ...(language === undefined ? {} : {hreflang: language}),
    title: `${title} (${called})`,
    href: url + folder + file
  }))
}
