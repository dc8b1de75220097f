import {htmlOf} from '@budstikke/core'
import type {Element, ElementContent} from 'hast'

/**
 * HTML that is whole: an element with what stands inside it. Only this file makes it, so that no text gets into a page that
 * was not escaped, or with a control in it. A tree that is serialised last says no more, and took five times as long.
 */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand inside an element: text, which is escaped, elements, and lists of them; nothing, where it is `undefined`. */
export type Inside = string | Html | undefined | readonly Inside[]

/** The attributes of an element by their names in the DOM: `className`, `hrefLang`. One that is `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | number | true | readonly string[] | undefined>>

/** An element, `h('p', {className: ['lead']}, 'Text')` or `h('p', 'Text')`: what hastscript makes a tree of, as HTML. */
export function h(name: string, ...inside: readonly Inside[]): Html
export function h(name: string, attributes: Attributes, ...inside: readonly Inside[]): Html
export function h(name: string, first?: Attributes | Inside, ...others: readonly Inside[]): Html {
  const open = isAttributes(first) ? `<${name}${written(first)}>` : `<${name}>${contentOf(first)}`
  return new Html(voids.has(name) ? open : `${open}${contentOf(others)}</${name}>`)
}

/**
 * What makes an element whose attributes are always the same, its tags written once: a page has a hundred such elements, and to
 * write their attributes anew took half of what it takes to make one.
 */
export function tag(name: string, attributes: Attributes = {}): (inside?: Inside) => Html {
  const [opening, closing] = [`<${name}${written(attributes)}>`, voids.has(name) ? '' : `</${name}>`]
  return (inside) => new Html(opening + contentOf(inside) + closing)
}

/** The same where the value of one attribute is not: that of the name `differs`, between those `before` and `after` it. */
export function tagWith(
  name: string,
  before: Attributes,
  differs: string,
  after: Attributes = {}
): (value: string, inside?: Inside) => Html {
  const [opening, behind] = [`<${name}${written(before)} ${nameOf(differs)}="`, `"${written(after)}>`]
  const closing = voids.has(name) ? '' : `</${name}>`
  return (value, inside) => new Html(opening + quoted(value) + behind + contentOf(inside) + closing)
}

/** A tree as HTML: what was sanitised, or made by whoever hands it across. */
export function ofTree(nodes: readonly ElementContent[]): Html {
  return new Html(withoutControls(htmlOf({type: 'root', children: [...nodes]})))
}

/** A tree in which HTML stands that is made already. */
export class Mixture {
  readonly #made: Html[] = []

  /** The element that holds the place of `html` in the tree; `words` are what it says, for who reads the tree. */
  placeOf(html: Html, words = ''): Element {
    const properties = {dataMade: String(this.#made.push(html) - 1)}
    return {type: 'element', tagName: 'slot', properties, children: [{type: 'text', value: words}]}
  }

  /** The tree as HTML. Its own attributes can hold no `"`, and its texts no `<`, so that nothing else is such a place. */
  html(nodes: readonly ElementContent[]): Html {
    const {markup} = ofTree(nodes)
    if (this.#made.length === 0) return new Html(markup)
    const place = /<slot data-made="(\d+)">[^<]*<\/slot>/gu
    return new Html(markup.replaceAll(place, (_, index: string) => this.#made[Number(index)]?.markup ?? ''))
  }
}

/** JSON in a `<script>`, where nothing is escaped: `scriptText` leaves no `<` in it. */
export function dataScript(type: string, json: string): Html {
  return new Html(`<script${written({type})}>${withoutControls(json)}</script>`)
}

/** HTML in one piece, for what stands on many pages: what is in parts is put together again with each of them. */
export function inOnePiece(inside: Inside): Html {
  // To look through a text puts it together.
  return new Html(withoutControls(contentOf(inside)))
}

/** A whole page. */
export function documentText(html: Html): string {
  return `<!DOCTYPE html>${html.markup}\n`
}

// HTML, section 13.1.3: no control but white space may stand in a text, and a reference to one neither. Looked for where a text
// comes in, since two thirds of a page are what we wrote ourselves.
function withoutControls(html: string): string {
  return html.replaceAll(/[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F]/gu, '')
}

// HTML, section 13.1.2: these have no end tag.
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

function isAttributes(first: Attributes | Inside): first is Attributes {
  return typeof first === 'object' && !(first instanceof Html) && !Array.isArray(first)
}

function contentOf(inside: Inside): string {
  if (inside === undefined) return ''
  if (typeof inside === 'string')
    return textual.test(inside) ? withoutControls(inside.replaceAll(/[&<]/gu, reference)) : inside
  if (inside instanceof Html) return inside.markup
  let content = ''
  for (const one of inside) content += contentOf(one)
  return content
}

function written(attributes: Attributes): string {
  let list = ''
  for (const property of Object.keys(attributes)) {
    const value = attributes[property]
    if (value === undefined) continue
    list += value === true ? ` ${nameOf(property)}` : ` ${nameOf(property)}="${quoted(value)}"`
  }
  return list
}

function quoted(value: string | number | readonly string[]): string {
  const text = typeof value === 'object' ? value.join(' ') : String(value)
  return valued.test(text) ? withoutControls(text.replaceAll(/["&'`\0]/gu, reference)) : text
}

// What is not letters as they are, said by what is: a class of few ranges takes less time.
const textual = /[^\t\n\f\r -%'-;=-~\u00A0-\u{10FFFF}]/u
const valued = /[^\t\n\f\r !#-%(-_a-~\u00A0-\u{10FFFF}]/u

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}

// Remembered: there are few names, and every element asks.
const names = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['httpEquiv', 'http-equiv']
])

function nameOf(property: string): string {
  const known = names.get(property)
  if (known !== undefined) return known
  const name = property
    .replace(/^aria(?=\p{Lu})/u, 'aria-')
    .replaceAll(/(?<=^data.*)\p{Lu}/gu, (letter) => `-${letter}`)
    .toLowerCase()
  names.set(property, name)
  return name
}
