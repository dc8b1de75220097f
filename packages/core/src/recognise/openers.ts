/** Where the fixed words of a phrase stand in a text. */
export interface Opener {
  readonly start: number
  readonly end: number
  readonly words: string
}

const compiled = new WeakMap<readonly string[], RegExp>()

const derived = new WeakMap<readonly string[], Map<(phrase: string) => boolean, readonly string[]>>()

/** Those of `phrases` that pass `test`, the same list each time, since lists are what compiled patterns are kept by. */
export function those(phrases: readonly string[], test: (phrase: string) => boolean): readonly string[] {
  const lists = derived.get(phrases) ?? new Map<(phrase: string) => boolean, readonly string[]>()
  const list = lists.get(test) ?? phrases.filter(test)
  derived.set(phrases, lists.set(test, list))
  return list
}

/**
 * The first place in `text` where one of `phrases` begins: its fixed words before the first placeholder, the longest
 * that fits. For phrases whose placeholders are read by a grammar of their own, such as days.
 */
export function openerIn(phrases: readonly string[], text: string): Opener | undefined {
  const pattern = compiled.get(phrases) ?? compile(phrases)
  const match = pattern.exec(text)
  return match ? {start: match.index, end: match.index + match[0].length, words: match[0]} : undefined
}

/** Whether `text` begins with the fixed words of one of `phrases`, marks and stars before them aside. */
export function openerOf(phrases: readonly string[], text: string): Opener | undefined {
  const found = openerIn(phrases, text)
  return found && !/[\p{L}\p{N}]/u.test(text.slice(0, found.start)) ? found : undefined
}

function compile(phrases: readonly string[]): RegExp {
  const openers = phrases.map((phrase) => phrase.replace(/\s*[:|–-]?\s*\{[\s\S]*$/u, '').trim()).filter((words) => words !== '')
  const alternatives = [...new Set(openers)].toSorted((a, b) => b.length - a.length).map(literal)
  const pattern = alternatives.length === 0 ? /(?!)/u : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iu')
  compiled.set(phrases, pattern)
  return pattern
}

function literal(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(/ +/gu, ' +')
}
