import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {textOfHtml} from './html.ts'
import {namespaces} from './namespaces.ts'
import {wordsOutOfXml, xmlText} from './xml-text.ts'

/** An element by its meaning: the prefix is the one of namespaces.ts, whatever the document calls it. */
export interface XmlNode {
  /** `title`, `atom:link`, `media:content`; a name in an unknown namespace matches nothing. */
  readonly name: string
  /** The element as it stood. */
  readonly element: Element
  /** By name; the document's own prefixes. */
  readonly attributes: Readonly<Record<string, string>>
  /** The words directly in it, trimmed. */
  readonly text: string
  readonly children: readonly XmlNode[]
  /** The prefixes in force, by prefix; `` is the default namespace. */
  readonly scope: Scope
}

type Scope = Readonly<Record<string, string>>

/**
 * The root element of `text`; `undefined` for what is not XML even after a mend.
 *
 * A feed of ordinary quality may have a character that XML cannot hold, an ampersand that means itself, or one of
 * HTML's entities: these are mended. Tags that do not close are not: nobody could say what they mean.
 */
export function readXml(text: string): {readonly root: XmlNode; readonly stylesheet?: string} | undefined {
  const clean = xmlText(text, () => {}).replace(/^[\uFEFF\s]+/u, '')
  const nodes = nodesOf(clean) ?? nodesOf(mended(clean)) ?? []
  const [root] = elementsIn(nodes)
  const sheet = nodes.find((node) => node.type === 'instruction' && node.name === 'xml-stylesheet')
  const href =
    sheet && 'value' in sheet
      ? /\bhref\s*=\s*("[^"]*"|'[^']*')/u.exec(sheet.value)?.[1]?.slice(1, -1).replaceAll('&amp;', '&')
      : undefined
  return root && {root: nodeOf(root, {}, 0), ...(href === undefined ? {} : {stylesheet: href})}
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name)
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? []
}

/** The words of the first child of that name; absent if there are none. */
export function textIn(node: XmlNode | undefined, name: string): string | undefined {
  const text = child(node, name)?.text
  return text === '' ? undefined : text
}

function nodesOf(text: string): Root['children'] | undefined {
  try {
    return fromXml(text).children
  } catch {
    // Not well-formed, or nested deeper than a stack: no feed either way, which is what the answer says.
    return undefined
  }
}

// Outside of CDATA, where an ampersand is only an ampersand.
function mended(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/&(#x?[\da-f]+;|\w+;)?/giu, reference)))
    .join('')
}

function reference(whole: string, name: string | undefined): string {
  if (name === undefined) return '&amp;'
  if (/^(?:amp|lt|gt|quot|apos);$/u.test(name)) return whole
  const character = xmlText(textOfHtml(`<p>${whole}</p>`), () => {})
  return character.startsWith('&') ? `&amp;${name}` : character.replaceAll('<', '&lt;')
}

// Deeper than any feed; a document that goes on is cut rather than climbed.
const deepest = 100

function nodeOf(element: Element, outer: Scope, depth: number): XmlNode {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, wordsOutOfXml(value ?? '')])
  )
  const scope = {...outer, ...declaredIn(attributes)}
  const words = element.children.map((node) => (node.type === 'text' || node.type === 'cdata' ? node.value : ''))
  return {
    name: nameOf(element.name, scope),
    element,
    attributes,
    text: wordsOutOfXml(words.join('').trim()),
    children: depth === deepest ? [] : elementsIn(element.children).map((one) => nodeOf(one, scope, depth + 1)),
    scope
  }
}

function elementsIn(nodes: readonly Root['children'][number][]): readonly Element[] {
  return nodes.filter((node) => node.type === 'element')
}

/** The namespaces that attributes declare, by prefix. */
export function declaredIn(attributes: Readonly<Record<string, string>>): Scope {
  const declarations = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  return Object.fromEntries(declarations.map(([name, uri]) => [name.slice('xmlns:'.length), uri]))
}

// RSS has no namespace; some wrote the address of RSS 2.0 or 1.0 there all the same.
const bare = new Set([
  '',
  'http://backend.userland.com/rss2',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/'
])
const prefixByUri = new Map(
  Object.entries(namespaces).map(([prefix, uri]) => [uri.toLowerCase().replace(/\/$/u, ''), prefix])
)

function nameOf(written: string, scope: Scope): string {
  const [prefix, local] = written.includes(':')
    ? [written.slice(0, written.indexOf(':')), written.slice(written.indexOf(':') + 1)]
    : ['', written]
  const uri = scope[prefix] ?? ''
  if (prefix === '' && bare.has(uri)) return local
  const known = prefixByUri.get(uri.toLowerCase().replace(/\/$/u, ''))
  return known === undefined ? `{${uri}}${local}` : `${known}:${local}`
}
