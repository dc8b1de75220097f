import {describe, expect, it} from 'vitest'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {localeOf} from '../../locales/index.ts'
import {gluedHeadline, isStamp} from './stamps.ts'

const {reading} = must(localeOf(must(bcp47('da'))))

describe('a stamp', () => {
  it.each([
    '8.12.2021 10:15:00 CET | Lyngtoft Kommune | Pressemeddelelse',
    'Aalborg, den 11. maj 2022',
    'Publiceret 17. oktober 2019 kl. 09:42',
    '21.09.2023 Nyhed'
  ])('is %s', (text) => {
    expect(isStamp(text, reading)).toBe(true)
  })

  it.each([
    'Regler besluttet den 4. august 2022',
    'Julekoncert den 5. december',
    'Årsrapport 2022',
    'Byens bedste aften'
  ])('is not %s', (text) => {
    expect(isStamp(text, reading)).toBe(false)
  })
})

describe('a headline with its day glued to it', () => {
  it.each([
    ['Ny cykelsti er klar til brug1.12.2021 09:00:00 CET | Pressemeddelelse', 'Ny cykelsti er klar til brug'],
    ['Ta ungas ohälsa på allvar!5.9.2018 14:44', 'Ta ungas ohälsa på allvar!'],
    ['Børnehaven åbner på fredag16.4.2019 08:30', 'Børnehaven åbner på fredag'],
    ['Ny leder i foreningen 2024-01-03 | Nyhed', 'Ny leder i foreningen']
  ])('%s', (text, headline) => {
    expect(gluedHeadline(text, reading)?.headline).toBe(headline)
  })

  it.each([
    'Ændringen træder i kraft den 1. november 2022.',
    '2017-03-08 06:00Pressemeddelelse',
    'Aalborg, den 11. maj 2022',
    'Udstillingen kan ses til 11.10.2024',
    'Varenr. 12.34.5678 kaldes tilbage'
  ])('is not in %s', (text) => {
    expect(gluedHeadline(text, reading)).toBeUndefined()
  })
})
