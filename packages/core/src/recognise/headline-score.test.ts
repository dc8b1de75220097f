import {expect, it} from 'vitest'
import {localeOf} from '../locales/index.ts'
import {must} from '../model/brand.ts'
import {bcp47} from '../model/language.ts'
import {blockOf} from '../testing/block.ts'
import {type Page, scoreOf} from './headline-score.ts'

const {reading} = must(localeOf(must(bcp47('da'))))
const page: Page = {runs: new Set(), menu: () => [], senders: () => new Set(), reading}

function score(text: string, floor = -2, around: Partial<Page> = {}): number | undefined {
  return scoreOf(
    {block: blockOf(text), above: undefined, next: undefined, text: undefined, index: 1, page: {...page, ...around}},
    0,
    floor
  )
}

it.each([
  ['Ny cykelsti åbner langs åen til foråret', 9],
  ['Ny leder', 2],
  ['Fjordens Vandforening', -2],
  ['Pressemeddelelse', undefined],
  ['16. april 2025 kl. 06:00', -1],
  ['Af Mette Holm', -1],
  ['Forfatter: Mette Holm', undefined],
  ['skriv@fyrlygten.example', undefined]
])('counts for and against %s', (text, expected) => {
  expect(score(text)).toBe(expected)
})

it('answers nothing for a line that another has beaten', () => {
  expect(score('Ny cykelsti åbner langs åen til foråret', 9)).toBe(9)
  expect(score('Ny cykelsti åbner langs åen til foråret', 10)).toBeUndefined()
})

it('looks for a menu and for a letterhead only where a line may still win', () => {
  const never = (): never => {
    throw new Error('asked in vain')
  }
  expect(score('Pressemeddelelse', -2, {menu: never, senders: never})).toBeUndefined()
  expect(score('Ny cykelsti åbner til foråret', 0, {menu: () => [1, 2, 3]})).toBe(2)
})
