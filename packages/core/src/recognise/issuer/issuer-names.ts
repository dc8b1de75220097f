import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {rememberedAlone} from '../blocks/remember.ts'
import {type Endings, endingsOf} from '../words/endings.ts'
import {atSign, bracket, isWordAt, kindAt, letter, wordRunEnd} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {holds, lowered, mayHold, wordList} from '../words/presence.ts'
import {whileRead} from '../words/while-read.ts'
import {foldedAt} from '../words/word-records.ts'

/** A name that a text gives to its issuer, where, and how much that says. */
export interface Witness {
  readonly name: string
  readonly weight: number
  readonly block: Block
  /** Only the text repeats it: several such do not add up. */
  readonly mentioned?: true
}

/** Whether a word or an ending in `name` makes it an organisation's: `Dansk Vandforening`, `Åby Kommune`, `Nordhvil A/S`. */
export function isOrganisationName(name: string, reading: Reading): boolean {
  const known = organisationNames(reading)
  const before = known.get(name)
  if (before !== undefined) return before
  const made =
    holdsTail(name.toLowerCase(), tailsOf(reading)) || (name.includes(' ') && endsOrHoldsForm(name, formsOf(reading)))
  if (known.size >= most) known.clear()
  known.set(name, made)
  return made
}

// The releases of one sender name the same organisations.
const organisationNames = once<Reading, Map<string, boolean>>(() => new Map())

function endsOrHoldsForm(name: string, forms: readonly Form[]): boolean {
  const folded = name.toLowerCase()
  return forms.some(
    ({printed, ending, isLong}) =>
      name.endsWith(printed) || (isLong && folded.endsWith(ending)) || name.includes(`${printed} `)
  )
}

interface Form {
  /** With the space before it. */
  readonly printed: string
  readonly ending: string
  /** Short ones are words of the language when they are printed small. */
  readonly isLong: boolean
}

const formsOf = once(({companyForms}: Reading): readonly Form[] =>
  companyForms.map((form) => ({printed: ` ${form}`, ending: ` ${form.toLowerCase()}`, isLong: form.length > 2}))
)

// Whether a word of `folded` ends in one that makes an organisation, or in the genitive of one. A short one must stand
// alone: `København` is no `havn`.
function holdsTail(folded: string, tails: Endings): boolean {
  const isTail = (end: number) =>
    tails(folded, end).some((word) => word.length >= 5 || (kindAt(folded, end - word.length - 1) & letter) === 0)
  for (let end = 1; end <= folded.length; end++) {
    if ((kindAt(folded, end) & letter) !== 0) continue
    if (isTail(end) || (folded[end - 1] === 's' && isTail(end - 1))) return true
  }
  return false
}

const tailsOf = once(({organisationWords}: Reading): Endings =>
  endingsOf(
    organisationWords.map((word) => word.toLowerCase()),
    endsAnyhow
  )
)

// Hyphens and spaces vary: `a-kasse`, `a–kasse`, `røde kors`.
function endsAnyhow(text: string, word: string, end: number): boolean {
  if (word.length > end) return false
  for (let at = 1; at <= word.length; at++)
    if (text[end - at] !== word[word.length - at] && isWordAt(word, word.length - at)) return false
  return true
}

// Each name of the text is held against each domain. A release has one or two, the press list of a fair a dozen.
const mostDomains = 100

/** The names before the last dot of every mail address in `blocks`: `nordhvil` of `pa@nordhvil.dk`. */
export const domainsIn = whileRead((blocks: readonly Block[]): readonly string[] => {
  const found = new Set<string>()
  for (const {text} of blocks) {
    if (holds(text, atSign)) {
      for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const domain = domainAt(text, at + 1)
        if (domain !== undefined) found.add(domain)
      }
    }
    if (found.size > mostDomains) break
    if (!hidesSign(text)) continue
    for (const [, domain] of lowered(text).matchAll(hidden)) if (domain !== undefined) found.add(domain)
  }
  return [...found]
})

// `pa(at)nordhvil.dk`, `pa snabel-a nordhvil.dk`
const hidden = /(?:[([](?:at|a)[)\]] ?|snabel-a\)? )(?:[\p{L}\d-]+\.)*([\p{L}\d-]+)\.\p{L}{2,}/gu

// The name before the last dot behind which two letters stand, of those that begin at `from`.
function domainAt(text: string, from: number): string | undefined {
  let name: string | undefined
  for (let start = from; ;) {
    const end = labelEnd(text, start)
    if (end === start || text[end] !== '.') return name
    if ((kindAt(text, end + 1) & letter) !== 0 && (kindAt(text, end + 2) & letter) !== 0)
      name = text.slice(start, end).toLowerCase()
    start = end + 1
  }
}

