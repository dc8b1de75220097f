import type {Block} from '../../model/manuscript.ts'
import {isWordAt, wordRunEnd} from '../words/letters.ts'
import {whileRead} from '../words/while-read.ts'

/** `text` as two printings of one line compare: without case, marks and spaces between. */
export function folded(text: string): string {
  const small = text.toLowerCase()
  let words = ''
  for (let at = wordStart(small, 0); at < small.length;) {
    const end = wordRunEnd(small, at)
    words += words === '' ? small.slice(at, end) : ` ${small.slice(at, end)}`
    at = wordStart(small, end)
  }
  return words
}

/** The text of `block`, folded once. */
export const foldedOf = whileRead(({text}: Block): string => folded(text))

/** Whether `text` may begin as `words`, which are folded: most lines need not be folded to be told apart. */
export function opensAs(text: string, words: string): boolean {
  return text.charAt(wordStart(text, 0)).toLowerCase().charAt(0) === words.charAt(0)
}

function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordAt(text, at)) at++
  return at
}
