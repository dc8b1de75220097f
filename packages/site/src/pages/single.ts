import type {Bcp47} from '@budstikke/core'
import {h, type Html} from '../html.ts'
import {type SinglePage, singleAt} from '../addresses.ts'
import {catalogueOf} from '../catalogue.ts'
import type {PageFacts, PlainFacts, Site} from '../page-facts.ts'
import {newsroomDescription, newsroomTitle} from '../view.ts'

/** The facts of a page that each language has one of. */
export function singleFacts<Page extends SinglePage>(
  site: Site,
  language: Bcp47,
  page: Page,
  {heading, description}: {readonly heading: string; readonly description?: string}
): PlainFacts<Page> {
  const {languages} = catalogueOf(site.newsroom)
  return {
    page,
    site,
    language,
    path: singleAt(language, page),
    title: `${heading} | ${newsroomTitle(site, language)}`,
    description: description ?? newsroomDescription(site, language),
    alternates: languages.length < 2 ? [] : languages.map((one) => ({language: one, path: singleAt(one, page)})),
    indexed: page !== 'search' && page !== 'not-found'
  }
}

/** The title of a page, and the sentence below it. */
export function titled(heading: string, lead?: string): Html[] {
  return [
    h('header', {className: ['page-title']}, [
      h('h1', heading),
      ...(lead === undefined ? [] : [h('p', {className: ['lead']}, lead)])
    ])
  ]
}

/** The heading of a page of a list, with its number where it is not the newest. */
export function numbered(
  heading: string,
  number: number | undefined,
  say: (key: 'pages.page', holes: {page: string}) => string
): string {
  return number === undefined ? heading : `${heading}, ${say('pages.page', {page: String(number)})}`
}

/** The language versions of a list of which each is its own length: only the newest pages are the same in all. */
export function versions(number: number | undefined, alternates: PageFacts['alternates']): PageFacts['alternates'] {
  return number === undefined && alternates.length > 1 ? alternates : []
}
