import {describe, expect, it} from 'vitest'
import {da} from '../../locales/da/index.ts'
import {clauseEnd, standsBehindComma, takenUp} from './clause-end.ts'

describe('the end of a reporting clause', () => {
  const end = (text: string) => clauseEnd(text, 0, da.reading)

  it('is its sentence’s', () => {
    expect(end(' siger Eva Ek, adm. direktør. Hun er ny.')).toEqual({end: 29, colon: false})
  })

  it('is a colon, but not that of `vd:n`', () => {
    expect(end(' siger Eva Ek og tilføjer: Det går.')).toEqual({end: 26, colon: true})
    expect(end(' säger vd:n Eva Ek.')).toEqual({end: 19, colon: false})
  })

  it('is where a dash or a mark takes the speech up', () => {
    expect(end(' siger Eva Ek – Det går.')).toEqual({end: 13, colon: false})
    expect(end(' siger Eva Ek, ”det går”.')).toEqual({end: 13, colon: false})
  })

  it('is neither a hyphen nor a nickname', () => {
    expect(end(' siger Eva Ek-Holm.')).toEqual({end: 19, colon: false})
    expect(end(' ”Dojan”, som han kaldes.')).toEqual({end: 25, colon: false})
  })
})

describe('a sentence that a clause broke', () => {
  it('goes on with its verb and the subject behind it', () => {
    const text = ' siger Eva Ek, skal vi bygge.'
    expect(takenUp(text, 0, text.length, da.reading)).toBe(13)
  })

  it('does not go on with a title', () => {
    const text = ' siger Eva Ek, leder af klubben her.'
    expect(takenUp(text, 0, text.length, da.reading)).toBeUndefined()
  })

  it('was broken by a comma', () => {
    expect(standsBehindComma('Nu, siger', 4)).toBe(true)
    expect(standsBehindComma('Nu siger', 3)).toBe(false)
  })
})
