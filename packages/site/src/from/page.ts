import type {PageFacts, Site} from '../page-facts.ts'
import type {FeedLink} from '../site-options.ts'
import {frameFrom} from './frame.ts'
import {wordFor} from './word.ts'

/** What a page is made of, as a word: the frame, what it says of itself, the feeds it belongs to, and the `parts` of its content. */
export function pageFrom(facts: PageFacts, ...parts: readonly unknown[]): string {
  const {page, language, path, title, description, alternates, indexed, picture, site} = facts
  const said = [page, language, path, title, description, alternates, indexed, picture]
  return wordFor(frameFrom(site), said, feedsFrom(site, path), parts)
}

/** The feeds that a page at `path` belongs to, as a word. */
export function feedsFrom({options}: Site, path: string): string {
  const feeds = options.feeds?.(path)
  if (feeds === undefined) return ''
  const known = remembered.get(feeds) ?? wordFor(feeds)
  remembered.set(feeds, known)
  return known
}

// Few lists of feeds for many pages, where whoever answers them answers the same list again.
const remembered = new WeakMap<readonly FeedLink[], string>()
