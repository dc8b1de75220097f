import type {Author, Category, Enclosure} from 'feed'
import type {Element as HastElement, ElementContent, Root} from 'hast'
import type {Element} from 'xast'
import {dateIn} from './dates.ts'
import {withoutGaps} from './fair-fields.ts'
import {htmlOfText, htmlOfTree, textOfHtml} from './html.ts'
import type {FeedParts, PressItem} from './model.ts'
import {readExtensions} from './read-extension.ts'
import {feedLinksIn, itemLinksIn} from './read-links.ts'
import {enclosureOf, mediaNames, readMedia} from './read-media.ts'
import {child, childrenOf, declaredIn, textIn} from './read-xml.ts'
import type {XmlNode} from './read-xml.ts'

/** The parts of an Atom feed, from its root. Tombstones are withdrawn items without a title. */
export function readAtom(root: XmlNode): FeedParts {
  const own = new Set(['media', 'thr', 'fh', ''])
  const namespaces = Object.fromEntries(
    Object.entries(declaredIn(root.attributes)).filter(([prefix]) => !own.has(prefix))
  )
  const links = feedLinksIn(root, 'atom')
  const entries = root.children.filter(({name}) => name === 'atom:entry' || name === 'at:deleted-entry')
  return {
    options: withoutGaps({
      id: textIn(root, 'atom:id'),
      title: wordsIn(child(root, 'atom:title')) ?? '',
      description: wordsIn(child(root, 'atom:subtitle')),
      updated: dateIn(textIn(root, 'atom:updated')),
      link: links.site,
      language: root.attributes['xml:lang'],
      generator: textIn(root, 'atom:generator') ?? (false as const),
      copyright: wordsIn(child(root, 'atom:rights')),
      image: textIn(root, 'atom:logo'),
      favicon: textIn(root, 'atom:icon'),
      feedLinks: links.self,
      hubs: links.hubs,
      translations: links.translations,
      history: links.history,
      authors: childrenOf(root, 'atom:author').map(personOf),
      namespaces
    }),
    items: entries.map((entry) => (entry.name === 'atom:entry' ? readEntry(entry, namespaces) : readTombstone(entry))),
    categories: childrenOf(root, 'atom:category').flatMap(({attributes}) => attributes['term'] ?? []),
    contributors: childrenOf(root, 'atom:contributor').map(personOf),
    extensions: readExtensions(foreignIn(root, links.left), namespaces)
  }
}

function readEntry(entry: XmlNode, namespaces: Readonly<Record<string, string>>): PressItem {
  const links = itemLinksIn(entry, undefined)
  const {pictures, files} = readMedia(entry)
  const shown = new Set(pictures.map(({url}) => url))
  const enclosures = links.files
    .map((node): Enclosure => enclosureOf(node, 'length', node.attributes['title']))
    .filter(({url}) => !shown.has(url))
  const title = child(entry, 'atom:title')
  const summary = child(entry, 'atom:summary')
  const reply = child(entry, 'thr:in-reply-to')?.attributes
  const published = dateIn(textIn(entry, 'atom:published'))
  return withoutGaps({
    id: textIn(entry, 'atom:id'),
    title: wordsIn(title) ?? '',
    titleHtml: isText(title) ? undefined : htmlIn(title),
    link: links.page ?? '',
    date: dateIn(textIn(entry, 'atom:updated')) ?? published ?? new Date(Number.NaN),
    published,
    language: entry.attributes['xml:lang'],
    base: child(entry, 'atom:content')?.attributes['xml:base'] ?? entry.attributes['xml:base'],
    author: childrenOf(entry, 'atom:author').map(personOf),
    contributor: childrenOf(entry, 'atom:contributor').map(personOf),
    category: childrenOf(entry, 'atom:category').map(({attributes}): Category =>
      withoutGaps({name: attributes['label'], term: attributes['term'], scheme: attributes['scheme']})
    ),
    copyright: wordsIn(child(entry, 'atom:rights')),
    summary: isText(summary) ? wordsIn(summary) : undefined,
    description: isText(summary) ? undefined : htmlIn(summary),
    content: htmlIn(child(entry, 'atom:content')),
    pictures,
    enclosures: [...enclosures, ...files.filter(({url}) => !enclosures.some((one) => one.url === url))],
    corrects: reply?.['ref'] === undefined ? undefined : withoutGaps({id: reply['ref'], link: reply['href']}),
    translations: links.translations,
    extensions: readExtensions(foreignIn(entry, links.left), namespaces)
  })
}

function readTombstone(node: XmlNode): PressItem {
  const comment = child(node, 'at:comment')
  const at = dateIn(node.attributes['when']) ?? new Date(Number.NaN)
  return withoutGaps({
    id: node.attributes['ref'],
    title: '',
    link: '',
    date: at,
    language: comment?.attributes['xml:lang'],
    withdrawn: withoutGaps({at, reason: wordsIn(comment)})
  })
}

function personOf(node: XmlNode): Author {
  return withoutGaps({
    name: textIn(node, 'atom:name'),
    link: textIn(node, 'atom:uri'),
    email: textIn(node, 'atom:email')
  })
}

function foreignIn(node: XmlNode, links: readonly XmlNode[]): readonly XmlNode[] {
  const taken = new Set(['fh:archive', 'fh:complete', 'thr:in-reply-to', 'at:deleted-entry', ...mediaNames])
  return node.children.filter((one) => links.includes(one) || (!one.name.startsWith('atom:') && !taken.has(one.name)))
}

/** A text construct as plain text (section 3.1). */
function wordsIn(node: XmlNode | undefined): string | undefined {
  const words = isText(node) ? node?.text : textOfHtml(htmlIn(node) ?? '')
  return words === '' ? undefined : words
}

function isText(node: XmlNode | undefined): boolean {
  return /^(?:text|text\/plain)?$/iu.test(node?.attributes['type'] ?? '')
}

/** A text construct or content as HTML; absent if there is none. */
function htmlIn(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined
  const div = node.children.find(({name}) => name.endsWith('}div'))
  const html =
    node.attributes['type'] === 'xhtml' && div
      ? htmlOfTree(xhtml(div.element))
      : isText(node)
        ? htmlOfText(node.text)
        : node.text
  return html === '' ? undefined : html
}

// The `div` is no part of the content (section 4.1.3.3).
function xhtml(div: Element): Root {
  return {type: 'root', children: div.children.flatMap(hastOf)}
}

function hastOf(node: Element['children'][number]): ElementContent[] {
  if (node.type === 'text' || node.type === 'cdata') return [{type: 'text', value: node.value}]
  if (node.type !== 'element') return []
  const properties = Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, value]) =>
      value === null || value === undefined || name.startsWith('xmlns') ? [] : [[propertyOf(name), value]]
    )
  )
  const element: HastElement = {
    type: 'element',
    tagName: node.name.replace(/^.*:/u, ''),
    properties,
    children: node.children.flatMap(hastOf)
  }
  return [element]
}

// hast finds the names of HTML whatever their case; this one HTML has another name for.
function propertyOf(name: string): string {
  return name === 'xml:lang' ? 'lang' : name
}
