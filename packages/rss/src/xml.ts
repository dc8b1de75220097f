import type {Element, Instruction, Root} from 'xast'
import {x} from 'xastscript'
import {toXml} from 'xast-util-to-xml'
import {textNodes} from './xml-text.ts'

/** Attributes of an element; one that is `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** `<name>value</name>`, or nothing where there is no value. For words that have passed the door of xml-text.ts. */
export function textElement(name: string, value: string | undefined, attributes: Attributes = {}): readonly Element[] {
  return value === undefined ? [] : [x(name, {...attributes}, textNodes(value))]
}

/** The same for HTML, in CDATA: html.ts leaves no `]]>` in what it answers. */
export function htmlElement(name: string, html: string | undefined, attributes: Attributes = {}): readonly Element[] {
  return html === undefined ? [] : [x(name, {...attributes}, [{type: 'cdata', value: html}])]
}

/** An empty element, or nothing where the `required` attribute has no value. */
export function emptyElement(name: string, attributes: Attributes, required: string): readonly Element[] {
  return attributes[required] === undefined ? [] : [x(name, {...attributes})]
}

/**
 * The serialised node, as `xast-util-to-xml` writes it with empty elements closed. That library was a quarter of the time
 * that a feed took: it takes out characters and looks for letters to escape, one by one, in words that have all passed
 * the door of xml-text.ts.
 */
export function xml(node: Root | Element): string {
  let inside = ''
  for (const child of node.children) inside += serialised(child)
  if (node.type === 'root') return inside
  let attributes = ''
  for (const [name, value] of Object.entries(node.attributes)) attributes += ` ${name}="${quoted(value ?? '')}"`
  return inside === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inside}</${node.name}>`
}

function serialised(node: Root['children'][number]): string {
  switch (node.type) {
    case 'element':
      return xml(node)
    case 'text':
      return escaped(node.value)
    case 'cdata':
      return `<![CDATA[${node.value}]]>`
    // What is raw is one constant of xml-text.ts.
    case 'raw':
      return node.value
    default:
      return toXml(node)
  }
}

function quoted(text: string): string {
  return /["&<]/u.test(text) ? escaped(text).replaceAll('"', '&#x22;') : text
}

function escaped(text: string): string {
  if (!text.includes('&') && !text.includes('<')) return text
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}

/** `children`, each after a line break. */
export function lines(children: readonly Element[]): Root['children'] {
  const all: Root['children'] = []
  for (const child of children) all.push({type: 'text', value: '\n'}, child)
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
