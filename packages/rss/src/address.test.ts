import fc from 'fast-check'
import {expect, test} from 'vitest'
import {address, uriCharacters} from './address.ts'

const law = {seed: 20_261_121, numRuns: 2000}

// What is plainly whole is not parsed; parsing it would have to answer the same.
test('answers what the URL Standard does, for every whole address', () => {
  const parts = fc.array(
    fc.constantFrom(
      'a',
      'B',
      '1',
      '.',
      '..',
      '/',
      '//',
      '?',
      '#',
      '%41',
      '%2e',
      '-',
      '_',
      '~',
      '@',
      ':',
      '&',
      '=',
      "'",
      '(',
      '[',
      '^',
      '|',
      ' ',
      'å',
      '\\',
      ';',
      '+'
    ),
    {maxLength: 12}
  )
  const host = fc.constantFrom(
    'e.com',
    'www.e-f.dk',
    '1.2',
    '1.2.3.4',
    'a.0x1',
    'xn--bl-yia.example',
    'xn--a.example',
    'a.xn--bl-yia',
    'E.com',
    'e.com.',
    'e..com',
    'e',
    'e.com:443',
    'e.com:8080',
    'u:p@e.com',
    '-e.com',
    'e_f.com'
  )
  fc.assert(
    fc.property(fc.constantFrom('https', 'http', 'HTTPS'), host, parts, (scheme, name, path) => {
      const value = `${scheme}://${name}/${path.join('')}`
      let expected: string | undefined
      try {
        expected = uriCharacters(new URL(value.trim()).href)
      } catch {
        expected = undefined
      }
      expect(address(value)).toBe(expected)
    }),
    law
  )
})
