import type {Element, ElementContent, Root} from 'hast'
import type {Block, Inline, Picture, Row} from './blocks.ts'
import {wordsOf} from './blocks.ts'

/** What the blocks of a text are told. */
export interface BodyOptions {
  /** A picture of the text as mails show it; `undefined` for one that is left out. */
  readonly picture: (src: string, alt: string) => Picture | undefined
  /** Whether a paragraph holds what somebody said. */
  readonly isSpeech: (words: string) => boolean
}

/** The blocks of a text: of a sanitised tree with absolute addresses (`bodyTree`, `paragraphsOf`). */
export function bodyBlocks(tree: Root | Element, options: BodyOptions): readonly Block[] {
  const levels = new Levels()
  return blocksIn(tree.children, {...options, levels, depth: 0})
}

interface Setting extends BodyOptions {
  readonly levels: Levels
  readonly depth: number
}

// Deeper than this nobody writes, and tables in tables in quotes are no text that a mail program could show.
const deepest = 8

function blocksIn(nodes: Root['children'] | Element['children'], setting: Setting): readonly Block[] {
  const blocks: Block[] = []
  let loose: ElementContent[] = []
  const close = () => {
    blocks.push(...paragraph(loose, setting))
    loose = []
  }
  for (const node of nodes) {
    if (node.type === 'doctype' || node.type === 'comment') continue
    if (node.type === 'element' && isBlock(node)) {
      close()
      blocks.push(...blockOf(node, setting))
    } else loose.push(node)
  }
  close()
  return blocks
}

const blockNames = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

function isBlock({tagName}: Element): boolean {
  return blockNames.has(tagName)
}

function blockOf(node: Element, setting: Setting): readonly Block[] {
  const {tagName, children} = node
  if (setting.depth > deepest) return paragraph([{type: 'text', value: textOf(node)}], setting)
  const deeper = {...setting, depth: setting.depth + 1}
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const content = inlines(children)
      if (wordsOf(content).trim() === '') return []
      return [
        {block: 'heading', level: setting.levels.of(Number(tagName.slice(1))), content},
        ...picturesIn(node, setting)
      ]
    }
    case 'ul':
    case 'ol':
      return list(node, deeper)
    case 'blockquote': {
      const content = blocksIn(children, deeper)
      return content.length === 0 ? [] : [{block: 'quote', content}]
    }
    case 'table':
      return table(node, deeper)
    case 'hr':
      return [{block: 'rule'}]
    case 'pre':
      return [{block: 'paragraph', content: [{mark: 'code', content: lines(textOf(node).trim())}]}]
    case 'dt':
      return [{block: 'paragraph', content: [{mark: 'strong', content: inlines(children)}]}]
    default:
      return blocksIn(children, deeper)
  }
}

// A picture among words is shown below them.
function paragraph(nodes: readonly ElementContent[], setting: Setting): readonly Block[] {
  const content = trimmed(inlines(nodes))
  const pictures = nodes.flatMap((node) => (node.type === 'element' ? picturesIn(node, setting) : []))
  const words = wordsOf(content)
  if (words.trim() === '') return pictures
  return [{block: setting.isSpeech(words) ? 'speech' : 'paragraph', content}, ...pictures]
}

function picturesIn(node: Element, setting: Setting): readonly Block[] {
  if (node.tagName === 'img') {
    const {src, alt} = node.properties
    const picture = typeof src === 'string' ? setting.picture(src, typeof alt === 'string' ? alt : '') : undefined
    return picture ? [{block: 'picture', ...picture}] : []
  }
  return node.children.flatMap((child) => (child.type === 'element' ? picturesIn(child, setting) : []))
}

function list(node: Element, setting: Setting): readonly Block[] {
  // What stands between the items is one.
  const items = node.children
    .map((item) => blocksIn(item.type === 'element' && item.tagName === 'li' ? item.children : [item], setting))
    .filter((item) => item.length > 0)
  if (items.length === 0) return []
  const start = Number(node.properties['start'] ?? 1)
  return [{block: 'list', items, ...(node.tagName === 'ol' ? {first: Number.isSafeInteger(start) ? start : 1} : {})}]
}

function table(node: Element, setting: Setting): readonly Block[] {
  const captions = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'caption' ? paragraph(child.children, setting) : []
  )
  const rows = rowsIn(node)
  return [...captions, ...(rows.length === 0 ? [] : [{block: 'table', rows} as const]), ...picturesIn(node, setting)]
}

const rowGroups = new Set(['thead', 'tbody', 'tfoot'])

function rowsIn(node: Element): readonly Row[] {
  return node.children.flatMap((child): readonly Row[] => {
    if (child.type === 'element') {
      if (rowGroups.has(child.tagName)) return rowsIn(child)
      if (child.tagName === 'tr') return row(child.children)
      if (child.tagName === 'caption' && node.tagName === 'table') return []
    }
    // What stands in no row has one to itself.
    return row([child])
  })
}

function row(children: Element['children']): readonly Row[] {
  const cells = children.filter((cell) => cell.type === 'element' || (cell.type === 'text' && cell.value.trim() !== ''))
  if (cells.length === 0) return []
  const isHead = cells.every((cell) => cell.type === 'element' && cell.tagName === 'th')
  return [
    {
      isHead,
      cells: cells.map((cell) => trimmed(inlines(cell.type === 'element' && isBlock(cell) ? cell.children : [cell])))
    }
  ]
}

const marks = new Map<string, Extract<Inline, {readonly content: unknown}>['mark']>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'em'],
  ['del', 'del'],
  ['s', 'del'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['code', 'code'],
  ['kbd', 'code']
])

function inlines(nodes: readonly ElementContent[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return [node.value.replaceAll(/[ \t\n\r]+/gu, ' ')]
    if (node.type !== 'element' || node.tagName === 'img') return []
    if (node.tagName === 'br') return [{mark: 'break'}]
    const content = inlines(node.children)
    const {href} = node.properties
    if (node.tagName === 'a' && typeof href === 'string') return [{mark: 'link', to: href, content}]
    const mark = marks.get(node.tagName)
    if (mark !== undefined && mark !== 'link') return [{mark, content}]
    // Words of a block that stands where only words can, in a cell, stay apart.
    return isBlock(node) && content.length > 0 ? [...content, ' '] : content
  })
}

function trimmed(content: readonly Inline[]): readonly Inline[] {
  const [first] = content
  const last = content.at(-1)
  if (typeof first === 'string' && first.trimStart() !== first) return trimmed([first.trimStart(), ...content.slice(1)])
  if (first === '') return trimmed(content.slice(1))
  if (typeof last === 'string' && last.trimEnd() !== last) return trimmed([...content.slice(0, -1), last.trimEnd()])
  return last === '' ? content.slice(0, -1) : content
}

function lines(text: string): readonly Inline[] {
  return text.split('\n').flatMap((line, index): readonly Inline[] => (index === 0 ? [line] : [{mark: 'break'}, line]))
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}

/** The levels of headings: below the headline, and none left out on the way down. */
class Levels {
  #highest = 7

  of(printed: number): 2 | 3 {
    this.#highest = Math.min(this.#highest, printed)
    return printed > this.#highest ? 3 : 2
  }
}
