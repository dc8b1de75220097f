import type {Reading} from '../../locales/reading.ts'
import {rememberedText} from '../blocks/remember.ts'
import {isFigure, isWordAt, kindAt, letter, small, space, stop} from './letters.ts'
import {once} from './once.ts'

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
  stops.lastIndex = from
  while (stops.test(text)) {
    const first = runStart(text, stops.lastIndex, from)
    let end = stops.lastIndex
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

// What closes a sentence; the pattern hops from one to the next.
const stops = /[.!?…]+/gu
const closers = `”"»«'’“)]`

function runStart(text: string, end: number, from: number): number {
  let at = end - 1
  while (at > from && (kindAt(text, at - 1) & stop) !== 0) at--
  return at
}

function spaceEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (kindAt(text, at) & space) !== 0) at++
  return at
}

function isAbbreviation(text: string, at: number, reading: Reading): boolean {
  let from = at
  while (from > 0 && from > at - longestAbbreviation && (isWordAt(text, from - 1) || text[from - 1] === '.')) from--
  const length = at - from
  // `tlf. 98 00 01 15. Om museet`: the last figures of a number are no day's.
  if ((length === 1 || length === 2) && isFigure(text, from) && isFigure(text, at - 1)) {
    // `klockan 10. Anmäl dig`: an hour closes it, and so does any number where days take no stop.
    if (from > 0 && (!reading.calendar.dayStop || isHour(text, from, reading))) return false
    return !(isFigure(text, from - 2) && (text[from - 1] === ' ' || text[from - 1] === '-'))
  }
  if (length === 1 && text[from] !== '.' && (kindAt(text, from) & letter) !== 0) return true
  const {words, longest} = unending(reading)
  return length < longest && words.has(text.slice(from, at + 1).toLowerCase())
}

// Abbreviations behind which a sentence goes on, and the letters of the longest.
const unending = once(({abbreviations, closingAbbreviations}: Reading) => {
  const closing = new Set(closingAbbreviations)
  const words = new Set(abbreviations.map((word) => word.toLowerCase()).filter((word) => !closing.has(word)))
  return {words, longest: Math.max(0, ...Array.from(words, (word) => word.length))}
})

function isHour(text: string, from: number, {calendar}: Reading): boolean {
  const before = text.slice(Math.max(0, from - longestAbbreviation), from).toLowerCase()
  return calendar.clockWords.some((word) => before.endsWith(` ${word} `))
}

const longestAbbreviation = 20
