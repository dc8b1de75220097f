import type {Url} from '@budstikke/core'
import type {PageFacts} from '../page-facts.ts'
import {addressOf} from './json-ld.ts'

/** A version of a page, as search engines are told of it. */
export interface Version {
  /** A language, or `x-default`: where somebody is sent whose language the page does not have. */
  readonly hreflang: string
  readonly href: Url
}

/**
 * The versions of a page, itself among them, and where everybody else goes: to the choice of languages from a front, else
 * to the newsroom's main language. None where the page has no other.
 *
 * @see developers.google.com/search/docs/specialty/international/localized-versions
 */
export function versionsOf(facts: PageFacts): readonly Version[] {
  const {alternates, page, site} = facts
  if (alternates.length < 2) return []
  const {languages} = site.newsroom.settings
  const main = languages
    .map((one) => alternates.find(({language}) => language === one))
    .find((one) => one !== undefined)
  const fallback = page === 'front' || page === 'root' ? '' : (main ?? alternates[0])?.path
  return [
    ...alternates.map(({language, path}) => ({hreflang: language, href: addressOf(facts, path)})),
    ...(fallback === undefined ? [] : [{hreflang: 'x-default', href: addressOf(facts, fallback)}])
  ]
}
