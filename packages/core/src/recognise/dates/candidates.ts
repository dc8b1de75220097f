import {
  colon,
  dash,
  isFigure,
  isWordAt,
  kindAt,
  letter,
  nextKind,
  parting,
  space,
  stop,
  wordRunEnd
} from '../words/letters.ts'
import {mayHold, nextOf, type WordList} from '../words/presence.ts'
import {type CalendarPatterns, dayForms} from './calendar.ts'

/** Where in a text days and hours may begin. */
export interface Candidates {
  /** Figures, in order, and beside each the forms that may begin there: a sum of `dayForms`. */
  readonly figures: readonly number[]
  readonly forms: readonly number[]
  /** The forms of all of them, and `monthFirst` where there are such: most have no place in a text. */
  readonly all: number
  /** Months with a day behind. */
  readonly months: readonly number[]
  /** Words that announce an hour. */
  readonly clocks: readonly number[]
  /** Words such as `i dag`. */
  readonly relative: readonly number[]
  /** Whether one of the days may be later in its month than the 28th, which not every month has. */
  readonly isLate: boolean
}

/** The places where `form` may begin, in order. */
export function placesFor(form: number, {figures, forms, all, months}: Candidates): readonly number[] {
  if ((all & form) === 0) return none
  if (form === dayForms.monthFirst) return months
  const places: number[] = []
  for (let index = 0; index < figures.length; index++)
    if (((forms[index] ?? 0) & form) !== 0) places.push(figures[index] ?? 0)
  return places
}

const none: readonly number[] = []

/**
 * Where the days and hours of `text` may begin, by the characters beside its figures; `undefined` where none may.
 *
 * `900 medlemmer` begins nothing, and `5/12` a day with a stroke and no other: to try each pattern at each figure took
 * five times as long as all the rest. What is said here is only where; the patterns say what.
 */
export function candidatesIn(text: string, patterns: CalendarPatterns): Candidates | undefined {
  const relative = mayHold(text, patterns.relativeEndings) ? placesOf(text, patterns.relativeOpenings) : none
  const runs = runsIn(text, patterns)
  if (runs.length === 0) return relative.length === 0 ? undefined : {...nowhere, relative}
  const figures: number[] = []
  const forms: number[] = []
  let all = 0
  for (let index = 0; index < runs.length; index++) {
    const form = formsAt(text, runs, index, patterns)
    if (form === 0) continue
    figures.push(runs[index]?.start ?? 0)
    forms.push(form)
    all |= form
  }
  const months = monthsBefore(text, patterns)
  if (months.length > 0) all |= dayForms.monthFirst
  const clocks = clockWordsBefore(text, runs, patterns)
  if (all === 0 && clocks.length === 0 && relative.length === 0) return undefined
  const isLate = runs.some((run) => mayBeLate(text, run) && (months.length > 0 || standsInDay(text, run)))
  return {figures, forms, all, months, clocks, relative, isLate}
}

const nowhere: Candidates = {
  figures: none,
  forms: none,
  all: 0,
  months: none,
  clocks: none,
  relative: none,
  isLate: false
}

function placesOf(text: string, list: WordList): readonly number[] {
  const places: number[] = []
  for (let at = nextOf(text, list); at >= 0; at = nextOf(text, list, at + 1)) places.push(at)
  return places
}

// `29` to `99`: each is a day that some month lacks, or all do.
function mayBeLate(text: string, {start, end}: Run): boolean {
  const first = text.charCodeAt(start)
  return end - start === 2 && (first > two || (first === two && text.charCodeAt(start + 1) === nine))
}

const two = 50
const nine = 57

function standsInDay(text: string, {start, sign, isNamed}: Run): boolean {
  return isNamed || sign !== '' || text[start - 1] === '-'
}

function formsAt(text: string, runs: readonly Run[], index: number, patterns: CalendarPatterns): number {
  const run = runs[index]
  if (!run) return 0
  const {start, end, sign} = run
  if (end - start > 2) return end - start === 4 && sign === '-' ? dayForms.iso : 0
  const next = runs[index + 1]
  // `5.–7.12.2025`: a range begins whatever its second day does.
  const second = next && next.start - end <= near ? dayAt(text, runs, index + 1) : 0
  let forms = dayAt(text, runs, index) | (next && second !== 0 && isRange(text, run, next, patterns) ? second : 0)
  // A letter may stand right before none but those.
  if ((kindAt(text, start - 1) & letter) !== 0) forms &= dayForms.dotted
  if (mayBeHour(text, run, patterns)) forms |= dayForms.hour
  if ((sign === '.' || sign === '-') && next?.sign === sign) {
    const year = lengthOf(runs[index + 2])
    if (year === 4) forms |= dayForms.dashed
    else if (year === 2 && sign === '.') forms |= dayForms.dottedShort
  }
  return forms
}

