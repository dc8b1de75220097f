import {opensWord, wordEnd} from './letters.ts'
import {nextOf, wordList} from './presence.ts'
import type {Span} from './sentences.ts'
import {speltAt, speltBy} from './spelt.ts'
import {fold} from './word-records.ts'

/** Finds words and phrases of a table between the words of a text. */
export interface Finder {
  /** The first that begins from `from` on and before `to`, the longest where several do; `undefined` where none stands there. */
  next(text: string, from?: number, to?: number): Span | undefined
  /** All, from the first on, none within another. */
  all(text: string): Span[]
  /** Whether one may stand from `from` on and before `to`: a word there opens one. */
  mayStand(text: string, from?: number, to?: number): boolean
}

/** A finder of `words` between words, the longest first; any spaces are a space, and case does not count. */
export function finderOf(words: readonly string[]): Finder {
  const tables = speltBy(words, (word) => word.slice(0, wordEnd(word, 0)).toLowerCase())
  const openings = wordList(Array.from(tables.keys()).filter((key) => key !== ''))
  const next = (text: string, from = 0, to?: number): Span | undefined => {
    for (let at = nextOf(text, openings, from, to); at >= 0; at = nextOf(text, openings, at + 1, to)) {
      if (text[at - 1] === '-' || !opensWord(text, at)) continue
      const end = speltAt(tables.get(fold(text.slice(at, wordEnd(text, at)))), text, at)
      if (end >= 0) return {start: at, end}
    }
    return undefined
  }
  return {
    next,
    all(text) {
      const found: Span[] = []
      for (let one = next(text, 0); one; one = next(text, one.end)) found.push(one)
      return found
    },
    mayStand: (text, from, to) => nextOf(text, openings, from, to) >= 0
  }
}

/** `words` as alternatives of a pattern, the longest first, any run of spaces for a space. */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0) return String.raw`(?!)`
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' +'))
    .join('|')
}
