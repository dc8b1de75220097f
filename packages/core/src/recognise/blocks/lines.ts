import type {Node} from 'mdast'
import {givenNames} from '../../locales/given-names.ts'
import type {Block} from '../../model/manuscript.ts'
import {opensCapital, opensSmall} from '../words/letters.ts'
import {wordsIn} from '../words/names.ts'

/** A printed line of a block: its words and where they stand in the block's text. */
export interface PrintedLine {
  readonly text: string
  readonly start: number
  /** The parts that tabs set apart, as offsets in the line. */
  readonly columns: readonly number[]
}

/** The lines that `block` was printed on, in a plain source and in a marked one (`<br>`, a line end in Markdown). */
export function printedLines(block: Block): PrintedLine[] {
  const ends = block.lineEnds ?? lineEndsIn(block)
  const lines: PrintedLine[] = []
  const all = block.columns ?? []
  let column = 0
  let start = 0
  for (const end of [...ends, block.text.length]) {
    if (end < start) continue
    const raw = block.text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const from = start + lead
    const columns: number[] = []
    for (; (all[column] ?? end) < end; column++) if ((all[column] ?? 0) > from) columns.push((all[column] ?? 0) - from)
    if (raw.trim() !== '') lines.push({text: raw.trim(), start: from, columns})
    start = end
  }
  return lines
}

/** The printed lines of `block`, those in one that a wrap in the middle of a name parts: `… sekretariatsleder Anne-Mette`, `Riis på 86 …`. */
export function wholeNames(block: Block): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const line of printedLines(block)) {
    const above = lines.at(-1)
    if (above?.columns.length === 0 && line.columns.length === 0 && breaksName(above.text, line.text))
      lines.splice(-1, 1, {...above, text: block.text.slice(above.start, line.start + line.text.length)})
    else lines.push(line)
  }
  return lines
}

// A long line that ends in a given name alone, and a short run of the rest on the next.
function breaksName(above: string, below: string): boolean {
  if (above.length < shortestWrapped) return false
  const [before, last] = wordsIn(above).slice(-2)
  const name = last?.word ?? ''
  if (last?.end !== above.length || !opensSmall(before?.word ?? '') || !opensCapital(name)) return false
  if (!/^\p{Lu}\p{Ll}+(?: \p{Ll}| ?[,(]|$)/u.test(below.slice(0, 40))) return false
  return givenNames.has(name) || givenNames.has(name.slice(0, Math.max(0, name.indexOf('-'))))
}

const shortestWrapped = 50

function lineEndsIn(block: Block): number[] {
  const node = block.node.type === 'listItem' ? block.node.children[0] : block.node
  if ((node?.type !== 'paragraph' && node?.type !== 'heading') || !hasLineEnd(node)) return []
  const printed = printedText(node)
  if (printed.length !== block.text.length) return []
  return Array.from(printed.matchAll(/\n/gu), (match) => match.index)
}

// Most paragraphs stand on one line, and need not be put together again to know it.
function hasLineEnd(node: Node): boolean {
  if ('children' in node && Array.isArray(node.children)) return node.children.some((child: Node) => hasLineEnd(child))
  return node.type === 'break' || printedText(node).includes('\n')
}

function printedText(node: Node): string {
  if ('children' in node && Array.isArray(node.children))
    return node.children.map((child: Node) => printedText(child)).join('')
  if (node.type === 'break') return '\n'
  return (node.type === 'text' || node.type === 'inlineCode') && 'value' in node && typeof node.value === 'string'
    ? node.value
    : ''
}
