import type {List, ListItem, Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {inlineText} from '../model/inline-text.ts'
import type {Block, BlockKind} from '../model/manuscript.ts'
import {mapped} from '../model/mapped.ts'
import {normalise, plainSpaces} from './normalise.ts'

/** The blocks of an mdast tree in order, with normalised text; a list is as many blocks as it has items. */
export function blocksIn(tree: Root): Block[] {
  const blocks: Block[] = []
  let above = 0
  for (const child of tree.children) {
    const place = child.position ?? nowhere
    const gap = above === 0 ? 0 : Math.max(1, place.start.line - above - 1)
    // One after the other: a call takes no hundred thousand arguments.
    if (child.type === 'list') for (const item of itemsOf(child, gap)) blocks.push(item)
    else blocks.push(blockOf(cleaned(child), gap))
    above = place.end.line
  }
  return blocks
}

const nowhere: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

function itemsOf(list: List, gap: number): Block[] {
  const shape = {
    ...(list.ordered === undefined ? {} : {ordered: list.ordered}),
    ...(list.start === undefined ? {} : {start: list.start}),
    ...(list.spread === undefined ? {} : {spread: list.spread})
  }
  return list.children.map((item, index) => ({...blockOf(cleaned(item), index === 0 ? gap : 0), list: shape}))
}

function blockOf(node: RootContent, gap: number): Block {
  const kind = kindOf(node)
  const block = {kind, text: plainSpaces(wordsOf(node)), node, place: node.position ?? nowhere, gap}
  return node.type === 'heading' ? {...block, depth: node.depth} : block
}

function kindOf(node: RootContent): BlockKind {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.children.length > 0 && node.children.every(isPicture) ? 'image' : node.type
    case 'listItem':
      return 'item'
    case 'table':
    case 'code':
      return node.type
    case 'blockquote':
      return 'quotation'
    case 'thematicBreak':
      return 'rule'
    default:
      return 'other'
  }
}

function isPicture(node: PhrasingContent): boolean {
  return node.type === 'image' || node.type === 'imageReference' || (node.type === 'text' && node.value.trim() === '')
}

// A paragraph's and an item's first words are counted letter for letter; other blocks are not cut, only read.
function wordsOf(node: RootContent): string {
  if (node.type === 'paragraph' || node.type === 'heading') return inlineText(node)
  if (node.type === 'listItem') return itemWords(node)
  return allWords(node)
}

function itemWords(item: ListItem): string {
  const [first, ...others] = item.children
  const opening = first ? (first.type === 'paragraph' ? inlineText(first) : allWords(first)) : ''
  return [opening, ...others.map((other) => allWords(other))].filter((part) => part !== '').join(' ')
}

function allWords(node: Nodes): string {
  // Within a paragraph, HTML is markup around words; on its own it is all that there is.
  if (node.type === 'paragraph' || node.type === 'heading') return inlineText(node)
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children
    .map((child: Nodes) => allWords(child))
    .filter((part) => part !== '')
    .join(' ')
}

// With the spaces beside it: a line separator within a line may have some, and two spaces are read as one.
const lineEnding = /[ \u00A0\u2009\u202F]?(?:\n[ \u00A0\u2009\u202F]?)+/gu

/** `node` with its words as people see them, itself where they are so already; code and HTML keep their own spaces. */
function cleaned<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') {
    const normal = normalise(node.value)
    // Only a line break that was not meant leaves one.
    const value = normal.includes('\n') ? normal.replaceAll(lineEnding, ' ') : normal
    return value === node.value ? node : {...node, value}
  }
  if (!('children' in node)) return node
  const inner = mapped<Nodes>(node.children, cleaned)
  const children = node.type === 'paragraph' || node.type === 'heading' ? trimmed(inner) : inner
  return children === node.children ? node : {...node, children}
}

// Characters that nobody sees may have kept a space at the edge of a paragraph from being trimmed.
function trimmed(children: readonly Nodes[]): readonly Nodes[] {
  const last = children.length - 1
  const shown = mapped(children, (child, index) => {
    if (child.type !== 'text' || (index > 0 && index < last)) return child
    const start = index === 0 ? child.value.trimStart() : child.value
    const value = index === last ? start.trimEnd() : start
    return value === child.value ? child : {...child, value}
  })
  return shown.some(isNothing) ? shown.filter((child) => !isNothing(child)) : shown
}

function isNothing(node: Nodes): boolean {
  return node.type === 'text' && node.value === ''
}
