import {lazily} from './lazily.ts'
import {opensWord, wordEnd} from './letters.ts'
import {folded, nextOf, wordList} from './presence.ts'
import type {Span} from './sentences.ts'

/** Finds words and phrases of a table between the words of a text. */
export interface Finder {
  /** The first from `from` on, the longest where several begin; `undefined` where none stands there. */
  next(text: string, from?: number): Span | undefined
  /** All, from the first on, none within another. */
  all(text: string): Span[]
}

/**
 * A finder of `words` between words, the longest first; any spaces are a space, and case does not count.
 *
 * One pattern of hundreds of alternatives would be tried at every letter: only a word that opens one is worth it.
 */
export function finderOf(words: readonly string[]): Finder {
  const tables = new Map<string, string[]>()
  for (const word of words) {
    const key = word.slice(0, wordEnd(word, 0)).toLowerCase()
    tables.set(key, [...(tables.get(key) ?? []), word])
  }
  const patterns = new Map(
    Array.from(tables, ([key, table]) => [
      key,
      lazily(() => new RegExp(String.raw`(?:${alternatives(table)})(?![\p{L}\p{N}])`, 'iuy'))
    ])
  )
  const openings = wordList(Array.from(tables.keys()).filter((key) => key !== ''))
  const next = (text: string, from = 0): Span | undefined => {
    for (let at = nextOf(text, openings, from); at >= 0; at = nextOf(text, openings, at + 1)) {
      if (text[at - 1] === '-' || !opensWord(text, at)) continue
      const end = wordEnd(text, at)
      const pattern = end - at <= longestWord ? patterns.get(folded(text).slice(at, end))?.() : undefined
      if (!pattern) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match) return {start: at, end: at + match[0].length}
    }
    return undefined
  }
  return {
    next,
    all(text) {
      const found: Span[] = []
      for (let one = next(text, 0); one; one = next(text, one.end)) found.push(one)
      return found
    }
  }
}

const longestWord = 60

/** `words` as alternatives of a pattern, the longest first, any run of spaces for a space. */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0) return String.raw`(?!)`
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' +'))
    .join('|')
}
