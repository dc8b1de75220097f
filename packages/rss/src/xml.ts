import type {Instruction} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {wordsInXml} from './xml-text.ts'

declare const brand: unique symbol

/**
 * Serialised XML: whole elements, or text. Nothing else can stand inside an element, and nothing but this file makes it,
 * so that no string gets in that was not escaped. A tree that is serialised last says no more, and took a sixth of the time.
 */
export type Xml = string & {readonly [brand]: 'Xml'}

/** Attributes of an element; one that is `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>

const none: Attributes = {}

/** An element and what stands inside it; one with nothing inside is closed at once. */
export function element(name: string, attributes: Attributes, inside: Xml = empty): Xml {
  const start = `<${name}${written(attributes)}`
  if (inside === '') return markup(`${start}/>`)
  // Both tags first: what is short is copied, and what is long becomes a piece of a text that is put together later.
  const [opening, closing] = [`${start}>`, `</${name}>`]
  return markup(opening + inside + closing)
}

interface Tags {
  readonly opening: string
  readonly closing: string
  readonly both: Xml
}

function tagsOf(name: string, attributes: Attributes): Tags {
  const start = `<${name}${written(attributes)}`
  return {opening: `${start}>`, closing: `</${name}>`, both: element(name, attributes)}
}

function written(attributes: Attributes): string {
  let all = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) all += ` ${key}="${quoted(value)}"`
  }
  return all
}

function between({opening, closing, both}: Tags, inside: Xml): Xml {
  return inside === '' ? both : markup(opening + inside + closing)
}

const empty = markup('')

/** Text inside an element. For what has passed the door of xml-text.ts. */
export function text(value: string): Xml {
  const safe = escaped(value)
  // May not stand in text (XML 1.0, section 2.4).
  return markup(safe.includes(']]>') ? safe.replaceAll(']]>', ']]&#x3E;') : safe)
}

/** HTML inside an element, in CDATA: html.ts leaves no `]]>` in what it answers. */
export function cdata(html: string): Xml {
  return markup(`<![CDATA[${html}]]>`)
}

/** What writes an element around a value: nothing where there is none. */
export type Writes = (value: string | undefined) => Xml | undefined

/**
 * What writes `<name>value</name>`, its tags made once: an item of fifteen elements is half as many strings then. For
 * what has passed the door of xml-text.ts.
 */
export function textElement(name: string, attributes: Attributes = none): Writes {
  const around = tagsOf(name, attributes)
  return (value) => (value === undefined ? undefined : between(around, text(value)))
}

/** The same for words that people read. */
export function wordsElement(name: string, attributes: Attributes = none): Writes {
  const around = tagsOf(name, attributes)
  return (value) => (value === undefined ? undefined : between(around, text(wordsInXml(value))))
}

/** The same for HTML. */
export function htmlElement(name: string, attributes: Attributes = none): Writes {
  const around = tagsOf(name, attributes)
  return (html) => (html === undefined ? undefined : between(around, cdata(html)))
}

/** What writes an empty element whose last attribute is `key`. */
export function emptyElement(name: string, attributes: Attributes, key: string): Writes {
  const before = `<${name}${written(attributes)} ${key}="`
  return (value) => (value === undefined ? undefined : markup(`${before}${quoted(value)}"/>`))
}

/** What stands inside an element: elements, lists of them, and nothing. */
type Parts = readonly (Xml | undefined | readonly (Xml | undefined)[])[]

/** What is there of `parts`, one after the other. */
export function together(parts: Parts): Xml {
  return after('', parts)
}

/** What is there of `parts`, each after a line break. */
export function lines(parts: Parts): Xml {
  return after('\n', parts)
}

function after(mark: string, parts: Parts): Xml {
  let all = ''
  for (const part of parts) {
    if (typeof part === 'string') all += mark + part
    else if (part !== undefined) all += after(mark, part)
  }
  return markup(all)
}

/** The name of the element that `xml` begins with. */
export function nameOf(xml: Xml): string {
  return /^<([^\s/>]+)/u.exec(xml)?.[1] ?? ''
}

// The one place where a string becomes markup. A brand is nothing at run time, so that only a cast can put it on; that
// nobody else can is what it is for.
function markup(safe: string): Xml {
  // oxlint-disable-next-line no-unsafe-type-assertion
  return safe as Xml
}

function quoted(value: string): string {
  return value.includes('"') ? escaped(value).replaceAll('"', '&#x22;') : escaped(value)
}

function escaped(value: string): string {
  if (!value.includes('&') && !value.includes('<')) return value
  return value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}

/** The document's first lines: what it is, and the stylesheet, whose type its ending tells (`.css`, else XSL as ever). */
export function prolog(stylesheet: string | undefined): string {
  const path = (stylesheet ?? '').replace(/[?#].*$/su, '')
  const type = path.endsWith('.css') ? 'text/css' : 'text/xsl'
  const instructions: Instruction[] = [{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'}]
  if (stylesheet !== undefined) {
    // A processing instruction has no escapes of its own, but what could end it is no character of an address.
    const href = stylesheet.replaceAll('&', '&amp;')
    instructions.push({type: 'instruction', name: 'xml-stylesheet', value: `href="${href}" type="${type}"`})
  }
  return instructions.map((instruction) => `${toXml(instruction)}\n`).join('')
}
