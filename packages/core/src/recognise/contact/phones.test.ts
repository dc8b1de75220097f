import {describe, expect, it} from 'vitest'
import {localeOf} from '../../locales/index.ts'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {phonesIn} from './phones.ts'

const numbersIn = (text: string, language: string) => {
  const {reading} = must(localeOf(must(bcp47(language))))
  return phonesIn(text, reading.country, reading).map(({number}) => number)
}

describe('phonesIn', () => {
  it.each([
    ['da', 'tlf.: (+45) 33 00 00 52 / mobil: 29-00-00-53', ['+4533000052', '+4529000053']],
    ['da', 'ring 29000041, 1234 5678 eller 0045 21 22 23 24', ['+4529000041', '+4512345678', '+4521222324']],
    ['sv', 'tfn 0705- 27 12 41', ['+46705271241']],
    ['sv', '+46 (0)70-123 45 67 och 08 - 644 89 51', ['+46701234567', '+4686448951']],
    ['sv', 'Tel:070-174 06 05', ['+46701740605']],
    ['sv', '0771-12 34 56, 08-12 34 56', ['+46771123456', '+468123456']]
  ])('reads what is printed in %s: %s', (language, text, numbers) => {
    expect(numbersIn(text, language)).toEqual(numbers)
  })

  it.each([
    ['da', 'den 5.12.2025 kl. 14.05'],
    ['da', 'i 2017-2018 steg salget til 2.500.000'],
    ['da', 'CVR-nr. 12 34 56 78'],
    ['da', 'sagsnr. 20123456'],
    ['sv', 'org.nr 556634-1276'],
    ['sv', 'Swish 123 456 78 90'],
    ['sv', 'kostade 1 609 000 kronor 2024-03-05'],
    ['sv', '10 – 15 personer, kl. 10.00–11.30']
  ])('leaves other numbers of %s alone: %s', (language, text) => {
    expect(numbersIn(text, language)).toEqual([])
  })

  it('tells of a labelled number that lacks a digit', () => {
    expect(numbersIn('Mobil 24 27 20 9', 'da')).toEqual([undefined])
  })
})
