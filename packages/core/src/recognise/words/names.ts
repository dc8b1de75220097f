import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import {
  capital,
  digit,
  isWordAt,
  kindAt,
  kindsIn,
  letter,
  nextKind,
  opensSmall,
  quoteMark,
  small,
  space
} from './letters.ts'
import {joinedEnd, wordStart} from './joined-words.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {once} from './once.ts'
import {closesAsStreet, isForm} from './not-persons.ts'
import {rememberedAlone, rememberedText} from '../blocks/remember.ts'

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
  for (let at = wordStart(text, 0); at < text.length;) {
    const end = joinedEnd(text, at)
    words.push({word: text.slice(at, end), start: at, end})
    at = wordStart(text, end)
  }
  return words
})

/** The first word of `text` from `from` on and before `to`: what asks for one need not take all apart. */
export function firstWordIn(text: string, from = 0, to = text.length): Word | undefined {
  const start = wordStart(text, from)
  if (start >= Math.min(to, text.length)) return undefined
  const end = Math.min(joinedEnd(text, start), to)
  return {word: text.slice(start, end), start, end}
}

/** Whether a word may be part of a name: an opening capital, not all capitals (`CEO`), unless it is an initial. */
export function isCapitalised(word: string): boolean {
  return isCapitalisedIn(word, 0, word.length)
}

function isCapitalisedIn(text: string, from: number, to: number): boolean {
  if ((kindAt(text, from) & capital) === 0) return false
  let sorts = 0
  for (let at = from; at < to; at++) sorts |= kindAt(text, at)
  return (sorts & digit) === 0 && (to - from === 1 || (sorts & small) !== 0)
}

/**
 * The runs of capitalised words in `text`, with particles and initials between them, whoever bears them: persons,
 * organisations, places. A run never crosses a tab or a printed line's end (`columns` and `lineEnds` of a block).
 */
export function runsIn(text: string, reading: Reading, breaks: readonly number[] = []): Named[] {
  const {particles} = lexiconOf(reading)
  const runs: Named[] = []
  const cuts = new Set(breaks)
  // Of ten words one has a capital: only those are looked at as words.
  for (let at = nextKind(text, capital), from = 0; at >= 0; at = nextKind(text, capital, from)) {
    const start = wordWith(text, at, from)
    from = joinedEnd(text, start)
    if (!isCapitalisedIn(text, start, from)) continue
    from = runEnd(text, start, from, particles, cuts)
    runs.push({name: text.slice(start, from), start, end: from})
  }
  return runs
}

// Where the last word with a capital ends that goes on with the name whose first word is from `start` to `end`.
function runEnd(
  text: string,
  start: number,
  end: number,
  particles: ReadonlySet<string>,
  cuts: ReadonlySet<number>
): number {
  let last = end
  let before = start
  let beforeEnd = end
  for (let between = 0; between <= 2;) {
    const next = joinedStart(text, before, beforeEnd) ?? nicknamed(text, before, beforeEnd, start)
    if (next === undefined || next - start >= longestRun || cuts.has(next)) break
    before = next
    beforeEnd = joinedEnd(text, next)
    if (isCapitalisedIn(text, before, beforeEnd)) {
      last = beforeEnd
      between = 0
    } else if (particles.has(text.slice(before, beforeEnd))) between++
    else break
  }
  return last
}

// Where the word begins that the letter at `at` is in; no word goes on across a space, nor across `from`.
function wordWith(text: string, at: number, from: number): number {
  let open = at
  while (open > from && (kindAt(text, open - 1) & space) === 0) open--
  let start = wordStart(text, open)
  for (let end = joinedEnd(text, start); end <= at; end = joinedEnd(text, start)) start = wordStart(text, end)
  return start
}

// Eight words of a name are many; a text that is one run of capitals must not be walked again from each.
const longestRun = 120

