import {describe, expect, it} from 'vitest'
import {capital, kindAt} from './letters.ts'
import {matchesIn} from './matches.ts'

describe('matchesIn', () => {
  const opensName = (text: string, at: number) => (kindAt(text, at) & capital) !== 0
  const name = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/uy
  const found = (text: string) => matchesIn(text, name, opensName).map((match) => [match.index, match[0]])

  it('finds all, none within another', () => {
    expect(found('igår kom Eva Ek Bo, og Ida')).toEqual([
      [9, 'Eva Ek'],
      [16, 'Bo'],
      [23, 'Ida']
    ])
  })

  it('goes on behind a place where nothing begins', () => {
    expect(found('CVR Eva')).toEqual([[4, 'Eva']])
  })

  it('finds nothing where nothing may begin', () => {
    expect(found('ingen navne her')).toEqual([])
    expect(found('')).toEqual([])
  })
})
