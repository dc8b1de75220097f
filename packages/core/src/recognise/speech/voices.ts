import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import {type Lexicon, lexiconOf} from '../words/lexicon.ts'
import {firstWordIn, type Named, personAlone, personsIn, runsIn, type Word, wordsIn} from '../words/names.ts'
import {roleAfter, roleBefore, withoutComma} from '../words/roles.ts'
import {isAll, opensCapital, opensName, opensSmall, small} from '../words/letters.ts'
import {clauseEnd, standsBehindComma, takenUp} from './clause-end.ts'

/** Who speaks, as the reporting clause puts it. */
export type Voice =
  | {
      readonly by: 'name'
      readonly name: string
      readonly role?: string
      readonly full: boolean
      /** Who says it with them: `siger Eva Ek og Bo Alm`, with the word between. */
      readonly beside?: string
      /** No reporting clause says it: only the paragraph before is about them. */
      readonly guessed?: true
    }
  | {readonly by: 'pronoun'; readonly guessed?: true}
  | {readonly by: 'title'; readonly title: string; readonly guessed?: true}
  | {readonly by: 'organisation'; readonly name: string}
  /** `siger en af gæsterne`: nobody who has a name. */
  | {readonly by: 'nobody'}

/** A reporting clause: where it stands, who speaks, and whether it says that the speech goes on. */
export interface Attribution {
  readonly start: number
  readonly end: number
  readonly voice: Voice
  readonly goesOn: boolean
  /** Whether the broken sentence goes on right behind the clause. */
  readonly isTakenUp?: true
}

/**
 * Who the words from `from` to `to` name as the speaker: "adm. direktør Preben Agerskov fra Nordhvil", "hun",
 * "formanden", "næstformand i Foreningen, Frank Stjerne"; `undefined` where nobody is named there.
 */
export function voiceIn(text: string, from: number, to: number, reading: Reading): Voice | undefined {
  const lexicon = lexiconOf(reading)
  const clause = text.slice(from, Math.min(to, from + longest))
  const first = openerOf(clause, lexicon)
  if (!first) return undefined
  if (lexicon.pronouns.has(first.word.toLowerCase())) return {by: 'pronoun'}
  const person = personNamed(clause, first.start, reading)
  if (person) return named(clause, person, first.start, true, reading)
  const words = wordsIn(clause)
  return voiceWithoutFullName(clause, words.slice(words.findIndex(({start}) => start === first.start)), reading)
}

const longest = 260

// The first word that may be who speaks, near the opening; where the writer tells of himself before it nobody does.
function openerOf(clause: string, lexicon: Lexicon): Word | undefined {
  const opening = firstWordIn(clause)
  if (!opening || !isFiller(opening.word, lexicon)) return opening
  const words = wordsIn(clause)
  for (let at = 0; at <= mostFillers; at++) {
    const one = words[at]
    if (!one || !isFiller(one.word, lexicon)) return one
    if (lexicon.firstPerson.has(one.word.toLowerCase()) && !isMine(words.slice(at + 1))) return undefined
  }
  return undefined
}

const mostFillers = 4

// `siger min nabo Henrik`: whose the person is, behind it who.
function isMine([kin, name]: readonly Word[]): boolean {
  return kin !== undefined && name !== undefined && isAll(kin.word, small, 3) && opensName(name.word)
}

// `lyder det fra`, `siger også`, `til Ritzau`: what may stand between the verb and who speaks.
function isFiller(word: string, lexicon: Lexicon): boolean {
  return opensSmall(word) && lexicon.small.has(word) && !lexicon.pronouns.has(word) && !lexicon.isRole(word)
}

function personNamed(clause: string, from: number, reading: Reading): Named | undefined {
  const lexicon = lexiconOf(reading)
  const persons = personsIn(clause, reading)
  const index = persons.findIndex(({start}) => start >= from)
  const first = persons[index]
  if (!first) return undefined
  const before = clause.slice(from, first.start)
  const second = persons[index + 1]
  const hasRole = before !== '' && lexicon.hasRole(before)
  // `næstformand i Lions Hjælp, Frank Stjerne`: behind a link stands where, behind the comma who.
  if (
    hasRole &&
    second?.start === first.end + 2 &&
    clause.startsWith(', ', first.end) &&
    wordsIn(before).some(({word}) => lexicon.links.has(word))
  )
    return second
  // `Leijonien Katastrofiavun varapuheenjohtaja Frank Sten`: of two names the first is whose title the second bears.
  if (second && bearsTitle(clause.slice(first.end, second.start), lexicon)) return second
  if (before === '') return first
  if (first.start - from > 110) return undefined
  // Up to the name there are titles and what belongs to them, no second clause.
  const comma = before.indexOf(', ')
  if (comma >= 0 && (!hasRole || before.includes(', ', comma + 2))) return undefined
  return hasRole || wordsIn(before).length <= 4 ? first : undefined
}