// Where the word begins that goes on with the name whose last word is from `start` to `end`: behind a space, or an initial's stop.
function joinedStart(text: string, start: number, end: number): number | undefined {
  if (text[end] === ' ') return isWordAt(text, end + 1) ? end + 1 : undefined
  if (text[end] !== '.') return undefined
  if (text[end + 1] === ' ') return isWordAt(text, end + 2) && isInitial(text.slice(start, end)) ? end + 2 : undefined
  const isNext = end - start === 1 && isWordAt(text, end + 1) && joinedEnd(text, end + 1) === end + 2
  return isNext ? end + 1 : undefined
}

// `Bent "Benny" Thygesen`: between two names one word in marks is what the person is called.
function nicknamed(text: string, start: number, end: number, first: number): number | undefined {
  if (start > first && (kindAt(text, end) & quoteMark) !== 0 && (kindAt(text, start - 1) & quoteMark) !== 0)
    return text[end + 1] === ' ' && isWordAt(text, end + 2) ? end + 2 : undefined
  if (text[end] !== ' ' || (kindAt(text, end + 1) & quoteMark) === 0 || (kindAt(text, end + 2) & capital) === 0)
    return undefined
  const close = joinedEnd(text, end + 2)
  const isWhole = (kindAt(text, close) & quoteMark) !== 0 && text[close + 1] === ' '
  return isWhole && (kindAt(text, close + 2) & capital) !== 0 ? end + 2 : undefined
}

const shortened: ReadonlySet<string> = new Set(['Chr', 'Fr', 'Jr', 'Th', 'Joh', 'Kr', 'Aug', 'Dr', 'St'])

function isInitial(word: string): boolean {
  return word.length === 1 || shortened.has(word)
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
  const persons: Named[] = []
  for (const run of runsIn(text, reading, breaks)) {
    const person = run.name.includes(' ') || run.name.includes('.') ? personOf(run, text, reading) : undefined
    if (person) persons.push(person)
  }
  return persons
}

function personOf(run: Named, text: string, reading: Reading): Named | undefined {
  const lexicon = lexiconOf(reading)
  const after = wordBehind(text, run.end)
  const tail = after === '' ? '' : run.name.slice(run.name.lastIndexOf(' ') + 1)
  if (after === '' && closesAsStreet(run.name, text, run.end, lexicon)) return undefined
  if (after !== '' && (isForm(after, lexicon) || isForm(`${tail}${after}`, lexicon))) return undefined
  const {words, opening, given, isPerson} = capitalsOf(run.name, reading)
  let from = opening
  const count = words.length - from
  // `i Teknik og Miljø Søren Hansen`, `for Dansk Metal Claus Jensen`: who follows an organisation opens with a given name.
  if (given > from) {
    if (
      words.length - given >= 2 &&
      (count > 3 || holdsOrganisation(words, from, given, lexicon) || lexicon.links.has(wordBefore(text, run.start)))
    )
      from = given
  }
  // No given name that is known: behind `formand for` the last two names are the person's.
  else if (given < 0 && count >= 4 && lexicon.links.has(wordBefore(text, run.start))) from = words.length - 2
  const first = words[from]
  const last = words.at(-1)
  if (!first || !last || words.length - from < 2 || words.length - from > 6) return undefined
  // `Nordre Tangen kommune`, where the second part is printed small.
  if (!givenNames.has(first.word) && opensSmall(after, 5) && lexicon.isOrganisation(after)) return undefined
  if (!(from === opening ? isPerson : areNames(words, from, lexicon))) return undefined
  return {name: run.name.slice(first.start, last.end), start: run.start + first.start, end: run.start + last.end}
}

/** What the words of a run are by themselves: a name stands in a text more than once, and in those of one sender again. */
interface Capitals {
  readonly words: readonly Word[]
  /** The first word that no title and no small word is. */
  readonly opening: number
  /** The first given name from there on, -1 without one. */
  readonly given: number
  /** Whether all from there on may be a person's. */
  readonly isPerson: boolean
}

const capitalsOf = rememberedText((name: string, reading: Reading): Capitals => {
  const lexicon = lexiconOf(reading)
  const words = wordsIn(name)
  let opening = behindTitle(name, words, lexicon)
  while (opening < words.length && isNoName(words[opening]?.word ?? '', lexicon)) opening++
  const given = words.findIndex(({word}, at) => at >= opening && givenNames.has(word))
  return {words, opening, given, isPerson: areNames(words, opening, lexicon)}
})

