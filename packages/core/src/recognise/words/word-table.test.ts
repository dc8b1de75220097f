import fc from 'fast-check'
import {expect, it} from 'vitest'
import {wordTable} from './word-table.ts'

it('holds what a map of the same words holds', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'ø', '字', '😀'), maxLength: 6})
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.integer()), {maxLength: 2000}), fc.array(word), (entries, others) => {
      const table = wordTable<number>()
      for (const [one, value] of entries) table.set(one, value)
      const map = new Map(entries)
      expect(table.size()).toBe(map.size)
      for (const one of [...map.keys(), ...others]) expect(table.at(`x${one}y`, 1, 1 + one.length)).toBe(map.get(one))
    }),
    {seed: 20_261_122, numRuns: 30}
  )
})
