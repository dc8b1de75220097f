import {describe, expect, it} from 'vitest'
import {speltAt, speltBy} from './spelt.ts'

const spelt = speltBy(['Siger', 'siger  fra', 'e-post', 'd.'], (phrase) => phrase.toLowerCase().slice(0, 1))
const read = (text: string, at = 0) => {
  const end = speltAt(spelt.get(text.charAt(at).toLowerCase()), text, at)
  return end < 0 ? undefined : text.slice(at, end)
}

describe('speltAt', () => {
  it('reads the longest, whatever its case and spaces', () => {
    expect(read('SIGER   FRA nu')).toBe('SIGER   FRA')
    expect(read('hun siger for', 4)).toBe('siger')
  })

  it('reads none that a word goes on behind', () => {
    expect(read('sigerne')).toBeUndefined()
    expect(read('siger frank')).toBe('siger')
    expect(read('d.5')).toBeUndefined()
  })

  it('takes no character for another', () => {
    expect(read('e–post')).toBeUndefined()
    expect(read('E-post: ’')).toBe('E-post')
    expect(read('İ e-post', 2)).toBe('e-post')
  })

  it('stops where the text does', () => {
    expect(read('siger f')).toBe('siger')
    expect(read('e-pos')).toBeUndefined()
  })
})
