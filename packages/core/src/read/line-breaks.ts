import type {Break, Nodes, Paragraph, PhrasingContent, Root, Text} from 'mdast'
import {inlineText} from '../model/inline-text.ts'
import {mapped} from '../model/mapped.ts'
import {withChildren} from '../model/with-children.ts'

/**
 * `tree` with a line break wherever its author ended a line on purpose: a programme, an address, a signature.
 *
 * Markdown joins the lines of a paragraph, which is right for text that was wrapped at some width: there, no line has
 * room for the next one's first word. A paragraph with a line that had was not wrapped: whoever wrote it meant its
 * lines to end where they do, and seldom knows of the two spaces that would say so.
 */
export function withLineBreaks(tree: Root): Root {
  return broken(tree)
}

/** `node` with its paragraphs broken; itself where there was none to break. */
function broken<Node extends Nodes>(node: Node): Node
function broken(node: Nodes): Nodes {
  if (node.type === 'paragraph') return isWrapped(node) ? node : broke(node)
  if (!('children' in node) || node.type === 'heading') return node
  const children = mapped<Nodes>(node.children, broken)
  return children === node.children ? node : withChildren(node, children)
}

const lineEnd = /\r\n?|\n/u

// Nobody wraps at less.
const narrowest = 60

function isWrapped(paragraph: Paragraph): boolean {
  const text = inlineText(paragraph)
  if (!text.includes('\n') && !text.includes('\r')) return true
  const lines = text.split(lineEnd)
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  if (width < narrowest) return false
  return lines
    .slice(0, -1)
    .every((line, index) => line.length + 1 + (/^\S+/u.exec(lines[index + 1] ?? '')?.[0].length ?? 0) > width)
}

function broke(paragraph: Paragraph): Paragraph {
  const apart = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'text') {
      const parts = node.value.split(lineEnd)
      return parts.flatMap((value, index) => [
        ...(index === 0 ? [] : [lineBreak(node)]),
        ...(value === '' ? [] : [{...node, value}])
      ])
    }
    return 'children' in node
      ? [
          withChildren(
            node,
            node.children.flatMap((child) => apart(child))
          )
        ]
      : [node]
  }
  return {...paragraph, children: paragraph.children.flatMap((child) => apart(child))}
}

function lineBreak({position}: Text): Break {
  return {type: 'break', ...(position ? {position} : {})}
}
