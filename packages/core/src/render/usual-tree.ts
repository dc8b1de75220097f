import type {Element, ElementContent, Properties, Root as Hast} from 'hast'
import type {List, ListItem, Nodes, PhrasingContent, Root as Mdast} from 'mdast'
import {url} from '../model/address.ts'
import {element} from './element.ts'
import {type Bases, linkTo} from './safe.ts'

/**
 * What remark-rehype and `safe` make of a body that keeps to what nearly every release is written in: paragraphs, headings,
 * lists, quotations, emphasis, links, pictures. In a tenth of their time, since nothing in it needs to be looked up or sanitised.
 * `undefined` where it holds anything else (HTML, tables, footnotes), which is theirs to judge.
 */
export function usualTree(body: Mdast, bases: Bases): Hast | undefined {
  const children = apart(body.children, bases)
  return children && {type: 'root', children}
}

// A setting of whoever made the tree (`data`, `position`) is remark-rehype's to keep.
function isOrdinary(node: Nodes): boolean {
  return node.data === undefined && node.position === undefined
}

/** Blocks with a line's end between them; `around` them too where they stand in an element of their own. */
function apart(nodes: readonly Nodes[], bases: Bases, around?: 'around'): ElementContent[] | undefined {
  const children: ElementContent[] = around ? [lineEnd()] : []
  let isFirst = true
  for (const node of nodes) {
    const made = block(node, bases)
    if (made === undefined) return undefined
    if (!isFirst) children.push(lineEnd())
    children.push(made)
    isFirst = false
  }
  if (around && nodes.length > 0) children.push(lineEnd())
  return children
}

function block(node: Nodes, bases: Bases): Element | undefined {
  if (!isOrdinary(node)) return undefined
  switch (node.type) {
    case 'paragraph':
      return holding('p', words(node.children, bases))
    case 'heading':
      return holding(`h${node.depth}`, words(node.children, bases))
    case 'blockquote':
      return holding('blockquote', apart(node.children, bases, 'around'))
    case 'list':
      return list(node, bases)
    case 'thematicBreak':
      return element('hr', [])
    default:
      return undefined
  }
}

function list(node: List, bases: Bases): Element | undefined {
  const isLoose = Boolean(node.spread) || node.children.some((one) => isSpread(one))
  const items: ElementContent[] = [lineEnd()]
  for (const one of node.children) {
    const made = item(one, isLoose, bases)
    if (made === undefined) return undefined
    items.push(made, lineEnd())
  }
  const {start} = node
  const properties = typeof start === 'number' && start !== 1 ? {start} : {}
  return element(node.ordered ? 'ol' : 'ul', items, properties)
}

function isSpread({spread, children}: ListItem): boolean {
  return spread ?? children.length > 1
}

// The paragraphs of a list that is not loose are its items' own words.
function item(node: ListItem, isLoose: boolean, bases: Bases): Element | undefined {
  if (node.type !== 'listItem' || !isOrdinary(node) || typeof node.checked === 'boolean') return undefined
  const children: ElementContent[] = []
  let isWords = true
  for (const [index, child] of node.children.entries()) {
    const made = block(child, bases)
    if (made === undefined) return undefined
    isWords = made.tagName === 'p' && !isLoose
    if (index > 0 || !isWords) children.push(lineEnd())
    if (isWords) for (const inner of made.children) children.push(inner)
    else children.push(made)
  }
  if (!isWords) children.push(lineEnd())
  return element('li', children)
}

function words(nodes: readonly PhrasingContent[], bases: Bases): ElementContent[] | undefined {
  const children: ElementContent[] = []
  let isBroken = false
  for (const node of nodes) {
    if (!isOrdinary(node)) return undefined
    if (node.type === 'break') children.push(element('br', []), lineEnd())
    else {
      const made = node.type === 'text' ? text(node.value) : marked(node, bases)
      if (made === undefined) return undefined
      children.push(isBroken ? withoutIndent(made) : made)
    }
    isBroken = node.type === 'break'
  }
  return children
}

function marked(node: PhrasingContent, bases: Bases): Element | undefined {
  switch (node.type) {
    case 'strong':
      return holding('strong', words(node.children, bases))
    case 'emphasis':
      return holding('em', words(node.children, bases))
    case 'delete':
      return holding('del', words(node.children, bases))
    case 'link':
      return asWritten.test(node.url)
        ? holding('a', words(node.children, bases), known({href: linkTo(node.url, bases), title: node.title}))
        : undefined
    case 'image':
      return asWritten.test(node.url)
        ? element('img', [], known({src: url(node.url, bases.files), alt: node.alt, title: node.title}))
        : undefined
    default:
      return undefined
  }
}

function known(properties: Readonly<Record<string, string | null | undefined>>): Properties {
  const all: Properties = {}
  for (const [name, value] of Object.entries(properties)) if (value !== undefined && value !== null) all[name] = value
  return all
}

// What `normalizeUri` of micromark leaves as it is.
const asWritten = /^(?:[!#$&-;=?-Z_a-z~]|%[\dA-Za-z]{2})*$/u

function text(written: string): ElementContent {
  const hasLines = written.includes('\n') || written.includes('\r')
  const value = hasLines ? written.replaceAll(/(?<=[\n\r])[\t ]+|(?<![\t ])[\t ]+(?=[\n\r])/gu, '') : written
  return {type: 'text', value}
}

// Behind a line that its author ended, the spaces that open the next one are none of its words.
function withoutIndent<Node extends ElementContent>(node: Node): Node {
  if (node.type === 'text') return {...node, value: node.value.replace(/^[\t ]+/u, '')}
  if (node.type !== 'element') return node
  const [first, ...others] = node.children
  return first?.type === 'text' ? {...node, children: [withoutIndent(first), ...others]} : node
}

function lineEnd(): ElementContent {
  return {type: 'text', value: '\n'}
}

function holding(
  tagName: string,
  children: ElementContent[] | undefined,
  properties: Properties = {}
): Element | undefined {
  return children && element(tagName, children, properties)
}
