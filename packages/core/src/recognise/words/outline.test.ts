import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inOutline, outlined} from './outline.ts'

describe('outlined', () => {
  it('tells letters by their sort and keeps figures and signs', () => {
    expect(outlined('Ærø, 5. maj – “½” ªé\u0301')).toBe('Aaa, 5. aaa \x96 \x93n\x94 oam')
  })

  it('is as long as its text, and of one byte a character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        const outline = outlined(text)
        expect(outline).toHaveLength(text.length)
        expect(outline).toMatch(/^[\u0001-\u00FF]*$/u)
      }),
      {seed: 7, numRuns: 40}
    )
  })

  it('takes a text of any length', () => {
    expect(outlined('aB '.repeat(100_000))).toBe('aA '.repeat(100_000))
  })
})

describe('inOutline', () => {
  const patterns = [
    /\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /](?:\p{Ll}{1,4} )?\p{Lu}\p{L}*){0,3}/u,
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}/u,
    /[^\p{L}\p{N}]+\P{L}{2}/u,
    /\d[ ./–-]{0,3}\d(?![\p{L}\p{N}@])/u,
    /[”"»“]\s\p{Ll}/u
  ]
  const outlines = patterns.map((pattern) => inOutline(pattern))

  it('finds in the outline what the pattern finds in the text', () => {
    const words = fc.constantFrom(
      'Eva',
      'Ærø',
      "d'Or",
      'i',
      '5',
      '½',
      '12',
      '@',
      '–',
      '”',
      '’',
      ' ',
      '.',
      ',',
      'ªe',
      '\u0301',
      '\u2003',
      '☎'
    )
    fc.assert(
      fc.property(fc.array(words, {maxLength: 30}), (parts) => {
        const text = parts.join('')
        const outline = outlined(text)
        for (const [index, pattern] of patterns.entries()) {
          const [plain, told] = [pattern.exec(text), outlines[index]?.exec(outline)]
          expect([told?.index, told?.[0].length]).toEqual([plain?.index, plain?.[0].length])
        }
      }),
      {seed: 7, numRuns: 500}
    )
  })
})
