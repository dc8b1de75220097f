import type {Artifact} from '@budstikke/core'
import type {PageFacts, Site} from '../page-facts.ts'
import {apiCatalog} from './api-catalog.ts'
import {cards} from './cards.ts'
import {headers} from './headers.ts'
import {invitations} from './invitations.ts'
import {ninjs} from './ninjs.ts'
import {redirects} from './redirects.ts'
import {robots} from './robots.ts'
import {newsSitemap, sitemaps} from './sitemap.ts'

/** What is made for machines of all that may be seen, and of what its pages say of themselves. */
type Export = (site: Site, pages: readonly PageFacts[]) => readonly Artifact[]

/** Every export. A new one is a file and a word here. */
const all: readonly Export[] = [
  ninjs,
  cards,
  invitations,
  sitemaps,
  newsSitemap,
  robots,
  apiCatalog,
  headers,
  redirects
]

/** All that a newsroom has for machines beside its pages: news objects, cards, calendar files, sitemaps, and host files. */
export function exportsOf(site: Site, pages: readonly PageFacts[]): readonly Artifact[] {
  return all.flatMap((made) => made(site, pages))
}
