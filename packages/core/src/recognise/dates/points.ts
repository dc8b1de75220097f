import {daysIn} from '../../model/time.ts'
import {isFigure} from '../words/letters.ts'
import {matchesAt} from '../words/matches.ts'
import {lowered, nextOf} from '../words/presence.ts'
import {type CalendarPatterns, dayForms} from './calendar.ts'
import {type Candidates, near, placesFor} from './candidates.ts'
import type {Dated, PrintedDay} from './dates.ts'

/** A day or an hour, each for itself. */
export interface Point {
  readonly dated: Dated
  /** Whether it counts only beside another, or where it is all the text. */
  readonly weak: boolean
}

/** Every day and every hour that `text` prints, of those that `candidates` says may be, in its order, none within another. */
export function pointsIn(text: string, candidates: Candidates, patterns: CalendarPatterns): readonly Point[] {
  const small = lowered(text)
  const found: Point[] = []
  for (const match of matchesAt(small, patterns.clocks, candidates.clocks)) add(found, clockOf(match, false))
  for (const {pattern, weak, form} of patterns.days)
    if ((candidates.all & form) !== 0)
      for (const match of matchesAt(small, pattern, placesFor(form, candidates)))
        add(found, dayOf(match, text, weak, patterns))
  if (patterns.relative)
    for (const match of matchesAt(small, patterns.relative, candidates.relative))
      add(found, relativeOf(match, patterns))
  for (const match of matchesAt(small, patterns.bareClocks, placesFor(dayForms.hour, candidates)))
    add(found, clockOf(match, true))
  return isInOrder(found) ? found : withoutOverlaps(found)
}

function add(points: Point[], point: Point | undefined): void {
  if (point) points.push(point)
}

// Most texts that tell a day tell one.
function isInOrder(found: readonly Point[]): boolean {
  for (let at = 1; at < found.length; at++)
    if ((found[at]?.dated.from ?? 0) < (found[at - 1]?.dated.to ?? 0)) return false
  return true
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

// All have the same properties, written out: those with some took four times as long, and so did one spread into another.
function relativeOf({index, 0: words}: RegExpExecArray, patterns: CalendarPatterns): Point {
  const dated: Dated = {
    from: index,
    to: index + words.length,
    day: undefined,
    lastDay: undefined,
    ahead: patterns.aheadOf(words),
    weekday: undefined,
    clock: undefined,
    closing: undefined,
    unreal: undefined,
    bare: undefined
  }
  return {dated, weak: false}
}

function dayOf(match: RegExpExecArray, text: string, weak: boolean, patterns: CalendarPatterns): Point | undefined {
  const {first, day: printed, month: name = '', year: inYear} = match.groups ?? {}
  const isFigures = isFigure(name, 0)
  const month = isFigures ? Number(name) : patterns.monthOf(name)
  const number = Number(printed)
  if (month < 1 || month > 12 || number < 1 || (isFigures && number > 31)) return undefined
  const year = inYear === undefined ? undefined : wholeYear(inYear)
  const isReal = number <= daysIn(year ?? 2024, month)
  const day: PrintedDay = {year, month, day: number}
  const opening =
    first === undefined || Number(first) < 1 || Number(first) >= number ? undefined : {year, month, day: Number(first)}
  const before = beforeDay(text, match.index, patterns)
  const {weekday, opened} = before?.groups ?? {}
  const dated: Dated = {
    from: match.index - (before?.[0].length ?? 0),
    to: match.index + match[0].length,
    day: isReal ? (opening ?? day) : undefined,
    lastDay: isReal && opening ? day : undefined,
    ahead: undefined,
    weekday: weekday === undefined ? undefined : patterns.weekdayOf(weekday),
    clock: undefined,
    closing: undefined,
    unreal: isReal ? undefined : true,
    bare: undefined
  }
  return {dated, weak: weak && weekday === undefined && opened === undefined}
}

// `25` is 2025, `70` 1970, `-23` behind a month 2023.
function wholeYear(printed: string): number {
  const figures = printed.replace(/^\D/u, '')
  const year = Number(figures)
  return figures.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
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

function clockOf(match: RegExpExecArray, isBare: boolean): Point | undefined {
  const {from, hour, joined, minute, sign, half, hour2, joined2, minute2, half2} = match.groups ?? {}
  const announced = !isBare || half !== undefined || half2 !== undefined
  // `fra 10` says how many, not when, and `10` alone says nothing.
  if (!isBare && from !== undefined && hour2 === undefined && !hasTwoWords(match[0]) && minute === undefined)
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
  const dated: Dated = {
    from: match.index,
    to: match.index + match[0].length,
    day: undefined,
    lastDay: undefined,
    ahead: undefined,
    weekday: undefined,
    clock: start,
    closing,
    unreal: undefined,
    bare: announced ? undefined : true
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
  return `${hours < 10 ? '0' : ''}${hours}:${minute}`
}
