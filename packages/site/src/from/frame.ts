import {catalogueOf} from '../catalogue.ts'
import type {Site} from '../page-facts.ts'
import {wordFor} from './word.ts'

/** What reaches every page, as a word that is made once: the settings, the languages, and what the organisation put in our place. */
export function frameFrom(site: Site): string {
  const known = remembered.get(site)
  if (known !== undefined) return known
  const {newsroom, options} = site
  const {languages} = catalogueOf(newsroom)
  const frame = wordFor(
    newsroom.settings,
    languages.map((language) => [language, options.newsletter?.(language), options.calendar?.(language)]),
    options.feeds !== undefined,
    options.search === true,
    [...(options.own?.parts ?? [])]
  )
  remembered.set(site, frame)
  return frame
}

const remembered = new WeakMap<Site, string>()
