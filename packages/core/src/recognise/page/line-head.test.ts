import {describe, expect, it} from 'vitest'
import {da} from '../../locales/da/index.ts'
import {headCuts} from './line-head.ts'

/** The head's pieces. */
function pieces(text: string): readonly string[] {
  const cuts = [0, ...new Set(headCuts(text, da.reading)), text.length]
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut).trim())
}

describe('the head of a page in one line is cut', () => {
  it('behind each word of its menu', () => {
    expect(pieces('Spring til indhold Log ind Lyngtoft åbner en ny skole til august')).toEqual([
      'Spring til indhold',
      'Log ind',
      'Lyngtoft åbner en ny skole til august'
    ])
  })

  it('not behind one word that may open the headline', () => {
    expect(pieces('Log ind Lyngtoft åbner en ny skole til august')).toHaveLength(1)
  })

  it('before and behind a stamp that says when it was published', () => {
    expect(pieces('Lyngtoft åbner en skole Publiceret: 2. april 2019 Skolen åbner til august.')).toEqual([
      'Lyngtoft åbner en skole',
      'Publiceret: 2. april 2019',
      'Skolen åbner til august.'
    ])
  })

  it('around a stamp with the zone, whose page it is, and the button', () => {
    expect(
      pieces('Retten frikender to for tyveri 4.2.2021 13:22:00 CET | Retten | Pressemeddelelse Del Manden er fri.')
    ).toEqual([
      'Retten frikender to for tyveri',
      '4.2.2021 13:22:00 CET | Retten | Pressemeddelelse',
      'Del',
      'Manden er fri.'
    ])
  })

  it('before a dateline that nothing parts from the headline', () => {
    expect(pieces('Bestanden vokser om vinteren Esbjerg, 23. januar 2025 – Bestanden er stor.')).toEqual([
      'Bestanden vokser om vinteren',
      'Esbjerg, 23. januar 2025 – Bestanden er stor.'
    ])
  })

  it('around a day that no word binds to the headline', () => {
    expect(pieces('Aftalen løber til 2029 3. februar 2026 Ringkøbing Håndbold kan glæde sig.')).toEqual([
      'Aftalen løber til 2029',
      '3. februar 2026',
      'Ringkøbing Håndbold kan glæde sig.'
    ])
  })

  it('not at a day that is the sentence’s own', () => {
    expect(pieces('Skolen åbner den 3. februar 2026 i Lyngtoft.')).toHaveLength(1)
    expect(pieces('Den åbner i perioden 3. februar 2026 til 5. februar 2026.')).toHaveLength(1)
  })

  it('not far below', () => {
    const stamp = 'Publiceret: 2. april 2019 Skolen åbner.'
    // No two alike, as long as each other: a row that stands twice would be a headline.
    const words = (count: number) =>
      Array.from({length: count}, (_, at) =>
        `${at + 100} `.replaceAll(/\d/gu, (digit) => 'snefhuldag'.charAt(Number(digit)))
      )
    expect(pieces(`${words(90).join('')}${stamp}`)).toHaveLength(3)
    expect(pieces(`${words(100).join('')}${stamp}`)).toHaveLength(1)
  })
})
