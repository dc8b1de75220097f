import type {Reading} from '../../locales/reading.ts'
import {
  digit,
  isAll,
  isWordAt,
  kindAt,
  letter,
  nextKind,
  opensCapital,
  opensSmall,
  small,
  wordRunEnd
} from './letters.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {firstWordIn, type Word, wordsIn} from './names.ts'
import {lowered} from './presence.ts'

/**
 * The role printed right before the name that begins at `at`, not further back than `from`: "adm. direktør",
 * "næstformand i Foreningen," (with its comma), "klimat- och havsminister". `undefined` where none stands there.
 */
export function roleBefore(text: string, at: number, reading: Reading, from = 0): string | undefined {
  const lexicon = lexiconOf(reading)
  const opening = Math.max(from, at - longest)
  const before = withoutComma(text.slice(opening, at))
  if (before === '') return undefined
  const clause = before.slice(clauseStart(before, lexicon))
  const all = wordsIn(clause)
  const words = all.length > mostWords ? all.slice(-mostWords) : all
  for (let index = words.length - 1; index >= 0; index--) {
    if (lexicon.isRole(words[index]?.word ?? '') && leadsTo(words, index + 1, lexicon))
      return clause.slice(roleStart(clause, words, index, lexicon, reading)).trim()
  }
  return undefined
}

/** `text` without the spaces at its end and the comma before them. */
export function withoutComma(text: string): string {
  const bare = text.trimEnd()
  return bare.endsWith(',') ? bare.slice(0, -1) : bare
}

const longest = 160
const mostWords = 14

// A clause's mark or a comma closes what can belong to the name; hyphens and abbreviations do not.
function clauseStart(before: string, {abbreviations}: Lexicon): number {
  for (let at = before.length - 1; at >= 0; at--) {
    const mark = before.charAt(at)
    if (clauseMarks.includes(mark) || (mark === ':' && (kindAt(before, at + 1) & letter) === 0)) return at + 1
    if (before[at + 1] !== ' ') continue
    if (mark === ',') return at + 2
    if (mark !== '.') continue
    let from = at
    while (from > 0 && isWordAt(before, from - 1)) from--
    if (at - from >= 3 && !abbreviations.has(before.slice(from, at + 1).toLowerCase())) return at + 2
  }
  return 0
}

const clauseMarks = '!?;“”"»«()|'

// Between the title and the name: nothing, further titles, or a link and what it leads to.
function leadsTo(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const next = words[from]
  if (!next) return true
  const left = words.length - from
  // `biskop emeritus Lars Ek`
  if (left === 1 && isAll(next.word, small, 4) && !lexicon.small.has(next.word)) return true
  return (
    left <= 10 &&
    (lexicon.links.has(next.word.toLowerCase()) || lexicon.isRole(next.word) || (opensCapital(next.word) && left <= 4))
  )
}

function roleStart(clause: string, words: readonly Word[], index: number, lexicon: Lexicon, reading: Reading): number {
  let first = words[index]
  if (!first) return 0
  for (let at = index - 1; at >= 0 && index - at < 6; at--) {
    const word = words[at]
    const between = word ? clause.slice(word.end, first.start) : ''
    if (!word || !takesIn(word, between, clause, words[at - 1], lexicon, reading)) break
    first = word
  }
  return first.start
}

// `adm. direktør`, `daglig leder`, `klimat- och havsminister`, `kommunstyrelsens ordförande`, `vd och grundare`.
function takesIn(
  word: Word,
  between: string,
  clause: string,
  before: Word | undefined,
  lexicon: Lexicon,
  reading: Reading
): boolean {
  const folded = word.word.toLowerCase()
  if (between === '. ' || between === '.')
    return lexicon.abbreviations.has(`${folded}.`) || (between === '.' && lexicon.abbreviationOpenings.has(folded))
  if (between === '- ' || between === '.-') return true
  if (between !== ' ') return false
  if (lexicon.isRole(word.word)) return true
  if (isAnd(folded, reading))
    return before !== undefined && (clause.slice(before.end, word.start) === '- ' || lexicon.isRole(before.word))
  if (/^\p{Ll}{4,}s$/u.test(word.word) && !lexicon.small.has(folded)) return true
  // `Regionstyrelsens ordförande` opens a sentence: a definite noun's genitive, no name's.
  if (word.start === 0 && ownerOf.test(word.word)) return true
  return lexicon.isAdjective(folded) || (reading.titlesApart === true && isFirstPart(word.word, clause, lexicon))
}

