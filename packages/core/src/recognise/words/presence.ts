import type {Reading} from '../../locales/reading.ts'
import {isWordAt, varying, wordRunEnd} from './letters.ts'
import {
  anyBegins,
  beginsWith,
  type Gathered,
  gathered,
  hasAny,
  listCount,
  type ListedWords,
  listedIn,
  nextIn,
  type WordList
} from './listed.ts'
import {whileRead, onceRead} from './while-read.ts'
import {fold, unlike} from './word-records.ts'

export {type WordList, wordList} from './listed.ts'

/**
 * Whether `text` has a word of `list`; without one, no phrase of the list stands between words of the text.
 *
 * Rules ask some sixty lists of the same lines. A pattern for each would walk each line sixty times; here each word of
 * a line is looked up once for all lists together, after which a list is a bit of the few that are known.
 */
export function mayHold(text: string, list: WordList): boolean {
  const held = heldIn(text)
  return hasAny(listedOf(held, list), list) || (list.isOpen && holdsSign(text, list))
}

/**
 * Whether `text` begins with a word of `list` at `at`, before which no word stands; where a sign stands there, whether
 * some phrase of the list begins with one.
 */
export function mayBegin(text: string, list: WordList, at = 0): boolean {
  return beginsWith(listedOf(heldIn(text), list), list, at) || (list.isOpen && !isWordAt(text, at))
}

/** Whether `text`, or a part of it, has a sign with which a phrase of `list` begins. */
export function holdsSign(text: string, {isOpen, signs}: WordList, from = 0, to = text.length): boolean {
  return isOpen && signs.some((sign) => folded(text).slice(from, to).includes(sign))
}

/**
 * The next place in `text`, from `from` on and before `to`, where a word begins with which a phrase of `list` begins; -1
 * where none does. A word is a run of letters, or of digits, whatever its case.
 *
 * What looks for phrases asks this and goes from candidate to candidate, instead of from character to character: a
 * phrase of the list may stand there, and nowhere else. Of a list with phrases that begin with a sign (`isOpen`) those
 * are not found.
 */
export function nextOf(text: string, list: WordList, from = 0, to?: number): number {
  return nextIn(listedOf(heldIn(text), list), list, from, to)
}

/** Whether one of `lines` has a word of `list`: a list of which none has any need not be asked about line by line. */
export function anyMayHold(lines: readonly Line[], list: WordList): boolean {
  return list.isOpen || hasAny(gatheredOf(lines, list), list)
}

/** Whether one of `lines` may begin with a phrase of `list`, signs before it aside. */
export function anyMayBegin(lines: readonly Line[], list: WordList): boolean {
  return list.isOpen || anyBegins(gatheredOf(lines, list), list)
}

/** A block, or what else has a text. */
export interface Line {
  readonly text: string
}

interface Together {
  words: Gathered | undefined
  /** How many lists there were to ask for, as of each text. */
  lists: number
}

const togetherOf = whileRead<readonly Line[], Together>(() => ({words: undefined, lists: 0}))

function gatheredOf(lines: readonly Line[], list: WordList): Gathered {
  const together = togetherOf(lines)
  if (together.words && together.lists > list.number) return together.words
  together.words = gathered(lines.map(({text}) => listedOf(heldIn(text), list)))
  together.lists = listCount()
  return together.words
}

/** Whether `text` has a character of one of the sorts of `letters.ts`: `holds(text, digit)`. */
export function holds(text: string, sorts: number): boolean {
  return (heldIn(text).listed.kinds & sorts) !== 0
}

/** `text` as phrases are compared: lower-case, with one apostrophe, hyphen and space; as long as `text`. */
export function folded(text: string): string {
  const held = heldIn(text)
  held.folded ??= fold(text, held.listed.kinds)
  return held.folded
}

/** `text` in small letters and nothing else, as long as `text`. */
export function lowered(text: string): string {
  const held = heldIn(text)
  if ((held.listed.kinds & varying) === 0) return folded(text)
  held.lowered ??= text.replaceAll('İ', String.fromCharCode(unlike)).toLowerCase()
  return held.lowered
}

/** The word of letters and digits with which `text` begins, folded; `''` where it begins with another character. */
export function openingWord(text: string): string {
  const held = heldIn(text)
  held.opening ??= fold(text.slice(0, wordRunEnd(text, 0)))
  return held.opening
}

/** Where the first letter or digit of `text` stands; its length where it has none. */
export function firstWord(text: string): number {
  return heldIn(text).listed.first
}

/** Where the capitals of `text` stand, in order. */
export function capitalsIn(text: string): readonly number[] {
  return heldIn(text).listed.capitals
}

/** How many words `text` has: runs that hold a letter or a digit. */
export function wordCount(text: string): number {
  return heldIn(text).listed.count
}

/**
 * What other questions were answered of `text`, each under a number of its own (`remember.ts`): kept as long as all else
 * that is known of it, so that what is asked of one text in a row is found at once.
 */
export function askedOfText(text: string): Asked {
  const held = heldIn(text)
  held.asked ??= {reading: undefined, answers: []}
  return held.asked
}

/** What was asked of a text or a block in one language: the answers, by the numbers of the questions. */
export interface Asked {
  /** `undefined` where only questions were asked that hang on no language. */
  reading: Reading | undefined
  answers: unknown[]
}

/** What every rule asks of a text, found out when the first asks. */
interface Held {
  readonly text: string
  listed: ListedWords
  /** How many lists there were to ask for; a list that came later was not. */
  lists: number
  folded: string | undefined
  lowered: string | undefined
  opening: string | undefined
  asked: Asked | undefined
}

// One line is asked of many lists in a row.
let last: Held = heldFrom('')

let told = new Map<string, Held>()
// Enough for one text, its sentences and its lines.
const most = 600
const longestKept = 20_000

function heldIn(text: string): Held {
  if (text === last.text) return last
  // Rules go through the same blocks again and again, and few of those are like another: a third of a look-up.
  const place = text.length > longestKept ? likenesses : likenessOf(text)
  const like = recent[place]
  last = like?.text === text ? like : toldOf(text)
  recent[place] = last
  return last
}

const likenesses = 1024
// The last place is a long text's: it is kept nowhere else, and its sentences must not push it out.
const recent: (Held | undefined)[] = Array.from({length: likenesses + 1}, () => undefined)

// How long it is, and a letter of it: lines are often as long as another, and were each other's in turn.
function likenessOf(text: string): number {
  const {length} = text
  return length === 0 ? 0 : (length * 37 + String.prototype.charCodeAt.call(text, length >> 1)) & (likenesses - 1)
}

onceRead(() => {
  told = new Map()
  recent.fill(undefined)
})

function toldOf(text: string): Held {
  const before = told.get(text)
  if (before) return before
  const made = heldFrom(text)
  if (told.size >= most) told = new Map()
  if (text.length <= longestKept) told.set(text, made)
  return made
}

function heldFrom(text: string): Held {
  return {
    text,
    listed: listedIn(text),
    lists: listCount(),
    folded: undefined,
    lowered: undefined,
    opening: undefined,
    asked: undefined
  }
}

function listedOf(held: Held, {number}: WordList): ListedWords {
  if (held.lists <= number) {
    held.listed = listedIn(held.text)
    held.lists = listCount()
  }
  return held.listed
}
