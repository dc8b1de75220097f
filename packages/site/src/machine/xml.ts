/**
 * An element of XML with what stands inside it. Only this file makes it, so that no text gets into a document that was not
 * escaped.
 */
export class Xml {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** The attributes of an element; namespaces are among them. */
export type XmlAttributes = Readonly<Record<string, string>>

/** An element that holds a text, or elements. */
export function x(name: string, inside: string | readonly Xml[], attributes: XmlAttributes = {}): Xml {
  const content = typeof inside === 'string' ? escaped(inside) : inside.map(({markup}) => markup).join('')
  return new Xml(`${opened(name, attributes)}${content}</${name}>`)
}

/** A whole document: its root, and below it an element a line. */
export function xmlDocument(root: string, attributes: XmlAttributes, elements: readonly Xml[]): string {
  const lines = elements.map(({markup}) => `${markup}\n`).join('')
  return `<?xml version="1.0" encoding="utf-8"?>\n${opened(root, attributes)}\n${lines}</${root}>\n`
}

/** The elements below the root of what `xmlDocument` answered. */
export function elementsIn(document: string): readonly Xml[] {
  return document
    .split('\n')
    .slice(2, -2)
    .map((line) => new Xml(line))
}

function opened(name: string, attributes: XmlAttributes): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}=${quoted(value)}`)
  return `<${name}${list.join('')}>`
}

// What no XML holds falls off (XML 1.0, section 2.2), and `]]>` may not stand in a text (section 2.4). Most texts are
// addresses and dates, and have nothing of it: to look is cheaper than to replace.
function escaped(text: string): string {
  if (!special.test(text)) return text
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, '')
    .replaceAll(/[&<]/gu, (sign) => (sign === '&' ? '&#x26;' : '&#x3C;'))
    .replaceAll(']]>', ']]&gt;')
}

const special = /[\u0000-\u0008\u000B\u000C\u000E-\u001F&<>\uFFFE\uFFFF\p{Surrogate}]/u

function quoted(value: string): string {
  return `"${escaped(value).replaceAll('"', '&#x22;')}"`
}
