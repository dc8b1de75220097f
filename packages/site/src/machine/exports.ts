import type {Extra, PlannedFile, PublicEntry} from '@budstikke/core'
import {plannedAsMade} from '../from/planned.ts'
import type {PageFacts, Site} from '../page-facts.ts'
import {apiCatalog} from './api-catalog.ts'
import {newsroomCards, releaseCards} from './cards.ts'
import {headers} from './headers.ts'
import {invitations} from './invitations.ts'
import {newestNinjs, releaseNinjs} from './ninjs.ts'
import {redirects} from './redirects.ts'
import {robots} from './robots.ts'
import {newsSitemap, sitemaps} from './sitemap.ts'

/** What is made for machines of all that may be seen, and of what its pages say of themselves. */
const ofAll: readonly ((site: Site, pages: readonly PageFacts[]) => readonly PlannedFile[])[] = [
  newestNinjs,
  newsroomCards,
  sitemaps,
  newsSitemap,
  (site) => [robots(site), apiCatalog(site), headers(site)].map((made) => plannedAsMade(made)),
  redirects
]

/** What a release has for machines beside its page: a news object, cards, calendar files. A new one is a file and a word here. */
export function releaseExports(site: Site, entry: PublicEntry): readonly PlannedFile[] {
  const makes = (extra: Extra) => !site.newsroom.settings.without.includes(extra)
  return [
    ...(makes('ninjs') ? releaseNinjs(site, entry) : []),
    ...(makes('cards') ? [...releaseCards(site, entry), ...invitations(site, entry)] : [])
  ]
}

/** What a newsroom has for machines beside its pages: lists of news, cards, sitemaps, and host files. */
export function newsroomExports(site: Site, pages: readonly PageFacts[]): readonly PlannedFile[] {
  return ofAll.flatMap((planned) => planned(site, pages))
}
