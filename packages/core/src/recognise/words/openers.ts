import {lazily} from './lazily.ts'
import {isWordAt, wordRunEnd} from './letters.ts'
import {once} from './once.ts'
import {folded, nextOf, type WordList, wordList} from './presence.ts'

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
  /** By the word with which they begin, in small letters, the phrases that do; where they stand, letter for letter. */
  readonly byFirst: ReadonlyMap<string, () => RegExp>
  readonly openings: WordList
  /** Any of them anywhere: only where one begins with a sign, which no list of words knows. */
  readonly anywhere: (() => RegExp) | undefined
  readonly atStart: () => RegExp
}

/**
 * The first place in `text` where one of `phrases` begins: its fixed words before the first placeholder, the longest
 * that fits. For phrases whose placeholders are read by a grammar of their own, such as days.
 */
export function openerIn(phrases: readonly string[], text: string): Opener | undefined {
  const {anywhere, byFirst, openings} = openersOf(phrases)
  if (anywhere !== undefined) {
    const match = anywhere().exec(text)
    return match ? {start: match.index, end: match.index + match[0].length, words: match[0]} : undefined
  }
  for (let at = nextOf(text, openings); at >= 0; at = nextOf(text, openings, at + 1)) {
    if (isWordAt(text, at - 1)) continue
    const pattern = byFirst.get(folded(text).slice(at, wordRunEnd(text, at)))?.()
    if (!pattern) continue
    pattern.lastIndex = at
    const words = pattern.exec(text)?.[0]
    if (words !== undefined) return {start: at, end: at + words.length, words}
  }
  return undefined
}

/** Whether `text` begins with the fixed words of one of `phrases`, marks and stars before them aside. */
export function openerOf(phrases: readonly string[], text: string): Opener | undefined {
  const {anywhere, atStart, byFirst} = openersOf(phrases)
  if (anywhere === undefined && !byFirst.has(firstWord(text))) return undefined
  const match = atStart().exec(text)
  const words = match?.[1]
  return match === null || words === undefined
    ? undefined
    : {start: match[0].length - words.length, end: match[0].length, words}
}

function firstWord(text: string): string {
  if (text === opening.text) return opening.word
  let from = 0
  while (from < text.length && !isWordAt(text, from)) from++
  opening = {text, word: folded(text).slice(from, wordRunEnd(text, from))}
  return opening.word
}

// One line is asked of many lists in a row.
let opening = {text: '', word: ''}

const openersOf = once((phrases: readonly string[]): Openers => {
  const openers = [...new Set(phrases.map(fixedWords).filter((words) => words !== ''))]
  const byFirst = new Map<string, string[]>()
  for (const one of openers) byFirst.set(firstWord(one), [...(byFirst.get(firstWord(one)) ?? []), one])
  const isWorded = openers.every((one) => isWordAt(one, 0))
  return {
    byFirst: new Map(
      Array.from(byFirst, ([word, some]) => [
        word,
        lazily(() => new RegExp(String.raw`(?:${either(some)})(?![\p{L}\p{N}])`, 'iuy'))
      ])
    ),
    openings: wordList(byFirst.keys()),
    anywhere: isWorded
      ? undefined
      : lazily(() => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either(openers)})(?![\p{L}\p{N}])`, 'iu')),
    atStart: lazily(() => new RegExp(String.raw`^[^\p{L}\p{N}]{0,12}(${either(openers)})(?![\p{L}\p{N}])`, 'iu'))
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
