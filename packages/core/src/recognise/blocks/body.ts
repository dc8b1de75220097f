import type {List, ListItem, Node, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Block} from '../../model/manuscript.ts'
import {fairBody} from './fair-body.ts'

/** The tree that blocks make again: items that follow one another in a list, everything else as it stood; no positions, and fair. */
export function bodyOf(blocks: readonly Block[]): Root {
  const children: RootContent[] = []
  let open: {readonly list: NonNullable<Block['list']>; readonly items: ListItem[]} | undefined
  for (const block of blocks) {
    const {node} = block
    if (block.list && node.type === 'listItem') {
      if (!open || open.list !== block.list) {
        open = {list: block.list, items: []}
        children.push(listOf(open.list, open.items))
      }
      open.items.push(node)
    } else {
      open = undefined
      children.push(node)
    }
  }
  return withoutPositions(fairBody({type: 'root', children}))
}

function listOf({ordered, start, spread}: NonNullable<Block['list']>, items: ListItem[]): List {
  return {
    type: 'list',
    ...(ordered === undefined ? {} : {ordered}),
    ...(start === undefined || start === null ? {} : {start}),
    ...(spread === undefined ? {} : {spread}),
    children: items
  }
}

/** `node` as plain data: without positions, and without fields that are empty. */
function withoutPositions<Tree extends Node>(node: Tree): Tree
function withoutPositions(node: Nodes): Node {
  // What nearly all nodes are: to go through their fields takes six times as long.
  if (node.type === 'text') return textOf(node.value)
  if (node.type === 'paragraph') return paragraphOf(node.children.map((child) => withoutPositions(child)))
  const kept: Node & Record<string, unknown> = {type: node.type}
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'type' || key === 'position' || value === undefined || value === null) continue
    kept[key] = key === 'children' && Array.isArray(value) ? value.map((child: Node) => withoutPositions(child)) : value
  }
  return kept
}

function textOf(value: string): Text {
  return {type: 'text', value}
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
