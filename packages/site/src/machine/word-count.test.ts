import fc from 'fast-check'
import {expect, it} from 'vitest'
import {wordCount} from './word-count.ts'

it('counts what stands between white space of any sort', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'é', '𝄞', ' ', '\n', '\u00A0', '\u2009', '\uFEFF', '\u200B', '-')
  })
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordCount(text)).toBe(text.split(/\s+/u).filter((word) => word !== '').length)
    })
  )
})

it('knows every sign of white space', () => {
  const signs = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code))
  expect(signs.filter((sign) => wordCount(`a${sign}a`) === 2)).toEqual(signs.filter((sign) => /\s/u.test(sign)))
})
