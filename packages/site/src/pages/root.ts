import {label} from '@budstikke/core'
import {h} from '../html.ts'
import {frontAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import {pageFrom} from '../from/page.ts'
import {compose} from '../own/compose.ts'
import type {Page} from '../page.ts'
import type {PageFacts, Site} from '../page-facts.ts'
import {newsroomDescription, newsroomTitle, viewOf} from '../view.ts'

/**
 * The page at the newsroom's root: its languages to choose from. Where scripts run the reader is led on by what their
 * browser asks for; nothing is remembered.
 */
export function* root(site: Site): Iterable<Page> {
  const {languages} = catalogueOf(site.newsroom)
  const [main] = site.newsroom.settings.languages
  const facts: PageFacts = {
    page: 'root',
    site,
    language: main,
    path: '',
    title: newsroomTitle(site, main),
    description: newsroomDescription(site, main),
    alternates: languages.length < 2 ? [] : languages.map((language) => ({language, path: frontAt(language)})),
    indexed: languages.length > 1
  }
  const view = viewOf(facts)
  const choices = languages.map((language) =>
    h('li', [
      h('a', {href: view.to(frontAt(language)), lang: language, hrefLang: language}, [
        h('strong', label(language, 'release.language')),
        h('span', newsroomTitle(site, language))
      ])
    ])
  )
  const parts = {
    languages: [
      h('h1', newsroomTitle(site, main)),
      h('nav', {ariaLabel: languages.map((language) => label(language, 'pages.choose')).join(', ')}, [
        h('ul', {className: ['choices'], role: 'list', dataChoose: ''}, choices)
      ])
    ]
  }
  yield {facts, main: () => compose(view, 'root', parts, (laid) => laid.languages), from: () => pageFrom(facts)}
}
