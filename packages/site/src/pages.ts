import type {Artifact, PublicNewsroom} from '@budstikke/core'
import {fileOf} from './addresses.ts'
import {documentOf} from './frame/document.ts'
import {icon} from './frame/icon.ts'
import {exportsOf} from './machine/exports.ts'
import type {PageType} from './page.ts'
import type {PageFacts, Site} from './page-facts.ts'
import {accessibility} from './pages/accessibility.ts'
import {archives} from './pages/archive.ts'
import {contacts} from './pages/contacts.ts'
import {fronts} from './pages/front.ts'
import {mediaBanks} from './pages/media.ts'
import {notFound} from './pages/not-found.ts'
import {releases} from './pages/release.ts'
import {root} from './pages/root.ts'
import {searches} from './pages/search.ts'
import {topics} from './pages/topic.ts'
import {years} from './pages/year.ts'
import {searchFile, scriptFile} from './script/files.ts'
import {searchScript} from './script/search.ts'
import {siteScript} from './script/site.ts'
import type {FramedPage, SiteOptions} from './site-options.ts'
import {theme, themeFile} from './theme/theme.ts'

/** Every sort of page that a newsroom has. A new one is a file and a line here. */
const types: readonly PageType[] = [
  root,
  fronts,
  releases,
  topics,
  years,
  archives,
  searches,
  contacts,
  mediaBanks,
  accessibility,
  notFound
]

/**
 * The web pages of a newsroom, with the stylesheet and the scripts that they share, and all that is made for machines:
 * news objects, cards, calendar files, sitemaps, redirects.
 *
 * The same newsroom and the same options answer the same bytes. The page of a release depends on it, on its translations
 * and on what it names; on the settings and the theme; and on nothing that changes with each new release.
 */
export function pages(newsroom: PublicNewsroom, options: SiteOptions): readonly Artifact[] {
  return [...streamPages(newsroom, options)]
}

/** The same one after the other, each made when it is asked for: an archive's pages together are larger than memory may be. */
export function* streamPages(newsroom: PublicNewsroom, options: SiteOptions): Iterable<Artifact> {
  const site: Site = {newsroom, options}
  const facts: PageFacts[] = []
  for (const type of types) {
    for (const page of type(site)) {
      facts.push(page.facts)
      yield documentOf(page)
    }
  }
  yield* exportsOf(site, [...facts, ...(options.beside ?? []).map((page) => framedFacts(site, page))])
  yield* shared(site)
}

/**
 * The page or shared file at `path` (from the newsroom's root, `da/havnen/index.html`) alone, the same as in `pages`:
 * for a preview, which shows one page of thousands. `undefined` where `pages` has none.
 */
export function pageAt(newsroom: PublicNewsroom, options: SiteOptions, path: string): Artifact | undefined {
  const site: Site = {newsroom, options}
  for (const type of types)
    for (const page of type(site, path)) if (fileOf(page.facts.path) === path) return documentOf(page)
  const found = shared(site).find((file) => file.path === path)
  if (found) return found
  const facts = types.flatMap((type) => Array.from(type(site), (page) => page.facts))
  return exportsOf(site, facts).find((file) => file.path === path)
}

function shared({newsroom, options}: Site): readonly Artifact[] {
  return [
    {path: themeFile, type: 'text/css', content: theme(newsroom.settings.theme, options.own?.css)},
    {path: scriptFile, type: 'text/javascript', content: siteScript},
    ...(options.search === true ? [{path: searchFile, type: 'text/javascript', content: searchScript}] : []),
    ...icon(newsroom.settings)
  ]
}

/** A page of somebody else's making, such as those about feeds, with the frame of the newsroom around it. */
export function framed(newsroom: PublicNewsroom, options: SiteOptions, page: FramedPage): Artifact {
  return documentOf({facts: framedFacts({newsroom, options}, page), main: () => page.main})
}

function framedFacts(site: Site, {path, language, title, description, alternates}: FramedPage): PageFacts {
  return {site, path, language, title, description, alternates, page: 'feeds', indexed: true}
}
