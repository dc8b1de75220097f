import type {Calendar} from '../../locales/reading.ts'
import {daysIn} from '../../model/time.ts'
import {digit} from '../words/letters.ts'
import {matchesAt} from '../words/matches.ts'
import {once} from '../words/once.ts'
import {holds, lowered, mayHold, nextOf, type WordList} from '../words/presence.ts'
import {type CalendarPatterns, patternsOf} from './calendar.ts'
import {candidatesIn, isFigure, near} from './candidates.ts'

/** A day as it is printed: `5. december` says no year. */
export interface PrintedDay {
  readonly year?: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** A day, an hour or both, as they are printed together, and where in the text. */
export interface Dated {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly day?: PrintedDay
  /** The last day of `5.–7. december`. */
  readonly lastDay?: PrintedDay
  /** How many days after the day of writing: 1 of `i morgen`. */
  readonly ahead?: number
  /** Monday is 1. */
  readonly weekday?: number
  /** `09:00`; 24 is midnight at the end of the day. */
  readonly clock?: string
  /** The hour at which it ends, `15:30`. */
  readonly closing?: string
  /** The day is printed, but no calendar has it. */
  readonly unreal?: true
  /** No word or weekday says that it is a day or an hour. */
  readonly bare?: true
}

/**
 * Every day and hour that `text` prints in the words of `calendar`, in the order of the text: `fredag d. 5. december
 * kl. 10-15`, `5.–7.12.2025`, `2025-12-05 14:05`, `i dag kl. 10.00`. What is printed together is one.
 *
 * Days that no calendar has (`31. februar`) come back as `unreal`. The forms are those of the language tables, section
 * 7; two figures for a year are this century's until 69.
 */
export function datesIn(text: string, calendar: Calendar): readonly Dated[] {
  const patterns = patternsOf(calendar)
  if (!mayTell(text, patterns)) return none
  const read = readOf(text, calendar, patterns)
  read.dates ??= merged(text, lowered(text), read.points, patterns)
  return read.dates
}

/**
 * The same of the sentence of `text` from `from` to `to`, places counted from its first letter: the days of a paragraph
 * are looked for once, for all its sentences and for itself.
 */
export function datesWithin(text: string, from: number, to: number, calendar: Calendar): readonly Dated[] {
  const patterns = patternsOf(calendar)
  if (!mayTell(text, patterns)) return none
  const {points} = readOf(text, calendar, patterns)
  const first = firstBehind(points, from)
  let last = first
  for (let point = points[last]; point && point.dated.from < to; point = points[++last]) {
    // A day that goes on across the sentence's end, or one that is another without what stands before it.
    if (point.dated.from < from || point.dated.to > to) return datesIn(text.slice(from, to), calendar)
  }
  if (isFigure(text, from)) return datesIn(text.slice(from, to), calendar)
  if (first === last) return none
  const own = points.slice(first, last).map(({dated, weak}): Point => ({
    dated: {...dated, from: dated.from - from, to: dated.to - from},
    weak
  }))
  return merged(text.slice(from, to), lowered(text).slice(from, to), own, patterns)
}

// The index of the first that ends behind `from`.
function firstBehind(points: readonly Point[], from: number): number {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.dated.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return low
}

function mayTell(text: string, {relativeEndings}: CalendarPatterns): boolean {
  return holds(text, digit) || mayHold(text, relativeEndings)
}

const none: readonly Dated[] = []

/** What was found in a text; `dates` once they were asked for. */
interface Read {
  readonly points: readonly Point[]
  dates: readonly Dated[] | undefined
}

function readOf(text: string, calendar: Calendar, patterns: CalendarPatterns): Read {
  const all = readIn(calendar)
  const before = all.get(text)
  if (before) return before
  const read = {points: pointsIn(text, patterns), dates: undefined}
  if (all.size >= most) all.clear()
  all.set(text, read)
  return read
}

// Each rule asks for the same lines again. Enough for one text; another may begin afresh.
const readIn = once<Calendar, Map<string, Read>>(() => new Map())
const most = 400

interface Point {
  readonly dated: Dated
  /** Whether it counts only beside another, or where it is all the text. */
  readonly weak: boolean
}

function pointsIn(text: string, patterns: CalendarPatterns): Point[] {
  const found: Point[] = []
  const candidates = candidatesIn(text, patterns)
  const small = lowered(text)
  if (candidates) {
    for (const match of matchesAt(small, patterns.clocks, candidates.clocks)) add(found, clockOf(match, text, false))
    for (const {pattern, weak, form} of patterns.days)
      for (const match of matchesAt(small, pattern, candidates[form])) add(found, dayOf(match, text, weak, patterns))
  }
  if (patterns.relative && mayHold(text, patterns.relativeEndings))
    for (const match of matchesAt(small, patterns.relative, placesOf(text, patterns.relativeOpenings)))
      add(found, {dated: {...spanOf(match, text), ahead: patterns.aheadOf(match[0])}, weak: false})
  if (candidates)
    for (const match of matchesAt(small, patterns.bareClocks, candidates.bareClocks))
      add(found, clockOf(match, text, true))
  return found.length < 2 ? found : withoutOverlaps(found)
}

function placesOf(text: string, list: WordList): readonly number[] {
  const places: number[] = []
  for (let at = nextOf(text, list); at >= 0; at = nextOf(text, list, at + 1)) places.push(at)
  return places
}

function add(points: Point[], point: Point | undefined): void {
  if (point) points.push(point)
}

// Those found first are the surer ones: a later one gives way wherever they meet.
function withoutOverlaps(found: readonly Point[]): Point[] {
  const kept: {readonly point: Point; readonly index: number}[] = []
  const order = found
    .map((point, index) => ({point, index}))
    .toSorted((a, b) => a.point.dated.from - b.point.dated.from || a.index - b.index)
  for (const one of order) {
    const last = kept.at(-1)
    if (!last || last.point.dated.to <= one.point.dated.from) kept.push(one)
    else if (one.index < last.index) kept.splice(-1, 1, one)
  }
  return kept.map(({point}) => point)
}

// Where what was found in small letters stands, and how `text` prints it.
function spanOf(
  match: RegExpExecArray,
  text: string
): {readonly from: number; readonly to: number; readonly text: string} {
  const from = match.index + match[0].length - match[0].trimStart().length
  const to = match.index + match[0].trimEnd().length
  return {from, to, text: text.slice(from, to)}
}

function dayOf(match: RegExpExecArray, text: string, weak: boolean, patterns: CalendarPatterns): Point | undefined {
  const {first, day: printed, month: name, year} = match.groups ?? {}
  const month = patterns.monthOf(name ?? '')
  const number = Number(printed)
  if (month < 1 || month > 12 || number < 1) return undefined
  const figures = /^\d/u.test(name ?? '')
  if (figures && number > 31) return undefined
  const inYear =
    year === undefined
      ? {}
      : {year: year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)}
  const real = number <= daysIn(inYear.year ?? 2024, month)
  const day = {...inYear, month, day: number}
  const opening =
    first === undefined || Number(first) < 1 || Number(first) >= number ? undefined : {...day, day: Number(first)}
  const before = beforeDay(text, match.index, patterns)
  const {weekday, opened} = before?.groups ?? {}
  const named = weekday === undefined ? undefined : patterns.weekdayOf(weekday)
  const span = spanOf(match, text)
  const from = span.from - (before?.[0].length ?? 0)
  const dated = {
    from,
    to: span.to,
    text: text.slice(from, span.to),
    ...(real ? {day: opening ?? day, ...(opening ? {lastDay: day} : {})} : {unreal: true as const}),
    ...(named === undefined ? {} : {weekday: named})
  }
  return {dated, weak: weak && weekday === undefined && opened === undefined}
}

