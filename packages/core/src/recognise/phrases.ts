/** A phrase of a language, ready to be looked for. */
export interface Matcher {
  /** The phrase as the language's folder has it. */
  readonly phrase: string
  readonly pattern: RegExp
}

/** Where a phrase stands and what its placeholders are in the text. */
export interface PhraseMatch {
  readonly phrase: string
  readonly start: number
  readonly end: number
  readonly parts: Readonly<Record<string, string>>
}

/** Where a phrase may stand: the whole of a text, its opening, anywhere between words. */
export type Standing = 'whole' | 'opening' | 'anywhere'

const compiled = new WeakMap<readonly string[], Partial<Record<Standing, Index>>>()

// A table holds hundreds of phrases and a text thousands of lines: only those that open with the line's word are tried.
interface Index {
  readonly byWord: ReadonlyMap<string, readonly Matcher[]>
  /** Those that open with what varies, or may stand anywhere. */
  readonly open: readonly Matcher[]
}

/**
 * The first of `phrases` that stands in `text`, longest phrase first; `undefined` where none does.
 *
 * Case does not count, any space is a space, apostrophes and hyphens are alike. `{name}` is up to seven words
 * that open with a capital or a digit, `{number}` digits, `{date}`, `{time}` and `{text}` anything on the line. What
 * varies is in `parts`, without the punctuation around it.
 */
export function matchPhrase(phrases: readonly string[], text: string, standing: Standing): PhraseMatch | undefined {
  if (text === '' || (standing === 'whole' && text.length > longest)) return undefined
  for (const {phrase, pattern} of matchersFor(phrases, text, standing)) {
    const match = pattern.exec(text)
    if (!match) continue
    const parts = partsOf(match.groups)
    // Without regard to case, a pattern cannot ask for a capital: the words found are asked.
    if (parts['name'] !== undefined && !/^["'»”„(]?[\p{Lu}\p{N}]/u.test(parts['name'])) continue
    return {phrase, start: match.index, end: match.index + match[0].length, parts}
  }
  return undefined
}

// No phrase of furniture or heading is longer; a paragraph need not be tried against hundreds of them.
const longest = 400

function matchersFor(phrases: readonly string[], text: string, standing: Standing): readonly Matcher[] {
  const known = compiled.get(phrases) ?? {}
  const index = known[standing] ?? indexOf(phrases, standing)
  if (!known[standing]) compiled.set(phrases, {...known, [standing]: index})
  return index.byWord.get(firstWord(text)) ?? index.open
}

function indexOf(phrases: readonly string[], standing: Standing): Index {
  const matchers = phrases.toSorted((a, b) => b.length - a.length).map((phrase) => matcher(phrase, standing))
  const isOpen = ({phrase}: Matcher) => standing === 'anywhere' || /^[\p{L}\p{N}]*\{/u.test(phrase)
  const words = new Set(matchers.filter((one) => !isOpen(one)).map(({phrase}) => firstWord(phrase)))
  const byWord = new Map(Array.from(words, (word) => [word, matchers.filter((one) => isOpen(one) || firstWord(one.phrase) === word)]))
  return {byWord, open: matchers.filter(isOpen)}
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]*/u.exec(text)?.[0].toLowerCase() ?? ''
}

const holes: Readonly<Record<string, string>> = {
  name: String.raw`(?<name>[^\s]+(?: [^\s]+){0,6}?)`,
  number: String.raw`(?<number>\d[\d .]*)`,
  date: String.raw`(?<date>[^\n]{1,80}?)`,
  time: String.raw`(?<time>[^\n]{1,40}?)`,
  text: String.raw`(?<text>[^\n]{1,200}?)`
}

function matcher(phrase: string, standing: Standing): Matcher {
  const body = phrase
    .split(/(\{\w+\})/u)
    .map((part, index, parts) => holeIn(part, parts.indexOf(part) === index) ?? literal(part))
    .join('')
  const endsInHole = phrase.endsWith('}')
  const close = standing === 'whole' ? String.raw`[\s.:!?…›»→>+]*$` : endsInHole ? '$' : String.raw`(?![\p{L}\p{N}])`
  const open = standing === 'anywhere' ? String.raw`(?<![\p{L}\p{N}])` : '^'
  return {phrase, pattern: new RegExp(`${open}${body}${close}`, 'iu')}
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
    .replaceAll(/['’]/gu, '[\'’]')
    .replaceAll(/[-–]/gu, '[-–]')
}

function partsOf(groups: Readonly<Record<string, string | undefined>> | undefined): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const [name, value] of Object.entries(groups ?? {})) {
    if (value !== undefined) parts[name] = value.replaceAll(/^[\s:,;–-]+|[\s:,;–-]+$/gu, '')
  }
  return parts
}
