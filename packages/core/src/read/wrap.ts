import type {Line} from './lines.ts'

/**
 * The width at which the lines of a text were cut by hard wraps, as mail programs do; `undefined` where each printed
 * line is a paragraph of its own.
 *
 * A wrapped line is one that the first word of the next would not have fitted on. A text was wrapped where most lines
 * inside runs of three or more are such for one common width and do not close a sentence, where nearly all that break
 * off in mid-sentence are such, or where half of all lines break off so; a letterhead and a list of contacts, which
 * break as they please, do not speak against it. Nor does a line that is longer than the text was wrapped at, as the
 * subject of a mail may be: the width is then that of the longest line that breaks off.
 */
export function wrapWidth(runs: readonly (readonly Line[])[]): number | undefined {
  const candidates = runs.filter((run) => run.length >= 2 && run.every((line) => printedLength(line) <= widest))
  const width = widestOf(candidates.flat())
  if (width < narrowest) return undefined
  const tally = {all: 0, full: 0, open: 0, pairs: 0, broken: 0, brokenFull: 0}
  const breaks: {readonly line: Line; readonly next: Line}[] = []
  for (const run of candidates) {
    for (const [index, line] of run.slice(0, -1).entries()) {
      const next = run[index + 1]
      const full = isFull(line, next, width)
      if (run.length >= 3) {
        tally.all++
        if (full) tally.full++
        if (!/[.!?:…][”"»«'’)]*$/u.test(line.text)) tally.open++
      }
      tally.pairs++
      if (next && breaksOff(line, next)) {
        tally.broken++
        breaks.push({line, next})
        if (full) tally.brokenFull++
      }
    }
  }
  const mostly = tally.all >= 3 && tally.full / tally.all >= 0.6 && tally.open / tally.all >= 0.6
  const midSentence = tally.broken >= 2 && tally.brokenFull / tally.broken >= 0.75
  const anyhow = tally.broken >= 4 && tally.broken / tally.pairs >= 0.5
  return mostly || midSentence || anyhow ? width : brokenWidth(breaks)
}

// Below a subject of a hundred letters no line is full; those that break off are, at a width of their own.
function brokenWidth(breaks: readonly {readonly line: Line; readonly next: Line}[]): number | undefined {
  if (breaks.length < fewestBreaks) return undefined
  const width = widestOf(breaks.map(({line}) => line))
  const full = breaks.filter(({line, next}) => isFull(line, next, width)).length
  return width >= narrowest && full / breaks.length >= 0.75 ? width : undefined
}

function widestOf(lines: readonly Line[]): number {
  return lines.reduce((width, line) => Math.max(width, printedLength(line)), 0)
}

/** With a width that only they bear out, more of them than two lines of contacts that go on in small letters. */
const fewestBreaks = 4

const widest = 130
const narrowest = 50
/** A shorter line was broken by its author. */
const shortest = 35

/** Whether `line` was cut because the first word of `next` did not fit in `width`; what is much longer was not cut there. */
export function isFull(line: Line, next: Line | undefined, width: number): boolean {
  if (!next) return false
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0
  const length = printedLength(line)
  return length + 1 + word > width && length <= width + overhang
}

/** Whether `line` stops in mid-sentence: no mark closes it, and `next` goes on in lower case. */
export function breaksOff(line: Line, next: Line): boolean {
  return line.text.length >= shortest && /[\p{L}\p{N},–-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}

// Indentation counts: an indented quote was wrapped at the same column.
function printedLength({text, start, end}: Line): number {
  return Math.max(text.length, Math.min(end.column - start.column, text.length + deepest))
}

const deepest = 12
/** By so much a hand, or a reply's mark, may have made a line longer than the others. */
const overhang = 6
