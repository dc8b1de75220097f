import type {Reading} from '../../locales/reading.ts'
import {capital, dash, kindAt, letter, nextKind, quoteMark, small, space} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {sentenceEnd} from '../words/sentences.ts'

/** Whether a comma stands right before the word at `at`. */
export function standsBehindComma(text: string, at: number): boolean {
  return text[at - 1] === ',' || (text[at - 2] === ',' && (kindAt(text, at - 1) & space) !== 0)
}

/**
 * Where the sentence that a reporting clause broke goes on behind it: `Bygger vi nu, säger Eva Ek, kommer det att …`.
 * It begins with its verb, the subject behind it, or with what its verb governs (`at`); titles, places and what the
 * speaker does meanwhile begin otherwise.
 */
export function takenUp(text: string, from: number, to: number, reading: Reading): number | undefined {
  const clause = text.slice(from, to)
  const lexicon = lexiconOf(reading)
  for (let comma = clause.indexOf(', '); comma >= 0; comma = clause.indexOf(', ', comma + 2)) {
    // Two words and a third behind them, the first a small one.
    const firstEnd = runEnd(clause, comma + 2, small)
    if (firstEnd === comma + 2 || clause[firstEnd] !== ' ') continue
    const secondEnd = runEnd(clause, firstEnd + 1, letter)
    if (secondEnd === firstEnd + 1 || clause[secondEnd] !== ' ' || (kindAt(clause, secondEnd + 1) & letter) === 0)
      continue
    const second = clause.slice(firstEnd + 1, secondEnd)
    if (!lexicon.subjects.has(second)) continue
    const first = clause.slice(comma + 2, firstEnd)
    const governed = reading.subjects.that.includes(first)
    const inverted =
      !lexicon.conjunctions.has(first) &&
      !lexicon.links.has(first) &&
      !lexicon.isRole(first) &&
      lexicon.verbs.next(`${first} `) === undefined
    // `…, siger han, men det er ikke nok`: behind the word for but the speech goes on, unless it tells of the speaker.
    const adversative = lexicon.conjunctions.has(first) && !lexicon.pronouns.has(second)
    if (governed || inverted || adversative) return from + comma
  }
  return undefined
}

function runEnd(text: string, from: number, sort: number): number {
  let at = from
  while ((kindAt(text, at) & sort) !== 0) at++
  return at
}

/** Where a reporting clause that is underway at `from` ends, and whether with a colon. */
export function clauseEnd(
  text: string,
  from: number,
  reading: Reading
): {readonly end: number; readonly colon: boolean} {
  const near = text.slice(from, from + longest)
  const sentence = sentenceEnd(near, 0, reading)
  const clause = near.slice(0, sentence)
  const colon = colonIn(clause)
  const mark = takingUpIn(clause)
  const isTakenUp = mark >= 0 && !(mark <= 1 && isNickname(clause, mark))
  if (colon >= 0 && !(isTakenUp && mark <= colon)) return {end: from + colon + 1, colon: true}
  return {end: from + (isTakenUp ? mark : sentence), colon: false}
}

// A colon that a space, a dash or a mark follows, or nothing; `vd:n` has another.
function colonIn(clause: string): number {
  let at = clause.indexOf(':')
  while (
    at >= 0 &&
    at + 1 < clause.length &&
    (kindAt(clause, at + 1) & space) === 0 &&
    !'»«”“„"–—-'.includes(clause.charAt(at + 1))
  )
    at = clause.indexOf(':', at + 1)
  return at
}

// Where a dash or a mark stands before the words that go on, with the space and the comma before it; -1 where none does.
function takingUpIn(clause: string): number {
  for (let at = nextKind(clause, dash | quoteMark); at >= 0; at = nextKind(clause, dash | quoteMark, at + 1)) {
    const isSpaced = clause[at - 1] === ' '
    if ((kindAt(clause, at) & dash) !== 0) {
      const next = clause[at + 1] === ' ' ? at + 2 : at + 1
      if (isSpaced && ((kindAt(clause, next) & capital) !== 0 || standsAt('"”»“«', clause, next))) return at - 1
    } else if (
      standsAt(speechMarks, clause, at) &&
      ((kindAt(clause, at + 1) & letter) !== 0 || clause[at + 1] === '…')
    ) {
      const before = isSpaced ? at - 1 : at
      return clause[before - 1] === ',' ? before - 1 : before
    }
  }
  return -1
}

// `siger ”Dojan”, som han kallas`
function isNickname(clause: string, at: number): boolean {
  return standsAt(speechMarks, clause, clause[at] === ' ' ? at + 1 : at)
}

const speechMarks = '»«”“„"'

function standsAt(signs: string, text: string, at: number): boolean {
  return at < text.length && signs.includes(text.charAt(at))
}

// No reporting clause is longer.
const longest = 460
