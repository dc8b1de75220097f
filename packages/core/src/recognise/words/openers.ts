import {lazily} from './lazily.ts'
import {isWordAt} from './letters.ts'
import {mayHold, type WordList, wordList} from './presence.ts'

/** Where the fixed words of a phrase stand in a text. */
export interface Opener {
  readonly start: number
  readonly end: number
  readonly words: string
}

const derived = new WeakMap<readonly string[], Map<(phrase: string) => boolean, readonly string[]>>()

/** Those of `phrases` that pass `test`, the same list each time, since lists are what compiled patterns are kept by. */
export function those(phrases: readonly string[], test: (phrase: string) => boolean): readonly string[] {
  const lists = derived.get(phrases) ?? new Map<(phrase: string) => boolean, readonly string[]>()
  const list = lists.get(test) ?? phrases.filter(test)
  derived.set(phrases, lists.set(test, list))
  return list
}

interface Patterns {
  readonly anywhere: () => RegExp
  readonly atStart: () => RegExp
  /** The words that the phrases begin with, in small letters; absent where one begins with a sign. */
  readonly firsts?: ReadonlySet<string>
  readonly openings?: WordList
}

const compiled = new WeakMap<readonly string[], Patterns>()

/**
 * The first place in `text` where one of `phrases` begins: its fixed words before the first placeholder, the longest
 * that fits. For phrases whose placeholders are read by a grammar of their own, such as days.
 */
export function openerIn(phrases: readonly string[], text: string): Opener | undefined {
  const {anywhere, openings} = patternsOf(phrases)
  // Most texts hold none of the words with which a phrase begins: cheaper to know than to try each at every place.
  if (openings !== undefined && !mayHold(text, openings)) return undefined
  const match = anywhere().exec(text)
  return match ? {start: match.index, end: match.index + match[0].length, words: match[0]} : undefined
}

/** Whether `text` begins with the fixed words of one of `phrases`, marks and stars before them aside. */
export function openerOf(phrases: readonly string[], text: string): Opener | undefined {
  const {atStart, firsts} = patternsOf(phrases)
  if (firsts && !firsts.has(firstWord(text))) return undefined
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
  let to = from
  while (to < text.length && isWordAt(text, to)) to++
  opening = {text, word: text.slice(from, to).toLowerCase()}
  return opening.word
}

// One line is asked of many lists in a row.
let opening = {text: '', word: ''}

function patternsOf(phrases: readonly string[]): Patterns {
  const known = compiled.get(phrases)
  if (known) return known
  const openers = phrases.map(fixedWords).filter((words) => words !== '')
  const alternatives = [...new Set(openers)].toSorted((a, b) => b.length - a.length).map(literal)
  const words = alternatives.length === 0 ? '(?!)' : alternatives.join('|')
  const isWorded = openers.every((one) => /^[\p{L}\p{N}]/u.test(one))
  const firsts = new Set(openers.map(firstWord))
  const made = {
    anywhere: lazily(() => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu')),
    atStart: lazily(() => new RegExp(String.raw`^[^\p{L}\p{N}]{0,12}(${words})(?![\p{L}\p{N}])`, 'iu')),
    ...(isWorded ? {firsts, openings: wordList(firsts)} : {})
  }
  compiled.set(phrases, made)
  return made
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
