import type {Author} from 'feed'
import type {Element} from 'xast'
import {x} from 'xastscript'
import {isName, uriOf} from './address.ts'
import {rfc3339} from './dates.ts'
import {extensionElements, prefixOf} from './extension.ts'
import type {FairFeed} from './fair-feed.ts'
import type {FairItem} from './fair-item.ts'
import {mediaElements} from './media-rss.ts'
import type {Reporter} from './messages.ts'
import {declarations} from './namespaces.ts'
import type {Writer} from './writer.ts'
import {emptyElement, htmlElement, lines, prolog, textElement, xml} from './xml.ts'

/**
 * Atom 1.0 (RFC 4287), with archives (RFC 5005), tombstones (RFC 6721) and replies (RFC 4685).
 *
 * The item's own page is the only `alternate`, said outright (one reader skips a link without `rel`), and translations
 * are `related` for the reason that rss.ts gives.
 */
export const atom: Writer = {
  head: (feed, to) => head(feed, to),
  item: (item, feed, _index, to) => `\n${xml(item.withdrawn ? tombstone(item, feed) : entry(item, feed, to))}`,
  tail: '\n</feed>\n'
}

const prefixes = ['media', 'thr']

/** For what has no date at all: Atom must say one, and this one nobody takes for true. */
const epoch = new Date(0)

function head(feed: FairFeed, to: Reporter): string {
  const used = [...prefixes, ...(feed.history.closed === true || feed.history.complete === true ? ['fh'] : [])]
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': feed.language,
    ...declarations(used, feed.namespaces)
  }
  return prolog(feed.stylesheet) + xml(x('feed', attributes, lines(metadata(feed, to)))).slice(0, -'</feed>'.length)
}

function metadata(feed: FairFeed, to: Reporter): readonly Element[] {
  const {self, history} = feed
  // Every entry must have an author or inherit one (section 4.1.1).
  const authors = feed.authors.flatMap((author) => person('author', author))
  const id = feed.id ?? self.atom ?? feed.link ?? ''
  return [
    ...textElement('id', uriOf(id, feed.link)),
    ...textElement('title', feed.title, {type: 'text'}),
    ...textElement('subtitle', feed.description === '' ? undefined : feed.description, {type: 'text'}),
    ...textElement('updated', rfc3339(feed.updated ?? epoch)),
    ...emptyElement('link', {rel: 'alternate', type: 'text/html', href: feed.link}, 'href'),
    ...document('self', self.atom),
    ...feed.hubs.flatMap((hub) => emptyElement('link', {rel: 'hub', href: hub}, 'href')),
    ...feed.translations.flatMap((translation) => document('related', translation.atom, translation.language)),
    ...document('current', history.current?.atom),
    ...document('prev-archive', history.previous?.atom),
    ...document('next-archive', history.next?.atom),
    ...(history.closed === true ? [x('fh:archive')] : []),
    ...(history.complete === true ? [x('fh:complete')] : []),
    ...(authors.length === 0 ? person('author', {name: feed.title}) : authors),
    ...feed.contributors.flatMap((author) => person('contributor', author)),
    ...feed.categories.flatMap((term) => emptyElement('category', {term}, 'term')),
    ...textElement('icon', feed.favicon),
    ...textElement('logo', feed.image),
    ...textElement('rights', feed.copyright),
    ...textElement('generator', feed.generator),
    ...foreign(feed.extensions, feed, to)
  ]
}

function document(rel: string, href: string | undefined, hreflang?: string): readonly Element[] {
  return emptyElement('link', {rel, type: 'application/atom+xml', hreflang, href}, 'href')
}

function entry(item: FairItem, feed: FairFeed, to: Reporter): Element {
  const updated = item.updated ?? item.published ?? feed.updated ?? epoch
  const {files, pictures} = item.media
  // An entry without a page must have content (section 4.1.2).
  const content = item.content ?? (item.link === undefined ? (item.description ?? '') : undefined)
  return x('entry', {'xml:lang': item.language}, [
    ...lines([
      ...textElement('id', item.uri),
      ...(item.titleHtml === undefined
        ? textElement('title', item.title, {type: 'text'})
        : htmlElement('title', item.titleHtml, {type: 'html'})),
      ...textElement('published', item.published && rfc3339(item.published)),
      ...textElement('updated', rfc3339(updated)),
      ...emptyElement('link', {rel: 'alternate', type: 'text/html', href: item.link}, 'href'),
      ...item.translations.flatMap(({language, url}) =>
        emptyElement('link', {rel: 'related', type: 'text/html', hreflang: language, href: url}, 'href')
      ),
      ...files.flatMap(({url, type, length, title}) =>
        emptyElement('link', {rel: 'enclosure', type, length, title, href: url}, 'href')
      ),
      ...pictures.flatMap(({url, type, length}) =>
        emptyElement('link', {rel: 'enclosure', type, length, href: url}, 'href')
      ),
      ...emptyElement('thr:in-reply-to', {ref: item.corrects?.id, href: item.corrects?.link}, 'ref'),
      ...item.authors.flatMap((author) => person('author', author)),
      ...item.contributors.flatMap((author) => person('contributor', author)),
      ...item.categories.flatMap(({name, term, scheme, domain}) => {
        const uri = [scheme, domain].find((value) => value !== undefined && isName(value))
        return emptyElement('category', {term: term ?? name, scheme: uri, label: name}, 'term')
      }),
      ...textElement('rights', item.rights),
      ...textElement('summary', item.summary, {type: 'text'}),
      ...htmlElement('summary', item.description, {type: 'html'}),
      ...htmlElement('content', content, {type: 'html'}),
      ...mediaElements([], pictures),
      ...foreign(item.extensions, feed, to)
    ])
  ])
}

// Readers that know tombstones take the entry away; the others see nothing where it stood.
function tombstone(item: FairItem, feed: FairFeed): Element {
  const when = item.withdrawn?.at ?? item.updated ?? feed.updated ?? epoch
  const comment = textElement('at:comment', item.withdrawn?.reason, {type: 'text', 'xml:lang': item.language})
  // Declared here and not on the root: the W3C's validator does not know the namespace and would warn of every feed.
  return x('at:deleted-entry', {...declarations(['at'], {}), ref: item.uri, when: rfc3339(when)}, lines(comment))
}

function person(element: 'author' | 'contributor', {name, email, link}: Author): readonly Element[] {
  const called = name ?? email ?? link
  if (called === undefined) return []
  return [x(element, [...textElement('name', called), ...textElement('uri', link), ...textElement('email', email)])]
}

// Without a prefix, or with that of Atom or of RSS's content, an extension would be an element of Atom that Atom has not; but links Atom has.
function foreign(extensions: FairFeed['extensions'], feed: FairFeed, to: Reporter): readonly Element[] {
  const ours = extensions.flatMap((extension) => {
    if (extension.name === 'atom:link') return [{...extension, name: 'link'}]
    return ['atom', 'content', 'at', undefined].includes(prefixOf(extension.name)) ? [] : [extension]
  })
  return extensionElements(ours, new Set([...prefixes, ...Object.keys(feed.namespaces)]), to)
}