/** Whether a title and nothing else stands between two names, so that the first is whose title the second bears. */
export function bearsTitle(between: string, {isRole, small: smallWords}: Lexicon): boolean {
  if (!between.startsWith(' ') || !/^ [\p{Ll} -]+,? $/u.test(between)) return false
  const words = wordsIn(between)
  return (
    words.length <= 4 &&
    isRole(words.at(-1)?.word ?? '') &&
    !words.some(({word}) => smallWords.has(word) && !isRole(word))
  )
}

function named(clause: string, person: Named, from: number, full: boolean, reading: Reading): Voice {
  const before = withoutComma(clause.slice(from, person.start))
  const role = before === '' ? undefined : titleBefore(clause, before, person.start, from, reading)
  const second = full ? personBeside(clause, person, reading) : undefined
  const after = role ?? roleAfter(clause, second?.end ?? person.end, clause.length, reading)
  return {
    by: 'name',
    name: person.name,
    full,
    ...(after === undefined ? {} : {role: after}),
    ...(second ? {beside: `${/^ \S+ /u.exec(clause.slice(person.end))?.[0] ?? ' '}${second.name}`} : {})
  }
}

function titleBefore(clause: string, before: string, at: number, from: number, reading: Reading): string | undefined {
  return lexiconOf(reading).hasRole(before)
    ? (roleBefore(clause, at, reading, from) ?? before)
    : unknownTitle(before, reading)
}

// `siger Eva Ek og Bo Alm`, `säger Eva Ek och professor Bo Alm.`: both say it, where nothing but a title stands between.
function personBeside(clause: string, {end}: Named, reading: Reading): Named | undefined {
  if (clause[end] !== ' ') return undefined
  const and = /^ (\p{Ll}{1,5}) /u.exec(clause.slice(end, end + 8))?.[1]
  if (and === undefined || !reading.calendar.and.includes(and)) return undefined
  const second = personsIn(clause, reading).find(({start}) => start > end)
  if (!second) return undefined
  const between = clause.slice(end + and.length + 2, second.start).trim()
  return between === '' ||
    (wordsIn(between).length <= 3 && lexiconOf(reading).hasRole(between) && !between.includes(','))
    ? second
    : undefined
}

// `opfordrer elev Sofie Dam`: a small word right before the name is what the person is, if no age or adverb.
function unknownTitle(before: string, reading: Reading): string | undefined {
  const words = wordsIn(before)
  return words.length > 0 &&
    words.length <= 2 &&
    words.every(({word}) => isAll(word, small, 4) && !lexiconOf(reading).small.has(word))
    ? before
    : undefined
}

