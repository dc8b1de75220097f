import type {Point} from 'unist'
import type {Block} from '../model/manuscript.ts'

/**
 * Blocks of a packed source as a text of their own, a line each, and the same blocks with their places in it: what was
 * read of a Word document or a mail can be pointed at, though the file itself has no lines.
 */
export function laidOut(blocks: readonly Block[]): {readonly text: string; readonly blocks: readonly Block[]} {
  const lines: string[] = []
  let offset = 0
  const placed = blocks.map((block, index) => {
    if (index > 0 && block.gap > 0) {
      lines.push('')
      offset += 1
    }
    const line = block.text.replaceAll('\n', ' ')
    const start: Point = {line: lines.length + 1, column: 1, offset}
    lines.push(line)
    offset += line.length + 1
    return {...block, place: {start, end: {line: start.line, column: line.length + 1, offset: offset - 1}}}
  })
  return {text: lines.join('\n'), blocks: placed}
}
