import {describe, expect, it} from 'vitest'
import {once} from './once.ts'

describe('once', () => {
  it('makes once for each key, whichever was asked last', () => {
    let made = 0
    const numberOf = once((words: readonly string[]) => ({words, number: ++made}))
    const [one, other] = [['hav'], ['hav']]
    expect([numberOf(one), numberOf(other), numberOf(one), numberOf(one)].map(({number}) => number)).toEqual([
      1, 2, 1, 1
    ])
  })
})
