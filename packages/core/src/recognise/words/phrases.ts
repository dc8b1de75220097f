import {lazily} from './lazily.ts'
import {isWordAt, kindAt, space, wordRunEnd} from './letters.ts'
import {folded, mayBegin, mayHold, nextOf, openingWord, type WordList, wordList} from './presence.ts'
import {fold, spells} from './word-records.ts'

/** Where a phrase stands and what its placeholders are in the text. */
export interface PhraseMatch {
  readonly phrase: string
  readonly start: number
  readonly end: number
  readonly parts: Readonly<Record<string, string>>
}

/** Where a phrase may stand: the whole of a text, its opening, anywhere between words. */
export type Standing = 'whole' | 'opening' | 'anywhere'

/**
 * The first of `phrases` that stands in `text`, longest phrase first; `undefined` where none does. Anywhere, the first
 * place in the text comes before the length of the phrase.
 *
 * Case does not count, any space is a space, apostrophes and hyphens are alike. `{name}` is up to seven words
 * that open with a capital or a digit, `{number}` digits, `{date}`, `{time}` and `{text}` anything on the line. What
 * varies is in `parts`, without the punctuation around it.
 *
 * Hand in a list that lives as long as the language does: what is compiled is kept by the list, not by its words.
 */
export function matchPhrase(phrases: readonly string[], text: string, standing: Standing): PhraseMatch | undefined {
  if (text === '' || (standing === 'whole' && text.length > longestPhrase)) return undefined
  const index = indexFor(phrases)
  return standing === 'anywhere' ? anywhere(index, text) : atStart(index, text, standing)
}

function anywhere(index: Index, text: string): PhraseMatch | undefined {
  const plain = plainAnywhere(index, text)
  const varied = mayHold(text, index.variedWords) ? variedIn(index.varied, text, 'anywhere') : undefined
  if (plain === undefined || varied === undefined) return plain ?? varied
  return plain.start < varied.start || (plain.start === varied.start && plain.phrase.length >= varied.phrase.length)
    ? plain
    : varied
}

// Most lines begin with a word of no list, or of none that is asked for.
function atStart(index: Index, text: string, standing: 'whole' | 'opening'): PhraseMatch | undefined {
  const opens = mayBegin(text, index.opening)
  const isLoose = index.loose.length > 0 && mayHold(text, index.looseWords)
  if (!opens && !isLoose) return undefined
  const word = openingWord(text)
  const plain = opens ? plainAtStart(index.plain.get(word), text, standing) : undefined
  const some = opens ? (isLoose ? index.withLoose : index.variedBy).get(word) : undefined
  const candidates = some ?? (isLoose ? index.loose : undefined)
  const varied = candidates && variedIn(candidates, text, standing)
  return plain === undefined || (varied !== undefined && varied.phrase.length > plain.phrase.length) ? varied : plain
}

// No phrase of furniture or heading is longer; a paragraph need not be tried against hundreds of them.
const longestPhrase = 400

/** Whether one of `phrases` may be the whole of `text` or its opening, told by its first word; most lines open none. */
export function mayOpen(phrases: readonly string[], text: string): boolean {
  return opensIn(indexFor(phrases), text)
}

/** Whether one of `phrases` may stand anywhere in `text`: it has a word of one. */
export function mayStand(phrases: readonly string[], text: string): boolean {
  const {openings, varied, variedWords} = indexFor(phrases)
  return mayHold(text, openings) || (varied.length > 0 && mayHold(text, variedWords))
}

function opensIn({opening, plain, variedBy, loose, looseWords}: Index, text: string): boolean {
  return (
    (mayBegin(text, opening) && (plain.has(openingWord(text)) || variedBy.has(openingWord(text)))) ||
    (loose.length > 0 && mayHold(text, looseWords))
  )
}

interface Plain {
  readonly phrase: string
  readonly folded: string
}

interface Varied {
  readonly phrase: string
  /** The words before what varies, folded; a text without them cannot match. */
  readonly opening: string
  /** The longest word of all that does not vary, which the text must have as well. */
  readonly fixed: string
  /** The longest that no hole touches, which stands between other words; where there is none a sign, else `''`. */
  readonly word: string
  readonly patterns: Readonly<Record<Standing, () => RegExp>>
}

