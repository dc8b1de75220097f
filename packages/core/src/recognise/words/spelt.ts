import {isWordAt} from './letters.ts'
import {loweredAt} from './word-records.ts'

/** Phrases in small letters, by the word with which they begin, the longest first. */
export type Spelt = ReadonlyMap<string, readonly string[]>

/** `phrases` by what `firstOf` says that each begins with. */
export function speltBy(phrases: Iterable<string>, firstOf: (phrase: string) => string): Spelt {
  const spelt = new Map<string, string[]>()
  for (const phrase of phrases) {
    const first = firstOf(phrase)
    const small = phrase.toLowerCase().replaceAll(/\s+/gu, ' ')
    const known = spelt.get(first)
    if (known) known.push(small)
    else spelt.set(first, [small])
  }
  for (const some of spelt.values()) some.sort((a, b) => b.length - a.length)
  return spelt
}

/**
 * Where the longest of `phrases` that `text` spells from `at` on ends, -1 where it spells none. Case does not count, any
 * spaces are a space, and no word goes on behind it.
 *
 * A pattern of the phrases says the same, but V8 takes half a millisecond to compile each, and a text needs hundreds.
 */
export function speltAt(phrases: readonly string[] | undefined, text: string, at: number): number {
  if (phrases === undefined) return -1
  for (const phrase of phrases) {
    const end = endOf(phrase, text, at)
    if (end >= 0 && !isWordAt(text, end)) return end
  }
  return -1
}

function endOf(phrase: string, text: string, from: number): number {
  let at = from
  for (let index = 0; index < phrase.length; index++) {
    const code = String.prototype.charCodeAt.call(phrase, index)
    if (at >= text.length || loweredAt(text, at) !== code) return -1
    at++
    if (code === blank) while (String.prototype.charCodeAt.call(text, at) === blank) at++
  }
  return at
}

const blank = 32
