import type {ListItem, Nodes, Paragraph, Root, RootContent} from 'mdast'

/**
 * `tree` without the lists that are none: CommonMark takes every `18. maj` at the start of a line for an item and
 * counts on from there, so that a `20. juni` below would be printed `19.`. Only numbers that count up from 1 or that
 * are all the same are a list; others are words of their paragraphs.
 */
export function withoutFalseLists(tree: Root, source: string): Root {
  return hasNumbers(tree) ? {...tree, children: tree.children.flatMap((child) => unlisted(child, source))} : tree
}

function hasNumbers(node: Nodes): boolean {
  switch (node.type) {
    case 'list':
      return node.ordered === true || node.children.some(hasNumbers)
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
      return node.children.some(hasNumbers)
    default:
      return false
  }
}

function unlisted<Node extends RootContent>(node: Node, source: string): Node[]
function unlisted(node: RootContent, source: string): RootContent[] {
  if (
    node.type !== 'blockquote' &&
    node.type !== 'list' &&
    node.type !== 'listItem' &&
    node.type !== 'footnoteDefinition'
  )
    return [node]
  if (node.type !== 'list') return [{...node, children: node.children.flatMap((child) => unlisted(child, source))}]
  const items = node.children.flatMap((item) => unlisted(item, source))
  if (!node.ordered) return [{...node, children: items}]
  const marks = items.map((item) => markOf(item, source))
  if (counts(marks.map((mark) => Number.parseInt(mark, 10)))) return [{...node, children: items}]
  return items.flatMap((item, index) => paragraphsOf(item, marks[index] ?? ''))
}

function markOf(item: ListItem, source: string): string {
  const start = item.position?.start.offset ?? 0
  return /^\d{1,9}[.)]/u.exec(source.slice(start, start + 10))?.[0] ?? ''
}

function counts(numbers: readonly number[]): boolean {
  const [first = 1, second] = numbers
  if (first > 1) return false
  const step = second === first ? 0 : 1
  return numbers.every((number, index) => number === first + index * step)
}

function paragraphsOf({children, position}: ListItem, mark: string): RootContent[] {
  const [first, ...others] = children
  const number = {type: 'text', value: first?.type === 'paragraph' ? `${mark} ` : mark} as const
  const at = position ? {position: {start: position.start, end: first?.position?.end ?? position.end}} : {}
  const opening: Paragraph = {
    type: 'paragraph',
    children: first?.type === 'paragraph' ? [number, ...first.children] : [number],
    ...at
  }
  return first?.type === 'paragraph' ? [opening, ...others] : [opening, ...children]
}
