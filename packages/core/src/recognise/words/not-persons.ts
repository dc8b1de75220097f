import {capital, digit, kindAt, kindsIn} from './letters.ts'
import type {Lexicon} from './lexicon.ts'

/** Whether `name`, which ends at `end` in `text`, closes with a word for a street and a house's number stands behind it: `Nytorvs Plads 2`. */
export function closesAsStreet(name: string, text: string, end: number, {streets}: Lexicon): boolean {
  if (text[end] !== ' ' || (kindAt(text, end + 1) & digit) === 0) return false
  return (
    streets.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) &&
    /^ \d{1,3}(?! ?\d)/u.test(text.slice(end, end + 6))
  )
}

/** Whether a word behind a name makes it a company's: `AS`, `a/s`, `Oy`; `as` and `da` in small letters are words of some language. */
export function isForm(word: string, lexicon: Lexicon): boolean {
  return lexicon.isCompanyForm(word) && (word.length > 2 || (kindsIn(word) & capital) !== 0)
}
