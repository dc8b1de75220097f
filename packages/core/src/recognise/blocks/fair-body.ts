import type {List, ListItem, Nodes, Root, RootContent, Table, TableCell} from 'mdast'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'
import {fairPhrasing, isFair} from './fair-phrasing.ts'

/**
 * `body` in the one form that Markdown gives back when it is written and read again, so that a release is the same
 * whatever its source was: addresses in the words are links, neighbouring texts are one, breaks stand between words,
 * emphasis within emphasis is one, lists are as loose as what is in them, and nodes without words are gone.
 *
 * @see GitHub Flavored Markdown 0.29, section 6.9 (autolinks)
 */
export function fairBody(body: Root): Root {
  return {type: 'root', children: fairFlow(body.children.map((node) => (mayHaveAddress(node) ? linked(node) : node)))}
}

// As far as words go the transform that remark-gfm runs is the definition of an address; it changes its tree.
function linked(node: RootContent): RootContent {
  const own: Root = {type: 'root', children: [structuredClone(node)]}
  for (const transform of transforms) transform(own)
  return own.children[0] ?? node
}

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? []

// To copy and search a whole tree for them is dear, and most paragraphs have none.
function mayHaveAddress(node: Nodes): boolean {
  if (node.type === 'text') {
    const {value} = node
    return (
      value.includes('@') || value.includes('://') || ((value.includes('ww') || value.includes('W')) && web.test(value))
    )
  }
  return 'children' in node && node.children.some((child: Nodes) => mayHaveAddress(child))
}

const web = /[Ww]{3}\./u

function fairFlow<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => fairBlock(node)).filter((node) => !isEmpty(node))
}

function fairBlock<Node extends Nodes>(node: Node): Node
function fairBlock(node: Nodes): Nodes {
  switch (node.type) {
    case 'paragraph':
      return isFair(node.children) ? node : {...node, children: fairPhrasing(node.children, 'lines')}
    case 'heading':
      return isFair(node.children) ? node : {...node, children: fairPhrasing(node.children, 'line')}
    case 'blockquote':
    case 'footnoteDefinition':
      return {...node, children: fairFlow(node.children)}
    case 'list':
      return fairList(node)
    case 'table':
      return fairTable(node)
    case 'html':
      return {...node, value: node.value.trimEnd()}
    default:
      return node
  }
}

function fairList(list: List): List {
  const children = list.children.map((item) => fairItem(item))
  const start = list.ordered ? {start: list.start ?? 1} : {}
  const {start: _, ...rest} = list
  return {
    ...rest,
    ...start,
    ordered: list.ordered ?? false,
    spread: children.length > 1 && (list.spread ?? false),
    children
  }
}

function fairItem(item: ListItem): ListItem {
  const children = fairFlow(item.children)
  const apart = children.some((child, index) => child.type === 'paragraph' && children[index + 1]?.type === 'paragraph')
  return {...item, spread: children.length > 1 && (apart || (item.spread ?? false)), children}
}

function fairTable(table: Table): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell): TableCell =>
      isFair(cell.children) ? cell : {...cell, children: fairPhrasing(cell.children, 'line')}
    )
  }))
  const columns = children[0]?.children.length ?? 0
  return {...table, align: Array.from({length: columns}, (_, column) => table.align?.[column] ?? null), children}
}

function isEmpty(node: Nodes): boolean {
  return (
    (node.type === 'paragraph' || node.type === 'heading' || node.type === 'list' || node.type === 'table') &&
    node.children.length === 0
  )
}
