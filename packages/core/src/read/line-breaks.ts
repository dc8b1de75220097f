import type {Break, Nodes, Paragraph, PhrasingContent, Root, Text} from 'mdast'
import {inlineText} from '../model/inline-text.ts'

/**
 * `tree` with a line break wherever its author ended a line on purpose: a programme, an address, a signature.
 *
 * Markdown joins the lines of a paragraph, which is right for text that was wrapped at some width. A line that had
 * room for the next line's first word was not wrapped: whoever wrote it meant the line to end there, and seldom knows
 * of the two spaces that would say so.
 */
export function withLineBreaks(tree: Root): Root {
  const width = Math.max(narrowest, ...linesIn(tree).map((line) => line.length))
  const broken = (node: Nodes): Nodes => {
    if (node.type === 'paragraph') return broke(node, width)
    return 'children' in node ? ({...node, children: node.children.map((child: Nodes) => broken(child))} as Nodes) : node
  }
  return {...tree, children: tree.children.map((child) => broken(child) as typeof child)}
}

const narrowest = 60

function linesIn(node: Nodes): string[] {
  if (node.type === 'paragraph') return inlineText(node).split('\n')
  return 'children' in node ? node.children.flatMap((child: Nodes) => linesIn(child)) : []
}

function broke(paragraph: Paragraph, width: number): Paragraph {
  const lines = inlineText(paragraph).split('\n')
  if (lines.length === 1) return paragraph
  const meant = lines.map((line, index) => {
    const word = /^\S+/u.exec(lines[index + 1] ?? '')?.[0].length ?? 0
    return line.length + 1 + word <= width
  })
  let line = 0
  const apart = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'text') {
      const parts = node.value.split('\n')
      return parts.flatMap((part, index) => {
        const text: Text = {...node, value: part}
        if (index === parts.length - 1) return part === '' && parts.length > 1 ? [] : [text]
        return meant[line++] ? [...(part === '' ? [] : [text]), lineBreak(node)] : [{...text, value: `${part}\n`}]
      })
    }
    return 'children' in node ? [{...node, children: node.children.flatMap((child) => apart(child))} as PhrasingContent] : [node]
  }
  return {...paragraph, children: paragraph.children.flatMap((child) => apart(child))}
}

function lineBreak({position}: Text): Break {
  return {type: 'break', ...(position ? {position} : {})}
}
