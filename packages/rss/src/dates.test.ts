import fc from 'fast-check'
import {expect, test} from 'vitest'
import {rfc3339, rfc822} from './dates.ts'
import {writeOpml} from './opml.ts'

const law = {seed: 20_261_122, numRuns: 2000}
const real = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true
})

test('says dates as the language does, whichever was said before', () => {
  fc.assert(
    fc.property(real, fc.nat(200_000_000), (date, later) => {
      for (const one of [date, new Date(Math.min(date.getTime() + later, Date.parse('9999-12-31')))]) {
        expect(rfc822(one)).toBe(one.toUTCString())
        expect(rfc3339(one)).toBe(one.toISOString().replace('.000Z', 'Z'))
      }
    }),
    law
  )
})

test('leaves a date that is none out of a list of feeds', () => {
  const [created, modified] = [new Date(Number.NaN), new Date('2026-11-22T08:30:00Z')]
  const text = writeOpml({title: 'x', created, modified}, [])
  expect(text).not.toContain('dateCreated')
  expect(text).toContain('<dateModified>Sun, 22 Nov 2026 08:30:00 GMT</dateModified>')
})
