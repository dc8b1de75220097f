import fc from 'fast-check'
import {expect, it} from 'vitest'
import {Parcel} from './parcel.ts'

it('a parcel holds what was put into it, one behind the other', () => {
  const text = fc.string({unit: 'binary'})
  const long = text.map((some) => `${some}ø€😀`.repeat(20_000))
  const content = fc.oneof({weight: 20, arbitrary: text}, {weight: 10, arbitrary: fc.uint8Array()}, long)
  fc.assert(
    fc.property(fc.array(content, {maxLength: 6}), (contents) => {
      const parcel = new Parcel()
      const lengths = contents.map((one) => parcel.add(one))
      const bytes = contents.map((one) => Buffer.from(typeof one === 'string' ? one : Uint8Array.from(one)))
      expect(lengths).toEqual(bytes.map(({length}) => length))
      expect(Buffer.compare(parcel.bytes, Buffer.concat(bytes))).toBe(0)
    }),
    {seed: 20261122, numRuns: 25}
  )
})

it('an empty one has no bytes', () => {
  expect(new Parcel().bytes).toHaveLength(0)
})
