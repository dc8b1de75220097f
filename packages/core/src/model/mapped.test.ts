import {describe, expect, it} from 'vitest'
import {mapped} from './mapped.ts'

describe('mapped', () => {
  it('answers what was made of each', () => {
    expect(mapped([3, 0, 5], (one, index) => (one === 0 ? index * 10 : one))).toEqual([3, 10, 5])
  })

  it('answers the list itself where nothing is other, and never changes it', () => {
    const all = [1, 2, 3]
    expect(mapped(all, (one) => one)).toBe(all)
    expect(mapped(all, (one) => one + 1)).toEqual([2, 3, 4])
    expect(all).toEqual([1, 2, 3])
  })
})
