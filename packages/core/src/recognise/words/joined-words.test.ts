import {describe, expect, it} from 'vitest'
import {joinedEnd, wordStart} from './joined-words.ts'

describe('a word', () => {
  it('begins at the next letter or digit', () => {
    expect(wordStart(' – Eva', 0)).toBe(3)
    expect(wordStart('Eva.', 3)).toBe(4)
  })

  it('goes on across hyphens, apostrophes and the colon before an ending', () => {
    expect(joinedEnd('Anna-Stina Ek', 0)).toBe(10)
    expect(joinedEnd('O’Neil sa', 0)).toBe(6)
    expect(joinedEnd('vd:n sa', 0)).toBe(4)
  })

  it('ends before a colon that opens something', () => {
    expect(joinedEnd('Kontakt: Eva', 0)).toBe(7)
    expect(joinedEnd('mail:eva@example.org', 0)).toBe(4)
  })
})
