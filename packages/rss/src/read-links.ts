import {withoutGaps} from './fair-fields.ts'
import type {FeedTranslation, Format, FormatLinks, History, Translation} from './model.ts'
import {childrenOf} from './read-xml.ts'
import type {XmlNode} from './read-xml.ts'

/** An Atom link; one without `rel` is an alternate (RFC 4287, section 4.2.7.2). */
export interface AtomLink {
  readonly rel: string
  readonly href: string
  readonly hreflang: string | undefined
  readonly node: XmlNode
}

/** What the links of a feed say, and the links that say something else. */
export interface FeedLinks {
  readonly site: string | undefined
  readonly self: FormatLinks | undefined
  readonly hubs: readonly string[]
  readonly translations: readonly FeedTranslation[]
  readonly history: History
  readonly left: readonly XmlNode[]
}

/** Reads the links of a feed whose own documents are of `format`. */
export function feedLinksIn(node: XmlNode, format: 'rss' | 'atom'): FeedLinks {
  const links = linksOf(node)
  const first = (rel: string) => links.find((link) => link.rel === rel)
  const hubs = links.filter(({rel}) => rel === 'hub')
  const translations = links.filter(({rel, hreflang}) => rel === 'related' && hreflang !== undefined)
  const site = format === 'atom' ? pageIn(links) : undefined
  const [self, current, previous, next] = [
    first('self'),
    first('current'),
    first('prev-archive'),
    first('next-archive')
  ]
  const read = new Set([site, self, current, previous, next, ...hubs, ...translations])
  return {
    site: site?.href,
    self: inFormat(self, format),
    hubs: hubs.map(({href}) => href),
    translations: translations.map((link) => ({...inFormat(link, format), language: link.hreflang ?? ''})),
    history: withoutGaps({
      closed: childrenOf(node, 'fh:archive').length > 0 ? true : undefined,
      complete: childrenOf(node, 'fh:complete').length > 0 ? true : undefined,
      current: inFormat(current, format),
      previous: inFormat(previous, format),
      next: inFormat(next, format)
    }),
    left: links.filter((link) => !read.has(link)).map((link) => link.node)
  }
}

/** What the links of an item say: its page (in Atom), its files, its translations; and the links that say something else. */
export interface ItemLinks {
  readonly page: string | undefined
  readonly files: readonly XmlNode[]
  readonly translations: readonly Translation[]
  readonly left: readonly XmlNode[]
}

/** Reads the links of an item; `own` is its page where a link does not say it. */
export function itemLinksIn(node: XmlNode, own: string | undefined): ItemLinks {
  const links = linksOf(node)
  const page = own === undefined ? pageIn(links) : undefined
  const known = own ?? page?.href
  const named = links.filter(
    (link) => link !== page && /^(?:related|alternate)$/u.test(link.rel) && link.hreflang !== undefined
  )
  const files = links.filter(({rel}) => rel === 'enclosure')
  const read = new Set([page, ...named, ...files])
  return {
    page: page?.href,
    files: files.map((link) => link.node),
    // The item itself may stand among its own translations (the sandwich, as feed readers need it).
    translations: named
      .filter(({href}) => href !== known)
      .map(({hreflang, href}) => ({language: hreflang ?? '', url: href})),
    left: links.filter((link) => !read.has(link)).map((link) => link.node)
  }
}

// The page itself bears no language where it stands among translations.
function pageIn(links: readonly AtomLink[]): AtomLink | undefined {
  const pages = links.filter(({rel}) => rel === 'alternate')
  return pages.find(({hreflang}) => hreflang === undefined) ?? pages[0]
}

function linksOf(node: XmlNode): readonly AtomLink[] {
  return childrenOf(node, 'atom:link').flatMap((link) => {
    const {rel, href, hreflang} = link.attributes
    return [{rel: rel ?? (href === undefined ? '' : 'alternate'), href: href ?? '', hreflang, node: link}]
  })
}

function inFormat(link: AtomLink | undefined, format: Format): FormatLinks | undefined {
  return link && {[format]: link.href}
}
