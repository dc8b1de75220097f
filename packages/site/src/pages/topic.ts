import type {TopicLabel} from '@budstikke/core'
import {topicAt} from '../addresses.ts'
import {type Catalogue, catalogueOf} from '../catalogue.ts'
import type {Page} from '../page.ts'
import type {Alternate, Site} from '../page-facts.ts'
import {listPages} from './list-pages.ts'

/** The pages of every topic in every language that has it. */
export function* topics(site: Site): Iterable<Page> {
  const catalogue = catalogueOf(site.newsroom)
  for (const language of catalogue.languages)
    for (const {key: topic, entries} of catalogue.of(language).topics)
      yield* listPages(site, {
        language,
        of: {page: 'topic', topic},
        heading: topic.label,
        entries,
        path: topicAt(language, topic.id),
        alternates: alternatesOf(catalogue, topic)
      })
}

// A topic of the newsroom's has one id in all languages; a word that a release brought has its own.
function alternatesOf({languages, of}: Catalogue, {id}: TopicLabel): readonly Alternate[] {
  return languages
    .filter((language) => of(language).hasTopic(id))
    .map((language) => ({language, path: topicAt(language, id)}))
}
