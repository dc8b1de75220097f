import type {Reading} from '../../locales/reading.ts'
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
export function sentencesIn(text: string, reading: Reading): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    const end = sentenceEnd(text, start, reading)
    if (text.slice(start, end).trim() !== '') spans.push({start, end})
    start = end + (/^\s*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0)
    if (end >= text.length) break
  }
  return spans
}

const stop = /[.!?…]+[”"»«'’“)\]]*(?=\s|$)/gu

/** Where the sentence that `from` stands in ends: behind its closing mark, at the end of the text at the latest. */
export function sentenceEnd(text: string, from: number, reading: Reading): number {
  stop.lastIndex = from
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length
    const next = /\S/u.exec(text.slice(end, end + 8))?.[0]
    if (next !== undefined && /\p{Ll}/u.test(next)) continue
    if (match[0].startsWith('.') && next !== undefined && isAbbreviation(text, match.index, reading)) continue
    return end
  }
  return text.length
}

function isAbbreviation(text: string, at: number, reading: Reading): boolean {
  const before = text.slice(Math.max(0, at - 20), at)
  const word = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? ''
  // `tlf. 98 00 01 15. Om museet`: the last figures of a number are no day's.
  if (/^\d{1,2}$/u.test(word)) return !/\d[ -]$/u.test(before.slice(0, before.length - word.length))
  if (/^\p{L}$/u.test(word)) return true
  const folded = `${word.toLowerCase()}.`
  return lexiconOf(reading).abbreviations.has(folded) && !reading.closingAbbreviations.includes(folded)
}
