import type {Point, Position} from 'unist'

/** A line of Markdown, or what the quotations and items around it leave of it; all are offsets in the whole text. */
export interface Line {
  /** Where it begins, behind the marks of what it stands in. */
  readonly start: number
  /** Its first character that is no space; `end` where there is none. */
  readonly first: number
  /** Its line ending. */
  readonly end: number
}

/** The lines of a text, and where its offsets are. */
export interface Lines {
  readonly text: string
  readonly all: readonly Line[]
  readonly position: (from: number, to: number) => Position
}

/**
 * The lines of `text`, which has no line ending but `\n` and `\r\n`, from the one on in which `from` is; what stands before
 * that place on it are spaces. What follows the last line ending is a line too.
 */
export function linesIn(text: string, from: number): Lines {
  const all: Line[] = []
  const starts: number[] = []
  for (let start = 0; ;) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed
    if (end >= from) all.push(start < from ? {...lineFrom(text, from, end), start} : lineFrom(text, start, end))
    starts.push(start)
    if (feed === -1) return {text, all, position: positionIn(starts)}
    start = feed + 1
  }
}

/** The line between two offsets. */
export function lineFrom(text: string, start: number, end: number): Line {
  let first = start
  while (first < end && text.charCodeAt(first) === space) first++
  return {start, first, end}
}

/** Whether nothing is on a line but spaces. */
export function isBlank({first, end}: Line): boolean {
  return first === end
}

export const space = 32

// Whoever asks goes through the text from top to bottom: the next place is on the line of the last, or close by.
function positionIn(starts: readonly number[]): Lines['position'] {
  let line = 0
  const point = (offset: number): Point => {
    while (line > 0 && offset < (starts[line] ?? 0)) line--
    while (line + 1 < starts.length && offset >= (starts[line + 1] ?? 0)) line++
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset}
  }
  return (from, to) => ({start: point(from), end: point(to)})
}
