import {address} from '../../packages/rss/src/address.ts'
import {isPlain} from '../../packages/rss/src/html-plain.ts'
import type {Post} from './posts.ts'

/**
 * Shows of every post what `PressFeed` has shown of it before it writes, as cheaply as can be: that its HTML is clean, its
 * addresses are whole, its words hold no character that XML cannot, its date is one that the formats can say and its id its
 * own. Throws for one of which it cannot be shown; nothing is mended, and nobody is told where it was.
 */
export function prove(posts: readonly Post[]): readonly Post[] {
  const ids = new Set<string>()
  for (const {id, title, link, date, language, summary, html, author, topic, picture} of posts) {
    const time = date.getTime()
    const shown =
      isPlain(html) &&
      address(link) === link &&
      address(picture) === picture &&
      fit.test(`${id}${title}${summary}${author}${topic}`) &&
      languages.has(language) &&
      time >= first &&
      time <= last &&
      !ids.has(id)
    if (!shown) throw new Error(`Unexpected post ${id}, expected one that can be written as it is`)
    ids.add(id)
  }
  return posts
}

const fit = /^[\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]*$/u
const languages = new Set(['da', 'sv'])
const [first, last] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')]
