/** Where a text has more marks than Markdown is good for, as offsets. */
export interface Overload {
  readonly from: number
  readonly to: number
}

/**
 * The first place behind `from` where reading `text` as Markdown would take more than linear time or more depth than there
 * is: quotations and lists in one another on one line; emphasis, brackets and rows by the thousand in one paragraph.
 *
 * CommonMark pairs emphasis and brackets by looking back, which remark does in time quadratic in a paragraph's marks
 * (measured: 20,000 `]` take three seconds, 5,000 nested `>` the whole stack). So paragraphs are counted first; the
 * limits are a hundred times what the longest release needs.
 */
export function overloadIn(text: string, from: number): Overload | undefined {
  const isDear = mayBeDear(text, from)
  let cost = 0
  let marks = 0
  let definitions = 0
  // Where the line above ends.
  let opened = Math.max(0, from - 1)
  let start = from
  while (start < text.length) {
    const end = endOfLine(text, start)
    if (nesting(text, start, end) > deepest) return {from: start, to: end}
    if (isDear) {
      const line = text.slice(start, end)
      if (line.trim() === '') {
        marks = 0
        opened = end
      } else {
        const more = marksIn(line)
        // The cost of a paragraph is the square of its marks: this line's share of it.
        cost += more * (2 * marks + more)
        marks += more
        if (definition.test(line)) definitions++
        if (cost > dearest || definitions > mostDefinitions) return {from: opened, to: end}
      }
    }
    start = end + 1
  }
  return undefined
}

const deepest = 60
const dearest = 10_000_000

// remark looks for each definition of a link or a note among all before it (measured: 4,000 take six seconds).
const definition = /^ {0,3}\[[^\]]+\]:/u
const mostDefinitions = 2000

/** Whether all marks together would be too dear if they stood in one paragraph; of hardly any text they would. */
function mayBeDear(text: string, from: number): boolean {
  const most = Math.sqrt(dearest)
  return text.length - from > most && (text.slice(from).match(/[\]*_~|]/gu)?.length ?? 0) > most
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

const container = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy

const openers = ' \t>-+*0123456789'

/**
 * How many quotations and lists the line between two offsets opens before its first word, or stands in by its indentation;
 * 0 where it is too short for too many.
 */
function nesting(text: string, start: number, end: number): number {
  if (end - start <= deepest || !openers.includes(text.charAt(start))) return 0
  const line = text.slice(start, end)
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
