import fc from 'fast-check'
import {expect, it} from 'vitest'
import {must} from './brand.ts'
import {type Colour, colour, contrastOf, readableOn} from './colour.ts'

const white = must(colour('#fff'))
const black = must(colour('#000'))

it.each([
  ['#0B4F9E', '#0b4f9e'],
  ['#05a', '#0055aa'],
  ['0b4f9e', undefined],
  ['#0b4f9', undefined],
  ['red', undefined],
  ['#fff;}', undefined]
])('knows a colour: %s', (text, expected) => {
  expect(colour(text)).toBe(expected)
})

it('measures as WCAG does', () => {
  expect(contrastOf(white, black)).toBe(21)
  expect(contrastOf(white, white)).toBe(1)
  // The grey that is just readable on white.
  expect(contrastOf(white, must(colour('#767676')))).toBeCloseTo(4.54, 2)
})

const colours = fc
  .integer({min: 0, max: 0xff_ff_ff})
  .map((figure): Colour => must(colour(`#${figure.toString(16).padStart(6, '0')}`)))

it('finds a shade of every colour that can be read on light and on dark', () => {
  fc.assert(
    fc.property(colours, (wanted) => {
      expect(contrastOf(readableOn(white, wanted), white)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(readableOn(black, wanted), black)).toBeGreaterThanOrEqual(4.5)
    }),
    {seed: 7, numRuns: 300}
  )
})

it('leaves a colour that can be read as it is', () => {
  expect(readableOn(white, must(colour('#0b4f9e')))).toBe('#0b4f9e')
})
