import {isWordAt, kindsIn, varying, wordRunEnd} from './letters.ts'
import {beginsWith, fold, hasAny, listCount, type ListedWords, listedIn, nextIn, type WordList} from './listed.ts'

export {type WordList, wordList} from './listed.ts'

/**
 * Whether `text` has a word of `list`; without one, no phrase of the list stands between words of the text.
 *
 * Rules ask some sixty lists of the same lines. A pattern for each would walk each line sixty times; here each word of
 * a line is looked up once for all lists together, after which a list is a bit of the few that are known.
 */
export function mayHold(text: string, list: WordList): boolean {
  return hasAny(listedOf(text, list), list) || holdsSign(text, list)
}

/**
 * Whether `text` begins with a word of `list` at `at`, before which no word stands; where a sign stands there, whether
 * some phrase of the list begins with one.
 */
export function mayBegin(text: string, list: WordList, at = 0): boolean {
  return isWordAt(text, at) ? beginsWith(listedOf(text, list), list, at) : list.isOpen
}

/** Whether `text` has a sign with which a phrase of `list` begins. */
export function holdsSign(text: string, {isOpen, signs}: WordList): boolean {
  return isOpen && signs.some((sign) => folded(text).includes(sign))
}

/**
 * The next place in `text`, from `from` on and before `to`, where a word begins with which a phrase of `list` begins; -1
 * where none does. A word is a run of letters, or of digits, whatever its case.
 *
 * What looks for phrases asks this and goes from candidate to candidate, instead of from character to character: a
 * phrase of the list may stand there, and nowhere else. Of a list with phrases that begin with a sign (`isOpen`) those
 * are not found.
 */
export function nextOf(text: string, list: WordList, from = 0, to = text.length): number {
  return nextIn(listedOf(text, list), list, from, to)
}

/** Whether `text` has a character of one of the sorts of `letters.ts`: `holds(text, digit)`. */
export function holds(text: string, sorts: number): boolean {
  return (heldIn(text).kinds & sorts) !== 0
}

/** `text` as phrases are compared: lower-case, with one apostrophe, hyphen and space; as long as `text`. */
export function folded(text: string): string {
  const held = heldIn(text)
  held.folded ??= fold(text, held.kinds)
  return held.folded
}

/** `text` in small letters and nothing else, as long as `text`. */
export function lowered(text: string): string {
  const held = heldIn(text)
  if ((held.kinds & varying) === 0) return folded(text)
  held.lowered ??= text.replaceAll('İ', unlike).toLowerCase()
  return held.lowered
}

// `İ` alone is longer in small letters, and no other letter in either case.
const unlike = '\uFFFC'

/** The word of letters and digits with which `text` begins, folded; `''` where it begins with another character. */
export function openingWord(text: string): string {
  const held = heldIn(text)
  held.opening ??= folded(text).slice(0, wordRunEnd(text, 0))
  return held.opening
}

/** Where the first letter or digit of `text` stands; its length where it has none. */
export function firstWord(text: string): number {
  const held = heldIn(text)
  if (held.first < 0) {
    let at = 0
    while (at < text.length && !isWordAt(text, at)) at++
    held.first = at
  }
  return held.first
}

/** What every rule asks of a text, found out when the first asks. */
interface Held {
  readonly text: string
  /** The sorts of all its characters. */
  readonly kinds: number
  folded: string | undefined
  lowered: string | undefined
  opening: string | undefined
  /** -1 until it is known. */
  first: number
  listed: ListedWords | undefined
  /** How many lists there were to ask for; a list that came later was not. */
  lists: number
}

// One line is asked of many lists in a row.
let last: Held = heldFrom('')

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
  last = heldFrom(text)
  if (told.size >= most) told.clear()
  if (text.length <= longestKept) told.set(text, last)
  return last
}

function heldFrom(text: string): Held {
  return {
    text,
    kinds: kindsIn(text),
    folded: undefined,
    lowered: undefined,
    opening: undefined,
    first: -1,
    listed: undefined,
    lists: 0
  }
}

function listedOf(text: string, {number}: WordList): ListedWords {
  const held = heldIn(text)
  if (held.listed && held.lists > number) return held.listed
  held.listed = listedIn(folded(text))
  held.lists = listCount()
  return held.listed
}
