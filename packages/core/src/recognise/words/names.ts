import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import {capital, digit, isWordAt, kindAt, small, space, wordEnd} from './letters.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {once} from './once.ts'
import {rememberedAlone} from '../blocks/remember.ts'
import {holds} from './presence.ts'

/** A name and where it stands in its text. */
export interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A word of a text. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of `text`; hyphens and apostrophes within are part of them, so are endings behind a colon (`vd:n`). */
export const wordsIn = rememberedAlone((text: string): readonly Word[] => {
  const words: Word[] = []
  for (let at = 0; at < text.length;) {
    if (!isWordAt(text, at)) {
      at++
      continue
    }
    let end = wordEnd(text, at)
    while (isJoint(text[end]) && isWordAt(text, end + 1)) end = wordEnd(text, end + 1)
    if (text[end] === ':') end = behindEnding(text, end)
    words.push({word: text.slice(at, end), start: at, end})
    at = end
  }
  return words
})

function isJoint(character: string | undefined): boolean {
  return character === '-' || character === "'" || character === '’'
}

function behindEnding(text: string, colon: number): number {
  let end = colon + 1
  while (end < colon + 5 && (kindAt(text, end) & small) !== 0) end++
  const isEnding = end > colon + 1 && end <= colon + 4 && !isWordAt(text, end) && text[end] !== '@' && text[end] !== '.'
  return isEnding ? end : colon
}

/** Whether a word may be part of a name: an opening capital, not all capitals (`CEO`), unless it is an initial. */
export function isCapitalised(word: string): boolean {
  if ((kindAt(word, 0) & capital) === 0) return false
  let sorts = 0
  for (let at = 0; at < word.length; at++) sorts |= kindAt(word, at)
  return (sorts & digit) === 0 && (word.length === 1 || (sorts & small) !== 0)
}

/**
 * The runs of capitalised words in `text`, with particles and initials between them, whoever bears them: persons,
 * organisations, places. A run never crosses a tab or a printed line's end (`columns` and `lineEnds` of a block).
 */
export function runsIn(text: string, reading: Reading, breaks: readonly number[] = []): Named[] {
  const lexicon = lexiconOf(reading)
  const runs: Named[] = []
  const words = wordsIn(text)
  const cuts = new Set(breaks)
  for (let index = 0; index < words.length; index++) {
    const first = words[index]
    if (!first || !isCapitalised(first.word)) continue
    let last = first
    let ahead = index + 1
    for (
      let next = words[ahead], before = first;
      next && next.start - first.start < longestRun;
      next = words[++ahead]
    ) {
      if (!joins(text, before, next) || cuts.has(next.start)) break
      if (isCapitalised(next.word)) {
        last = next
        index = ahead
      } else if (!lexicon.particles.has(next.word) || ahead - index > 2) break
      before = next
    }
    runs.push({name: text.slice(first.start, last.end), start: first.start, end: last.end})
  }
  return runs
}

// Eight words of a name are many; a text that is one run of capitals must not be walked again from each.
const longestRun = 120

function joins(text: string, before: Word, next: Word): boolean {
  const between = text.slice(before.end, next.start)
  return (
    between === ' ' ||
    (between === '. ' && isInitial(before.word)) ||
    (between === '.' && before.word.length === 1 && next.word.length === 1)
  )
}

function isInitial(word: string): boolean {
  return word.length === 1 || /^(?:Chr|Fr|Jr|Th|Joh|Kr|Aug|Dr|St)$/u.test(word)
}

/**
 * The persons named in `text` by at least two names: "Mette K. Jensen", "Anna-Stina af Geijerstam". Titles before the
 * name, party letters behind it and words that only open a sentence are not part of it; organisations are not found.
 */
export function personsIn(text: string, reading: Reading, breaks: readonly number[] = []): readonly Named[] {
  if (breaks.length > 0) return personsFrom(text, reading, breaks)
  const known = answers(reading)
  const before = known.get(text)
  if (before) return before
  const made = personsFrom(text, reading, [])
  // Half a dozen rules ask the same of the same text; a long line is asked in pieces, and not twice.
  if (known.size >= mostAnswers) known.clear()
  if (text.length <= longestKept) known.set(text, made)
  return made
}

const answers = once<Reading, Map<string, readonly Named[]>>(() => new Map())
const mostAnswers = 1000
const longestKept = 4000

function personsFrom(text: string, reading: Reading, breaks: readonly number[]): readonly Named[] {
  // One capital opens a sentence, or names a place.
  if (!hasTwoCapitals(text)) return none
  return runsIn(text, reading, breaks).flatMap((run) =>
    run.name.includes(' ') || run.name.includes('.') ? (personOf(run, text, lexiconOf(reading)) ?? []) : []
  )
}

const none: readonly Named[] = []

// Whether two words of `text` open with a capital.
function hasTwoCapitals(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length && count < 2; at++)
    if ((kindAt(text, at) & capital) !== 0 && !isWordAt(text, at - 1)) count++
  return count === 2
}

