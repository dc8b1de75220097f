import type {Reading} from '../../locales/reading.ts'
import {rememberedText} from '../blocks/remember.ts'
import {isWordAt, kindAt, letter, small, space, stop} from './letters.ts'
import {lexiconOf} from './lexicon.ts'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The sentences of `text`, without the spaces between them. A full stop after an abbreviation of the language, an
 * initial or a day's number ends none, nor does one that a small letter follows.
 */
export const sentencesIn = rememberedText((text: string, reading: Reading): readonly Span[] => {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    const end = sentenceEnd(text, start, reading)
    if (spaceEnd(text, start, end) < end) spans.push({start, end})
    start = spaceEnd(text, end, end + farthest)
    if (end >= text.length) break
  }
  return spans
})

// No more spaces than this stand between two sentences.
const farthest = 8

/** Where the sentence that `from` stands in ends: behind its closing mark, at the end of the text at the latest. */
export function sentenceEnd(text: string, from: number, reading: Reading): number {
  for (let at = from; at < text.length; at++) {
    if ((kindAt(text, at) & stop) === 0) continue
    let end = at + 1
    while ((kindAt(text, end) & stop) !== 0) end++
    const first = at
    at = end - 1
    while (end < text.length && closers.includes(text.charAt(end))) end++
    if (end < text.length && (kindAt(text, end) & space) === 0) continue
    const next = spaceEnd(text, end, end + farthest)
    const goesOn = next < Math.min(text.length, end + farthest)
    if (goesOn && (kindAt(text, next) & small) !== 0) continue
    if (goesOn && text[first] === '.' && isAbbreviation(text, first, reading)) continue
    return end
  }
  return text.length
}

const closers = `”"»«'’“)]`

function spaceEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (kindAt(text, at) & space) !== 0) at++
  return at
}

function isAbbreviation(text: string, at: number, reading: Reading): boolean {
  let from = at
  while (from > 0 && from > at - longestAbbreviation && (isWordAt(text, from - 1) || text[from - 1] === '.')) from--
  const word = text.slice(from, at)
  // `tlf. 98 00 01 15. Om museet`: the last figures of a number are no day's.
  if (/^\d{1,2}$/u.test(word)) {
    // `klockan 10. Anmäl dig`: an hour closes it, and so does any number where days take no stop.
    if (from > 0 && (!reading.calendar.dayStop || isHour(text, from, reading))) return false
    return !/\d[ -]$/u.test(text.slice(Math.max(0, from - 2), from))
  }
  if (word.length === 1 && word !== '.' && (kindAt(text, from) & letter) !== 0) return true
  const folded = `${word.toLowerCase()}.`
  return lexiconOf(reading).abbreviations.has(folded) && !reading.closingAbbreviations.includes(folded)
}

function isHour(text: string, from: number, {calendar}: Reading): boolean {
  const before = text.slice(Math.max(0, from - longestAbbreviation), from).toLowerCase()
  return calendar.clockWords.some((word) => before.endsWith(` ${word} `))
}

const longestAbbreviation = 20