interface Run {
  readonly start: number
  readonly end: number
  /** The stop, dash or stroke that alone stands between it and the next; a space may follow a stop. */
  readonly sign: '.' | '. ' | '-' | '/' | ''
  /** `5. december`, `5th of December` */
  readonly isNamed: boolean
}

function runsIn(text: string, {monthWords}: CalendarPatterns): Run[] {
  const runs: Run[] = []
  const hasMonths = mayHold(text, monthWords)
  anyFigures.lastIndex = 0
  while (anyFigures.test(text)) {
    const end = anyFigures.lastIndex
    let start = end - 1
    while (isFigure(text, start - 1)) start--
    if (isGlued(text, start, end)) runs.push({start, end: (start += 2), sign: '', isNamed: false})
    const isNamed = hasMonths && nextOf(text, monthWords, end, end + longestOrdinal) >= 0
    runs.push({start, end, sign: signAt(text, end), isNamed})
  }
  return runs
}

// `2024-10-2206:50`: a page printed the hour in an element of its own, and the paste left nothing between.
function isGlued(text: string, start: number, end: number): boolean {
  return end - start === 4 && text[end] === ':' && text[start - 1] === '-' && isFigure(text, end + 1)
}

// From figure to figure a pattern walks twice as fast as a loop does.
const anyFigures = /[0-9]+/gu
const longestOrdinal = 12

function signAt(text: string, end: number): Run['sign'] {
  // Behind most figures stands a space.
  if ((kindAt(text, end) & (stop | dash | parting)) === 0) return ''
  const sign = text[end]
  if (sign !== '.' && sign !== '-' && sign !== '/') return ''
  if (isFigure(text, end + 1)) return sign
  return sign === '.' && text[end + 1] === ' ' && isFigure(text, end + 2) ? '. ' : ''
}

// What day the figures there begin, if any: `5.12.2025` and `5. 12. 2025`, `5.12.`, `5/12`, `5. december`.
function dayAt(text: string, runs: readonly Run[], index: number): number {
  const run = runs[index]
  const next = runs[index + 1]
  if (!run || lengthOf(run) > 2) return 0
  const {sign, isNamed} = run
  const named = isNamed ? dayForms.month : 0
  if (sign === '/') return named | dayForms.slashed
  if (!next || (sign !== '.' && sign !== '. ')) return named
  const isWhole = (next.sign === '.' || next.sign === '. ') && lengthOf(runs[index + 2]) === 4
  const isShort = sign === '.' && text[next.end] === '.' && !isFigure(text, next.end + 1)
  return named | (isWhole ? dayForms.dotted : 0) | (isShort ? dayForms.dottedApart : 0)
}

function lengthOf(run: Run | undefined): number {
  return run ? run.end - run.start : 0
}

// `5.–7.`, `den 5. til den 7.`, `5. and 7.`: a dash, a stroke or a word that joins stands between.
function isRange(text: string, {end}: Run, {start}: Run, {joinWords}: CalendarPatterns): boolean {
  return nextKind(text, dash | parting, end, start) >= 0 || nextOf(text, joinWords, end, start) >= 0
}

/** Farther from its figure than this stands no weekday, no month and no word for hours. */
export const near = 48

// `10.30`, `10 p.m.`, `10–12`, `10 til 12`; behind most figures stand a space and another word.
function mayBeHour(text: string, {start, end}: Run, patterns: CalendarPatterns): boolean {
  if (end - start === 2 && text.charCodeAt(start) > two) return false
  const behind = kindAt(text, end)
  if ((behind & (stop | colon)) !== 0 && (text[end] === '.' || text[end] === ':') && isFigure(text, end + 1))
    return true
  const at = (behind & space) !== 0 && text[end] === ' ' ? end + 1 : end
  const kind = kindAt(text, at)
  if ((kind & letter) === 0) return (kind & dash) !== 0 || text[at] === '+' || text[at] === '('
  return isHalf(text, at) || nextOf(text, patterns.untilWords, at, at + 1) >= 0
}

// `a.m.`, `PM`
function isHalf(text: string, at: number): boolean {
  const half = text.charAt(at)
  const behind = text.charAt(at + 1)
  return 'aApP'.includes(half) && (behind === 'm' || behind === 'M' || behind === '.')
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
