import {locales} from '../locales/index.ts'
import type {Locale} from '../locales/locale.ts'
import type {Reading} from '../locales/reading.ts'
import {capital, colon, comma, digit, kindAt, letter, small, space} from './words/letters.ts'
import {hashedOtherwise, saidWords} from './words/said-words.ts'
import {characterAt, hashed} from './words/word-records.ts'

/**
 * The language that a text is most likely in, of those that have a folder; `undefined` where it has no words.
 *
 * A word counts for every language whose folder knows it, and the more the fewer know it: `og` says Danish or
 * Norwegian, `siger` Danish. A word that none knows counts for those whose words look like it, by groups of three
 * letters.
 *
 * A detector from a library (`eld`, its smallest build) was weighed: it takes 0.35 s and 126 MB to load, and has one
 * Norwegian. This is right on all 51 texts of the corpus, holds 3 MB and tells a text in a few milliseconds; the
 * first takes longer, while the words are weighed.
 */
export function languageOf(text: string): Locale | undefined {
  const bare = withoutAddresses(text.slice(0, enough))
  const scores = scoresOf(bare, 'without names') ?? scoresOf(bare, 'with names')
  if (scores === undefined) return undefined
  const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score)))
  return (scores[best] ?? 0) > 0 ? locales[best] : undefined
}

// From sign to sign: a pattern would be tried at every letter.
function withoutAddresses(text: string): string {
  let left = ''
  let done = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(done, at + 1))) {
    let from = at
    while (from > done && from > at - longestLocal && text[from - 1] !== '@' && (kindAt(text, from - 1) & space) === 0)
      from--
    let to = at + 1
    while (to < text.length && to <= at + longestHost && (kindAt(text, to) & space) === 0) to++
    if (from === at || to === at + 1) continue
    left += `${text.slice(done, from)} `
    done = to
  }
  return left + text.slice(done)
}

const longestLocal = 64
const longestHost = 100

// What the words of a text say for each language; `undefined` where there are none.
function scoresOf(text: string, which: 'with names' | 'without names'): Weights | undefined {
  const scores = nothing()
  const {weights} = said
  const skipsNames = which === 'without names'
  let found = false
  for (let at = 0; at < text.length; at++) {
    const from = at
    let one = 0
    let two = 0
    for (; at < text.length; at++) {
      const character = characterAt(text, at)
      if ((character & letter) === 0) break
      one = hashed(one, character)
      two = hashedOtherwise(two, character)
    }
    if (at === from || (skipsNames && isNamelike(text, from))) continue
    const known = said.find(one, two)
    const place = known < 0 ? said.add(one, two, weighed(text.slice(from, at).toLowerCase())) : known
    for (let index = 0; index < scores.length; index++)
      scores[index] = (scores[index] ?? 0) + (weights[place + index] ?? 0)
    found = true
  }
  return found ? scores : undefined
}

// Names are the same in every language, and `Vera` is a verb in one of them: what has a capital behind another word, and
// mail addresses, are left out, unless nothing is left then.
function isNamelike(text: string, from: number): boolean {
  if ((kindAt(text, from) & capital) === 0 || (kindAt(text, from + 1) & small) === 0) return false
  if (text[from - 1] !== ' ') return false
  return (kindAt(text, from - 2) & (letter | digit | comma | colon)) !== 0 || text[from - 2] === ';'
}

function add(sums: Weights, weights: Weights): void {
  for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0)
}

// The first pages tell as well as all of them.
const enough = 4_000

/** Weights in the order of `locales`. */
type Weights = Float64Array

function nothing(): Weights {
  return new Float64Array(locales.length)
}

interface Vocabulary {
  /** What each language's folder makes of a word it knows. */
  readonly words: readonly ReadonlyMap<string, number>[]
  readonly shapes: readonly Shapes[]
}

