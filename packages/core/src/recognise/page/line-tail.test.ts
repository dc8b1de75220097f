import {describe, expect, it} from 'vitest'
import {da} from '../../locales/da/index.ts'
import {blockOf} from '../../testing/block.ts'
import {sentencesIn} from '../words/sentences.ts'
import {bareParts, contactCuts} from './line-tail.ts'

function partsIn(text: string) {
  const starts = new Set(sentencesIn(text, da.reading).map(({start}) => start))
  return bareParts(blockOf(text), starts, undefined, da.reading)
}

/** What each part begins with, and whether it says whom to ask. */
function heads(text: string): readonly (readonly [head: string, asks: boolean])[] {
  return partsIn(text).map(({at, behind, asks}) => [text.slice(at, behind ?? at + 10).trim(), asks])
}

/** The lines of a text that asks whom to call from its word `Kontakt` on. */
function lines(text: string): readonly string[] {
  const parts = partsIn(text)
  const from = parts[0]?.at ?? text.length
  const cuts = [from, ...contactCuts(text, undefined, parts, da.reading), text.length]
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut).trim())
}

describe('the parts below a story in one line', () => {
  it('are headed by bare words: tags, whom to ask, who sends', () => {
    expect(
      heads(
        'De tog betænkningstid. Nøgleord tyveri dom Kontakter Mette Hvolbæk, tlf. 20 71 45 18 Om Retten i Lyngtoft Retten i Lyngtoft er en byret.'
      )
    ).toEqual([
      ['Nøgleord', false],
      ['Kontakter', true],
      ['Om Retten', false]
    ])
  })

  it('do not begin within a sentence of the story', () => {
    expect(heads('De har mange Kontakter Mette Hvolbæk, tlf. 20 71 45 18')).toEqual([])
  })

  it('ask nobody where there is nothing to call or write to', () => {
    expect(heads('De tog betænkningstid. Kontakter Mette Hvolbæk og Ole Molbech')).toEqual([])
  })

  it('head no sentence with the word for tags', () => {
    expect(heads('De tog betænkningstid. Nøgleord er vigtige for den, der søger. Det ved alle her i huset.')).toEqual(
      []
    )
  })

  it('name no sender whose name does not stand again', () => {
    expect(heads('De tog betænkningstid. Om Retten mente de ikke noget.')).toEqual([])
  })
})

describe('the lines of a contact', () => {
  it('begin with the next name behind an address', () => {
    expect(
      lines('De tog betænkningstid. Kontakter Mette Hvolbæk mh@retten.example Ole Molbech om@retten.example')
    ).toEqual(['Kontakter Mette Hvolbæk mh@retten.example', 'Ole Molbech om@retten.example'])
  })

  it('begin with the title behind the name, and with what a number is', () => {
    expect(lines('De tog betænkningstid. Kontakter Mette Hvolbæk Direktør Telefon: 20 71 45 18')).toEqual([
      'Kontakter Mette Hvolbæk',
      'Direktør',
      'Telefon: 20 71 45 18'
    ])
  })

  it('keep together what a comma binds', () => {
    expect(lines('De tog betænkningstid. Kontakter Mette Hvolbæk, Direktør, Telefon: 20 71 45 18')).toHaveLength(1)
  })
})
