import {type Bcp47, label, type PublicEntry} from '@budstikke/core'
import {pageFrom} from '../from/page.ts'
import {listedFrom} from '../from/release.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Alternate, Site, TopicFacts, YearFacts} from '../page-facts.ts'
import {leafAt, leavesOf, pager, waysFrom} from '../parts/pager.ts'
import {releaseList} from '../parts/release-list.ts'
import {newsroomTitle, type View, viewOf} from '../view.ts'
import {numbered, titled, versions} from './single.ts'

/** Releases that have pages of their own, so many on each. */
interface List {
  readonly language: Bcp47
  /** What they have in common. */
  readonly of: Pick<TopicFacts, 'page' | 'topic'> | Pick<YearFacts, 'page' | 'year'>
  readonly heading: string
  readonly entries: readonly PublicEntry[]
  /** Of the newest page. */
  readonly path: string
  readonly alternates: readonly Alternate[]
}

/** The pages of a list, the newest releases first. */
export function* listPages(
  site: Site,
  {language, of, heading: named, entries, path, alternates}: List
): Iterable<Page> {
  const leaves = leavesOf(entries)
  for (const [index, leaf] of leaves.entries()) {
    const heading = numbered(named, leaf.number, (key, holes) => label(language, key, holes))
    const facts: TopicFacts | YearFacts = {
      ...of,
      site,
      language,
      path: leafAt(path, leaf),
      entries: leaf.items,
      indexed: true,
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
        const view = viewOf(facts)
        return compose(view, of.page, parts(view), (laid) => [...laid.title, ...laid.releases, ...laid.pager])
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
