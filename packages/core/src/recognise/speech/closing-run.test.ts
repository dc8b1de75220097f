import {describe, expect, it} from 'vitest'
import {da} from '../../locales/da/index.ts'
import {blockOf} from '../../testing/block.ts'
import {closingRun, mostParagraphs} from './closing-run.ts'

function runFrom(...paragraphs: readonly string[]) {
  return closingRun({blocks: paragraphs.map((text) => blockOf(text)), locale: da}, 0, {start: 0})
}

describe('the paragraphs of a quotation', () => {
  it('end where a mark closes it, and the clause behind the mark says whose it is', () => {
    expect(runFrom('»Det er nok.', 'Vi bygger nu.', 'Det haster,« siger Eva Ek. Hun er ny.', 'Mere.')).toMatchObject({
      last: 2,
      texts: ['Vi bygger nu.', 'Det haster'],
      voice: {by: 'name', name: 'Eva Ek'}
    })
  })

  it('may be nobody’s', () => {
    expect(runFrom('»Det er nok.', 'Vi bygger nu.«')).toEqual({last: 1, texts: ['Vi bygger nu.']})
  })

  it('may open with the mark again, which is no word of theirs', () => {
    expect(runFrom('”Det er nok.', '”Vi bygger nu.', '”Det haster.”')).toEqual({
      last: 2,
      texts: ['Vi bygger nu.', 'Det haster.']
    })
  })

  it('are none where a heading comes first, and none where no mark closes', () => {
    const blocks = [blockOf('»Det er nok.'), blockOf('Fakta', 'heading'), blockOf('Vi bygger.«')]
    expect(closingRun({blocks, locale: da}, 0, {start: 0})).toBeUndefined()
    expect(runFrom('»Det er nok.', 'Vi bygger nu.')).toBeUndefined()
  })

  it('are so many and no more', () => {
    const of = (count: number) => runFrom('»En.', ...Array.from({length: count - 1}, () => 'To.'), 'Tre.«')
    expect(of(mostParagraphs)?.last).toBe(mostParagraphs)
    expect(of(mostParagraphs + 1)).toBeUndefined()
  })
})
