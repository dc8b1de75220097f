import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import {type Lexicon, lexiconOf} from '../words/lexicon.ts'
import {type Named, personAlone, personsIn, runsIn, type Word, wordsIn} from '../words/names.ts'
import {roleAfter, roleBefore} from '../words/roles.ts'
import {sentenceEnd} from '../words/sentences.ts'
import {dash, isAll, opensCapital, opensName, opensSmall, quoteMark, small} from '../words/letters.ts'
import {inOutline, outlined} from '../words/outline.ts'
import {holds} from '../words/presence.ts'

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
  const words = wordsIn(clause)
  const begin = words.findIndex(({word}) => !isFiller(word, lexicon))
  const first = words[begin]
  if (
    !first ||
    begin > 4 ||
    words
      .slice(0, begin)
      .some(({word}, at) => lexicon.firstPerson.has(word.toLowerCase()) && !isMine(words.slice(at + 1)))
  )
    return undefined
  if (lexicon.pronouns.has(first.word.toLowerCase())) return {by: 'pronoun'}
  const person = personNamed(clause, first.start, reading)
  if (person) return named(clause, person, first.start, true, reading)
  return voiceWithoutFullName(clause, words.slice(begin), reading)
}

const longest = 260

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
  const persons = personsIn(clause, reading).filter(({start}) => start >= from)
  const [first] = persons
  if (!first) return undefined
  const before = clause.slice(from, first.start)
  // `næstformand i Lions Hjælp, Frank Stjerne`: behind a link stands where, behind the comma who.
  const comma = clause.startsWith(', ', first.end)
  const second = persons[1]
  if (
    comma &&
    second?.start === first.end + 2 &&
    lexicon.hasRole(before) &&
    wordsIn(before).some(({word}) => lexicon.links.has(word))
  )
    return second
  // `Leijonien Katastrofiavun varapuheenjohtaja Frank Sten`: of two names the first is whose title the second bears.
  if (second && bearsTitle(clause.slice(first.end, second.start), lexicon)) return second
  if (first.start - from > 110) return undefined
  // Up to the name there are titles and what belongs to them, no second clause.
  const comment = before.split(/, /u)
  if (comment.length > 2 || (comment.length === 2 && !lexicon.hasRole(before))) return undefined
  if (before !== '' && !lexicon.hasRole(before) && wordsIn(before).length > 4) return undefined
  return first
}

/** Whether a title and nothing else stands between two names, so that the first is whose title the second bears. */
export function bearsTitle(between: string, {isRole, small: smallWords}: Lexicon): boolean {
  const words = wordsIn(between)
  return (
    /^ [\p{Ll} -]+,? $/u.test(between) &&
    words.length <= 4 &&
    isRole(words.at(-1)?.word ?? '') &&
    !words.some(({word}) => smallWords.has(word) && !isRole(word))
  )
}

function named(clause: string, person: Named, from: number, full: boolean, reading: Reading): Voice {
  const before = clause.slice(from, person.start).trimEnd().replace(/,$/u, '')
  const role = lexiconOf(reading).hasRole(before)
    ? (roleBefore(clause, person.start, reading, from) ?? before)
    : unknownTitle(before, reading)
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

// `siger Eva Ek og Bo Alm`, `säger Eva Ek och professor Bo Alm.`: both say it, where nothing but a title stands between.
function personBeside(clause: string, {end}: Named, reading: Reading): Named | undefined {
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
    voice.by === 'nobody' || !/,\s*$/u.test(text.slice(Math.max(0, verb.start - 2), verb.start))
      ? undefined
      : takenUp(text, verb.end, limit.end, reading)
  if (again !== undefined) return {start: verb.start, end: again, voice, goesOn: false, isTakenUp: true}
  return {start: verb.start, end: limit.end, voice, goesOn: limit.colon}
}

/**
 * Where the sentence that a reporting clause broke goes on behind it: `Bygger vi nu, säger Eva Ek, kommer det att …`.
 * It begins with its verb, the subject behind it, or with what its verb governs (`at`); titles, places and what the
 * speaker does meanwhile begin otherwise.
 */
function takenUp(text: string, from: number, to: number, reading: Reading): number | undefined {
  const clause = text.slice(from, to)
  if (!clause.includes(', ')) return undefined
  const lexicon = lexiconOf(reading)
  for (const comma of outlined(clause).matchAll(twoWords)) {
    const at = comma.index + 2
    const [, one = '', two = ''] = comma
    const first = clause.slice(at, at + one.length)
    const second = clause.slice(at + one.length + 1, at + one.length + 1 + two.length)
    if (lexicon.openerWords.has(first) && !lexicon.subjects.has(second)) continue
    const governed = reading.subjects.that.includes(first) && lexicon.subjects.has(second)
    const inverted =
      lexicon.subjects.has(second) &&
      !lexicon.conjunctions.has(first) &&
      !lexicon.links.has(first) &&
      !lexicon.isRole(first) &&
      lexicon.verbs.next(`${first} `) === undefined
    // `…, siger han, men det er ikke nok`: behind the word for but the speech goes on, unless it tells of the speaker.
    const adversative = lexicon.conjunctions.has(first) && lexicon.subjects.has(second) && !lexicon.pronouns.has(second)
    if (governed || inverted || adversative) return from + comma.index
  }
  return undefined
}

const twoWords = inOutline(/, (?=(\p{Ll}+) (\p{L}+) \p{L})/gu)

/** Where a reporting clause that is underway at `from` ends, and whether with a colon. */
export function clauseEnd(
  text: string,
  from: number,
  reading: Reading
): {readonly end: number; readonly colon: boolean} {
  const sentence = Math.min(sentenceEnd(text.slice(from, from + longest + 200), 0, reading) + from, text.length)
  const clause = text.slice(from, sentence)
  const colon = /:(?=\s|$)|:(?=[»«”“„"–—-])/u.exec(clause)
  const mark = holds(clause, dash | quoteMark) ? takingUp.exec(outlined(clause)) : null
  const nick = mark && mark.index <= 1 && /^ ?["”“»«„]/u.test(clause.slice(mark.index))
  if (colon && (!mark || nick || colon.index < mark.index)) return {end: from + colon.index + 1, colon: true}
  if (mark && !nick) return {end: from + mark.index, colon: false}
  return {end: sentence, colon: false}
}

// A dash or a mark before the words that go on.
const takingUp = inOutline(/ [–—−-] ?(?=[\p{Lu}"”»“«])|,? ?[»«”“„"](?=[\p{L}…])/u)

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
      roleBefore(clause, first.start, reading, 0) === clause.slice(0, first.start).trimEnd().replace(/,$/u, '').trim()
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
