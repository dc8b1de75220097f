import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {once} from '../words/once.ts'

/** An answer, and the language in which it was asked for. */
interface Answered {
  readonly reading: Reading | 'any'
  readonly answer: unknown
}

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
  const told = new WeakMap<Block, {readonly reading: Reading; readonly country: string; readonly answer: Answer}>()
  return (block, where) => {
    const {
      locale: {reading},
      country
    } = where
    const before = told.get(block)
    if (before?.reading === reading && before.country === country) return before.answer
    const answer = ask(block, where)
    told.set(block, {reading, country, answer})
    return answer
  }
}

/** `ask`, asked once of each text in a language, as long as the release that has the text is read: names and lines come again. */
export function rememberedText<Answer>(
  ask: (text: string, reading: Reading) => Answer
): (text: string, reading: Reading) => Answer {
  const told = new Map<string, {readonly answer: Answer}>()
  let language: Reading | undefined
  return (text, reading) => {
    // What is kept longer than a release is only in the way.
    if (reading !== language || told.size >= most) told.clear()
    language = reading
    const before = told.get(text)
    if (before) return before.answer
    const answer = ask(text, reading)
    if (text.length <= longest) told.set(text, {answer})
    return answer
  }
}

/** The same for what hangs on no language. */
export function rememberedAlone<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const told = new Map<string, {readonly text: string; readonly answer: Answer}>()
  let last: {readonly text: string; readonly answer: Answer} | undefined
  return (text) => {
    if (last?.text === text) return last.answer
    if (told.size >= most) told.clear()
    last = told.get(text) ?? {text, answer: ask(text)}
    if (text.length <= longest) told.set(text, last)
    return last.answer
  }
}

const most = 400
const longest = 4000

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
