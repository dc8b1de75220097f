import type {Bcp47, PublicEntry, TopicLabel} from '@budstikke/core'
import {topicAt} from '../addresses.ts'
import {type Catalogue, catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {listedFrom} from '../from/release.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Alternate, Site, TopicFacts} from '../page-facts.ts'
import {leafAt, leavesOf, pager, waysFrom} from '../parts/pager.ts'
import {releaseList} from '../parts/release-list.ts'
import {newsroomTitle, type View, viewOf} from '../view.ts'
import {numbered, titled, versions} from './single.ts'

/** The pages of every topic in every language that has it. */
export function* topics(site: Site): Iterable<Page> {
  const catalogue = catalogueOf(site.newsroom)
  for (const language of catalogue.languages)
    for (const {key, entries} of catalogue.of(language).topics) yield* topic(site, catalogue, language, key, entries)
}

function* topic(
  site: Site,
  catalogue: Catalogue,
  language: Bcp47,
  key: TopicLabel,
  entries: readonly PublicEntry[]
): Iterable<Page> {
  const path = topicAt(language, key.id)
  const leaves = leavesOf(entries)
  const alternates = alternatesOf(catalogue, key)
  for (const [index, leaf] of leaves.entries()) {
    const at = leafAt(path, leaf)
    const base = {site, language, path: at, page: 'topic', topic: key, entries: leaf.items, indexed: true} as const
    const {say} = viewOf({...base, title: '', description: '', alternates: []})
    const heading = numbered(key.label, leaf.number, say)
    const facts: TopicFacts = {
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
        return compose(view, 'topic', parts(view), (laid) => [...laid.title, ...laid.releases, ...laid.pager])
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

// A topic of the newsroom's has one id in all languages; a word that a release brought has its own.
function alternatesOf({languages, of}: Catalogue, {id}: TopicLabel): readonly Alternate[] {
  return languages
    .filter((language) => of(language).hasTopic(id))
    .map((language) => ({language, path: topicAt(language, id)}))
}
