import {describe, expect, it} from 'vitest'
import {matchPhrase} from './phrases.ts'

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
})
