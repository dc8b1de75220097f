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
  readonly anywhere: RegExp
  readonly atStart: RegExp
  /** The words that the phrases begin with, in small letters; absent where one begins with a sign. */
  readonly firsts?: ReadonlySet<string>
}

const compiled = new WeakMap<readonly string[], Patterns>()

/**
 * The first place in `text` where one of `phrases` begins: its fixed words before the first placeholder, the longest
 * that fits. For phrases whose placeholders are read by a grammar of their own, such as days.
 */
export function openerIn(phrases: readonly string[], text: string): Opener | undefined {
  const {anywhere, firsts} = patternsOf(phrases)
  // Most texts hold none of the words with which a phrase begins: cheaper to know than to try each at every place.
  if (firsts && !wordsOf(text).some((word) => firsts.has(word))) return undefined
  const match = anywhere.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length, words: match[0]} : undefined
}

/** Whether `text` begins with the fixed words of one of `phrases`, marks and stars before them aside. */
export function openerOf(phrases: readonly string[], text: string): Opener | undefined {
  const {atStart, firsts} = patternsOf(phrases)
  if (firsts && !firsts.has(firstWord(text))) return undefined
  const match = atStart.exec(text)
  const words = match?.[1]
  return match === null || words === undefined
    ? undefined
    : {start: match[0].length - words.length, end: match[0].length, words}
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? ''
}

const told = new Map<string, readonly string[]>()

// Each rule asks of the same lines; enough for one text.
const most = 400

function wordsOf(text: string): readonly string[] {
  const known = told.get(text)
  if (known) return known
  const made = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
  if (told.size >= most) told.clear()
  told.set(text, made)
  return made
}

function patternsOf(phrases: readonly string[]): Patterns {
  const known = compiled.get(phrases)
  if (known) return known
  const openers = phrases.map(fixedWords).filter((words) => words !== '')
  const alternatives = [...new Set(openers)].toSorted((a, b) => b.length - a.length).map(literal)
  const words = alternatives.length === 0 ? '(?!)' : alternatives.join('|')
  const isWorded = openers.every((one) => /^[\p{L}\p{N}]/u.test(one))
  const made = {
    anywhere: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu'),
    atStart: new RegExp(String.raw`^[^\p{L}\p{N}]{0,12}(${words})(?![\p{L}\p{N}])`, 'iu'),
    ...(isWorded ? {firsts: new Set(openers.map(firstWord))} : {})
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
