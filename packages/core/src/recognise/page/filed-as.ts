import type {Block} from '../../model/manuscript.ts'
import {endsSentence} from '../blocks/prose.ts'
import {topOf} from '../blocks/top.ts'
import {comma, parting} from '../words/letters.ts'
import {those} from '../words/openers.ts'
import {matchPhrase, mayStand} from '../words/phrases.ts'
import {holds} from '../words/presence.ts'

/**
 * Whether a line above the text files it under one of `words`: `Namn, debattartikel, Tidningen, den 12 februari 2024.`,
 * `Replik til ministeren, bragt i Avisen`.
 */
export function isFiledAs(blocks: readonly Block[], words: readonly string[]): boolean {
  return blocks.slice(0, topOf(blocks) + 1).some(
    ({text}) =>
      text.length < 200 &&
      holds(text, comma | parting) &&
      mayStand(those(words, isLabel), text) &&
      text.split(/, | \| /u).some((part) => {
        if (part.length <= 5) return false
        const word = endsSentence(text) ? undefined : /^\p{Lu}\p{L}+(?= \p{Ll}{1,5} \p{L})/u.exec(part)?.[0]
        return (
          matchPhrase(those(words, isLong), part, 'whole') !== undefined ||
          (word !== undefined && matchPhrase(those(words, isLabel), word, 'whole') !== undefined)
        )
      })
  )
}

// `Leder` and `Blog` are words of many lines.
function isLong(words: string): boolean {
  return words.length > 6
}

// Before `til` a shorter word is one as well: `Replik`.
function isLabel(words: string): boolean {
  return words.length > 5
}
