import type {Manuscript} from '../../packages/core/src/model/manuscript.ts'
import {normalise} from '../../packages/core/src/read/normalise.ts'

/** The words and numbers of a text, as people see it. */
export function wordsIn(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of `whole` that are not in `parts`, as often as they lack. */
export function lostWords(whole: readonly string[], parts: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of parts) left.set(word, (left.get(word) ?? 0) + 1)
  return whole.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Every string in a value of plain data. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* stringsIn(one)
}

/** The numbers of its numbered lists, which are marks like any bullet, and count themselves. */
export function listNumbers({blocks}: Manuscript): readonly string[] {
  const counted = new Map<unknown, number>()
  return blocks.flatMap(({list}) => {
    if (!list?.ordered) return []
    const number = counted.get(list) ?? list.start ?? 1
    counted.set(list, number + 1)
    return [String(number)]
  })
}
