import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {leading, setLines} from './lines.ts'

const box = {width: 1040, height: 340}
const set = (text: string) => setLines(text, box).lines.map((line) => line.replaceAll('\u00A0', ' '))

describe('a headline on a picture', () => {
  it('is as large as its words allow, in lines that are as even as they can be', () => {
    expect(setLines('Manden med nøglerne', box).size).toBe(84)
    expect(set('Kom indenfor i Hverdagens Hus, før beboerne flytter ind')).toEqual([
      'Kom indenfor i',
      'Hverdagens Hus, før',
      'beboerne flytter ind'
    ])
  })
  it('keeps a number with what it counts, and no short word alone at the end', () => {
    expect(set('Fra asfalt til ærteblomster: 40 gårde bliver til haver')).toContainEqual(
      expect.stringContaining('40 gårde')
    )
    expect(set('”Ingen har lärt mig läsa en lönespecifikation” – budgetskola till fem nya orter').at(-1)).toMatch(
      /nya orter$/u
    )
  })
  it('parts a word that is longer than the picture, and ends what is longer than all of it', () => {
    expect(set('Speciallægepraksisplanlægningsstabiliseringsperiode').join('').replaceAll('-', '')).toBe(
      'Speciallægepraksisplanlægningsstabiliseringsperiode'
    )
    expect(set('Ord '.repeat(200)).at(-1)).toMatch(/ …$/u)
  })
  it('fits its box, and loses no word that it does not say it loses', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => {
        const {lines, size} = setLines(text, box)
        expect(lines.length * size * leading).toBeLessThanOrEqual(box.height)
        const bare = (words: string) => words.replaceAll(/[\s\u00A0-]+/gu, '')
        if (lines.at(-1)?.endsWith(' …') !== true) expect(bare(lines.join(''))).toBe(bare(text))
      }),
      {seed: 20_261_121, numRuns: 300}
    )
  })
})
