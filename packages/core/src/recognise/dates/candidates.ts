import {dash, isWordAt, kindAt, letter, nextKind, parting, wordRunEnd} from '../words/letters.ts'
import {nextOf} from '../words/presence.ts'
import type {CalendarPatterns, DayForm} from './calendar.ts'

/** Where in a text a day or an hour of each form may begin, in order. */
export interface Candidates extends Readonly<Record<DayForm, readonly number[]>> {
  /** Words that announce an hour. */
  readonly clocks: readonly number[]
  /** Figures that may be an hour which nothing announces. */
  readonly bareClocks: readonly number[]
}

/**
 * Where the days and hours of `text` may begin, by the characters beside its figures; `undefined` where it has none.
 *
 * `900 medlemmer` begins nothing, and `5/12` a day with a stroke and no other: to try each pattern at each figure took
 * five times as long as all the rest. What is said here is only where; the patterns say what.
 */
export function candidatesIn(text: string, patterns: CalendarPatterns): Candidates | undefined {
  const runs = runsIn(text)
  if (runs.length === 0) return undefined
  const dashed: number[] = []
  const dotted: number[] = []
  const dottedApart: number[] = []
  const slashed: number[] = []
  const month: number[] = []
  const bareClocks: number[] = []
  for (let index = 0, run = runs[0]; run; run = runs[++index]) {
    const {start, end} = run
    const next = runs[index + 1]
    const sign = signBetween(text, run, next)
    if (end - start > 2) {
      if (end - start === 4 && sign === '-') dashed.push(start)
      continue
    }
    // `5.–7.12.2025`: a range begins whatever its second day does.
    const second = next && isRange(text, run, next, patterns) ? next : undefined
    const secondSign = second && signBetween(text, second, runs[index + 2])
    if (sign === '-' || sign === '.') dashed.push(start)
    if (isDot(sign) || isDot(secondSign)) dotted.push(start)
    if (mayBeHour(text, run, patterns)) bareClocks.push(start)
    if ((kindAt(text, start - 1) & letter) !== 0) continue
    if (isDot(sign) || isDot(secondSign)) dottedApart.push(start)
    if (sign === '/' || secondSign === '/') slashed.push(start)
    if (isNamed(text, run, patterns) || (second && isNamed(text, second, patterns))) month.push(start)
  }
  return {
    dashed,
    dotted,
    dottedApart,
    slashed,
    month,
    bareClocks,
    monthFirst: monthsBefore(text, patterns),
    clocks: clockWordsBefore(text, runs, patterns)
  }
}

interface Run {
  readonly start: number
  readonly end: number
}

function runsIn(text: string): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isFigure(text, at)) continue
    const start = at
    while (isFigure(text, at)) at++
    runs.push({start, end: at})
  }
  return runs
}

/** Whether a figure from 0 to 9 stands there; those of other scripts print no days. */
export function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

// The stop, dash or stroke that alone stands between two runs of figures; a space may follow a stop.
function signBetween(text: string, {end}: Run, next: Run | undefined): string | undefined {
  const length = next ? next.start - end : 0
  return length === 1 || (length === 2 && text[end] === '.' && text[end + 1] === ' ')
    ? text.slice(end, end + length)
    : undefined
}

function isDot(sign: string | undefined): boolean {
  return sign === '.' || sign === '. '
}

// `5.–7.`, `den 5. til den 7.`, `5. and 7.`: a dash, a stroke or a word that joins stands between.
function isRange(text: string, {end}: Run, {start}: Run, {joinWords}: CalendarPatterns): boolean {
  if (start - end > near) return false
  return nextKind(text, dash | parting, end, start) >= 0 || nextOf(text, joinWords, end, start) >= 0
}

/** Farther from its figure than this stands no weekday, no month and no word for hours. */
export const near = 48

// `5. december`, `5th of December`
function isNamed(text: string, {end}: Run, {monthWords}: CalendarPatterns): boolean {
  return nextOf(text, monthWords, end, end + longestOrdinal) >= 0
}

const longestOrdinal = 12

// `10.30`, `10 p.m.`, `10–12`, `10 til 12`; behind most figures stand a space and another word.
function mayBeHour(text: string, {start, end}: Run, {untilWords}: CalendarPatterns): boolean {
  if (end - start === 2 && text.charCodeAt(start) > 50) return false
  if ((text[end] === '.' || text[end] === ':') && isFigure(text, end + 1)) return true
  const at = text[end] === ' ' ? end + 1 : end
  if ((kindAt(text, at) & letter) === 0) return (kindAt(text, at) & dash) !== 0 || text[at] === '+' || text[at] === '('
  const half = text.charAt(at).toLowerCase()
  const behind = text.charAt(at + 1).toLowerCase()
  return (
    ((half === 'a' || half === 'p') && (behind === 'm' || behind === '.')) || nextOf(text, untilWords, at, at + 1) >= 0
  )
}

// `December 5`, not `december 2025`
function monthsBefore(text: string, {monthWords}: CalendarPatterns): number[] {
  const found: number[] = []
  for (let at = nextOf(text, monthWords); at >= 0; at = nextOf(text, monthWords, at + 1)) {
    const end = wordRunEnd(text, at)
    const day = text[end] === '.' ? end + 2 : end + 1
    const isYear = isFigure(text, day + 1) && isFigure(text, day + 2)
    if (text[day - 1] === ' ' && isFigure(text, day) && !isYear && !isWordAt(text, at - 1)) found.push(at)
  }
  return found
}

// `kl. 10`, `mellem klokken 10 og 12`: where a figure stands close behind.
function clockWordsBefore(text: string, runs: readonly Run[], {clockOpenings, clockReach}: CalendarPatterns): number[] {
  const found: number[] = []
  let index = 0
  for (let at = nextOf(text, clockOpenings); at >= 0; at = nextOf(text, clockOpenings, at + 1)) {
    let figures = runs[index]
    while (figures && figures.start < at) figures = runs[++index]
    if (!figures) break
    if (figures.start - at <= clockReach && !isWordAt(text, at - 1)) found.push(at)
  }
  return found
}
