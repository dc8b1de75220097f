import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFeed} from './index.ts'
import type {PressFeed} from './index.ts'
import {arbitraryFeed} from './testing/arbitrary-feed.ts'
import {namesIn} from './testing/well-formed.ts'

const law = {seed: 20_261_121, numRuns: 150, endOnFailure: true} // shrinking a whole feed takes longer than reading one

const writers: readonly (readonly [string, (feed: PressFeed) => string])[] = [
  ['RSS', (feed) => feed.rss2()],
  ['Atom', (feed) => feed.atom1()],
  ['JSON Feed', (feed) => feed.json1()]
]

test.each(writers)('writes the same bytes for the same feed: %s', (_, write) => {
  fc.assert(
    fc.property(arbitraryFeed, (feed) => {
      expect(write(feed)).toBe(write(feed))
    }),
    law
  )
})

test.each(writers)('writes what it has written and read: %s', (_, write) => {
  fc.assert(
    fc.property(arbitraryFeed, (feed) => {
      const written = write(feed)
      const read = readFeed(written)
      expect(read && write(read)).toBe(written)
    }),
    law
  )
})

test.each(writers.slice(0, 2))('is well-formed whatever is in it: %s', (_, write) => {
  fc.assert(
    fc.property(arbitraryFeed, (feed) => {
      expect(() => namesIn(write(feed))).not.toThrow()
    }),
    law
  )
})
