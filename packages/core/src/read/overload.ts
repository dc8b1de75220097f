/** Where a text has more marks than Markdown is good for, as offsets. */
export interface Overload {
  readonly from: number
  readonly to: number
}

/**
 * The first place where reading `text` as Markdown would take more than linear time or more depth than there is:
 * quotations and lists in one another on one line; emphasis, brackets and rows by the thousand in one paragraph.
 *
 * CommonMark pairs emphasis and brackets by looking back, which remark does in time quadratic in a paragraph's marks
 * (measured: 20,000 `]` take three seconds, 5,000 nested `>` the whole stack). So paragraphs are counted first; the
 * limits are a hundred times what the longest release needs.
 */
export function overloadIn(text: string): Overload | undefined {
  let cost = 0
  let marks = 0
  let opened = 0
  let start = 0
  while (start < text.length) {
    const end = endOfLine(text, start)
    const line = text.slice(start, end)
    if (line.trim() === '') {
      marks = 0
      opened = end
    } else {
      if (nesting(line) > deepest) return {from: start, to: end}
      const more = marksIn(line)
      // The cost of a paragraph is the square of its marks: this line's share of it.
      cost += more * (2 * marks + more)
      marks += more
      if (cost > dearest) return {from: opened, to: end}
    }
    start = end + 1
  }
  return undefined
}

const deepest = 60
const dearest = 10_000_000

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

const container = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy

/** How many quotations and lists a line opens before its first word, or stands in by its indentation. */
function nesting(line: string): number {
  container.lastIndex = 0
  // An item takes at least two columns, so that each level stands that much further in.
  let depth = Math.floor((/^ */u.exec(line)?.[0].length ?? 0) / 2)
  if (depth > deepest && !container.test(line)) return 0
  container.lastIndex = 0
  while (depth <= deepest && container.test(line)) depth++
  container.lastIndex = 0
  return depth
}

/** Runs of one mark count once, closing brackets each, and a line that might be a table's row once. */
function marksIn(line: string): number {
  return (line.includes('|') ? 1 : 0) + (line.match(/\]|\*+|_+|~+/gu)?.length ?? 0)
}
