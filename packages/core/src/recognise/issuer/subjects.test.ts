import {expect, it} from 'vitest'
import {localeOf} from '../../locales/index.ts'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {subjectOf} from './subjects.ts'

const {reading} = must(localeOf(must(bcp47('da'))))

it.each([
  ['Dansk Skibs- og Færgeforbund er en forening', 'Dansk Skibs- og Færgeforbund'],
  ['Brink & Bro A/S bygger broer', 'Brink & Bro A/S'],
  ['Nordhvil (publ) Norden har 40 ansatte', 'Nordhvil (publ) Norden'],
  ['Nordhvil ejer Acme og to andre', 'Nordhvil'],
  ['En Forening', 'En Forening'],
  ['foreningen er stiftet i 1901', undefined],
  ['Å løber her', undefined]
])('reads who opens %s', (text, name) => {
  expect(subjectOf(text, reading)).toBe(name)
})
