import {describe, expect, it} from 'vitest'
import {mayHold, wordList} from './presence.ts'

describe('mayHold', () => {
  const list = wordList(['Klokken {time}', 'i morgen', 'kl.'])

  it('knows a text by the words with which phrases begin, whatever their case', () => {
    expect(mayHold('KLOKKEN er mange', list)).toBe(true)
    expect(mayHold('Vi ses på havnen', list)).toBe(false)
  })

  it('is not taken in by a word within another', () => {
    expect(mayHold('Klokkenspillet', list)).toBe(false)
  })

  it('finds a word that touches a figure', () => {
    expect(mayHold('Åbent fra kl10', list)).toBe(true)
  })

  it('says yes where a phrase begins with a sign, of which it knows nothing', () => {
    expect(mayHold('Vi ses på havnen', wordList(['☎ ring', 'mobil']))).toBe(true)
  })

  it('asks a text again for a list that was not there before', () => {
    expect(mayHold('Vi ses på havnen', list)).toBe(false)
    expect(mayHold('Vi ses på havnen', wordList(['havnen']))).toBe(true)
  })

  it('says no of a list without words', () => {
    expect(mayHold('Vi ses på havnen', wordList([]))).toBe(false)
  })
})
