import type {Nodes, Root} from 'mdast'
import {withoutTags} from './markup.ts'
import type {Release} from './release.ts'

/**
 * Lead and body of a release as plain text, blocks apart by a blank line, list items one a line: for mail, search and
 * comparison. No headline, contacts, boilerplate or facts.
 */
export function plainText(release: Pick<Release, 'lead' | 'body'>): string {
  const body = plainBody(release.body)
  return [release.lead ?? '', body].filter((part) => part !== '').join('\n\n')
}

/** A body as plain text, blocks apart by a blank line. */
export function plainBody(body: Root): string {
  return apart(body.children, '\n\n')
}

function apart(nodes: readonly Nodes[], between: string): string {
  let all = ''
  for (const node of nodes) {
    const text = plainBlock(node)
    if (text !== '') all += all === '' ? text : between + text
  }
  return all
}

function plainBlock(node: Nodes): string {
  switch (node.type) {
    case 'list': {
      const first = node.start ?? 1
      return node.children
        .map((item, index) => `${node.ordered ? `${first + index}.` : '-'} ${apart(item.children, '\n')}`)
        .join('\n')
    }
    case 'blockquote':
    case 'footnoteDefinition':
      return apart(node.children, '\n')
    case 'table':
      return node.children.map((row) => row.children.map((cell) => plainInline(cell)).join('\t')).join('\n')
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return ''
    default:
      return plainInline(node)
  }
}

function plainInline(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'html') return withoutTags(node.value, ' ').replaceAll(/ {2,}/gu, ' ').trim()
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  let all = ''
  for (const child of node.children) all += plainInline(child)
  return all
}
