import {PressFeed} from './feed.ts'
import type {FeedParts} from './model.ts'
import {readAtom} from './read-atom.ts'
import {readJson} from './read-json.ts'
import {readRss} from './read-rss.ts'
import {readXml} from './read-xml.ts'
import type {XmlNode} from './read-xml.ts'

/**
 * The feed that `text` is: RSS 2.0 (and what came before it), Atom 1.0, JSON Feed 1 and 1.1.
 *
 * Foreign feeds of ordinary quality are read too: bare ampersands, HTML's entities, dates without a zone. Elements
 * that no field takes become extensions. What is written and read again writes the same bytes. Answers `undefined` for
 * what is no feed, and never throws. HTML is as the feed had it: it is sanitised when it is written.
 */
export function readFeed(text: string): PressFeed | undefined {
  const parts = /^[\s\uFEFF]*\{/u.test(text) ? readJson(text) : readMarkup(text)
  if (parts === undefined) return undefined
  const feed = new PressFeed(parts.options)
  for (const item of parts.items) feed.addItem(item)
  for (const category of parts.categories) feed.addCategory(category)
  for (const contributor of parts.contributors) feed.addContributor(contributor)
  for (const extension of parts.extensions) feed.addExtension(extension)
  return feed
}

function readMarkup(text: string): FeedParts | undefined {
  const document = readXml(text)
  const parts = document && readRoot(document.root)
  return (
    parts && {
      ...parts,
      options: {...parts.options, ...(document.stylesheet === undefined ? {} : {stylesheet: document.stylesheet})}
    }
  )
}

function readRoot(root: XmlNode): FeedParts | undefined {
  if (root.name === 'atom:feed') return readAtom(root)
  return /^(?:rss|\{.*\}RDF)$/u.test(root.name) ? readRss(root) : undefined
}
