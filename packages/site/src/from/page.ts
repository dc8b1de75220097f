import type {PageFacts, Site} from '../page-facts.ts'
import {frameFrom} from './frame.ts'
import {wordFor} from './word.ts'

/** What a page is made of, as a word: the frame, what it says of itself, the feeds it belongs to, and the `parts` of its content. */
export function pageFrom(facts: PageFacts, ...parts: readonly unknown[]): string {
  const {page, language, path, title, description, alternates, indexed, picture, site} = facts
  const said = [page, language, path, title, description, alternates, indexed, picture]
  return wordFor(frameFrom(site), said, feedsFrom(site, path), parts)
}

/** The feeds that a page at `path` belongs to, as a word: few sets of feeds for many pages. */
export function feedsFrom(site: Site, path: string): string {
  if (!site.options.feeds) return ''
  const said = JSON.stringify(site.options.feeds(path))
  const words = remembered.get(site) ?? new Map<string, string>()
  remembered.set(site, words)
  const known = words.get(said) ?? wordFor(said)
  words.set(said, known)
  return known
}

const remembered = new WeakMap<Site, Map<string, string>>()
