import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {once} from '../words/once.ts'
import {type Answered, answersTo} from '../words/presence.ts'

/** What each block was asked, by the number of the question. One weak table for all: one for each cost twice as much. */
const answered = new WeakMap<Block, (Answered | undefined)[]>()
let questions = 0

// Rules go from block to block, and ask several things of one in a row.
let recent: {readonly block: Block; readonly answers: (Answered | undefined)[]} | undefined

function answersOf(block: Block): (Answered | undefined)[] {
  if (recent?.block === block) return recent.answers
  const answers = answered.get(block) ?? []
  if (answers.length === 0) answered.set(block, answers)
  recent = {block, answers}
  return answers
}

/**
 * `ask`, asked once of each block in a language: blocks and packs never change, and several rules ask the same. A block
 * is asked in one language and hardly ever in another, so that the last answer is enough.
 */
export function remembered<Answer, Language extends Reading | 'any' = Reading>(
  ask: (block: Block, reading: Language) => Answer
): (block: Block, reading: Language) => Answer {
  const question = questions++
  return (block, reading) => {
    const answers = answersOf(block)
    const before = answers[question]
    // Under its number stand the answers of this question alone.
    // oxlint-disable-next-line no-unsafe-type-assertion
    if (before?.reading === reading) return before.answer as Answer
    const answer = ask(block, reading)
    answers[question] = {reading, answer}
    return answer
  }
}

/** The same for what hangs on no language. */
export function rememberedOf<Answer>(ask: (block: Block) => Answer): (block: Block) => Answer {
  const inAny = remembered<Answer, 'any'>((block) => ask(block))
  return (block) => inAny(block, 'any')
}

/** The same for what hangs on the country as well: numbers without a country code. */
export function rememberedIn<
  Answer,
  Where extends {readonly locale: {readonly reading: Reading}; readonly country: string}
>(ask: (block: Block, where: Where) => Answer): (block: Block, where: Where) => Answer {
  const question = questions++
  return (block, where) => {
    const {
      locale: {reading},
      country
    } = where
    const answers = answersOf(block)
    const before = answers[question]
    // oxlint-disable-next-line no-unsafe-type-assertion
    if (before?.reading === reading && before.country === country) return before.answer as Answer
    const answer = ask(block, where)
    answers[question] = {reading, country, answer}
    return answer
  }
}

/** `ask`, asked once of each text in a language, as long as the release that has the text is read: names and lines come again. */
export function rememberedText<Answer, Language extends Reading | 'any' = Reading>(
  ask: (text: string, reading: Language) => Answer
): (text: string, reading: Language) => Answer {
  const question = textQuestions++
  return (text, reading) => {
    const answers = answersTo(text)
    const before = answers[question]
    // Under its number stand the answers of this question alone.
    // oxlint-disable-next-line no-unsafe-type-assertion
    if (before?.reading === reading) return before.answer as Answer
    const answer = ask(text, reading)
    answers[question] = {reading, answer}
    return answer
  }
}

/** The same for what hangs on no language. */
export function rememberedAlone<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const inAny = rememberedText<Answer, 'any'>((text) => ask(text))
  return (text) => inAny(text, 'any')
}

let textQuestions = 0

/** Tables of one pack as one list, and for each phrase the table it is from; the first table that has it counts. */
export interface Merged<Id extends string> {
  readonly phrases: readonly string[]
  readonly idOf: ReadonlyMap<string, Id>
}

/** `tables` of a pack merged in the order of `ids`, once for each pack: one look-up instead of one a table. */
export function merged<Id extends string>(
  ids: readonly Id[],
  tables: (reading: Reading) => Readonly<Record<Id, readonly string[]>>
): (reading: Reading) => Merged<Id> {
  return once((reading: Reading) => {
    const idOf = new Map<string, Id>()
    for (const id of ids) for (const phrase of tables(reading)[id]) if (!idOf.has(phrase)) idOf.set(phrase, id)
    return {phrases: [...idOf.keys()], idOf}
  })
}
