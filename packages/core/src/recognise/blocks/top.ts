import type {Block} from '../../model/manuscript.ts'

const closing = /[.!?…]["”»«']?$/u

/** Whether `block` is running text: a paragraph long enough to tell something, or one that ends as sentences end. */
export function isRunning(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'quotation') return false
  return block.text.length >= 140 || (block.text.length >= 60 && closing.test(block.text.slice(-2)))
}

/**
 * How many of `blocks` stand above the story: all before the second paragraph of running text, since a summary may
 * stand above the line that dates it.
 */
export function topOf(blocks: readonly Block[]): number {
  let running = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    if (isRunning(block)) running++
    if (running === 2 || index === highest) return index
  }
  return blocks.length
}

// No page prints more lines before its story; what stands lower is no letterhead.
const highest = 60