// `Chief Operating Officer Piotr Nowak`: which word stands behind a title of several words, each with a capital.
function behindTitle(name: string, words: readonly Word[], lexicon: Lexicon): number {
  let title = words.length - 3
  while (title > 0 && !lexicon.isRole(words[title]?.word ?? '')) title--
  return title > 0 && lexicon.hasRole(name.slice(0, words[title]?.end)) && !givenNames.has(words[0]?.word ?? '')
    ? title + 1
    : 0
}

// Whether none of the words from `from` on makes an organisation, is a title or opens sentences.
function areNames(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  if (holdsOrganisation(words, from, words.length, lexicon)) return false
  for (let at = from; at < words.length; at++) {
    const word = words[at]?.word ?? ''
    if (word.length > 1 && !isSurname(words, at, from) && isNoName(word, lexicon) && !lexicon.particles.has(word))
      return false
  }
  return true
}

function holdsOrganisation(words: readonly Word[], from: number, to: number, {isOrganisation}: Lexicon): boolean {
  for (let at = from; at < to; at++) if (isOrganisation(words[at]?.word ?? '')) return true
  return false
}

// `A/S` of `Nordhvil A/S`, `kommun` of `Ekby kommun`.
function wordBehind(text: string, at: number): string {
  const from = text[at] === ' ' ? at + 1 : at
  const last = Math.min(text.length, at + 20)
  let end = from
  while (end < last && ((kindAt(text, end) & letter) !== 0 || text[end] === '/' || text[end] === '.')) end++
  return text.slice(from, end)
}

function wordBefore(text: string, at: number): string {
  const end = at - 1
  let from = end
  while (from > at - 12 && (kindAt(text, from - 1) & letter) !== 0) from--
  return text[end] === ' ' ? text.slice(from, end).toLowerCase() : ''
}

// `Jakob Forssmed`, `Henrik Fisker`: right behind a given name a trade is a surname.
function isSurname(words: readonly Word[], at: number, from = 0): boolean {
  return (
    at > from &&
    at === words.length - 1 &&
    (kindAt(words[at]?.word ?? '', 0) & capital) !== 0 &&
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
  if (nextKind(text, space) < 0) return undefined
  const bare = withoutMarks(withoutParty(text))
  if (bare.length > longestRun || (kindAt(bare, 0) & capital) === 0) return undefined
  const lexicon = lexiconOf(reading)
  const words = wordsIn(bare)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length < 2 || words.length > 6 || first.start !== 0 || last.end !== bare.length)
    return undefined
  let all = 0
  let printedSmall = 0
  for (const [index, {word, start, end}] of words.entries()) {
    const next = words[index + 1]
    if (next && (joinedStart(bare, start, end) ?? nicknamed(bare, start, end, 0)) !== next.start) return undefined
    const sorts = kindsIn(word)
    all |= sorts
    if (
      (sorts & digit) !== 0 ||
      lexicon.isOrganisation(word) ||
      (!isSurname(words, index) && lexicon.isRole(word)) ||
      (word.length > 1 &&
        lexicon.small.has(word.toLowerCase()) &&
        !givenNames.has(word) &&
        !lexicon.particles.has(word))
    )
      return undefined
    if (index > 0 && (kindAt(word, 0) & capital) === 0 && !lexicon.particles.has(word)) printedSmall++
  }
  if (printedSmall > (careless && words.length === 2 ? 1 : 0)) return undefined
  // All in capitals is a heading or a firm, unless each word is long enough for a name.
  return (all & small) === 0
    ? words.some(({word}) => word.length < 3)
      ? undefined
      : bare
    : words.some(({word}) => word.length > 1 && (kindsIn(word) & small) === 0)
      ? undefined
      : bare
}

// Without the spaces around it and the marks behind it.
function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && ((kindAt(text, end - 1) & space) !== 0 || '.,:;'.includes(text.charAt(end - 1)))) end--
  return text.slice(0, end).trim()
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
