import {describe, expect, it} from 'vitest'
import {matchPhrase} from './phrases.ts'

describe('matchPhrase', () => {
  it('takes the longest of those that stand there', () => {
    const phrases = ['Om', 'Om os', 'Om {name}']
    expect(matchPhrase(phrases, 'Om os', 'whole')).toEqual({phrase: 'Om os', start: 0, end: 5, parts: {}})
    expect(matchPhrase(phrases, 'Om Fjordhjælpen', 'whole')?.parts).toEqual({name: 'Fjordhjælpen'})
  })
  it('does not count case, kinds of space, apostrophe and hyphen', () => {
    expect(matchPhrase(['Få nyheder på e-mail'], 'FÅ NYHEDER PÅ E–MAIL', 'whole')?.end).toBe(20)
    expect(matchPhrase(["KL's hus"], 'KL’s hus', 'whole')?.end).toBe(8)
  })
  it('stands between words, not inside them', () => {
    expect(matchPhrase(['emne'], 'Emnerne', 'opening')).toBeUndefined()
    expect(matchPhrase(['kl.'], 'mødes kl. 10', 'anywhere')?.start).toBe(6)
    expect(matchPhrase(['del'], 'en hel del mere', 'anywhere')?.start).toBe(7)
    expect(matchPhrase(['del'], 'modellen', 'anywhere')).toBeUndefined()
  })
  it('lets a whole line close with its punctuation', () => {
    expect(matchPhrase(['Kontakt'], 'Kontakt:', 'whole')?.end).toBe(8)
    expect(matchPhrase(['Kontakt'], 'Kontakt os', 'whole')).toBeUndefined()
  })
  it('asks a name for its capital', () => {
    expect(matchPhrase(['Om {name}'], 'Om projektet', 'whole')).toBeUndefined()
  })
  it('finds what varies and cuts its punctuation off', () => {
    expect(matchPhrase(['Embargo til {date}'], 'Embargo til: 4. juni kl. 6.00 –', 'opening')?.parts).toEqual({date: '4. juni kl. 6.00'})
  })
})
