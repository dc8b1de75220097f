import {type Bcp47, label, type PublicEntry} from '@budstikke/core'
import {undatedAt, yearAt} from '../addresses.ts'
import {type Catalogue, catalogueOf} from '../catalogue.ts'
import type {Page} from '../page.ts'
import type {Site} from '../page-facts.ts'
import {listPages} from './list-pages.ts'

/** The pages of every year in every language, and of what bears no date. */
export function* years(site: Site): Iterable<Page> {
  const catalogue = catalogueOf(site.newsroom)
  for (const language of catalogue.languages) {
    const {years: filed, undated} = catalogue.of(language)
    for (const {key, entries} of filed) yield* year(site, catalogue, language, key, entries)
    if (undated.length > 0) yield* year(site, catalogue, language, '', undated)
  }
}

function year(
  site: Site,
  {languages, of}: Catalogue,
  language: Bcp47,
  key: string,
  entries: readonly PublicEntry[]
): Iterable<Page> {
  const pathIn = (one: Bcp47) => (key === '' ? undatedAt(one) : yearAt(one, key, of(one).slugs))
  return listPages(site, {
    language,
    of: {page: 'year', year: key},
    heading:
      key === '' ? label(language, 'pages.archives.undated') : label(language, 'pages.archives.year', {year: key}),
    entries,
    path: pathIn(language),
    alternates: languages.filter((one) => of(one).hasYear(key)).map((one) => ({language: one, path: pathIn(one)}))
  })
}
