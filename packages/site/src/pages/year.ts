import type {Bcp47, PublicEntry} from '@budstikke/core'
import {undatedAt, yearAt} from '../addresses.ts'
import {type Catalogue, catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {listedFrom} from '../from/release.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Site, YearFacts} from '../page-facts.ts'
import {leafAt, leavesOf, pager, waysFrom} from '../parts/pager.ts'
import {releaseList} from '../parts/release-list.ts'
import {newsroomTitle, type View, viewOf} from '../view.ts'
import {numbered, titled, versions} from './single.ts'

/** The pages of every year in every language, and of what bears no date. */
export function* years(site: Site): Iterable<Page> {
  const catalogue = catalogueOf(site.newsroom)
  for (const language of catalogue.languages) {
    const {years: filed, undated} = catalogue.of(language)
    for (const {key, entries} of filed) yield* year(site, catalogue, language, key, entries)
    if (undated.length > 0) yield* year(site, catalogue, language, '', undated)
  }
}

function* year(
  site: Site,
  {languages, of}: Catalogue,
  language: Bcp47,
  key: string,
  entries: readonly PublicEntry[]
): Iterable<Page> {
  const pathIn = (one: Bcp47) => (key === '' ? undatedAt(one) : yearAt(one, key, of(one).slugs))
  const path = pathIn(language)
  const alternates = languages.filter((one) => of(one).hasYear(key)).map((one) => ({language: one, path: pathIn(one)}))
  const leaves = leavesOf(entries)
  for (const [index, leaf] of leaves.entries()) {
    const at = leafAt(path, leaf)
    const base = {site, language, path: at, page: 'year', year: key, entries: leaf.items, indexed: true} as const
    const {say} = viewOf({...base, title: '', description: '', alternates: []})
    const named = key === '' ? say('pages.archives.undated') : say('pages.archives.year', {year: key})
    const heading = numbered(named, leaf.number, say)
    const facts: YearFacts = {
      ...base,
      title: `${heading} | ${newsroomTitle(site, language)}`,
      description: `${newsroomTitle(site, language)}: ${heading}`,
      alternates: versions(leaf.number, alternates)
    }
    const parts = (view: View) => ({
      title: titled(heading),
      releases: [releaseList(view, leaf.items, 'plain')],
      pager: pager(view, path, leaves, index)
    })
    yield {
      facts,
      main: () => {
        // Not the view that said the heading: it remembers all that it was asked for, and a plan is held to the end.
        const view = viewOf(facts)
        return compose(view, 'year', parts(view), (laid) => [...laid.title, ...laid.releases, ...laid.pager])
      },
      from: () =>
        pageFrom(
          facts,
          leaf.items.map((entry) => listedFrom(site, entry)),
          waysFrom(path, leaves, index)
        )
    }
  }
}