function labelEnd(text: string, from: number): number {
  let at = from
  while (isWordAt(text, at) || text[at] === '-') at++
  return at
}

function hidesSign(text: string): boolean {
  return (holds(text, bracket) && /[([]a/u.test(lowered(text))) || mayHold(text, snabel)
}

const snabel = wordList(['snabel'])

/** Whether whoever answers at `domain` may speak for `name`: `noerreaa` for `Nørre Aa Kommune`, `kor-forbund` for `Korens Förbund`. */
export function isDomainOf(domain: string, name: string): boolean {
  if (!domain.includes('-') && !hasInitial(name, foldedName(domain.charAt(0)))) return false
  const whole = foldedName(name)
  const printed = foldedName(domain)
  if (whole.length < 2) return false
  if (
    printed === whole ||
    (printed.length >= 5 && whole.startsWith(printed)) ||
    (whole.length >= 5 && printed.startsWith(whole))
  )
    return true
  const words = foldedWords(name)
  const parts = domain.includes('-')
    ? domain
        .split('-')
        .map((part) => foldedName(part))
        .filter((part) => part.length >= 3)
    : []
  if (parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))) return true
  // `orgelsallskapet` is the last word of `Svenska Orgelsällskapet`, long enough to be nobody else's.
  if (printed.length >= 8 && words.includes(printed)) return true
  const [first = '', second = ''] = words
  // `brinkogbro` for `Brink & Bro`: what is written for the sign varies.
  return (
    (first.length >= 5 && first === printed) ||
    (name.includes('&') &&
      second !== '' &&
      printed.startsWith(first) &&
      printed.slice(first.length, first.length + 3 + second.length).endsWith(second))
  )
}

// Whether a word of `name` begins as a domain does; most names are told apart by it. What no domain spells says nothing.
function hasInitial(name: string, initial: string): boolean {
  const wanted = initial.charCodeAt(0)
  for (let at = 0; at < name.length; at++) {
    const code = foldedAt(name, at)
    if (code < 0x80 && code !== wanted) continue
    if (!isWordAt(name, at) || isWordAt(name, at - 1)) continue
    if (code < 0x80 || mayOpen(foldedName(name.charAt(at)), initial)) return true
  }
  return initial === ''
}

function mayOpen(own: string, initial: string): boolean {
  return own === initial || own === ''
}

const foldedWords = rememberedAlone((name: string): readonly string[] =>
  name
    .split(/[ -]/u)
    .map((word) => foldedName(word))
    .filter((word) => word.length >= 2)
)

// The same names are held against one another again and again; enough for one text.
const most = 2000
const foldings = new Map<string, string>()
const wordLists = new Map<string, readonly string[]>()

/** `name` as domains spell names: without signs, å as a, ø as o. */
export function foldedName(name: string): string {
  const known = foldings.get(name)
  if (known !== undefined) return known
  const made = foldedFrom(name)
  if (foldings.size >= most) foldings.clear()
  foldings.set(name, made)
  return made
}

function foldedFrom(name: string): string {
  const small = name.toLowerCase()
  const plain = isPlain(small)
    ? small
    : small.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD')
  return plain
    .replaceAll(/[^a-z0-9]/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ae', 'a')
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (String.prototype.charCodeAt.call(text, at) > 0x7f) return false
  return true
}

/** Whether one of two names holds all words of the other, an ending apart: `Nordhvil` and `Nordhvil A/S`. */
export function sameIssuer(one: string, other: string): boolean {
  const left = wordsOf(one)
  const right = wordsOf(other)
  if (left.length === 0 || right.length === 0) return false
  return right.length < left.length ? hasAll(left, right) : hasAll(right, left)
}

// Each name of a text is held against others: without a list or a function made for each pair.
function hasAll(many: readonly string[], few: readonly string[]): boolean {
  for (const word of few) if (!holdsWord(many, word)) return false
  return true
}

function holdsWord(words: readonly string[], wanted: string): boolean {
  for (const word of words) if (isSameWord(word, wanted)) return true
  return false
}

// A genitive's ending apart.
function isSameWord(one: string, other: string): boolean {
  const more = one.length - other.length
  if (more === 0) return one === other
  return more === 1 ? isGenitive(one, other) : more === -1 && isGenitive(other, one)
}

function isGenitive(word: string, of: string): boolean {
  return word.endsWith('s') && word.startsWith(of)
}

function wordsOf(name: string): readonly string[] {
  const known = wordLists.get(name)
  if (known) return known
  const made = longWordsIn(name.toLowerCase())
  if (wordLists.size >= most) wordLists.clear()
  wordLists.set(name, made)
  return made
}

// Those of two letters and more.
function longWordsIn(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    const from = at
    at = wordRunEnd(text, from)
    if (at - from > 1) words.push(text.slice(from, at))
  }
  return words
}
