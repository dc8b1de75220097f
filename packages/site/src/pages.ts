import type {Artifact, PublicNewsroom} from '@budstikke/core'
import {documentOf} from './frame/document.ts'
import type {PageType} from './page.ts'
import type {Site} from './page-facts.ts'
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
import type {SiteOptions} from './site-options.ts'
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
 * The web pages of a newsroom, with the stylesheet and the scripts that they share.
 *
 * The same newsroom and the same options answer the same bytes. The page of a release depends on it, on its translations
 * and on what it names; on the settings and the theme; and on nothing that changes with each new release.
 */
export function pages(newsroom: PublicNewsroom, options: SiteOptions): readonly Artifact[] {
  const site: Site = {newsroom, options}
  return [
    ...types.flatMap((type) => Array.from(type(site), (page) => documentOf(page))),
    {path: themeFile, type: 'text/css', content: theme(newsroom.settings.theme, options.own?.css)},
    {path: scriptFile, type: 'text/javascript', content: siteScript},
    ...(options.search === true ? [{path: searchFile, type: 'text/javascript', content: searchScript}] : [])
  ]
}
