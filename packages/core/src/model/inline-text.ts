import type {Node} from 'mdast'

/** The words of an inline node, as blocks count them: a line break is one space, pictures and notes are none. */
export function inlineText(node: Node): string {
  if ('children' in node && Array.isArray(node.children)) {
    const children: readonly Node[] = node.children
    const [only] = children
    return only && children.length === 1 ? inlineText(only) : children.map((child) => inlineText(child)).join('')
  }
  if (node.type === 'break') return ' '
  if ((node.type === 'text' || node.type === 'inlineCode') && 'value' in node && typeof node.value === 'string')
    return node.value
  return ''
}
