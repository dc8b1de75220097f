import fc from 'fast-check'
import {getCountries, getCountryCallingCode, parsePhoneNumberFromString} from 'libphonenumber-js/min'
import {describe, expect, it} from 'vitest'
import {e164} from '../../model/address.ts'
import {must} from '../../model/brand.ts'
import {printedPhone} from './printed-phone.ts'

const printed = (text: string) => printedPhone(must(e164(text)))

describe('a number as people read it', () => {
  it('is grouped as its country groups it', () => {
    expect(
      ['+4520714518', '+4533123456', '+46812345678', '+46701234567', '+4722123456', '+358912345678'].map(printed)
    ).toEqual([
      '+45 20 71 45 18',
      '+45 33 12 34 56',
      '+46 8 123 456 78',
      '+46 70 123 45 67',
      '+47 22 12 34 56',
      '+358 9 12345678'
    ])
  })

  it('is the same whichever number of its block was asked for before, in every country', () => {
    const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))]
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.stringMatching(/^\d{4,9}$/u),
        fc.array(fc.stringMatching(/^\d\d$/u), {minLength: 2, maxLength: 8}),
        (code, figures, ends) => {
          for (const end of ends) {
            const number = must(e164(`+${code}${figures}${end}`))
            expect(printedPhone(number)).toBe(parsePhoneNumberFromString(number)?.formatInternational() ?? number)
          }
        }
      ),
      {seed: 20261122, numRuns: 2000}
    )
  })
})
