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

describe('a whole address', () => {
  it('is written as the WHATWG URL standard writes it, plain or not', () => {
    const host = fc.oneof(
      fc.constantFrom(
        'a.example',
        'www.a-b.example',
        'a--b.dk',
        'xn--bl-zia.dk',
        'A.dk',
        'a.d',
        '1.2.3.4',
        'a.dk:443',
        'a'
      ),
      fc.string({unit: fc.constantFrom('a', '1', '-', '.', 'x', 'n', '_', 'å', '%'), maxLength: 8})
    )
    const part = fc.oneof(
      fc.constantFrom(
        'da',
        '.',
        '..',
        '%2e',
        'a.md',
        '',
        'å',
        'x y',
        '~',
        ':',
        '@',
        "'",
        '"',
        '|',
        '^',
        '\\',
        '(a)',
        '\t',
        '\n'
      ),
      fc.string({maxLength: 4})
    )
    const text = fc
      .tuple(
        fc.constantFrom('https', 'http', 'HTTPS', 'ftp', ' https'),
        host,
        fc.array(part, {maxLength: 3}),
        part,
        part
      )
      .chain(([scheme, where, parts, query, fragment]) =>
        fc.constantFrom('', `?${query}`, `#${fragment}`, `?${query}#${fragment}`).map((rest) => {
          const path = parts.map((one) => `/${one}`).join('')
          return `${scheme}://${where}${path}${rest}`
        })
      )
    fc.assert(
      fc.property(text, (one) => {
        let expected: string | undefined
        try {
          const parsed = new URL(one)
          expected = /^https?:$/u.test(parsed.protocol) ? parsed.href : undefined
        } catch {
          expected = undefined
        }
        expect(url(one)).toBe(expected)
        expect(url(one, must(url('https://presse.example/da/')))).toBe(expected)
      }),
      {seed: 20261122, numRuns: 3000}
    )
  })
})
