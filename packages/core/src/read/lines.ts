import type {Point} from 'unist'
import {normalise} from './normalise.ts'

/** One printed line of a plain source. */
export interface Line {
  /** Normalised and trimmed, no-break spaces kept. */
  readonly text: string
  readonly start: Point
  readonly end: Point
  /** The offsets in `text` of what follows a tab or a gap of three spaces. */
  readonly columns: readonly number[]
}

/** The printed lines of `source`, blank ones too, with their places in it. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\r\n\u2028\u2029\v\f]/gu
  let start = 0
  for (;;) {
    const end = ends.exec(source)
    lines.push(lineAt(source, start, end?.index ?? source.length, lines.length + 1))
    if (!end) return lines
    start = ends.lastIndex
  }
}

// A tab or three spaces in the middle of a line set columns apart (a pasted table, a letterhead).
const gap = /\t[\t \u00A0]*| {3,}|\u00A0{3,}/gu

function lineAt(source: string, start: number, end: number, line: number): Line {
  const raw = source.slice(start, end)
  const parts = raw
    .split(gap)
    .map((part) => normalise(part).trim())
    .filter((part) => part !== '')
  const columns: number[] = []
  let text = ''
  for (const part of parts) {
    if (text !== '') {
      text += ' '
      columns.push(text.length)
    }
    text += part
  }
  return {text, columns, start: {line, column: 1, offset: start}, end: {line, column: end - start + 1, offset: end}}
}