// `press officer`, `Chief Operating Officer`: printed as the title is, and no word that opens the clause.
function isFirstPart(word: string, clause: string, lexicon: Lexicon): boolean {
  const title = wordsIn(clause).find((one) => lexicon.isRole(one.word) && one.start > clause.indexOf(word))?.word ?? ''
  return (
    isAll(word, letter, 3) &&
    !lexicon.small.has(word.toLowerCase()) &&
    !(opensCapital(word) && lexicon.isOrganisation(word)) &&
    opensCapital(word) === opensCapital(title)
  )
}

const ownerOf = /^\p{Lu}\p{Ll}{4,}(?:[ae]ns|ets|n[ae]s)$/u

function isAnd(word: string, reading: Reading): boolean {
  return reading.calendar.and.includes(word)
}

/**
 * The role printed behind a name that ends at `at`, up to `until`: ", formand for Foreningen", ", der er daglig leder",
 * " (naturvejleder)", "som ny direktör för Verket". What only tells an age, an origin or a deed is none.
 */
export function roleAfter(text: string, at: number, until: number, reading: Reading): string | undefined {
  const lexicon = lexiconOf(reading)
  if (!mayOpenRole(text, at, until, lexicon)) return undefined
  const printed = withoutAge(text.slice(at, Math.min(until, at + 240)))
  const behind = isBracketed(printed) ? printed.replace(/^ ?\((?:\p{Lu}[\p{L}.]{0,4}|\p{Ll}{1,5}\.?)\)/u, '') : printed
  const bracket = isBracketed(behind) ? /^ ?\(([^()]{3,80})\)/u.exec(behind)?.[1] : undefined
  if (bracket !== undefined) return lexicon.hasRole(bracket) ? bracket : undefined
  const comma = commaLength(behind)
  const opening = behind.slice(comma === 0 ? 1 : comma)
  const introduced = roleOpener(opening, lexicon) ?? (comma > 0 ? relativeOpener(opening, lexicon) : undefined)
  if (comma === 0 && !introduced) return undefined
  const told = introduced ? opening.slice(introduced.length) : opening
  // `leder pr. 1. maj`: since when is no part of it, nor is whose title it is, `the trust’s head of research`.
  const clause = withoutSince(withoutOwner(clauseOf(told, lexicon)), reading)
  const role = introduced ? withoutSecondVerb(clause, lexicon, reading) : clause
  if (role === '' || role.length > 140) return undefined
  const words = wordsIn(role)
  const title = words.findIndex(({word}) => lexicon.isRole(word))
  if (title < 0) return comma > 0 && !introduced ? unknownRole(role, words, lexicon) : undefined
  // A title deep in a clause is somebody else's: `som har mødt ministeren`.
  if (
    title > 3 ||
    words.slice(0, title).some(({word}) => lexicon.links.has(word.toLowerCase()) && !isAnd(word.toLowerCase(), reading))
  )
    return undefined
  if (introduced && comma === 0 && title > 2) return undefined
  if (
    introduced &&
    words
      .slice(0, title)
      .some(
        ({word}) =>
          lexicon.small.has(word.toLowerCase()) &&
          !isAnd(word.toLowerCase(), reading) &&
          !lexicon.adjectives.has(word.toLowerCase())
      )
  )
    return undefined
  // `som ny generaldirektör`: what makes it new is printed with it.
  const novelty = introduced ? (/(?<!\S)(\S+) +$/u.exec(introduced)?.[1] ?? '') : ''
  return lexicon.adjectives.has(novelty.toLowerCase()) ? `${novelty} ${role}` : role
}

// Most names are followed by the sentence's end or its verb.
function mayOpenRole(text: string, at: number, until: number, {openerWords}: Lexicon): boolean {
  const sign = text[at] === ' ' ? text[at + 1] : text[at]
  if (sign === ',' || sign === '(') return true
  const end = Math.min(until, wordRunEnd(text, at + 1))
  return end > at + 1 && openerWords.has(text.slice(at + 1, end).toLowerCase())
}

// The comma with which `behind` opens, and the spaces beside it.
function commaLength(behind: string): number {
  const at = behind.startsWith(' ') ? 1 : 0
  if (behind[at] !== ',') return 0
  return behind[at + 1] === ' ' ? at + 2 : at + 1
}

function isBracketed(behind: string): boolean {
  return behind.startsWith('(') || behind.startsWith(' (')
}

// `Jenny Ek, 27, är lärare`, `Bo Alm, 54 år, pensioneret fisker`: the age between is no part of what follows.
function withoutAge(printed: string): string {
  if ((kindAt(printed, 2) & digit) === 0 || !printed.startsWith(', ')) return printed
  const age = /^, \d{1,3}(?: \p{Ll}{2,6})?(?=,)/u.exec(printed)?.[0]
  if (age === undefined) return printed
  const behind = printed.slice(age.length)
  return roleVerb.test(behind) ? behind.slice(1) : behind
}

