import type {Extension} from 'feed'
import {isUri} from './address.ts'
import type {Reporter} from './messages.ts'
import {declarable, namespaces} from './namespaces.ts'
import {xmlText} from './xml-text.ts'
import {element, text, together} from './xml.ts'
import type {Xml} from './xml.ts'

/**
 * The elements of npm `feed`'s extensions, whose objects are in the compact form of xml-js: `_attributes`, `_text` and
 * `_cdata` are the element's own, every other key is a child, a list repeats its element.
 *
 * As there, `&amp;` in a value is an ampersand. Unlike there, nothing a value holds can end its element, a prefix of
 * the trade (namespaces.ts) is declared where it is used, and one that nobody declares is left out.
 */
export function extensionElements(
  extensions: readonly Extension[],
  declared: ReadonlySet<string>,
  to: Reporter
): readonly Xml[] {
  return extensions.flatMap(({name, objects}, index) =>
    elementsOf(name, objects, declared, to.at(`extensions[${index}]`))
  )
}

function elementsOf(name: string, value: unknown, declared: ReadonlySet<string>, to: Reporter): readonly Xml[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => elementsOf(name, one, declared, to))
  const fields = isRecord(value) ? value : {_text: value}
  const own = isRecord(fields['_attributes']) ? fields['_attributes'] : {}
  const foreign = Object.entries(own).filter(([key, uri]) => isForeign(key, uri))
  const here = new Set([...declared, ...foreign.flatMap(([key, uri]) => declaredBy(key, uri))])
  const attributes = Object.entries(own).flatMap(([key, content]) =>
    isWritten(key, content, here, to) ? [[key, words(content, to).replaceAll(/\s+/gu, ' ')] as const] : []
  )
  if (!usable(name, here, to)) return []
  const missing = [name, ...attributes.map(([key]) => key)].flatMap((used) => missingDeclaration(used, here))
  const inside = new Set([...here, ...missing.map(([key]) => key.slice('xmlns:'.length))])
  const children = Object.entries(fields).flatMap(([key, child]) =>
    key.startsWith('_') ? [] : elementsOf(key, child, inside, to)
  )
  // CDATA is a way to write text, not another kind of it.
  const said = words(fields['_text'], to) + xmlText(texts(fields['_cdata']).join(''), to.report)
  return [element(name, Object.fromEntries([...attributes, ...missing]), together([text(said.trim()), ...children]))]
}

function isWritten(key: string, content: unknown, declared: ReadonlySet<string>, to: Reporter): boolean {
  if (content === undefined || content === null) return false
  if (key === 'xmlns') return typeof content === 'string' && isUri(content)
  return key.startsWith('xmlns:') ? isForeign(key, content) : usable(key, declared, to)
}

// A prefix of the trade is declared once, above, whether or not the caller did.
function isForeign(key: string, uri: unknown): boolean {
  return declaredBy(key, uri).some((prefix) => namespaces[prefix] !== uri)
}

/** The prefix that an attribute `xmlns:prefix` declares, in a list of one, or of none. */
function declaredBy(key: string, uri: unknown): readonly string[] {
  const prefix = key.startsWith('xmlns:') ? key.slice('xmlns:'.length) : ''
  return typeof uri === 'string' && declarable(prefix, uri) ? [prefix] : []
}

function usable(name: string, declared: ReadonlySet<string>, to: Reporter): boolean {
  if (!xmlName.test(name)) {
    to.report('name-unreal', name)
    return false
  }
  const prefix = prefixOf(name)
  if (prefix === undefined || prefix === 'xml' || declared.has(prefix) || namespaces[prefix] !== undefined) return true
  to.report('namespace-unknown', name)
  return false
}

function missingDeclaration(name: string, declared: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const prefix = prefixOf(name)
  const uri = prefix === undefined || declared.has(prefix) ? undefined : namespaces[prefix]
  return prefix === undefined || uri === undefined ? [] : [[`xmlns:${prefix}`, uri]]
}

/** `media` of `media:content`. */
export function prefixOf(name: string): string | undefined {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : []
  )
}

function words(value: unknown, to: Reporter): string {
  return xmlText(texts(value).join(''), to.report).replaceAll('&amp;', '&')
}

/** Whether `value` is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Latin letters, with at most one colon (Namespaces in XML, section 4). The fifth edition of XML 1.0 allows those of every
// script (section 2.3), the fourth does not: Expat keeps to that, and feedparser with it would lose the whole feed.
const start = String.raw`A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF`
const part = String.raw`[${start}][${start}\-.0-9]*`
const xmlName = new RegExp(`^${part}(?::${part})?$`, 'u')
