import type {Author} from 'feed'
import {isName, uriOf} from './address.ts'
import {rfc3339} from './dates.ts'
import {extensionElements, prefixOf} from './extension.ts'
import type {FairFeed} from './fair-feed.ts'
import type {FairCategory, FairItem} from './fair-item.ts'
import {mediaElements} from './media-rss.ts'
import type {Reporter} from './messages.ts'
import {declarations} from './namespaces.ts'
import type {Writer} from './writer.ts'
import {wordsInXml} from './xml-text.ts'
import {element, emptyElement, htmlElement, lines, prolog, textElement, together, wordsElement} from './xml.ts'
import type {Xml} from './xml.ts'

/**
 * Atom 1.0 (RFC 4287), with archives (RFC 5005), tombstones (RFC 6721) and replies (RFC 4685).
 *
 * The item's own page is the only `alternate`, said outright (one reader skips a link without `rel`), and translations
 * are `related` for the reason that rss.ts gives.
 */
export const atom: Writer = {
  head: (feed, to) => head(feed, to),
  item: (item, feed, to) => `\n${item.withdrawn ? tombstone(item, feed) : entry(item, feed, to)}`,
  between: '',
  tail: '\n</feed>\n'
}

const [plainText, html] = [{type: 'text'}, {type: 'html'}]
const says = {
  id: textElement('id'),
  title: wordsElement('title', plainText),
  titleHtml: htmlElement('title', html),
  subtitle: wordsElement('subtitle', plainText),
  published: textElement('published'),
  updated: textElement('updated'),
  alternate: emptyElement('link', {rel: 'alternate', type: 'text/html'}, 'href'),
  rights: wordsElement('rights'),
  summary: wordsElement('summary', plainText),
  summaryHtml: htmlElement('summary', html),
  content: htmlElement('content', html),
  icon: textElement('icon'),
  logo: textElement('logo'),
  generator: wordsElement('generator'),
  name: wordsElement('name'),
  uri: textElement('uri'),
  email: textElement('email')
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
  return prolog(feed.stylesheet) + element('feed', attributes, lines(metadata(feed, to))).slice(0, -'</feed>'.length)
}

function metadata(feed: FairFeed, to: Reporter): readonly (Xml | undefined)[] {
  const {self, history} = feed
  // Every entry must have an author or inherit one (section 4.1.1).
  const authors = feed.authors.flatMap((author) => person('author', author) ?? [])
  const id = feed.id ?? self.atom ?? feed.link ?? ''
  return [
    says.id(uriOf(id, feed.link)),
    says.title(feed.title),
    says.subtitle(feed.description === '' ? undefined : feed.description),
    says.updated(rfc3339(feed.updated ?? epoch)),
    says.alternate(feed.link),
    document('self', self.atom),
    ...feed.hubs.map((hub) => emptyElement('link', {rel: 'hub'}, 'href')(hub)),
    ...feed.translations.map((translation) => document('related', translation.atom, translation.language)),
    document('current', history.current?.atom),
    document('prev-archive', history.previous?.atom),
    document('next-archive', history.next?.atom),
    history.closed === true ? element('fh:archive', {}) : undefined,
    history.complete === true ? element('fh:complete', {}) : undefined,
    ...(authors.length === 0 ? [person('author', {name: feed.title})] : authors),
    ...feed.contributors.map((author) => person('contributor', author)),
    ...feed.categories.map((term) => element('category', {term: wordsInXml(term)})),
    says.icon(feed.favicon),
    says.logo(feed.image),
    says.rights(feed.copyright),
    says.generator(feed.generator),
    ...foreign(feed.extensions, feed, to)
  ]
}

function document(rel: string, href: string | undefined, hreflang?: string): Xml | undefined {
  return emptyElement('link', {rel, type: 'application/atom+xml', hreflang}, 'href')(href)
}

function entry(item: FairItem, feed: FairFeed, to: Reporter): Xml {
  const updated = item.updated ?? item.published ?? feed.updated ?? epoch
  const {summary, description, content: text} = item.words
  const {files, pictures} = item.media
  // An entry without a page must have content (section 4.1.2).
  const content = text ?? (item.link === undefined ? (description ?? '') : undefined)
  return element(
    'entry',
    {'xml:lang': item.language},
    lines([
      says.id(uriOf(item.id, item.link ?? feed.link)),
      item.titleHtml === undefined ? says.title(item.title) : says.titleHtml(item.titleHtml),
      says.published(item.published && rfc3339(item.published)),
      says.updated(rfc3339(updated)),
      says.alternate(item.link),
      item.translations.map(({language, url}) =>
        element('link', {rel: 'related', type: 'text/html', hreflang: language, href: url})
      ),
      files.map(({url, type, length, title}) =>
        element('link', {
          rel: 'enclosure',
          type,
          length: length?.toString(),
          title: title && wordsInXml(title),
          href: url
        })
      ),
      pictures.map(({url, type, length}) =>
        element('link', {rel: 'enclosure', type, length: length?.toString(), href: url})
      ),
      item.corrects && element('thr:in-reply-to', {ref: item.corrects.id, href: item.corrects.link}),
      item.authors.map((author) => person('author', author)),
      item.contributors.map((author) => person('contributor', author)),
      item.categories.map(category),
      says.rights(item.rights),
      says.summary(summary),
      says.summaryHtml(description),
      says.content(content),
      mediaElements([], pictures),
      foreign(item.extensions, feed, to)
    ])
  )
}

function category({name, term, scheme, domain}: FairCategory): Xml {
  const uri = [scheme, domain].find((value) => value !== undefined && isName(value))
  const called = term ?? name
  return element('category', {term: called && wordsInXml(called), scheme: uri, label: name && wordsInXml(name)})
}

// Readers that know tombstones take the entry away; the others see nothing where it stood.
function tombstone(item: FairItem, feed: FairFeed): Xml {
  const when = item.withdrawn?.at ?? item.updated ?? feed.updated ?? epoch
  const comment = wordsElement('at:comment', {type: 'text', 'xml:lang': item.language})(item.withdrawn?.reason)
  // Declared here and not on the root: the W3C's validator does not know the namespace and would warn of every feed.
  const attributes = {...declarations(['at'], {}), ref: uriOf(item.id, item.link ?? feed.link), when: rfc3339(when)}
  return element('at:deleted-entry', attributes, lines([comment]))
}

function person(kind: 'author' | 'contributor', {name, email, link}: Author): Xml | undefined {
  const called = name ?? email ?? link
  if (called === undefined) return undefined
  return element(kind, {}, together([says.name(called), says.uri(link), says.email(email)]))
}

// Without a prefix, or with that of Atom or of RSS's content, an extension would be an element of Atom that Atom has not; but links Atom has.
function foreign(extensions: FairFeed['extensions'], feed: FairFeed, to: Reporter): readonly Xml[] {
  if (extensions.length === 0) return []
  const ours = extensions.flatMap((extension) => {
    if (extension.name === 'atom:link') return [{...extension, name: 'link'}]
    return ['atom', 'content', 'at', undefined].includes(prefixOf(extension.name)) ? [] : [extension]
  })
  return extensionElements(ours, new Set([...prefixes, ...Object.keys(feed.namespaces)]), to)
}
