import {type Bcp47, label} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {undatedAt, yearAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Site} from '../page-facts.ts'
import {section} from '../parts/copyable.ts'
import {type View, viewOf} from '../view.ts'
import {topicList, topicsFrom} from './front.ts'
import {singleFacts, titled} from './single.ts'

/** The way into everything, by year and by topic. */
export function* archives(site: Site): Iterable<Page> {
  for (const language of catalogueOf(site.newsroom).languages) {
    const facts = singleFacts(site, language, 'archive', {heading: label(language, 'pages.archive')})
    const view = viewOf(facts)
    const parts = () => ({
      title: titled(view.say('pages.archive')),
      years: section('years', view.say('pages.archives.years'), yearList(view)),
      topics: section('topics', view.say('release.topics'), topicList(view))
    })
    const main = () => compose(view, 'archive', parts(), (laid) => [...laid.title, ...laid.years, ...laid.topics])
    yield {facts, main, from: () => pageFrom(facts, yearsFrom(site, language), topicsFrom(site, language))}
  }
}

function yearsFrom({newsroom}: Site, language: Bcp47): readonly unknown[] {
  const {years, undated, slugs} = catalogueOf(newsroom).of(language)
  return [years.map(({key, entries}) => [yearAt(language, key, slugs), entries.length]), undated.length]
}

function yearList(view: View): readonly Html[] {
  const {years, undated, slugs} = catalogueOf(view.site.newsroom).of(view.language)
  const item = (path: string, words: string, count: number) =>
    h('li', h('a', {href: view.to(path)}, [words, ' ', h('span', {className: ['count']}, `(${count})`)]))
  const items = [
    ...years.map(({key, entries: filed}) => item(yearAt(view.language, key, slugs), key, filed.length)),
    ...(undated.length > 0 ? [item(undatedAt(view.language), view.say('pages.archives.undated'), undated.length)] : [])
  ]
  return [items.length === 0 ? h('p', view.say('feeds.nothing')) : h('ul', {className: ['years'], role: 'list'}, items)]
}
