import {describe, expect, it} from 'vitest'
import {mayName} from './may-name.ts'

describe('mayName', () => {
  it('knows a person by surname, first name and genitive', () => {
    expect(mayName('Krag', 'Per Krag')).toBe(true)
    expect(mayName('Krags', 'Per Krag')).toBe(true)
    expect(mayName('Mattias', 'Mattias Malm')).toBe(true)
    expect(mayName('Anna Krag', 'Per Krag')).toBe(false)
  })
})
