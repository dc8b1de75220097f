import {describe, expect, it} from 'vitest'
import {localeOf} from '../../locales/index.ts'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {personAlone, personsIn} from './names.ts'

const {reading: danish} = must(localeOf(must(bcp47('da'))))
const {reading: swedish} = must(localeOf(must(bcp47('sv'))))

const namesIn = (text: string, reading = danish) => personsIn(text, reading).map(({name}) => name)

describe('personsIn', () => {
  it.each([
    [
      'initials and double surnames',
      'siger Mette K. Jensen og Rikke Holm Dahl i dag',
      ['Mette K. Jensen', 'Rikke Holm Dahl']
    ],
    ['particles and hyphens', 'direktør Jens-Erik von Holstein kom', ['Jens-Erik von Holstein']],
    ['titles before the name', 'Pressechef Line Krog svarer', ['Line Krog']],
    ['a word that only opens the sentence', 'Ifølge Thomas Adel er det nok', ['Thomas Adel']],
    ['who follows an organisation', 'formand for Dansk Metal Claus Jensen', ['Claus Jensen']],
    ['a rare name behind an organisation', 'siger formand for Sundhedens Folk Griseldis Krist', ['Griseldis Krist']],
    ['no organisations', 'Nordhvil A/S og Lyngtoft Kommune og Dansk Cykelråd', []],
    ['no months and weekdays', 'Torsdag Maj var det', []]
  ])('finds %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it('never joins what a printed line or a tab parts', () => {
    const text = 'Niklas Berg Eva Lind'
    expect(personsIn(text, swedish, [12]).map(({name}) => name)).toEqual(['Niklas Berg', 'Eva Lind'])
  })
})

describe('personAlone', () => {
  it.each([
    ['Lena Hägg (C)', 'Lena Hägg'],
    ['Per Olov Nääs', 'Per Olov Nääs'],
    ['Venlig hilsen', undefined],
    ['HK Kommunal', undefined],
    ['Mette', undefined],
    ['Mette Holm, formand', undefined]
  ])('reads %s', (text, name) => {
    expect(personAlone(text, swedish)).toBe(name)
  })

  it('lets a careless hand write the surname small', () => {
    expect(personAlone('Johan harrysson', swedish, {careless: true})).toBe('Johan harrysson')
  })
})
