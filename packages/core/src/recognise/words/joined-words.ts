import {isWordAt, kindAt, small, wordEnd} from './letters.ts'

/** Where the next word from `from` on begins; the text's length where none does. */
export function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordAt(text, at)) at++
  return at
}

/** Where the word that begins at `from` ends, with what hyphens, apostrophes and a colon join to it: `Anna-Stina`, `vd:n`. */
export function joinedEnd(text: string, from: number): number {
  let end = wordEnd(text, from)
  while (isJoint(text[end]) && isWordAt(text, end + 1)) end = wordEnd(text, end + 1)
  return text[end] === ':' ? behindEnding(text, end) : end
}

function isJoint(character: string | undefined): boolean {
  return character === '-' || character === "'" || character === '’'
}

function behindEnding(text: string, colon: number): number {
  let end = colon + 1
  while (end < colon + 5 && (kindAt(text, end) & small) !== 0) end++
  const isEnding = end > colon + 1 && end <= colon + 4 && !isWordAt(text, end) && text[end] !== '@' && text[end] !== '.'
  return isEnding ? end : colon
}