function voiceWithoutFullName(clause: string, words: readonly Word[], reading: Reading): Voice | undefined {
  const lexicon = lexiconOf(reading)
  const [first] = words
  if (!first) return undefined
  const titled = words.slice(0, 4).findIndex(({word}) => lexicon.isRole(word))
  const run = runsIn(clause, reading).find(({start}) => start >= first.start)
  const capital = words
    .slice(0, 6)
    .find(({word}) => opensCapital(word) && !lexicon.isRole(word) && !lexicon.small.has(word.toLowerCase()))
  const beforeCapital = capital ? clause.slice(first.start, capital.start) : ''
  const kin =
    capital !== undefined &&
    words[1] === capital &&
    givenNames.has(capital.word) &&
    isAll(first.word, small, 3) &&
    !lexicon.links.has(first.word) &&
    !lexicon.small.has(first.word)
  const direct =
    capital &&
    (capital === first ||
      kin ||
      (lexicon.hasRole(beforeCapital) &&
        !wordsIn(beforeCapital).some(({word}) => lexicon.links.has(word.toLowerCase()))))
  // `menar ”Dojan”, som han kallas`: a nickname is nobody's name elsewhere.
  if (capital === first && /["”“»«'’‘„]$/u.test(clause.slice(0, first.start))) return {by: 'pronoun'}
  if (capital && direct) {
    // An abbreviation in capitals, or a word that makes an organisation, speaks for itself.
    if (!run || run.start !== capital.start) return {by: 'organisation', name: organisationAt(clause, capital, words)}
    const name = run.name.replace(/['’]s$/u, '')
    if (wordsIn(name).some(({word}) => lexicon.isOrganisation(word)) || wordsIn(name).length > 1)
      return {by: 'organisation', name}
    return named(clause, {...run, name}, first.start, false, reading)
  }
  if (titled >= 0 && titled <= 2) return {by: 'title', title: titleOf(clause, words, titled)}
  return {by: 'nobody'}
}

function organisationAt(clause: string, capital: Word, words: readonly Word[]): string {
  let last = capital
  for (const word of words) {
    if (word.start <= last.end || word.start !== last.end + 1 || clause[last.end] !== ' ' || !opensCapital(word.word))
      continue
    last = word
  }
  return clause.slice(capital.start, last.end)
}

function titleOf(clause: string, words: readonly Word[], index: number): string {
  const from = words[0]
  const title = words[index]
  return title && from ? clause.slice(from.start, title.end) : ''
}

/**
 * The reporting clause whose verb stands between `verb.start` and `verb.end`, who speaks behind the verb; its end is
 * the sentence's, a colon, or where a dash or a mark takes the speech up again.
 */
export function attributionBehind(
  text: string,
  verb: {readonly start: number; readonly end: number},
  reading: Reading
): Attribution | undefined {
  const limit = clauseEnd(text, verb.end, reading)
  const voice = voiceIn(text, verb.end, limit.end, reading)
  if (!voice) return undefined
  const again =
    voice.by === 'nobody' || !standsBehindComma(text, verb.start)
      ? undefined
      : takenUp(text, verb.end, limit.end, reading)
  if (again !== undefined) return {start: verb.start, end: again, voice, goesOn: false, isTakenUp: true}
  return {start: verb.start, end: limit.end, voice, goesOn: limit.colon}
}

/**
 * Who stands before the verb: "CEO Torben Lindhardt udtaler", "Skoleordfører for Midterforbundet, Aksel Duus,
 * supplerer"; the words from `from` to `to`, where the verb begins.
 */
export function voiceBefore(text: string, from: number, to: number, reading: Reading): Voice | undefined {
  const lexicon = lexiconOf(reading)
  const clause = text.slice(Math.max(from, to - longest), to)
  const persons = personsIn(clause, reading)
  // `NAVN, ROLLE, siger`: the name opens the clause and its title follows; else the name nearest to the verb.
  const [first] = persons
  const last = persons.at(-1)
  if (first && last) {
    const person =
      first.start <= 2 ||
      roleBefore(clause, first.start, reading, 0) === withoutComma(clause.slice(0, first.start)).trim()
        ? first
        : last
    const role = roleBefore(clause, person.start, reading) ?? roleAfter(clause, person.end, clause.length, reading)
    return {by: 'name', name: person.name, full: true, ...(role === undefined ? {} : {role})}
  }
  const words = wordsIn(clause)
  const pronoun = words.slice(-3).find(({word}) => lexicon.pronouns.has(word.toLowerCase()))
  if (pronoun) return {by: 'pronoun'}
  const lastWord = words.at(-1)
  if (!lastWord) return undefined
  if (lexicon.isRole(lastWord.word)) return {by: 'title', title: lastWord.word}
  const run = runsIn(clause, reading).findLast(
    ({name}) => !lexicon.small.has(name.toLowerCase()) && !lexicon.conjunctions.has(name.toLowerCase())
  )
  if (run && run.end >= clause.trimEnd().length - 1) {
    const isFirm =
      wordsIn(run.name).some(({word}) => lexicon.isOrganisation(word)) ||
      (run.name.includes(' ') && personAlone(run.name, reading) === undefined)
    return isFirm ? {by: 'organisation', name: run.name} : {by: 'name', name: run.name, full: false}
  }
  const title = words.find(({word}) => lexicon.isRole(word))
  return title && words.length < 12 ? {by: 'title', title: title.word} : undefined
}