// `fredag den `, which ends where the day begins.
function beforeDay(
  text: string,
  day: number,
  {beforeDate, beforeWords}: CalendarPatterns
): RegExpExecArray | undefined {
  const first = Math.max(0, day - near)
  for (let at = nextOf(text, beforeWords, first, day); at >= 0; at = nextOf(text, beforeWords, at + 1, day)) {
    const match = isFigure(text, at - 1) ? null : beforeDate.exec(lowered(text).slice(at, day))
    if (match) return match
  }
  return undefined
}

function clockOf(match: RegExpExecArray, text: string, bare: boolean): Point | undefined {
  const {from, hour, joined, minute, sign, half, hour2, joined2, minute2, half2} = match.groups ?? {}
  const announced = !bare || half !== undefined || half2 !== undefined
  // `fra 10` says how many, not when, and `10` alone says nothing.
  if (!bare && from !== undefined && hour2 === undefined && !hasTwoWords(match[0]) && minute === undefined)
    return undefined
  const start = clock(
    hour,
    joined ?? minute,
    half ?? (half2 !== undefined && Number(hour) < Number(hour2) ? half2 : undefined)
  )
  if (start === undefined) return undefined
  // `kl. 1800–2000`; the second of `kl. 18 og 2000` counts something else.
  const isEnd = hour2 !== undefined && (joined2 === undefined || joined !== undefined)
  const ends = isEnd ? clock(hour2, joined2 ?? minute2, half2 ?? half) : undefined
  // `10–12 am` ends at noon.
  const closing = ends === '00:00' && start !== '00:00' && half2 !== undefined ? '12:00' : ends
  if (!announced && sign === undefined && closing === undefined) return undefined
  const dated = {
    ...spanOf(match, text),
    clock: start,
    ...(closing === undefined ? {} : {closing}),
    ...(announced ? {} : {bare: true as const})
  }
  return {dated, weak: !announced && sign === undefined}
}

