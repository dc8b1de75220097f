import {describe, expect, it} from 'vitest'
import {forgetRelease, whileRead} from './while-read.ts'

describe('while a release is read', () => {
  it('makes once for each key, and again for the next release', () => {
    let made = 0
    const numberOf = whileRead((words: readonly string[]) => ({words, number: ++made}))
    const [one, other] = [['hav'], ['hav']]
    const numbers = () => [numberOf(one), numberOf(other), numberOf(one)].map(({number}) => number)
    expect(numbers()).toEqual([1, 2, 1])
    forgetRelease()
    expect(numbers()).toEqual([3, 4, 3])
  })
})
