import {digit, kindAt, kindsIn, letter, varying} from './letters.ts'

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
  const list = {
    number,
    part: Math.floor(number / aNumber),
    bit: 1 << (number % aNumber),
    isOpen: signs.size > 0,
    signs: [...signs]
  }
  for (const word of words) addTo(list, word)
  return list
}

/** `text` as phrases are compared: lower-case, with one apostrophe, hyphen and space; as long as `text`. */
export function fold(text: string, kinds = kindsIn(text)): string {
  const plain =
    (kinds & varying) === 0
      ? text
      : text.replaceAll('İ', 'I').replaceAll('’', "'").replaceAll('–', '-').replaceAll('\u00A0', ' ')
  return plain.toLowerCase()
}

/** How many lists there are by now. */
export function listCount(): number {
  return lists
}

/** A bit for each list, thirty in a number, so that each stays one that the engine keeps without a box. */
type Bits = readonly number[]

const aNumber = 30

/** A word with which phrases begin, and which lists have one such. */
interface Listed {
  readonly word: string
  readonly bits: Bits
}

/** Whether any of the words is one of `list`. */
export function hasAny({all}: ListedWords, {part, bit}: WordList): boolean {
  return ((all[part] ?? 0) & bit) !== 0
}

/** Whether the first of the words is one of `list`, and begins at `at`. */
export function beginsWith({places, words}: ListedWords, {part, bit}: WordList, at: number): boolean {
  return places[0] === at && ((words[0]?.bits[part] ?? 0) & bit) !== 0
}

/** Where in `listed` the first word of `list` begins, from `from` on and before `to`; -1 where none does. */
export function nextIn(listed: ListedWords, list: WordList, from: number, to: number): number {
  if (!hasAny(listed, list)) return -1
  const {places, words} = listed
  const {part, bit} = list
  for (let index = firstBehind(places, from); index < words.length; index++) {
    const place = places[index] ?? to
    if (place >= to) return -1
    if (((words[index]?.bits[part] ?? 0) & bit) !== 0) return place
  }
  return -1
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

/** The words of lists that a text has, in order, and where they stand. */
export interface ListedWords {
  readonly places: readonly number[]
  readonly words: readonly Listed[]
  /** The bits of all of them: of most lists a text has no word, and its words need not be gone through. */
  readonly all: Bits
}

/**
 * The words of all lists in `folded`. A word is a run of letters, or of digits: `kl10` holds `kl`.
 *
 * The runs are looked up in a table of our own, by the characters where they stand: to slice each word for a `Map` took
 * twice as long.
 */
export function listedIn(folded: string): ListedWords {
  const places: number[] = []
  const words: Listed[] = []
  const all: number[] = []
  for (let at = 0; at < folded.length;) {
    const sort = kindAt(folded, at) & (letter | digit)
    if (sort === 0) {
      at++
      continue
    }
    const from = at
    let hash = 0
    do hash = hashed(hash, folded.charCodeAt(at++))
    while (at < folded.length && (kindAt(folded, at) & (letter | digit)) === sort)
    const listed = table[slotOf(folded, from, at, hash)]
    if (listed === undefined) continue
    places.push(from)
    words.push(listed)
    for (let part = 0; part < listed.bits.length; part++) all[part] = (all[part] ?? 0) | (listed.bits[part] ?? 0)
  }
  return {places, words, all}
}

// The end of the run of letters, or of digits, that stands at `from`.
function runEnd(text: string, from: number): number {
  const sort = kindAt(text, from) & (letter | digit)
  let at = from
  if (sort !== 0) while (at < text.length && (kindAt(text, at) & (letter | digit)) === sort) at++
  return at
}

let lists = 0

// Open addressing; at most half of the slots are taken.
let table: (Listed | undefined)[] = emptyTable(1 << 12)
let taken = 0

function emptyTable(size: number): (Listed | undefined)[] {
  return Array.from({length: size}, () => undefined)
}

function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01_00_01_93)
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
  return hash
}

// The slot of the word that stands there, or the free one that it would take.
function slotOf(text: string, from: number, to: number, hash: number): number {
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let known = table[slot]; known !== undefined && !stands(known.word, text, from, to); known = table[slot])
    slot = (slot + 1) & mask
  return slot
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}

function addTo(list: WordList, word: string): void {
  const slot = slotOf(word, 0, word.length, hashOf(word))
  const known = table[slot]
  table[slot] = {word, bits: withList(known?.bits ?? [], list)}
  if (known !== undefined) return
  taken++
  if (taken * 2 > table.length) grow()
}

function grow(): void {
  const before = table
  table = emptyTable(before.length * 2)
  for (const one of before) if (one) table[slotOf(one.word, 0, one.word.length, hashOf(one.word))] = one
}

function withList(bits: Bits, {part, bit}: WordList): Bits {
  const made = bits.slice()
  while (made.length <= part) made.push(0)
  made[part] = (made[part] ?? 0) | bit
  return made
}
