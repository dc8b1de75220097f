import {capital, digit, kindAt, letter, space} from './letters.ts'
import {addBits, addTo, bitsOf, characterAt, fold, foldedOf, hashed, recordAt, sortsOf} from './word-records.ts'

/** A list of words, known by its number. */
export interface WordList {
  readonly number: number
  /** Which number of a word's bits has the list's, and the bit. */
  readonly part: number
  readonly bit: number
  /** Whether some phrase of it begins with a sign, so that words do not tell all. */
  readonly isOpen: boolean
  /** Those signs; `''` of a phrase that is empty stands everywhere. */
  readonly signs: readonly string[]
}

/**
 * A list of phrases to be asked about by `mayHold`, by the words with which they begin.
 *
 * Lists live as long as the program; hand in what is kept with a language's pack.
 */
export function wordList(phrases: Iterable<string>): WordList {
  const words = new Set<string>()
  const signs = new Set<string>()
  for (const phrase of phrases) {
    const folded = fold(phrase)
    const end = runEnd(folded, 0)
    if (end > 0) words.add(folded.slice(0, end))
    else signs.add(Array.from(folded)[0] ?? '')
  }
  const number = lists++
  const part = Math.floor(number / aNumber)
  while (noBits.length <= part) noBits.push(0)
  const list = {
    number,
    part,
    bit: 1 << (number % aNumber),
    isOpen: signs.size > 0,
    signs: [...signs]
  }
  for (const word of words) addTo(word, list)
  return list
}

/** How many lists there are by now. */
export function listCount(): number {
  return lists
}

/** A bit for each list, thirty in a number, so that each stays one that the engine keeps without a box. */
type Bits = readonly number[]

const aNumber = 30

// Of no list.
const noBits: number[] = []

/** Whether any of the words is one of `list`. */
export function hasAny({all}: Pick<ListedWords, 'all'>, {part, bit}: WordList): boolean {
  return ((all[part] ?? 0) & bit) !== 0
}

/** Whether the first of the words is one of `list`, and begins at `at`. */
export function beginsWith(listed: ListedWords, list: WordList, at: number): boolean {
  const {places, words} = listed
  return hasAny(listed, list) && places[0] === at && (bitsOf(words[0] ?? 0, list.part) & list.bit) !== 0
}

/** Where in `listed` the first word of `list` begins, from `from` on and before `to`, or before the end; -1 where none does. */
export function nextIn(listed: ListedWords, list: WordList, from: number, to: number | undefined): number {
  if (!hasAny(listed, list)) return -1
  const {places, words} = listed
  const {part, bit} = list
  for (let index = firstBehind(places, from); index < words.length; index++) {
    const place = places[index] ?? 0
    if (to !== undefined && place >= to) return -1
    if ((bitsOf(words[index] ?? 0, part) & bit) !== 0) return place
  }
  return -1
}

/** The bits of all words of some texts, and of those with which one of them begins. */
export interface Gathered {
  readonly all: Bits
  readonly first: Bits
}

/** What `texts` hold together: of most lists none has a word, and they need not be asked one by one. */
export function gathered(texts: readonly ListedWords[]): Gathered {
  const all = noBits.slice()
  const first = noBits.slice()
  for (const text of texts) {
    for (let part = 0; part < all.length; part++) all[part] = (all[part] ?? 0) | (text.all[part] ?? 0)
    if (text.places[0] === text.first) addBits(first, text.words[0] ?? 0)
  }
  return {all, first}
}

/** Whether one of the texts begins with a word of `list`, signs before it aside. */
export function anyBegins({first}: Gathered, {part, bit}: WordList): boolean {
  return ((first[part] ?? 0) & bit) !== 0
}

// The index of the first of `places` that is not before `from`.
function firstBehind(places: readonly number[], from: number): number {
  let low = 0
  let high = from === 0 ? 0 : places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of lists that a text has, in order, and where they stand; and what else one walk through it tells. */
export interface ListedWords {
  readonly places: readonly number[]
  /** By the number of each word's record. */
  readonly words: readonly number[]
  /** The bits of all of them: of most lists a text has no word, and its words need not be gone through. */
  readonly all: Bits
  /** The sorts of all its characters. */
  readonly kinds: number
  /** Where its first letter or digit stands; its length where it has none. */
  readonly first: number
  /** How many runs between spaces hold a letter or a digit. */
  readonly count: number
  /** Where its capitals stand, in order: names are looked for there alone. */
  readonly capitals: readonly number[]
}

/**
 * The words of all lists in `text`, whatever their case. A word is a run of letters, or of digits: `kl10` holds `kl`.
 *
 * One walk tells all that rules ask of every text. The runs are looked up in a table of our own, by the characters where
 * they stand and as they are folded: to slice each word for a `Map` took twice as long.
 */
export function listedIn(text: string): ListedWords {
  let known = 0
  let big = 0
  const all = noBits.slice()
  const {length} = text
  let kinds = 0
  let first = length
  let count = 0
  let isCounted = false
  // The run that is walked: its sort, 0 between runs, where it began and its hash so far.
  let run = 0
  let from = 0
  let hash = 0
  for (let at = 0; at <= length; at++) {
    const character = at < length ? characterAt(text, at) : 0
    const sort = character & (letter | digit)
    kinds |= character
    if (sort !== run) {
      const record = run === 0 ? 0 : recordAt(text, from, at, hash)
      if (record !== 0) {
        places[known] = from
        words[known++] = record
        addBits(all, record)
      }
      run = sort
      from = at
      hash = 0
    }
    if (sort !== 0) {
      hash = hashed(hash, foldedOf(character))
      if ((character & capital) !== 0) capitals[big++] = at
      if (!isCounted) {
        isCounted = true
        if (++count === 1) first = at
      }
    } else if ((character & space) !== 0) isCounted = false
  }
  return {
    places: places.slice(0, known),
    words: words.slice(0, known),
    all,
    kinds: sortsOf(kinds),
    first,
    count,
    capitals: capitals.slice(0, big)
  }
}

// Of the text that is walked, and longer ones before it: arrays that grow as they are filled are copied again and again.
const places: number[] = []
const words: number[] = []
const capitals: number[] = []

// The end of the run of letters, or of digits, that stands at `from`.
function runEnd(text: string, from: number): number {
  const sort = kindAt(text, from) & (letter | digit)
  let at = from
  if (sort !== 0) while (at < text.length && (kindAt(text, at) & (letter | digit)) === sort) at++
  return at
}

let lists = 0
