import type {Nodes, PhrasingContent} from 'mdast'

/** Whether a place can hold line breaks: a paragraph can, a heading or a cell is one line. */
export type Extent = 'line' | 'lines'

/** The words of a paragraph, heading or cell in the form that Markdown gives back. */
export function fairPhrasing(nodes: readonly PhrasingContent[], extent: Extent): PhrasingContent[] {
  return trimmed(joined(nodes.flatMap((node) => fairInline(node, extent, []))))
}

/** Whether the words are in that form already: one text, as most paragraphs are. */
export function isFair(nodes: readonly PhrasingContent[]): boolean {
  const [only] = nodes
  return (
    only?.type === 'text' &&
    nodes.length === 1 &&
    only.value !== '' &&
    !only.value.includes('\n') &&
    only.value.trim().length === only.value.length
  )
}

type Marks = readonly PhrasingContent['type'][]

/** A node as the nodes it comes to: none where it has no words, its children where the mark is on already. */
function fairInline(node: PhrasingContent, extent: Extent, within: Marks): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [{...node, value: node.value.replaceAll('\n', ' ')}]
    case 'inlineCode':
      return node.value === '' ? [] : [{...node, value: node.value.replaceAll('\n', ' ')}]
    case 'break':
      return extent === 'line' ? [{type: 'text', value: ' '}] : [node]
    case 'image':
      return [{...node, alt: node.alt ?? ''}]
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = inner(node.children, extent, [...within, node.type])
      return within.includes(node.type) || children.length === 0 ? children : [{...node, children}]
    }
    case 'link': {
      const children = inner(node.children, extent, [...within, 'link'])
      return within.includes('link') ? children : [{...node, children}]
    }
    default:
      return [node]
  }
}

function inner(nodes: readonly PhrasingContent[], extent: Extent, within: Marks): PhrasingContent[] {
  return joined(nodes.flatMap((node) => fairInline(node, extent, within)))
}

/** Texts that touch are one text, marks of one kind that touch are one mark. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    const both = last && together(last, node)
    if (both) kept[kept.length - 1] = both
    else kept.push(node)
  }
  return kept
}

function together(left: PhrasingContent, right: PhrasingContent): PhrasingContent | undefined {
  if (left.type === 'text' && right.type === 'text') return {...left, value: left.value + right.value}
  if (left.type === 'inlineCode' && right.type === 'inlineCode') return {...left, value: left.value + right.value}
  if (
    left.type === right.type &&
    (left.type === 'emphasis' || left.type === 'strong' || left.type === 'delete') &&
    'children' in right
  ) {
    return {...left, children: joined([...left.children, ...right.children])}
  }
  return undefined
}

/** Without breaks and spaces at the edges, nor spaces beside a break. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const edges = nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const before = nodes[index - 1]
    const after = nodes[index + 1]
    const start = !before || before.type === 'break' ? node.value.trimStart() : node.value
    return {...node, value: !after || after.type === 'break' ? start.trimEnd() : start}
  })
  const written = edges.filter((node) => node.type !== 'text' || node.value !== '')
  const first = written.findIndex((node) => node.type !== 'break')
  const last = written.findLastIndex((node: Nodes) => node.type !== 'break')
  const kept = written.slice(Math.max(first, 0), last + 1)
  return kept.length === nodes.length ? kept : trimmed(kept)
}
