import {type Bcp47, label} from '@budstikke/core'
import {h} from '../html.ts'
import {frontAt, singleAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {Site} from '../page-facts.ts'
import {viewOf} from '../view.ts'
import {singleFacts, titled} from './single.ts'

/** What is shown where nothing is: one a language, and at the root the main language's for hosts that know but one. */
export function* notFound(site: Site): Iterable<Page> {
  const [main] = site.newsroom.settings.languages
  yield missing(site, main, '404.html')
  for (const language of catalogueOf(site.newsroom).languages) yield missing(site, language)
}

function missing(site: Site, language: Bcp47, path?: string): Page {
  const own = singleFacts(site, language, 'not-found', {heading: label(language, 'pages.missing.title')})
  const facts = path === undefined ? own : {...own, path}
  const view = viewOf(facts)
  const {say} = view
  const ways = [
    h('li', h('a', {href: view.to(frontAt(language))}, say('pages.news'))),
    h('li', h('a', {href: view.to(singleAt(language, 'archive'))}, say('pages.archive'))),
    ...(site.options.search === true
      ? [h('li', h('a', {href: view.to(singleAt(language, 'search'))}, say('pages.search')))]
      : [])
  ]
  const parts = () => ({
    title: titled(say('pages.missing.title'), say('pages.missing.lead')),
    links: [h('ul', {className: ['ways'], role: 'list'}, ways)]
  })
  return {
    facts,
    main: () => compose(view, 'not-found', parts(), (laid) => [...laid.title, ...laid.links]),
    from: () => pageFrom(facts)
  }
}