function personOf(run: Named, text: string, lexicon: Lexicon): Named | undefined {
  const after = /^[ .]?[\p{L}/.]+/u.exec(text.slice(run.end, run.end + 20))?.[0].trim() ?? ''
  const tail = /(?<!\S)\S*$/u.exec(run.name)?.[0] ?? ''
  if (lexicon.isCompanyForm(after) || (after !== '' && lexicon.isCompanyForm(`${tail}${after}`))) return undefined
  let words = wordsIn(run.name)
  // `Chief Operating Officer Piotr Nowak`: a title of several words, each with a capital.
  const title = words.slice(0, -2).findLastIndex(({word}) => lexicon.isRole(word))
  if (title > 0 && lexicon.hasRole(run.name.slice(0, words[title]?.end)) && !givenNames.has(words[0]?.word ?? ''))
    words = words.slice(title + 1)
  while (words.length > 0 && isNoName(words[0]?.word ?? '', lexicon)) words = words.slice(1)
  // `i Teknik og Miljø Søren Hansen`, `for Dansk Metal Claus Jensen`: who follows an organisation opens with a given name.
  const given = words.findIndex(({word}) => givenNames.has(word))
  if (
    given > 0 &&
    words.length - given >= 2 &&
    (words.length > 3 ||
      words.slice(0, given).some(({word}) => lexicon.isOrganisation(word)) ||
      lexicon.links.has(wordBefore(text, run.start)))
  )
    words = words.slice(given)
  // No given name that is known: behind `formand for` the last two names are the person's.
  else if (given < 0 && words.length >= 4 && lexicon.links.has(wordBefore(text, run.start))) words = words.slice(-2)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length < 2 || words.length > 6) return undefined
  // `Nordre Tangen kommune`, where the second part is printed small.
  if (!givenNames.has(first.word) && /^\p{Ll}{5}/u.test(after) && lexicon.isOrganisation(after)) return undefined
  if (
    words.some(({word}) => lexicon.isOrganisation(word)) ||
    words.some(
      ({word}, at) =>
        word.length > 1 && !isSurname(words, at) && isNoName(word, lexicon) && !lexicon.particles.has(word)
    )
  )
    return undefined
  return {name: run.name.slice(first.start, last.end), start: run.start + first.start, end: run.start + last.end}
}

function wordBefore(text: string, at: number): string {
  return /(?<!\p{L})(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? ''
}

// `Jakob Forssmed`, `Henrik Fisker`: right behind a given name a trade is a surname.
function isSurname(words: readonly Word[], at: number): boolean {
  return (
    at > 0 &&
    at === words.length - 1 &&
    /^\p{Lu}/u.test(words[at]?.word ?? '') &&
    givenNames.has(words[at - 1]?.word ?? '')
  )
}

function isNoName(word: string, lexicon: Lexicon): boolean {
  const folded = word.toLowerCase()
  return (lexicon.small.has(folded) && !givenNames.has(word)) || lexicon.isRole(word) || lexicon.honorifics.has(folded)
}

/**
 * The person that all of `text` names, as printed: "Lena Hagström (C)" is "Lena Hagström"; `undefined` where more or
 * less stands there. `careless` lets the second of two names stand in small letters, as people type them.
 */
export function personAlone(
  text: string,
  reading: Reading,
  {careless = false}: {readonly careless?: boolean} = {}
): string | undefined {
  if (!holds(text, space)) return undefined
  const bare = withoutParty(text)
    .replace(/(?<![\s.,:;])[\s.,:;]+$/u, '')
    .trim()
  if (bare === '' || bare.length > longestRun) return undefined
  const lexicon = lexiconOf(reading)
  const words = wordsIn(bare)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length < 2 || words.length > 6 || first.start !== 0 || last.end !== bare.length)
    return undefined
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next && !joins(bare, word, next)) return undefined
    if (
      /\p{N}/u.test(word.word) ||
      lexicon.isOrganisation(word.word) ||
      (!isSurname(words, index) && lexicon.isRole(word.word))
    )
      return undefined
    if (
      word.word.length > 1 &&
      lexicon.small.has(word.word.toLowerCase()) &&
      !givenNames.has(word.word) &&
      !lexicon.particles.has(word.word)
    )
      return undefined
  }
  const shouted = !/\p{Ll}/u.test(bare)
  if (!shouted && words.some(({word}) => word.length > 1 && !/\p{Ll}/u.test(word))) return undefined
  const printedSmall = words.slice(1).filter(({word}) => !/^\p{Lu}/u.test(word) && !lexicon.particles.has(word))
  if (!/^\p{Lu}/u.test(first.word) || printedSmall.length > (careless && words.length === 2 ? 1 : 0)) return undefined
  // All in capitals is a heading or a firm, unless each word is long enough for a name.
  if (shouted && words.some(({word}) => word.length < 3)) return undefined
  return bare
}

/** Whether a name opens with one of the common given names. */
export function startsGiven(name: string): boolean {
  return givenNames.has(/^\S+/u.exec(name)?.[0] ?? '')
}

const party = / ?\((?:\p{Lu}[\p{L}.]{0,4}|\p{Ll}{1,5}\.?)\)/gu

/** `text` without party letters in parentheses: `(S)`, `(Ap)`, `(sd.)`. */
export function withoutParty(text: string): string {
  return text.includes('(') ? text.replaceAll(party, '') : text
}

/** Whether `short` may name the person `full`: all its names are among theirs, a genitive's `s` aside. */
export function mayName(short: string, full: string): boolean {
  // Most pairs share no letter of the first name asked for; only the others are worth taking apart.
  const first = /[\p{L}\p{M}-]+?(?=s?(?:[^\p{L}\p{M}-]|$))/u.exec(short)?.[0] ?? ''
  if (!full.toLowerCase().includes(first.toLowerCase())) return false
  const names = new Set(namesOf(full))
  const asked = namesOf(short)
  return asked.length > 0 && asked.every((name) => names.has(name) || names.has(name.replace(/['’]?s$/u, '')))
}

function namesOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? []
}