/** The phrases of a list, those without holes by their first word, all of them longest first. */
interface Index {
  readonly plain: ReadonlyMap<string, readonly Plain[]>
  readonly openings: WordList
  /** The words with which any of them begins. */
  readonly opening: WordList
  readonly varied: readonly Varied[]
  readonly variedWords: WordList
  /** Of those that vary, what opens with this word; `loose` may stand behind any, and both in their order. */
  readonly variedBy: ReadonlyMap<string, readonly Varied[]>
  readonly loose: readonly Varied[]
  readonly withLoose: ReadonlyMap<string, readonly Varied[]>
  readonly looseWords: WordList
}

const indexes = new WeakMap<readonly string[], Index>()

function indexFor(phrases: readonly string[]): Index {
  const known = indexes.get(phrases)
  if (known) return known
  const plain = new Map<string, Plain[]>()
  const varied: Varied[] = []
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    if (phrase.includes('{')) {
      varied.push(variedPhrase(phrase))
      continue
    }
    const bare = fold(phrase)
    const word = bare.slice(0, wordRunEnd(bare, 0))
    const same = plain.get(word)
    if (same) same.push({phrase, folded: bare})
    else plain.set(word, [{phrase, folded: bare}])
  }
  const openers = byOpening(varied)
  const openings = wordList(plain.keys())
  // In most lists no phrase varies: a list of words fewer is a bit fewer in what each text holds.
  const index: Index = {
    plain,
    openings,
    opening: openers.variedBy.size === 0 ? openings : wordList([...plain.keys(), ...openers.variedBy.keys()]),
    varied,
    variedWords: varied.length === 0 ? noWords : wordList(varied.map(({word}) => word)),
    ...openers,
    looseWords: openers.loose.length === 0 ? noWords : wordList(openers.loose.map(({word}) => word))
  }
  indexes.set(phrases, index)
  return index
}

const noWords = wordList([])

// A phrase whose hole touches its first word, or that begins with its hole, may stand behind any.
function byOpening(varied: readonly Varied[]): Pick<Index, 'variedBy' | 'loose' | 'withLoose'> {
  const loose = varied.filter((one) => wordOf(one) === undefined)
  const words = Array.from(new Set(varied.flatMap((one) => wordOf(one) ?? [])))
  return {
    loose,
    variedBy: new Map(words.map((word) => [word, varied.filter((one) => wordOf(one) === word)])),
    withLoose: new Map(words.map((word) => [word, varied.filter((one) => [undefined, word].includes(wordOf(one)))]))
  }
}

// The word with which the text of a phrase begins; `''` where it is a sign, `undefined` where it may be any.
function wordOf({phrase, opening}: Varied): string | undefined {
  const end = wordRunEnd(opening, 0)
  const isAny = opening === '' || (end === opening.length && isWordAt(phrase, phrase.indexOf('{') - 1))
  return isAny ? undefined : opening.slice(0, end)
}

function plainAtStart(
  candidates: readonly Plain[] | undefined,
  text: string,
  standing: 'whole' | 'opening'
): PhraseMatch | undefined {
  if (!candidates) return undefined
  for (const one of candidates) {
    const end = one.folded.length
    if (!spells(text, one.folded) || !closes(text, end, one.folded)) continue
    if (standing === 'opening') return {phrase: one.phrase, start: 0, end, parts: {}}
    if (trailing.test(text.slice(end))) return {phrase: one.phrase, start: 0, end: text.length, parts: {}}
  }
  return undefined
}

// What may stand behind a whole line: its punctuation, and the arrows and signs that pages put behind links.
const trailing = /^[\s.:!?…›»→>+]*$/u

function plainAnywhere({plain, openings}: Index, text: string): PhraseMatch | undefined {
  if (plain.size === 0) return undefined
  for (let at = startFrom(text, openings, 0); at >= 0; at = startFrom(text, openings, at + 1)) {
    for (const one of plain.get(fold(text.slice(at, wordRunEnd(text, at)))) ?? []) {
      const end = at + one.folded.length
      if (spells(text, one.folded, at) && closes(text, end, one.folded))
        return {phrase: one.phrase, start: at, end, parts: {}}
    }
  }
  return undefined
}

// Where a phrase may begin: at a word with which one does; where one begins with a sign, at any word and any sign.
function startFrom(text: string, openings: WordList, from: number): number {
  let at = openings.isOpen ? from : nextOf(text, openings, from)
  while (at >= 0 && at < text.length && !isStart(text, at))
    at = openings.isOpen ? at + 1 : nextOf(text, openings, at + 1)
  return at < text.length ? at : -1
}

