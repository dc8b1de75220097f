import fc from 'fast-check'
import {expect, it} from 'vitest'
import {numberOf} from './phones.ts'
import {plainPhone} from './plain-phones.ts'

const countries = ['DK', 'SE', 'NO', 'FI', 'GB']

it.each([
  ['67 20 17 82', 'DK', '+4567201782'],
  ['67201782', 'NO', '+4767201782'],
  ['070-123 45 67', 'SE', '+46701234567'],
  ['09 123 4567', 'FI', '+35891234567'],
  ['+358 40 123 4567', 'DK', '+358401234567']
])('reads %s in %s', (printed, country, number) => {
  expect(plainPhone(printed, country)).toBe(number)
})

it.each([
  ['12 34 56 78', 'DK'],
  ['0045 67 20 17 82', 'DK'],
  ['+46 (0)70 123 45 67', 'SE'],
  ['020 7946 0018', 'GB']
])('leaves %s in %s to the library', (printed, country) => {
  expect(plainPhone(printed, country)).toBeUndefined()
})

it('says what the library says', () => {
  const opening = fc.constantFrom(
    '',
    '0',
    '00',
    '+',
    '+45',
    '+46',
    '+47',
    '+358',
    '45',
    '46',
    '47',
    '358',
    '+460',
    ' +45'
  )
  const gap = fc.constantFrom('', '', '', ' ', '-', ' - ', '  ')
  const body = fc.array(fc.tuple(gap, fc.constantFrom(...'0123456789')), {minLength: 3, maxLength: 12})
  let told = 0
  fc.assert(
    fc.property(opening, body, gap, fc.constantFrom(...countries), (begin, parts, end, country) => {
      const printed = `${begin}${parts.map(([before, digit]) => before + digit).join('')}${end}`
      const plain = plainPhone(printed, country)
      if (plain === undefined) return
      told++
      expect(plain).toBe(numberOf(printed, country))
    }),
    {seed: 20_261_122, numRuns: 4000}
  )
  expect(told).toBeGreaterThan(200)
})
