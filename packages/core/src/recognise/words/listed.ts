import {digit, kindAt, kindsIn, letter, space, varying} from './letters.ts'

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

// Of no list.
const noBits: number[] = []

/** A word with which phrases begin, and which lists have one such. */
interface Listed {
  readonly word: string
  readonly bits: Bits
  /** The numbers of its bits that are not 0: of forty, one or two. */
  readonly parts: readonly number[]
}

/** Whether any of the words is one of `list`. */
export function hasAny({all}: ListedWords, {part, bit}: WordList): boolean {
  return ((all[part] ?? 0) & bit) !== 0
}

/** Whether the first of the words is one of `list`, and begins at `at`. */
export function beginsWith({places, words}: ListedWords, {part, bit}: WordList, at: number): boolean {
  return places.length > 0 && places[0] === at && ((words[0]?.bits[part] ?? 0) & bit) !== 0
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

/** The words of lists that a text has, in order, and where they stand; and what else one walk through it tells. */
export interface ListedWords {
  readonly places: readonly number[]
  readonly words: readonly Listed[]
  /** The bits of all of them: of most lists a text has no word, and its words need not be gone through. */
  readonly all: Bits
  /** The sorts of all its characters. */
  readonly kinds: number
  /** Where its first letter or digit stands; its length where it has none. */
  readonly first: number
  /** How many runs between spaces hold a letter or a digit. */
  readonly count: number
}

/**
 * The words of all lists in `text`, whatever their case. A word is a run of letters, or of digits: `kl10` holds `kl`.
 *
 * One walk tells all that rules ask of every text. The runs are looked up in a table of our own, by the characters where
 * they stand and as they are folded: to slice each word for a `Map` took twice as long.
 */
export function listedIn(text: string): ListedWords {
  const places: number[] = []
  const words: Listed[] = []
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
    const kind = kindAt(text, at)
    const sort = kind & (letter | digit)
    kinds |= kind
    if (sort !== run) {
      const listed = run === 0 ? undefined : table[slotOf(text, from, at, hash)]
      if (listed !== undefined) {
        places.push(from)
        words.push(listed)
        addBits(all, listed)
      }
      run = sort
      from = at
      hash = 0
    }
    if (sort !== 0) {
      hash = hashed(hash, foldedAt(text, at))
      if (!isCounted) {
        isCounted = true
        if (++count === 1) first = at
      }
    } else if ((kind & space) !== 0) isCounted = false
  }
  return {places, words, all, kinds, first, count}
}

function addBits(all: number[], {bits, parts}: Listed): void {
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? 0
    all[part] = (all[part] ?? 0) | (bits[part] ?? 0)
  }
}

// The end of the run of letters, or of digits, that stands at `from`.
function runEnd(text: string, from: number): number {
  const sort = kindAt(text, from) & (letter | digit)
  let at = from
  if (sort !== 0) while (at < text.length && (kindAt(text, at) & (letter | digit)) === sort) at++
  return at
}

let lists = 0

// Open addressing; at most half of the slots are taken. The hash of a slot's word stands beside it, since most words of a text are in no list.
let table: (Listed | undefined)[] = emptyTable(1 << 12)
let hashes = new Int32Array(table.length)
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

/** The character at `at` as `fold` has it. */
function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = foldings[code] ?? 0
  return known === 0 ? foldingOfNew(code) : known
}

const foldings = new Uint16Array(65_536)

function foldingOfNew(code: number): number {
  const made = fold(String.fromCharCode(code)).charCodeAt(0)
  foldings[code] = made
  return made
}

// The slot of the word that stands there, or the free one that it would take.
function slotOf(text: string, from: number, to: number, hash: number): number {
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let known = table[slot]; known !== undefined; known = table[slot]) {
    if (hashes[slot] === hash && stands(known.word, text, from, to)) return slot
    slot = (slot + 1) & mask
  }
  return slot
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== foldedAt(text, from + at)) return false
  return true
}

function addTo(list: WordList, word: string): void {
  const hash = hashOf(word)
  const slot = slotOf(word, 0, word.length, hash)
  const known = table[slot]
  put(slot, hash, {word, ...withList(known?.bits ?? [], list)})
  if (known !== undefined) return
  taken++
  if (taken * 2 > table.length) grow()
}

function put(slot: number, hash: number, listed: Listed): void {
  table[slot] = listed
  hashes[slot] = hash
}

function grow(): void {
  const before = table
  table = emptyTable(before.length * 2)
  hashes = new Int32Array(table.length)
  for (const one of before) {
    if (!one) continue
    const hash = hashOf(one.word)
    put(slotOf(one.word, 0, one.word.length, hash), hash, one)
  }
}

function withList(before: Bits, {part, bit}: WordList): Pick<Listed, 'bits' | 'parts'> {
  const bits = before.slice()
  while (bits.length <= part) bits.push(0)
  bits[part] = (bits[part] ?? 0) | bit
  return {bits, parts: Array.from(bits.keys()).filter((one) => bits[one] !== 0)}
}
