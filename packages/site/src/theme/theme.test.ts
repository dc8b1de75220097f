import {colour, type Colour, contrastOf, must} from '@budstikke/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {theme} from './theme.ts'

const colours = fc
  .integer({min: 0, max: 0xff_ff_ff})
  .map((figure): Colour => must(colour(`#${figure.toString(16).padStart(6, '0')}`)))

/** The values of a custom property, on light pages first. */
const valuesOf = (css: string, name: string): readonly Colour[] =>
  [...css.matchAll(new RegExp(`--${name}: (#[\\da-f]+)`, 'gu'))].map(([, value]) => must(colour(value ?? '')))

describe('the stylesheet', () => {
  it('can be read in every colour that an organisation may have, in the light and in the dark', () => {
    fc.assert(
      fc.property(colours, fc.option(colours, {nil: undefined}), (own, dark) => {
        const css = theme({colour: own, ...(dark === undefined ? {} : {darkColour: dark}), fontFiles: []}, undefined)
        const [papers, panels, inks, softs, accents, ons] = [
          'paper',
          'panel',
          'ink',
          'soft',
          'accent',
          'on-accent'
        ].map((name) => valuesOf(css, name))
        for (const scheme of [0, 1]) {
          const of = (values: readonly Colour[] | undefined) => must(values?.[scheme])
          for (const text of [inks, softs, accents])
            for (const ground of [papers, panels]) expect(contrastOf(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
          expect(contrastOf(of(ons), of(accents))).toBeGreaterThanOrEqual(4.5)
        }
      }),
      {seed: 5, numRuns: 200}
    )
  })

  it('brings the typefaces of the organisation, and falls back on those of the machine', () => {
    const css = theme(
      {
        font: 'Havn Sans',
        textFont: 'Havn Serif',
        fontFiles: [{family: 'Havn Sans', file: 'skrift/sans æ.woff2', weight: '400 700', style: 'italic'}]
      },
      undefined
    )
    expect(css).toContain(
      'src: url("site/skrift/sans%20%C3%A6.woff2");\n  font-weight: 400 700;\n  font-style: italic;'
    )
    expect(css).toContain('--ui-font: "Havn Sans", system-ui')
    expect(css).toContain('--text-font: "Havn Serif", Charter')
    expect(css).toContain('--heading-font: "Havn Serif", var(--text-font)')
  })

  it('ends with the organisation’s own rules, in the layer that wins', () => {
    expect(theme({fontFiles: []}, '.brand {color: red}')).toMatch(
      /@layer organisation \{\n\.brand \{color: red\}\n\}\n$/u
    )
    expect(theme({fontFiles: []}, undefined)).not.toContain('@layer organisation {')
  })

  it('closes what it opens, and reaches for no other host', () => {
    const css = theme({fontFiles: []}, undefined)
    expect(css.split('{')).toHaveLength(css.split('}').length)
    expect(css).not.toMatch(/https?:|@import/u)
  })
})
