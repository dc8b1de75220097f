import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {once} from '../words/once.ts'
import {type Asked, askedOfText} from '../words/presence.ts'
import {whileRead} from '../words/while-read.ts'

// One table for all questions: one for each cost twice as much.
const askedOf = whileRead<Block, Asked>(() => ({reading: undefined, answers: noAnswers.slice()}))

// As long as there are questions of blocks: an array that grows with each costs as much again.
const noAnswers: undefined[] = []

// A block or a text is asked in one language and hardly ever in another, so that the answers of the last are enough.
function answersIn(own: Asked, reading: Reading): unknown[] {
  if (own.reading !== reading) {
    if (own.reading !== undefined) own.answers = []
    own.reading = reading
  }
  return own.answers
}

// The answer that there is none; `undefined` is what was never asked.
const nothing = Symbol('nothing')

function kept<Answer>(answers: unknown[], question: number, answer: Answer): Answer {
  answers[question] = answer ?? nothing
  return answer
}

// Under its number stand the answers of one question alone, whose type who asks it knows.
// oxlint-disable-next-line no-unnecessary-type-parameters
function told<Answer>(answer: unknown): Answer {
  // oxlint-disable-next-line no-unsafe-type-assertion
  return (answer === nothing ? undefined : answer) as Answer
}

/** `ask`, asked once of each block in a language: blocks and packs never change, and several rules ask the same. */
export function remembered<Answer>(
  ask: (block: Block, reading: Reading) => Answer
): (block: Block, reading: Reading) => Answer {
  const question = noAnswers.push(undefined) - 1
  return (block, reading) => {
    const answers = answersIn(askedOf(block), reading)
    const before = answers[question]
    return before === undefined ? kept(answers, question, ask(block, reading)) : told(before)
  }
}

/** The same for what hangs on no language. */
export function rememberedOf<Answer>(ask: (block: Block) => Answer): (block: Block) => Answer {
  const question = noAnswers.push(undefined) - 1
  return (block) => {
    const {answers} = askedOf(block)
    const before = answers[question]
    return before === undefined ? kept(answers, question, ask(block)) : told(before)
  }
}

/** The same for what hangs on the country as well: numbers without a country code. */
export function rememberedIn<
  Answer,
  Where extends {readonly locale: {readonly reading: Reading}; readonly country: string}
>(ask: (block: Block, where: Where) => Answer): (block: Block, where: Where) => Answer {
  interface There {
    readonly country: string
    readonly answer: Answer
  }
  const question = noAnswers.push(undefined) - 1
  return (block, where) => {
    const {
      locale: {reading},
      country
    } = where
    const answers = answersIn(askedOf(block), reading)
    const before = told<There | undefined>(answers[question])
    return before?.country === country
      ? before.answer
      : kept<There>(answers, question, {country, answer: ask(block, where)}).answer
  }
}

/** `ask`, asked once of each text in a language, as long as the release that has the text is read: names and lines come again. */
export function rememberedText<Answer>(
  ask: (text: string, reading: Reading) => Answer
): (text: string, reading: Reading) => Answer {
  const question = textQuestions++
  return (text, reading) => {
    const answers = answersIn(askedOfText(text), reading)
    const before = answers[question]
    return before === undefined ? kept(answers, question, ask(text, reading)) : told(before)
  }
}

/** The same for what hangs on no language. */
export function rememberedAlone<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const question = textQuestions++
  return (text) => {
    const {answers} = askedOfText(text)
    const before = answers[question]
    return before === undefined ? kept(answers, question, ask(text)) : told(before)
  }
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