/** How often three letters stand in the words of a language, and how many such groups there are. */
interface Shapes {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

// Most words come again in the next sentence, and most of the others in the next release of their sender. They are kept as
// they are printed: to fold a text takes as long as to look all its words up.
const said = saidWords(8000, locales.length)

function weighed(word: string): Weights {
  const {words, shapes} = vocabulary()
  return weightsOf(word, words) ?? shapeOf(word, shapes)
}

function weightsOf(word: string, words: Vocabulary['words']): Weights | undefined {
  const weights = Float64Array.from(words, (known) => known.get(word) ?? 0)
  const knowing = weights.filter((weight) => weight > 0).length
  return knowing === 0 ? undefined : weights.map((weight) => weight * Math.log((locales.length + 1) / knowing))
}

function shapeOf(word: string, shapes: readonly Shapes[]): Weights {
  const sums = nothing()
  const groups = groupsOf(word)
  for (const group of groups) {
    const rates = Float64Array.from(shapes, ({counts, total}) => (counts.get(group) ?? 0) / total)
    const sum = rates.reduce((a, b) => a + b, 0)
    // How much more usual it is in each language than in all.
    if (sum > 0)
      add(
        sums,
        rates.map((rate) => rate / sum - 1 / shapes.length)
      )
  }
  return sums.map((sum) => sum / groups.length)
}

// With the edges of the word, since endings tell more than what is within.
function groupsOf(word: string): readonly string[] {
  const edged = ` ${word} `
  const groups: string[] = []
  for (let from = 0; from + 3 <= edged.length; from++) groups.push(edged.slice(from, from + 3))
  return groups
}

let made: Vocabulary | undefined

// What is asked of it is worked out when it is asked: one text has a few hundred of its words, and whoever reads one text
// would wait for all.
function vocabulary(): Vocabulary {
  made ??= {words: locales.map(({reading}) => wordsOf(reading)), shapes: locales.map(({reading}) => shapesOf(reading))}
  return made
}

function shapesOf(reading: Reading): Shapes {
  const words = [...likeText(reading)]
  // A group across two words has its space in the middle, where no word that is asked about has one.
  const text = ` ${words.join(' ')} `
  const counts = new Map<string, number>()
  for (let from = 0; from + 3 <= text.length; from++) {
    const group = text.slice(from, from + 3)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  // With its edges a word has as many groups as letters.
  return {counts, total: words.reduce((sum, word) => sum + word.length, 0)}
}

// Words as running text has them; headings and buttons have a look of their own.
function likeText({telling, saying, happenings, inviting, roles}: Reading): ReadonlySet<string> {
  const phrases = [telling.words, saying, happenings, inviting, roles].flat()
  return new Set(
    phrases
      .join('\n')
      .toLowerCase()
      .match(/\p{L}+/gu)
  )
}

// Every word the folder's speakers wrote down, twice its weight where they called it telling. Lines of furniture stay
// out: pages print them in English everywhere.
function wordsOf(reading: Reading): ReadonlyMap<string, number> {
  const {telling, sections, kinds, phrases, calendar} = reading
  const words = new Map<string, number>()
  const lists = [
    reading.saying,
    reading.roles,
    reading.roleLinks,
    reading.pronouns,
    reading.conjunctions,
    reading.firstPerson,
    reading.accordingTo,
    reading.continuing,
    reading.inviting,
    reading.happenings,
    reading.deadlines,
    reading.notices,
    reading.describing,
    reading.contacting,
    ...Object.values(sections),
    ...Object.values(kinds),
    ...Object.values(phrases),
    ...calendar.months,
    ...calendar.weekdays,
    calendar.dayWords,
    calendar.until,
    calendar.from,
    calendar.and,
    Object.keys(calendar.relative)
  ]
  const written = lists.flat().join('\n').toLowerCase()
  for (const word of written.match(/(?<!\{)\p{L}+(?!\})/gu) ?? []) words.set(word, Math.min(1, word.length / 3))
  for (const word of telling.words) words.set(word.toLowerCase(), 2)
  return words
}
