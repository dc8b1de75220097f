import type {Certainty, Evidence} from '@budstikke/core'

/** A stretch of a line: what it says, and the evidence whose words they are, if any. */
export interface Stretch {
  readonly text: string
  readonly evidence?: Evidence
}

/** A line of a source, with the fields that were found in it. */
export interface MarkedLine {
  /** From 1. */
  readonly number: number
  readonly stretches: readonly Stretch[]
  /** The evidence whose last word stands here. */
  readonly notes: readonly Evidence[]
}

const surenesses: Readonly<Record<Certainty, number>> = {guess: 0, likely: 1, sure: 2}

type Placed = Evidence & {readonly place: NonNullable<Evidence['place']>}

/**
 * The lines of `source`, every word marked with the field that it went to. Where several claim a word, the one with
 * the fewest words has it, a speaker in a quote, a phone in a contact; of two with as many, the one that took them, and else the
 * surer one.
 */
export function markedLines(source: string, evidence: readonly Evidence[]): readonly MarkedLine[] {
  const placed = evidence.filter((one): one is Placed => one.place !== undefined && sizeOf(one.place) > 0)
  const byLength = placed.toSorted(
    (a, b) =>
      sizeOf(b.place) - sizeOf(a.place) ||
      Number(a.use === 'taken') - Number(b.use === 'taken') ||
      surenesses[a.certainty] - surenesses[b.certainty]
  )
  const texts = source.split(/\r\n|\r|\n/u)
  const cells = texts.map((text): (Evidence | undefined)[] => Array.from({length: text.length}))
  for (const one of byLength) paint(cells, one)
  return texts.map((text, index) => ({
    number: index + 1,
    stretches: stretchesOf(text, cells[index] ?? []),
    notes: placed.filter(({place}) => lastLine(place) === index + 1)
  }))
}

function paint(lines: readonly (Evidence | undefined)[][], evidence: Placed): void {
  const {start, end} = evidence.place
  for (let line = start.line; line <= end.line; line++) {
    const cells = lines[line - 1] ?? []
    cells.fill(evidence, line === start.line ? start.column - 1 : 0, line === end.line ? end.column - 1 : cells.length)
  }
}

// A place that ends before the first letter of a line ends with the line above.
function lastLine({start, end}: Placed['place']): number {
  return end.column <= 1 && end.line > start.line ? end.line - 1 : end.line
}

function sizeOf({start, end}: Placed['place']): number {
  return (end.line - start.line) * 10_000 + end.column - start.column
}

function stretchesOf(text: string, cells: readonly (Evidence | undefined)[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && cells[at] === cells[from]) continue
    const evidence = cells[from]
    stretches.push({text: text.slice(from, at), ...(evidence === undefined ? {} : {evidence})})
    from = at
  }
  return stretches
}
