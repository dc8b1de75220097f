import type {Heading, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {inlineText} from '../../model/inline-text.ts'
import type {Block} from '../../model/manuscript.ts'
import {withChildren} from '../../model/with-children.ts'
import {placeIn} from './place.ts'

/** `block` without its first `length` characters, and without the spaces that follow; `undefined` where nothing is left. */
export function withoutOpening(block: Block, length: number): Block | undefined {
  const spaces = /^ */u.exec(block.text.slice(length))?.[0].length ?? 0
  return slice(block, length + spaces, block.text.length)
}

/** `block` up to `length`, and without the spaces before; `undefined` where nothing is left. */
export function withoutEnding(block: Block, length: number): Block | undefined {
  return slice(block, 0, block.text.slice(0, length).trimEnd().length)
}

/** The part of `block` between two offsets in its text, markup within it kept; `undefined` where it is blank. */
export function slice(block: Block, from: number, to: number): Block | undefined {
  const text = block.text.slice(from, to)
  if (text.trim() === '') return undefined
  if (from <= 0 && to >= block.text.length) return block
  const cut = copied(block, block.kind, cutNode(block.node, from, to))
  cut.text = text
  cut.place = placeIn(block, from, to)
  if (from > 0) cut.gap = 0
  if (block.lineEnds) cut.lineEnds = within(block.lineEnds, from, to)
  if (block.columns) cut.columns = within(block.columns, from, to)
  return cut
}

/** A block in the making. */
type Made = {-readonly [Field in keyof Block]: Block[Field]}

// Field by field: V8 takes ten times as long to spread blocks, since which fields they have varies.
function copied(block: Block, kind: Block['kind'], node: RootContent): Made {
  const made: Made = {kind, text: block.text, node, place: block.place, gap: block.gap}
  if (block.depth !== undefined) made.depth = block.depth
  if (block.list) made.list = block.list
  if (block.lineEnds) made.lineEnds = block.lineEnds
  if (block.columns) made.columns = block.columns
  return made
}

/** `block` as a heading of `depth`. */
export function asHeading(block: Block, depth: 1 | 2 | 3 | 4 | 5 | 6): Block {
  const children = block.node.type === 'paragraph' || block.node.type === 'heading' ? block.node.children : []
  const node: Heading = {
    type: 'heading',
    depth,
    children,
    ...(block.node.position ? {position: block.node.position} : {})
  }
  const heading = copied(block, 'heading', node)
  heading.depth = depth
  return heading
}

/** `block` as an item of an unordered list. */
export function asItem(block: Block, list: NonNullable<Block['list']>): Block {
  if (block.node.type !== 'paragraph') return block
  const node: ListItem = {
    type: 'listItem',
    spread: false,
    children: [block.node],
    ...(block.node.position ? {position: block.node.position} : {})
  }
  return {...block, kind: 'item', node, list}
}

function within(offsets: readonly number[], from: number, to: number): number[] {
  return offsets.filter((offset) => offset > from && offset < to).map((offset) => offset - from)
}

function cutNode(node: RootContent, from: number, to: number): RootContent {
  if (node.type === 'paragraph' || node.type === 'heading')
    return {...node, children: cutPhrasing(node.children, from, to)}
  if (node.type === 'listItem') {
    const [first, ...others] = node.children
    return first?.type === 'paragraph' ? {...node, children: [cutParagraph(first, from, to), ...others]} : node
  }
  return node
}

function cutParagraph(node: Paragraph, from: number, to: number): Paragraph {
  return {...node, children: cutPhrasing(node.children, from, to)}
}

function cutPhrasing(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = lengthOf(node)
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (length === 0 ? at >= from && at < to : start < end)
      kept.push(start === 0 && end >= length ? node : cutInline(node, start, end))
    at += length
  }
  return kept
}

function cutInline(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if ('children' in node) return withChildren(node, cutPhrasing(node.children, from, to))
  if ('value' in node) return {...node, value: node.value.slice(from, to)}
  return node
}

function lengthOf(node: PhrasingContent): number {
  return inlineText(node).length
}
