import type {Artifact, PlannedFile, PublicNewsroom} from '@budstikke/core'
import {fileOf, releaseAt} from './addresses.ts'
import {documentOf} from './frame/document.ts'
import {icon} from './frame/icon.ts'
import {frameFrom} from './from/frame.ts'
import {feedsFrom} from './from/page.ts'
import {plannedAsMade, plannedPage} from './from/planned.ts'
import {ofTree} from './html.ts'
import {newsroomExports, releaseExports} from './machine/exports.ts'
import type {Page, PageType} from './page.ts'
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
import {wordFor} from './from/word.ts'
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
  for (const file of plannedPages(newsroom, options)) yield file.make()
}

/**
 * The same, none of them made yet: each says in a word what it is made of, so that who still has what was made of it need
 * not make it again. The files of a release follow its page. Where `options` bring `digestOf` and `gistOf`, no text of a
 * release is looked at before its file is made.
 */
export function* plannedPages(newsroom: PublicNewsroom, options: SiteOptions): Iterable<PlannedFile> {
  const site: Site = {newsroom, options}
  const facts: PageFacts[] = []
  for (const type of types) {
    for (const page of type(site)) {
      facts.push(page.facts)
      yield* filesOf(page)
    }
  }
  yield* newsroomExports(site, [...facts, ...besideFacts(site)])
  yield* shared(site).map((file) => plannedAsMade(file))
}

/**
 * The files of releases alone, each release's after the other's, as `plannedPages` has them: for whoever makes those of some
 * releases elsewhere. What they say of the newsroom hangs on the languages that its releases are in.
 */
export function* plannedReleases(newsroom: PublicNewsroom, options: SiteOptions): Iterable<PlannedFile> {
  for (const page of releases({newsroom, options})) yield* filesOf(page)
}

function* filesOf(page: Page): Iterable<PlannedFile> {
  const {facts} = page
  const kept = facts.page === 'release' ? facts.site.options.kept?.(facts.entry) : undefined
  if (kept) {
    yield* kept
    return
  }
  yield plannedPage(page)
  if (facts.page === 'release') yield* releaseExports(facts.site, facts.entry)
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
  const facts = [...types.flatMap((type) => Array.from(type(site), (page) => page.facts)), ...besideFacts(site)]
  const entry = newsroom.entries.find((one) => path.startsWith(releaseAt(one, newsroom)))
  const exported = [...(entry === undefined ? [] : releaseExports(site, entry)), ...newsroomExports(site, facts)]
  return exported.find((file) => file.path === path)?.make()
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
  return documentOf({facts: framedFacts({newsroom, options}, page), main: () => [ofTree(page.main)]})
}

/** What `framed` puts around a page at `path`, beside what the page brings itself: a word that changes when any of it does. */
export function framedFrom(newsroom: PublicNewsroom, options: SiteOptions, path: string): string {
  const site: Site = {newsroom, options}
  return wordFor(frameFrom(site), feedsFrom(site, path))
}

function besideFacts(site: Site): readonly PageFacts[] {
  return (site.options.beside ?? []).map((page) => framedFacts(site, page))
}

function framedFacts(site: Site, page: Omit<FramedPage, 'main'>): PageFacts {
  const {path, language, title, description, alternates} = page
  return {site, path, language, title, description, alternates, page: 'feeds', indexed: true}
}
