import type {Reading} from '../../locales/reading.ts'
import {endingsOf} from '../words/endings.ts'
import {kindAt, letter} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {openerIn} from '../words/openers.ts'
import {folded} from '../words/presence.ts'

/**
 * Whether a word in `text`, or in a sentence of it from `start` to `end`, is one for what people attend;
 * `orienteringsmøde` is a `møde`, too: the last part of a compound says what it is.
 */
export function isHappening(text: string, reading: Reading, start = 0, end = text.length): boolean {
  if (openerIn(reading.happenings, text, start, end)) return true
  const heads = headsOf(reading)
  const letters = folded(text)
  for (let at = start; at < end; at++) {
    const from = at
    while ((kindAt(letters, at) & letter) !== 0) at++
    if (at - from >= shortestCompound && heads(letters, at).some((head) => head.length <= at - from - shortestPart))
      return true
  }
  return false
}

// A part of three letters at least before a head of four.
const shortestPart = 3
const shortestCompound = 7

const headsOf = once(({happenings}: Reading) =>
  endingsOf(happenings.filter((word) => /^\p{L}{4,40}$/u.test(word)).map((word) => word.toLowerCase()))
)
