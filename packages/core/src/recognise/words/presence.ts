import {digit, kindAt, kindsIn, letter, varying, wordRunEnd} from './letters.ts'

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
    const known = listsOf.get(word) ?? []
    listsOf.set(word, withBit(known, list.number))
  }
  return list
}

function openingRun(phrase: string): string {
  const small = phrase.toLowerCase()
  return small.slice(0, runEnd(small, 0))
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
  const held = heldIn(text)
  const {bits} = held.lists > number ? held : walked(held)
  return hasBit(bits, number)
}

/** Whether `text` has a character of one of the sorts of `letters.ts`: `holds(text, digit)`. */
export function holds(text: string, sorts: number): boolean {
  return (heldIn(text).kinds & sorts) !== 0
}

/** `text` as phrases are compared: lower-case, with one apostrophe, hyphen and space; as long as `text`. */
export function folded(text: string): string {
  const held = heldIn(text)
  held.folded ??= foldedFrom(held)
  return held.folded
}

function foldedFrom({text, kinds}: Held): string {
  const plain =
    (kinds & varying) === 0
      ? text
      : text.replaceAll('İ', 'I').replaceAll('’', "'").replaceAll('–', '-').replaceAll('\u00A0', ' ')
  return plain.toLowerCase()
}

/** The word of letters and digits with which `text` begins, folded; `''` where it begins with another character. */
export function openingWord(text: string): string {
  const held = heldIn(text)
  held.opening ??= folded(text).slice(0, wordRunEnd(text, 0))
  return held.opening
}

/** What every rule asks of a text, found out when the first asks. */
interface Held {
  readonly text: string
  /** The sorts of all its characters. */
  readonly kinds: number
  folded: string | undefined
  opening: string | undefined
  /** A bit for each list. */
  bits: Bits
  /** How many lists there were to ask for; a list that came later was not. */
  lists: number
}

type Bits = readonly number[]

let lists = 0
/** By the words with which their phrases begin, the lists that have one such. */
const listsOf = new Map<string, Bits>()

// Thirty, so that each number stays one that the engine keeps without a box.
const aNumber = 30

function withBit(bits: Bits, at: number): Bits {
  const index = Math.floor(at / aNumber)
  return Array.from({length: Math.max(bits.length, index + 1)}, (_, part) =>
    part === index ? (bits[part] ?? 0) | (1 << (at % aNumber)) : (bits[part] ?? 0)
  )
}

function hasBit(bits: Bits, at: number): boolean {
  return ((bits[Math.floor(at / aNumber)] ?? 0) & (1 << (at % aNumber))) !== 0
}

// One line is asked of many lists in a row.
let last: Held = {text: '', kinds: 0, folded: '', opening: '', bits: [], lists: 0}

const told = new Map<string, Held>()
// Enough for one text, its sentences and its lines.
const most = 600
const longestKept = 20_000

function heldIn(text: string): Held {
  if (text === last.text) return last
  const before = told.get(text)
  if (before) {
    last = before
    return before
  }
  last = {text, kinds: kindsIn(text), folded: undefined, opening: undefined, bits: [], lists: 0}
  if (told.size >= most) told.clear()
  if (text.length <= longestKept) told.set(text, last)
  return last
}

// Each run of letters, and each of digits, is looked up once: `kl10` holds `kl`.
function walked(held: Held): Held {
  const bits: number[] = []
  for (let number = 0; number <= lists; number += aNumber) bits.push(0)
  const text = folded(held.text)
  for (let at = 0; at < text.length;) {
    const end = runEnd(text, at)
    const known = end === at ? undefined : listsOf.get(text.slice(at, end))
    if (known) for (let part = 0; part < known.length; part++) bits[part] = (bits[part] ?? 0) | (known[part] ?? 0)
    at = Math.max(end, at + 1)
  }
  held.bits = bits
  held.lists = lists
  return held
}

// The end of the run of letters, or of digits, that stands at `from`.
function runEnd(text: string, from: number): number {
  const sort = kindAt(text, from) & (letter | digit)
  let at = from
  if (sort !== 0) while (at < text.length && (kindAt(text, at) & (letter | digit)) === sort) at++
  return at
}
