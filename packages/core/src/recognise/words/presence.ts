import {digit, kindAt, letter} from './letters.ts'

/** A list of words, known by its number. */
export interface WordList {
  readonly number: number
  /** Whether some phrase of it begins with a sign: then nothing can be said beforehand. */
  readonly isOpen: boolean
}

/**
 * A list of phrases to be asked about by `mayHold`, by the words with which they begin.
 *
 * Lists live as long as the program; hand in what is kept with a language's pack.
 */
export function wordList(phrases: Iterable<string>): WordList {
  const words = new Set(Array.from(phrases, openingRun))
  const list = {number: lists++, isOpen: words.has('')}
  for (const word of words) {
    const known = listsOf.get(word)
    if (known) known.push(list)
    else listsOf.set(word, [list])
  }
  return list
}

function openingRun(phrase: string): string {
  return /^(?:\p{L}+|\p{N}+)/u.exec(phrase.toLowerCase())?.[0] ?? ''
}

/**
 * Whether `text` has a word of `list`; without one, no phrase of the list stands between words of the text.
 *
 * Rules ask some sixty lists of the same lines. A pattern for each would walk each line sixty times; here each word of
 * a line is looked up once for all lists together, after which a list is a bit: over the texts of the corpus this took
 * a fifth of the time.
 */
export function mayHold(text: string, {number, isOpen}: WordList): boolean {
  if (isOpen) return true
  const {bits} = text === last.text && number < last.lists ? last : toldOf(text, number)
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
}

let lists = 0
const listsOf = new Map<string, WordList[]>()

interface Told {
  readonly text: string
  /** A bit for each list. */
  readonly bits: Int32Array
  /** How many lists there were to ask for; a list that came later was not. */
  readonly lists: number
}

// One line is asked of many lists in a row.
let last: Told = {text: '', bits: new Int32Array(0), lists: 0}

const told = new Map<string, Told>()
// Enough for one text, its sentences and its lines.
const most = 600
const longestKept = 20_000

function toldOf(text: string, number: number): Told {
  const before = told.get(text)
  last = before && number < before.lists ? before : {text, bits: walked(text), lists}
  if (last === before) return last
  if (told.size >= most) told.clear()
  if (text.length <= longestKept) told.set(text, last)
  return last
}

// Each run of letters, and each of digits, is looked up once: `kl10` holds `kl`.
function walked(text: string): Int32Array {
  const bits = new Int32Array((lists >> 5) + 1)
  const folded = text.toLowerCase()
  for (let at = 0; at < folded.length;) {
    const sort = kindAt(folded, at) & (letter | digit)
    const from = at
    do at++
    while (at < folded.length && (kindAt(folded, at) & (letter | digit)) === sort)
    const known = sort === 0 ? undefined : listsOf.get(folded.slice(from, at))
    if (known) for (const {number} of known) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
  }
  return bits
}
