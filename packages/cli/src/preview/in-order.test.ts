import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {beginningWith, indexAt} from './in-order.ts'

const places = fc
  .uniqueArray(fc.string({unit: fc.constantFrom('a', 'b', '/', '.', 'ø', '😀'), maxLength: 5}))
  .map((all) => all.toSorted().map((place) => ({place})))
const begin = fc.string({unit: fc.constantFrom('a', 'b', '/', '.', 'ø', '😀'), maxLength: 3})

describe('what stands in order', () => {
  it('is found by its place, as though each were looked at', () => {
    fc.assert(
      fc.property(places, begin, (items, place) => {
        expect(indexAt(items, place)).toBe(items.findIndex((item) => item.place === place))
      }),
      {seed: 1}
    )
  })

  it('is found by how its place begins, as though each were looked at', () => {
    fc.assert(
      fc.property(places, begin, (items, start) => {
        expect(beginningWith(items, start)).toEqual(items.filter(({place}) => place.startsWith(start)))
      }),
      {seed: 1}
    )
  })
})