// Behind the comma that closes an age a short verb or relative goes on: `, är agrolog`, `, er lærer`.
const roleVerb = /^, \p{Ll}{2,3} \p{Ll}/u

// `er formand for Roklubben og har været med i ti år`: behind the word for and the sentence has its next verb.
function withoutSecondVerb(role: string, {openerWords, links, adjectives}: Lexicon, {calendar}: Reading): string {
  for (const and of calendar.and) {
    for (let at = role.indexOf(` ${and} `); at >= 0; at = role.indexOf(` ${and} `, at + 1)) {
      const from = at + and.length + 2
      const next = role.slice(from, wordRunEnd(role, from))
      if (openerWords.has(next) && !links.has(next) && !adjectives.has(next)) return role.slice(0, at)
    }
  }
  return role
}

function withoutOwner(role: string): string {
  return role.includes("'s ") || role.includes('’s ')
    ? role.replace(/^(?:\p{Ll}{1,3} )?\p{Ll}+[’']s (?=\p{Ll})/u, '')
    : role
}

function withoutSince(role: string, {calendar}: Reading): string {
  if (nextKind(role, digit) < 0) return role
  const left = role.replace(/ \p{Ll}{1,4}\.? \d{1,2}(?![\p{L}\p{N}]).*$/u, '')
  // `fra den 1. april`
  const last = left.slice(left.lastIndexOf(' ') + 1)
  return left !== role && calendar.from.includes(last) ? left.slice(0, -last.length).trimEnd() : left
}

// Most names are followed by the sentence, and its word opens no role.
function roleOpener(text: string, {roleOpener: pattern, openerWords}: Lexicon): string | undefined {
  if (!openerWords.has(text.slice(0, wordRunEnd(text, 0)).toLowerCase())) return undefined
  const opener = pattern.exec(lowered(text))?.[0]
  return opener === undefined ? undefined : text.slice(0, opener.length)
}

// `, der i dag er vicerektor`, `, som också är ordförande`: a relative clause of small words up to the title.
function relativeOpener(text: string, lexicon: Lexicon): string | undefined {
  if (!lexicon.openerWords.has(firstWordIn(text, 0, 80)?.word ?? '')) return undefined
  const words = wordsIn(text.slice(0, 80))
  const title = words.findIndex(({word}) => lexicon.isRole(word))
  const last = words[title]
  if (!last || title < 2 || title > 5) return undefined
  if (!words.slice(1, title).every(({word}) => lexicon.openerWords.has(word) || lexicon.small.has(word)))
    return undefined
  const opener = text.slice(0, last.start)
  return /[,;:]/u.test(opener) ? undefined : opener
}

// Up to the comma that closes the apposition; `børn, unge og familier` is rare, a following clause is not.
function clauseOf(text: string, lexicon: Lexicon): string {
  clauseEnd.lastIndex = 0
  for (let match = clauseEnd.exec(text); match; match = clauseEnd.exec(text)) {
    if (match[0] === '.' && lexicon.abbreviations.has(`${abbreviationAt(text, match.index).toLowerCase()}.`)) continue
    return text.slice(0, match.index).trim()
  }
  return text.trim()
}

const clauseEnd = /[,;!?“”"»«()|]|:(?!\p{Ll})|\.(?=\s|$)| [–—-] /gu

// The letters and stops that stand right before `end`.
function abbreviationAt(text: string, end: number): string {
  let from = end
  while (from > Math.max(0, end - 20) && ((kindAt(text, from - 1) & letter) !== 0 || text[from - 1] === '.')) from--
  return text.slice(from, end)
}

// A title that no table knows is a small word or two with its place: `kok på Færgekroen`.
function unknownRole(role: string, words: readonly Word[], lexicon: Lexicon): string | undefined {
  const [first, second] = words
  if (
    !first ||
    !opensSmall(first.word, 4) ||
    lexicon.small.has(first.word) ||
    lexicon.conjunctions.has(first.word) ||
    lexicon.pronouns.has(first.word)
  )
    return undefined
  if (words.length > 9 || /\d/u.test(role)) return undefined
  return !second || lexicon.links.has(second.word.toLowerCase()) ? role : undefined
}

/** Whether all of `text` is a small word that a title may be, though no table knows it: `klimatolog`. */
export function mayBeTitle(text: string, reading: Reading): boolean {
  const {small: smallWords, hasRole, contacting} = lexiconOf(reading)
  return isAll(text, small, 5) && !hasRole(text) && !smallWords.has(text) && !contacting.mayStand(text)
}