// `fra kl. 10`, `from 10 o'clock`: a word before the number, and one behind a space.
function hasTwoWords(text: string): boolean {
  const first = text.search(/\p{L}{2}/u)
  return first >= 0 && / \p{L}/u.test(text.slice(first + 2))
}

function clock(hour: string | undefined, minute = '00', half?: string): string | undefined {
  let hours = Number(hour)
  if (half !== undefined) hours = (hours % 12) + (half === 'p' ? 12 : 0)
  if (!(hours <= 24) || (hours === 24 && minute !== '00')) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}`
}

// A day takes the hour beside it, and the day that ends its range.
function merged(text: string, small: string, points: readonly Point[], patterns: CalendarPatterns): Dated[] {
  const out: Dated[] = []
  for (let index = 0, point = points[0]; point; point = points[index]) {
    let {dated, weak} = point
    index++
    for (let next = points[index]?.dated; next; next = points[index]?.dated) {
      const gap = small.slice(dated.to, next.from)
      const both = merge(dated, next, gap, patterns, points[index + 1]?.dated, small)
      if (!both) break
      dated = {...both, text: text.slice(both.from, both.to)}
      weak = false
      index++
    }
    if (!weak || alone(text, dated)) out.push(dated)
  }
  return out
}

function merge(
  dated: Dated,
  next: Dated,
  gap: string,
  patterns: CalendarPatterns,
  after: Dated | undefined,
  text: string
): Dated | undefined {
  const to = next.to
  const dates = dated.day !== undefined || dated.ahead !== undefined || dated.unreal === true
  if (
    dates &&
    dated.clock === undefined &&
    next.clock !== undefined &&
    next.day === undefined &&
    patterns.beforeClock.test(gap)
  ) {
    return {...dated, to, clock: next.clock, ...(next.closing === undefined ? {} : {closing: next.closing})}
  }
  if (dated.day && next.day && dated.lastDay === undefined && patterns.joiner.test(gap)) {
    const year = dated.day.year ?? next.day.year
    return {...dated, to, day: {...dated.day, ...(year === undefined ? {} : {year})}, lastDay: next.day}
  }
  if (
    dated.lastDay &&
    dated.clock !== undefined &&
    dated.closing === undefined &&
    next.clock !== undefined &&
    next.day === undefined &&
    patterns.beforeClock.test(gap)
  ) {
    return {...dated, to, closing: next.clock}
  }
  // `kl. 10 onsdag den 5. maj`, unless that day has an hour of its own; `i dag, onsdag den 5. maj`.
  if (next.day && !dated.day && patterns.beforeDay.test(gap)) {
    const own =
      after?.clock !== undefined &&
      after.day === undefined &&
      patterns.beforeClock.test(text.slice(next.to, after.from))
    if (dated.clock !== undefined && own) return undefined
    const {ahead: _, bare: __, ...kept} = dated
    return {...next, ...kept, to}
  }
  return undefined
}

function alone(text: string, {from, to}: Dated): boolean {
  return text.slice(0, from).trim() === '' && /^[\s.,]*$/u.test(text.slice(to))
}
