import {describe, expect, it} from 'vitest'
import {lowered} from './presence.ts'
import {kindAt} from './letters.ts'
import {
  addBits,
  addTo,
  bitsOf,
  characterAt,
  fold,
  foldedAt,
  foldedOf,
  hashed,
  loweredAt,
  recordAt,
  sortsOf,
  spells
} from './word-records.ts'

const recordOf = (word: string, text = word, from = 0) => {
  let hash = 0
  for (let at = from; at < from + word.length; at++) hash = hashed(hash, foldedAt(text, at))
  return recordAt(text, from, from + word.length, hash)
}

describe('a word', () => {
  it('is known where it stands, whatever its case, once it has a bit', () => {
    expect(recordOf('ærøposten')).toBe(0)
    addTo('ærøposten', {part: 3, bit: 4})
    expect(recordOf('Ærøposten', 'I Ærøposten', 2)).toBe(recordOf('ærøposten'))
    expect(recordOf('Ærøpostens')).toBe(0)
  })

  it('has the bits of all its lists', () => {
    for (const [part, bit] of [
      [7, 1],
      [0, 2],
      [7, 8]
    ] as const)
      addTo('strandpost', {part, bit})
    const record = recordOf('strandpost')
    expect([0, 3, 7].map((part) => bitsOf(record, part))).toEqual([2, 0, 9])
    const all = [4, 0, 0, 0, 0, 0, 0, 2]
    addBits(all, record)
    expect(all).toEqual([6, 0, 0, 0, 0, 0, 0, 11])
  })

  it('is found among many thousands', () => {
    const words = Array.from({length: 9000}, (_, number) => `ord${String(number)}`)
    for (const word of words) addTo(word, {part: 1, bit: 1})
    expect(new Set(words.map((word) => recordOf(word))).size).toBe(9000)
    expect(recordOf('ord9000')).toBe(0)
  })
})

describe('foldedAt', () => {
  it('says of each character what the folded text has there', () => {
    const text = 'İstanbul’s Å–Ø\u00A0X'
    expect(String.fromCharCode(...Array.from({length: text.length}, (_, at) => foldedAt(text, at)))).toBe(fold(text))
  })
})

describe('characterAt', () => {
  it('says of each character, met before or not, its sorts and what the folded text has there', () => {
    const text = 'İstanbul’s Å–Ø\u00A0X 𝒜😀 7 \ud800!'
    for (const _ of ['new', 'met'])
      for (let at = 0; at < text.length; at++) {
        const character = characterAt(text, at)
        expect([sortsOf(character) & 0x7f_ff, foldedOf(character)]).toEqual([
          kindAt(text, at) & 0x7f_ff,
          foldedAt(text, at)
        ])
      }
  })
})

describe('loweredAt', () => {
  it('says of each character what the text in small letters has there', () => {
    const text = 'İstanbul’s Å–Ø\u00A0X'
    expect(String.fromCharCode(...Array.from({length: text.length}, (_, at) => loweredAt(text, at)))).toBe(
      lowered(text)
    )
  })
})

describe('spells', () => {
  it('tells a phrase by its letters, whatever their case', () => {
    expect([spells('Læs’ MERE', "læs' mere"), spells('Om Læs mere', 'læs mere', 3), spells('Læs', 'læs mere')]).toEqual(
      [true, true, false]
    )
  })
})