function isStart(text: string, at: number): boolean {
  return isWordAt(text, at) ? !isWordAt(text, at - 1) : (kindAt(text, at) & space) === 0
}

function closes(text: string, end: number, phrase: string): boolean {
  return !isWordAt(phrase, phrase.length - 1) || !isWordAt(text, end)
}

function variedIn(candidates: readonly Varied[], text: string, standing: Standing): PhraseMatch | undefined {
  let first: PhraseMatch | undefined
  for (const {phrase, opening, fixed, patterns} of candidates) {
    if (standing === 'anywhere' ? !folded(text).includes(opening) : !spells(text, opening)) continue
    if (!folded(text).includes(fixed)) continue
    const match = patterns[standing]().exec(text)
    if (!match) continue
    const parts = partsOf(match.groups)
    // Without regard to case, a pattern cannot ask for a capital: the words found are asked.
    if (parts['name'] !== undefined && !/^["'»”„(]?[\p{Lu}\p{N}]/u.test(parts['name'])) continue
    const found = {phrase, start: match.index, end: match.index + match[0].length, parts}
    if (standing !== 'anywhere') return found
    if (first === undefined || found.start < first.start) first = found
  }
  return first
}

const holes: Readonly<Record<string, string>> = {
  name: String.raw`(?<name>[^\s]+(?: [^\s]+){0,6}?)`,
  number: String.raw`(?<number>\d[\d .]*)`,
  date: String.raw`(?<date>[^\n]{1,80}?)`,
  time: String.raw`(?<time>[^\n]{1,40}?)`,
  text: String.raw`(?<text>[^\n]{1,200}?)`
}

function variedPhrase(phrase: string): Varied {
  const end = phrase.endsWith('}') ? '$' : String.raw`(?![\p{L}\p{N}])`
  const pattern = (open: string, close: string) => lazily(() => new RegExp(`${open}${bodyOf(phrase)}${close}`, 'iu'))
  return {
    phrase,
    opening: fold(phrase.slice(0, phrase.indexOf('{')).trimEnd()),
    fixed: longest(wordRuns(fold(phrase.replaceAll(/\{\w+\}/gu, '\n')))),
    word: longest(wordRuns(fold(phrase), '{}')) || signIn(phrase),
    patterns: {
      whole: pattern('^', String.raw`[\s.:!?…›»→>+]*$`),
      opening: pattern('^', end),
      anywhere: pattern(String.raw`(?<![\p{L}\p{N}])`, end)
    }
  }
}

function bodyOf(phrase: string): string {
  return phrase
    .split(/(\{\w+\})/u)
    .map((part, index, parts) => holeIn(part, parts.indexOf(part) === index) ?? literal(part))
    .join('')
}

// The runs of letters and digits in `text` that none of `signs` touches.
function wordRuns(text: string, signs = ''): string[] {
  const runs: string[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue
    const from = at
    at = wordRunEnd(text, from)
    const isTouched = signs !== '' && (signs.includes(text[from - 1] ?? ' ') || signs.includes(text[at] ?? ' '))
    if (!isTouched) runs.push(text.slice(from, at))
  }
  return runs
}

// Of those as long the last: sentences open with small words.
function longest(words: readonly string[]): string {
  return words.reduce((found, word) => (word.length >= found.length ? word : found), '')
}

// The `|` of `{date} | {name}`, without which no text is one.
function signIn(phrase: string): string {
  return /[^\s\p{L}\p{N}]/u.exec(fold(phrase.replaceAll(/\{\w+\}/gu, '')))?.[0] ?? ''
}

// A pattern may name a group once: of two holes alike, the first is remembered.
function holeIn(part: string, first: boolean): string | undefined {
  const hole = part.startsWith('{') ? holes[part.slice(1, -1)] : undefined
  return first ? hole : hole?.replace(/\?<\w+>/u, '?:')
}

function literal(text: string): string {
  return text
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll(/ +/gu, ' +')
    .replace(/ \+$/u, ':? +')
    .replaceAll(/['’]/gu, "['’]")
    .replaceAll(/[-–]/gu, '[-–]')
}

function partsOf(groups: Readonly<Record<string, string | undefined>> | undefined): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const [name, value] of Object.entries(groups ?? {})) {
    if (value !== undefined) parts[name] = value.replaceAll(/^[\s:,;–-]+|(?<![\s:,;–-])[\s:,;–-]+$/gu, '')
  }
  return parts
}
