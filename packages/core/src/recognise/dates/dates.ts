import type {Calendar} from '../../locales/reading.ts'
import {rememberedAlone} from '../blocks/remember.ts'
import {digit, isFigure} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {holds, lowered, mayHold, nextOf} from '../words/presence.ts'
import {type CalendarPatterns, dayForms, patternsOf} from './calendar.ts'
import {candidatesIn} from './candidates.ts'
import {type Point, pointsIn} from './points.ts'

/** A day as it is printed: `5. december` says no year. */
export interface PrintedDay {
  readonly year: number | undefined
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** A day, an hour or both, as they are printed together, and where in the text. */
export interface Dated {
  readonly from: number
  readonly to: number
  readonly day: PrintedDay | undefined
  /** The last day of `5.–7. december`. */
  readonly lastDay: PrintedDay | undefined
  /** How many days after the day of writing: 1 of `i morgen`. */
  readonly ahead: number | undefined
  /** Monday is 1. */
  readonly weekday: number | undefined
  /** `09:00`; 24 is midnight at the end of the day. */
  readonly clock: string | undefined
  /** The hour at which it ends, `15:30`. */
  readonly closing: string | undefined
  /** The day is printed, but no calendar has it. */
  readonly unreal: true | undefined
  /** No word or weekday says that it is a day or an hour. */
  readonly bare: true | undefined
}

/**
 * Every day and hour that `text` prints in the words of `calendar`, in the order of the text: `fredag d. 5. december
 * kl. 10-15`, `5.–7.12.2025`, `2025-12-05 14:05`, `i dag kl. 10.00`. What is printed together is one.
 *
 * Days that no calendar has (`31. februar`) come back as `unreal`. The forms are those of the language tables, section
 * 7; two figures for a year are this century's until 69.
 */
export function datesIn(text: string, calendar: Calendar): readonly Dated[] {
  return readerOf(calendar).read(text).dates
}

/** Whether a sentence of `text` may tell a day that its paragraph does not: `5/12` counts where it is all of it. */
export function mayHoldMore(text: string, calendar: Calendar): boolean {
  return readerOf(calendar).read(text).hasWeak
}

/** Whether `text` may tell a day or an hour at all. */
export function mayTellDate(text: string, calendar: Calendar): boolean {
  return readerOf(calendar).candidates(text) !== undefined
}

/** Whether a word begins at `at` with which days and hours begin: a weekday, a month, `den`, `klokken`, `i dag`. */
export function opensDate(text: string, at: number, calendar: Calendar): boolean {
  const {beforeWords, monthWords, clockOpenings, relativeOpenings} = patternsOf(calendar)
  return [beforeWords, monthWords, clockOpenings, relativeOpenings].some((list) => nextOf(text, list, at, at + 1) >= 0)
}

/** Whether `text` may tell an hour, told by what stands beside its figures: most that tell a day tell none. */
export function mayTellHour(text: string, calendar: Calendar): boolean {
  const candidates = readerOf(calendar).candidates(text)
  return candidates !== undefined && (candidates.clocks.length > 0 || (candidates.all & dayForms.hour) !== 0)
}

/** Whether a day of `text` may be one that no calendar has, or stand beside another weekday than its own. */
export function mayTellWrongDay(text: string, calendar: Calendar): boolean {
  const {candidates, patterns} = readerOf(calendar)
  const some = candidates(text)
  return some !== undefined && (some.isLate || mayHold(text, patterns.weekdayWords))
}

/**
 * The same of the sentence of `text` from `from` to `to`, places counted from its first letter: the days of a paragraph
 * are looked for once, for all its sentences and for itself.
 */
export function datesWithin(text: string, from: number, to: number, calendar: Calendar): readonly Dated[] {
  const {dates, hasWeak} = readerOf(calendar).read(text)
  // What stands before a figure may make another day of it, and what is weak counts where it is all of its sentence.
  if (isFigure(text, from) || hasWeak) return datesIn(text.slice(from, to), calendar)
  const first = firstBehind(dates, from)
  let last = first
  for (let dated = dates[last]; dated && dated.from < to; dated = dates[++last]) {
    // A day that goes on across the sentence's end.
    if (dated.from < from || dated.to > to) return datesIn(text.slice(from, to), calendar)
  }
  if (first === last) return none
  const within = first === 0 && last === dates.length ? dates : dates.slice(first, last)
  return from === 0 ? within : within.map((dated) => moved(dated, from))
}

// Written out: to spread what has so many properties took four times as long.
function moved(dated: Dated, by: number): Dated {
  const {day, lastDay, ahead, weekday, clock, closing, unreal, bare} = dated
  return {from: dated.from - by, to: dated.to - by, day, lastDay, ahead, weekday, clock, closing, unreal, bare}
}

// The index of the first that ends behind `from`.
function firstBehind(dates: readonly Dated[], from: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.to ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return low
}

function mayTell(text: string, {relativeEndings}: CalendarPatterns): boolean {
  return holds(text, digit) || mayHold(text, relativeEndings)
}

const none: readonly Dated[] = []

interface Read {
  readonly dates: readonly Dated[]
  /** Whether some day or hour was found that counts only beside another. */
  readonly hasWeak: boolean
}

// Each rule asks for the same lines again; what only asks whether a text may tell something does not make it be read.
const readerOf = once((calendar: Calendar) => {
  const patterns = patternsOf(calendar)
  const candidatesOf = rememberedAlone((text) => candidatesIn(text, patterns))
  const readOf = rememberedAlone((text): Read => {
    const candidates = candidatesOf(text)
    const points = candidates === undefined ? [] : pointsIn(text, candidates, patterns)
    return points.length === 0
      ? nothing
      : {dates: merged(text, points, patterns), hasWeak: points.some(({weak}) => weak)}
  })
  return {
    patterns,
    candidates: (text: string) => (mayTell(text, patterns) ? candidatesOf(text) : undefined),
    read: (text: string) => (mayTell(text, patterns) ? readOf(text) : nothing)
  }
})

const nothing: Read = {dates: none, hasWeak: false}

// A day takes the hour beside it, and the day that ends its range.
function merged(text: string, points: readonly Point[], patterns: CalendarPatterns): readonly Dated[] {
  const out: Dated[] = []
  for (let index = 0, point = points[0]; point; point = points[index]) {
    let {dated, weak} = point
    index++
    for (let next = points[index]?.dated; next; next = points[index]?.dated) {
      const both = merge(text, dated, next, points[index + 1]?.dated, patterns)
      if (!both) break
      dated = both
      weak = false
      index++
    }
    if (!weak || alone(text, dated)) out.push(dated)
  }
  return out
}

function merge(
  text: string,
  dated: Dated,
  next: Dated,
  after: Dated | undefined,
  patterns: CalendarPatterns
): Dated | undefined {
  if (next.from - dated.to > patterns.mergeReach) return undefined
  const gap = lowered(text).slice(dated.to + shortened(text, dated.to), next.from)
  const {to} = next
  const isDay = dated.day !== undefined || dated.ahead !== undefined || dated.unreal === true
  const isHour = next.clock !== undefined && next.day === undefined
  if (isDay && isHour && dated.clock === undefined && patterns.beforeClock.test(gap))
    return {...dated, to, clock: next.clock, closing: next.closing}
  if (dated.day && next.day && dated.lastDay === undefined && patterns.joiner.test(gap))
    return {...dated, to, day: {...dated.day, year: dated.day.year ?? next.day.year}, lastDay: next.day}
  if (
    isHour &&
    dated.lastDay &&
    dated.clock !== undefined &&
    dated.closing === undefined &&
    patterns.beforeClock.test(gap)
  )
    return {...dated, to, closing: next.clock}
  // `kl. 10 onsdag den 5. maj`, unless that day has an hour of its own; `i dag, onsdag den 5. maj`.
  if (!next.day || dated.day || !patterns.beforeDay.test(gap)) return undefined
  if (dated.clock !== undefined && after && isHourBehind(text, to, after, patterns)) return undefined
  return {
    ...next,
    from: dated.from,
    weekday: dated.weekday ?? next.weekday,
    clock: dated.clock ?? next.clock,
    closing: dated.closing ?? next.closing,
    unreal: dated.unreal
  }
}

// `27. sep. kl. 18.00`: the stop of a month that is shortened parts no hour from its day.
function shortened(text: string, to: number): number {
  return text[to] === '.' && text[to + 1] === ' ' && /\p{L}{3,4}$/u.test(text.slice(to - 5, to)) ? 1 : 0
}

function isHourBehind(text: string, to: number, {clock, day, from}: Dated, {beforeClock}: CalendarPatterns): boolean {
  return clock !== undefined && day === undefined && beforeClock.test(lowered(text).slice(to, from))
}

function alone(text: string, {from, to}: Dated): boolean {
  return text.slice(0, from).trim() === '' && /^[\s.,]*$/u.test(text.slice(to))
}
