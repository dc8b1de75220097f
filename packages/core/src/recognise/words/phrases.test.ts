import {describe, expect, it} from 'vitest'
import {matchPhrase, mayOpen, mayStand} from './phrases.ts'

const phrases = [
  'Om {name}',
  'Om',
  'Læs mere om {text}',
  'Læs mere',
  'Del',
  'Denne artikel er {number} år gammel{text}',
  'Fra {text} til {text}'
]

describe('a phrase', () => {
  it('is found whatever its case, kind of space and closing marks', () => {
    expect(matchPhrase(phrases, 'LÆS\u00A0MERE »', 'whole')?.phrase).toBe('Læs mere')
  })

  it('that is longer goes first', () => {
    expect(matchPhrase(phrases, 'Læs mere om havnen', 'whole')?.parts).toEqual({text: 'havnen'})
  })

  it('with a name asks for a capital', () => {
    expect(matchPhrase(phrases, 'Om Acme A/S', 'whole')?.parts).toEqual({name: 'Acme A/S'})
    expect(matchPhrase(phrases, 'Om sommeren', 'whole')).toBeUndefined()
  })

  it('stands for the whole line, not for its opening', () => {
    expect(matchPhrase(phrases, 'Del og hersk', 'whole')).toBeUndefined()
    expect(matchPhrase(phrases, 'Del og hersk', 'opening')?.phrase).toBe('Del')
    expect(matchPhrase(phrases, 'Delfiner i havnen', 'opening')).toBeUndefined()
  })

  it('is found within a line', () => {
    expect(matchPhrase(phrases, 'Obs! Denne artikel er 3 år gammel.', 'anywhere')).toMatchObject({
      start: 5,
      parts: {number: '3'}
    })
  })

  it('may hold two parts of one kind', () => {
    expect(matchPhrase(phrases, 'Fra nord til syd', 'whole')?.parts).toEqual({text: 'nord'})
  })

  it('that begins with its hole stands behind any word, one whose end is a hole behind its own', () => {
    const loose = ['Vi bruger cookies{text}', '{name} logo', 'Om {name}']
    expect(matchPhrase(loose, 'Acme logo', 'whole')?.phrase).toBe('{name} logo')
    expect(matchPhrase(loose, 'Om Acme logo', 'whole')?.phrase).toBe('{name} logo')
    expect(matchPhrase(loose, 'Vi bruger cookies, så siden virker', 'opening')?.phrase).toBe('Vi bruger cookies{text}')
  })
})

describe('a list of phrases', () => {
  it('is told by the first word of a line that one may open', () => {
    expect(['Læs hele teksten', 'OM havnen', 'Havnen åbner', '– Del'].map((text) => mayOpen(phrases, text))).toEqual([
      true,
      true,
      false,
      false
    ])
  })

  it('is told by any word of a line that one may stand in', () => {
    expect(['Her kan du læse mere', 'Havnen åbner'].map((text) => mayStand(phrases, text))).toEqual([true, false])
  })
})
