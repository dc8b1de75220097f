import type {Element, Instruction, Root} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {textNodes, wordsInXml} from './xml-text.ts'

/** Attributes of an element; one that is `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>

const none: Attributes = {}

/** An element of a tree. Written out, since xastscript's `x`, which takes anything, was an eighth of the time of a feed. */
export function element(name: string, attributes: Attributes, children: Element['children']): Element {
  return {type: 'element', name, attributes, children}
}

/** `<name>value</name>`, or nothing where there is no value. For what has passed the door of xml-text.ts. */
export function textElement(
  name: string,
  value: string | undefined,
  attributes: Attributes = none
): Element | undefined {
  return value === undefined ? undefined : element(name, attributes, textNodes(value))
}

/** The same for words that people read. */
export function wordsElement(
  name: string,
  value: string | undefined,
  attributes: Attributes = none
): Element | undefined {
  return value === undefined ? undefined : element(name, attributes, textNodes(wordsInXml(value)))
}

/** The same for HTML, in CDATA: html.ts leaves no `]]>` in what it answers. */
export function htmlElement(
  name: string,
  html: string | undefined,
  attributes: Attributes = none
): Element | undefined {
  return html === undefined ? undefined : element(name, attributes, [{type: 'cdata', value: html}])
}

/** An empty element, or nothing where the `required` attribute has no value. */
export function emptyElement(name: string, attributes: Attributes, required: string): Element | undefined {
  return attributes[required] === undefined ? undefined : element(name, attributes, [])
}

/** The elements that are there. */
export function present(elements: readonly (Element | undefined)[]): Element[] {
  return elements.filter((one) => one !== undefined)
}

/**
 * The serialised node, as `xast-util-to-xml` writes it with empty elements closed. That library was a quarter of the time
 * that a feed took: it takes out characters and looks for letters to escape, one by one, in words that have all passed
 * the door of xml-text.ts.
 */
export function xml(node: Root | Element): string {
  // Joined once, so that ten thousand items are as many strings and not a million pieces of them.
  const pieces: string[] = []
  put(node, pieces)
  return pieces.join('')
}

function put(node: Root | Root['children'][number], pieces: string[]): void {
  switch (node.type) {
    case 'root':
      for (const child of node.children) put(child, pieces)
      break
    case 'element':
      putElement(node, pieces)
      break
    case 'text':
      pieces.push(escaped(node.value))
      break
    case 'cdata':
      pieces.push('<![CDATA[', node.value, ']]>')
      break
    // What is raw is one constant of xml-text.ts.
    case 'raw':
      pieces.push(node.value)
      break
    default:
      pieces.push(toXml(node))
  }
}

function putElement({name, attributes, children}: Element, pieces: string[]): void {
  pieces.push('<', name)
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined && value !== null) pieces.push(' ', key, '="', quoted(value), '"')
  }
  const inside = pieces.length
  pieces.push('>')
  for (const child of children) put(child, pieces)
  if (children.length === 0) pieces[inside] = '/>'
  else pieces.push('</', name, '>')
}

function quoted(text: string): string {
  return text.includes('"') ? escaped(text).replaceAll('"', '&#x22;') : escaped(text)
}

function escaped(text: string): string {
  if (!text.includes('&') && !text.includes('<')) return text
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}

const lineBreak = {type: 'text', value: '\n'} as const

/** The children that are there, each after a line break. */
export function lines(children: readonly (Element | undefined)[]): Element['children'] {
  const all: Element['children'] = []
  for (const child of children) if (child) all.push(lineBreak, child)
  return all
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
