import {lazily} from './lazily.ts'
import {isWordAt, wordRunEnd} from './letters.ts'
import {once} from './once.ts'
import {anyMayBegin, anyMayHold, firstWord, type Line, mayBegin, nextOf, type WordList, wordList} from './presence.ts'
import {fold} from './word-records.ts'
import {speltAt, speltBy, type Spelt} from './spelt.ts'

/** Where the fixed words of a phrase stand in a text. */
export interface Opener {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Those of `phrases` that pass `test`, the same list each time, since lists are what compiled patterns are kept by. */
export function those(phrases: readonly string[], test: (phrase: string) => boolean): readonly string[] {
  const lists = derivedFrom(phrases)
  const known = lists.get(test)
  if (known) return known
  const made = phrases.filter(test)
  lists.set(test, made)
  return made
}

const derivedFrom = once<readonly string[], Map<(phrase: string) => boolean, readonly string[]>>(() => new Map())

interface Openers {
  readonly byFirst: Spelt
  readonly openings: WordList
  /** Any of them anywhere, and at the start: only where one begins with a sign, which no list of words knows. */
  readonly signed: {readonly anywhere: () => RegExp; readonly atStart: () => RegExp} | undefined
}

/**
 * The first place in `text`, or in a sentence of it from `from` to `to`, where one of `phrases` begins: its fixed words
 * before the first placeholder, the longest that fits. For phrases whose placeholders are read by a grammar of their own,
 * such as days.
 */
export function openerIn(phrases: readonly string[], text: string, from = 0, to = text.length): Opener | undefined {
  const {signed, byFirst, openings} = openersOf(phrases)
  if (signed !== undefined) {
    const match = signed.anywhere().exec(text.slice(from, to))
    const start = from + (match?.index ?? 0)
    return match ? {start, end: start + match[0].length, words: match[0]} : undefined
  }
  for (let at = nextOf(text, openings, from, to); at >= 0; at = nextOf(text, openings, at + 1, to)) {
    if (isWordAt(text, at - 1)) continue
    const end = speltAt(byFirst.get(openingWord(text, at)), text, at)
    if (end >= 0 && end <= to) return {start: at, end, words: text.slice(at, end)}
  }
  return undefined
}

/** Those of `lines` that begin with one of `phrases`, as `openerOf` has it. Most texts have none, and are asked once for all lines. */
export function openedBy<One extends Line>(phrases: readonly string[], lines: readonly One[]): readonly One[] {
  const {signed, openings} = openersOf(phrases)
  if (signed === undefined && !anyMayBegin(lines, openings)) return none
  return lines.filter(({text}) => openerOf(phrases, text) !== undefined)
}

/** Those of `lines` in which one of `phrases` stands, as `openerIn` has it. */
export function thatHold<One extends Line>(phrases: readonly string[], lines: readonly One[]): readonly One[] {
  const {signed, openings} = openersOf(phrases)
  if (signed === undefined && !anyMayHold(lines, openings)) return none
  return lines.filter(({text}) => openerIn(phrases, text) !== undefined)
}

const none: readonly never[] = []

/** Whether `text` begins with the fixed words of one of `phrases`, marks and stars before them aside. */
export function openerOf(phrases: readonly string[], text: string): Opener | undefined {
  const {signed, byFirst, openings} = openersOf(phrases)
  if (signed === undefined) {
    const start = firstWord(text)
    if (start > mostMarks || !mayBegin(text, openings, start)) return undefined
    const end = speltAt(byFirst.get(openingWord(text, start)), text, start)
    return end < 0 ? undefined : {start, end, words: text.slice(start, end)}
  }
  const match = signed.atStart().exec(text)
  const words = match?.[1]
  return match === null || words === undefined
    ? undefined
    : {start: match[0].length - words.length, end: match[0].length, words}
}

const mostMarks = 12

function openingWord(text: string, start: number): string {
  return fold(text.slice(start, wordRunEnd(text, start)))
}

const openersOf = once((phrases: readonly string[]): Openers => {
  const openers = [...new Set(phrases.map(fixedWords).filter((words) => words !== ''))]
  const byFirst = speltBy(openers, (one) => openingWord(one, firstWord(one)))
  return {
    byFirst,
    openings: wordList(byFirst.keys()),
    signed: openers.every((one) => isWordAt(one, 0))
      ? undefined
      : {
          anywhere: lazily(() => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either(openers)})(?![\p{L}\p{N}])`, 'iu')),
          atStart: lazily(() => new RegExp(String.raw`^[^\p{L}\p{N}]{0,12}(${either(openers)})(?![\p{L}\p{N}])`, 'iu'))
        }
  }
})

function either(openers: readonly string[]): string {
  return openers.length === 0
    ? '(?!)'
    : openers
        .toSorted((a, b) => b.length - a.length)
        .map(literal)
        .join('|')
}

// `Embargo til: {date}` opens with `Embargo til`.
function fixedWords(phrase: string): string {
  const open = phrase.indexOf('{')
  return open < 0
    ? phrase.trim()
    : phrase
        .slice(0, open)
        .trim()
        .replace(/[:|–-]$/u, '')
        .trim()
}

function literal(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(/ +/gu, ' +')
}
