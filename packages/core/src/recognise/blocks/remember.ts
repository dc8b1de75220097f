import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'

/**
 * `ask`, asked once of each block in each language: blocks and packs never change, and several rules ask the same.
 */
export function remembered<Answer>(
  ask: (block: Block, reading: Reading) => Answer
): (block: Block, reading: Reading) => Answer {
  const packs = new WeakMap<Reading, WeakMap<Block, {readonly answer: Answer}>>()
  return (block, reading) => {
    const known = packs.get(reading) ?? new WeakMap<Block, {readonly answer: Answer}>()
    packs.set(reading, known)
    const before = known.get(block)
    if (before) return before.answer
    const answer = ask(block, reading)
    known.set(block, {answer})
    return answer
  }
}

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
  const packs = new WeakMap<Reading, Merged<Id>>()
  return (reading) => {
    const known = packs.get(reading)
    if (known) return known
    const idOf = new Map<string, Id>()
    for (const id of ids) for (const phrase of tables(reading)[id]) if (!idOf.has(phrase)) idOf.set(phrase, id)
    const made = {phrases: [...idOf.keys()], idOf}
    packs.set(reading, made)
    return made
  }
}
