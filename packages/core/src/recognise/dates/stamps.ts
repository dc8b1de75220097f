import type {Reading} from '../../locales/reading.ts'
import {rememberedText} from '../blocks/remember.ts'
import {datesIn, type Dated} from './dates.ts'
import {labelIn} from '../kind-label.ts'
import {digit, holdsRun, isWordAt, letter, nextKind} from '../words/letters.ts'
import {openerIn} from '../words/openers.ts'
import {matchPhrase} from '../words/phrases.ts'
import {holds} from '../words/presence.ts'

/** A line that says when and what, not what happened: `8.12.2021 10:15 CET | Kommune | Pressemeddelelse`, `Aalborg, den 11. maj 2022`. */
export const isStamp = rememberedText((text: string, reading: Reading): boolean => {
  if (text.length > longest || !holds(text, digit)) return false
  const {published, updated} = reading.phrases
  const dates = datesIn(text, reading.calendar).filter(isWhole)
  const [first] = dates
  if (!first || isLabelled(text.slice(0, first.from), reading)) return false
  const announced = matchPhrase(published, text, 'whole') ?? matchPhrase(updated, text, 'whole')
  if (announced && (datesIn(announced.parts['date'] ?? '', reading.calendar)[0]?.from ?? 9) < 3) return true
  const parts = partsIn(without(text, dates)).filter((part) => !isKindWord(part, reading))
  const words = parts.flatMap((part) => part.split(' '))
  if (words.length <= 4 && words.every((word) => /^[\p{Lu}\p{N}(]/u.test(word) || word.endsWith(':'))) return true
  return parts.length === 1 && words.length <= 6 && isSender(words, reading)
})

const longest = 160

// `Vik og Ås kommune 22. mars 2024`: the small words join the name, and the last says what it is.
function isSender(words: readonly string[], {calendar, organisationWords, particles}: Reading): boolean {
  const last = words.at(-1) ?? ''
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    organisationWords.includes(last.toLowerCase()) &&
    words.slice(0, -1).every((word) => /^\p{Lu}/u.test(word) || calendar.and.includes(word) || particles.includes(word))
  )
}

// A year or an hour beside the day: without either it may be the day of what a headline tells.
function isWhole({day, clock}: Dated): boolean {
  return day !== undefined && (day.year !== undefined || clock !== undefined)
}

/** Whether `before` gives the day behind it another meaning than the text's: `Bedst før:` does, `Publiceret:` does not. */
export function isLabelled(before: string, reading: Reading): boolean {
  const label = /(?:^|[|•·])([^|•·:]*):[\p{L}. ]{0,12}$/u.exec(before)?.[1]?.trim() ?? ''
  return (
    holdsRun(label, letter, 2) &&
    !openerIn(reading.phrases.published, label) &&
    labelIn(label, reading) === undefined &&
    !/^\p{Lu}[\p{L}-]*$/u.test(label)
  )
}

/** Whether `text` is a word for what a release is, and nothing more. */
export function isKindWord(text: string, reading: Reading): boolean {
  const bare = isWordAt(text, 0) && isWordAt(text, text.length - 1) ? text : withoutMarks(text)
  return labelIn(bare, reading) !== undefined
}

function withoutMarks(text: string): string {
  return text.replaceAll(/^[\s*#|–-]+|(?<![\s*#|–-])[\s*#|–-]+$/gu, '')
}

/** A headline with the day, and what else the page prints there, glued to its end. */
export interface Glued {
  readonly headline: string
  /** Where in the text the day begins. */
  readonly stampFrom: number
}

/**
 * The headline of a line that lost its line breaks: `Ny cykelsti er klar1.12.2021 09:00:00 CET | Pressemeddelelse`;
 * `undefined` where the line does not close with a day and, at most, a word for the kind.
 */
export function gluedHeadline(text: string, reading: Reading): Glued | undefined {
  if (text.length > longestGlued || text.endsWith('.') || !holds(text, digit) || !/\d{4}/u.test(text)) return undefined
  const seamAt = Array.from(text.matchAll(seam)).at(-1)?.index ?? numbersSeam.exec(text)?.index
  const from = seamAt ?? figures.exec(text)?.index
  if (from === undefined) return undefined
  const stamp = text.slice(from)
  const date = datesIn(stamp, reading.calendar)[0]
  if (!date || date.from > 0 || !isWhole(date)) return undefined
  const headline = text.slice(0, from).trimEnd()
  const behind = partsIn(stamp.slice(date.to))
  const isSort = (part: string) => isKindWord(part, reading) || isMedium(part, reading)
  if (!/\p{L}{2}\P{L}.*\p{L}/u.test(headline) || !behind.every(isSort)) return undefined
  // Where a space is left, the day may be the sentence's own: only an hour or a word for the kind tells.
  const isApart =
    seamAt !== undefined ||
    ((date.clock !== undefined || behind.length > 0) && !/[,;:(]$|\s\p{Ll}{1,3}\.?$/u.test(headline))
  return isApart && !isStamp(text, reading) ? {headline, stampFrom: from} : undefined
}

// `Så byggs batteriet – film2024-09-17 11:30Video`: a newsroom lists its films and pictures among its releases.
function isMedium(text: string, {sections}: Reading): boolean {
  return matchPhrase(sections.media, text, 'whole') !== undefined
}

const longestGlued = 320

// Where the line break was lost: `klar1.12.2021`.
const seam = /(?<=[\p{L}!?.»”"’)%])(?=\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})/gu
// `i uke 162.4.2025 12:00`, `2008–201014.8.2026 08:00`: a number closes the headline, and no month has that many days.
const numbersSeam = /(?<=(?:\p{L} |\d[–-])\d{2,4})(?=\d{1,2}\.\d{1,2}\.\d{4} \d{1,2}[:.]\d{2})/u
const figures = /(?<= )(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})/u

function without(text: string, dates: readonly Dated[]): string {
  return dates.toReversed().reduce((left, {from, to}) => `${left.slice(0, from)} | ${left.slice(to)}`, text)
}

// Zones and separators aside.
function partsIn(text: string): readonly string[] {
  return text
    .replaceAll(/\b(?:CES?T|UTC|GMT|EES?T)\b/gu, '|')
    .split(/[|•·/,–—]|\s-\s|\s{2,}/u)
    .map((part) => part.trim())
    .filter((part) => nextKind(part, letter | digit) >= 0)
}
