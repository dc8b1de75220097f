import type {Node} from 'mdast'

/** The words of an inline node, as blocks count them: a line break is one space, pictures and notes are none. */
export function inlineText(node: Node): string {
  if ('children' in node && Array.isArray(node.children))
    return node.children.map((child: Node) => inlineText(child)).join('')
  if (node.type === 'break') return ' '
  if ((node.type === 'text' || node.type === 'inlineCode') && 'value' in node && typeof node.value === 'string')
    return node.value
  return ''
}
