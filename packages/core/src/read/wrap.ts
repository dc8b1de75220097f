import type {Line} from './lines.ts'

/**
 * The width at which the lines of a text were cut by hard wraps, as mail programs do; `undefined` where each printed
 * line is a paragraph of its own.
 *
 * A wrapped line is one that the first word of the next would not have fitted on. Where most lines inside runs of
 * three or more are such for one common width, the text was wrapped.
 */
export function wrapWidth(runs: readonly (readonly Line[])[]): number | undefined {
  const candidates = runs.filter((run) => run.length >= 3 && run.every((line) => line.text.length <= widest))
  const width = Math.max(0, ...candidates.map((run) => Math.max(...run.map((line) => line.text.length))))
  if (width < narrowest) return undefined
  let full = 0
  let all = 0
  for (const run of candidates) {
    for (const [index, line] of run.slice(0, -1).entries()) {
      all++
      if (isFull(line, run[index + 1], width)) full++
    }
  }
  return all >= 3 && full / all >= 0.6 ? width : undefined
}

const widest = 90
const narrowest = 50

/** Whether `line` was cut because the first word of `next` did not fit in `width`. */
export function isFull(line: Line, next: Line | undefined, width: number): boolean {
  if (!next) return false
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + word > width
}
