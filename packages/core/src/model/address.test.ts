import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {url} from './address.ts'
import {must} from './brand.ts'

const bases = [
  'https://presse.example/',
  'https://example.org/presse/',
  'https://example.org/presse/side',
  'https://example.org/?a=/'
]

describe('an address below another', () => {
  it('is written as the WHATWG URL standard writes it, plain or not', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'da',
        'havn',
        '2026-11-mole',
        '.',
        '..',
        '%2e%2E',
        '%C3%B8',
        'a.md',
        '',
        'å',
        'x y',
        '~',
        '-a',
        '_b',
        "o'r(1)"
      ),
      fc.string({maxLength: 6})
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 5}), fc.constantFrom(...bases), (parts, base) => {
        const text = parts.join('/')
        let expected: string | undefined
        try {
          const parsed = new URL(text, base)
          expected = /^https?:$/u.test(parsed.protocol) ? parsed.href : undefined
        } catch {
          expected = undefined
        }
        expect(url(text, must(url(base)))).toBe(expected)
      }),
      {seed: 20261121, numRuns: 2000}
    )
  })
})
