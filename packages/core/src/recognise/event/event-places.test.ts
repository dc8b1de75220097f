import {expect, it} from 'vitest'
import {localeOf} from '../../locales/index.ts'
import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import {datesIn} from '../dates/dates.ts'
import {placeIn} from './event-places.ts'

const placeOf = (text: string, language: string) => {
  const {reading} = must(localeOf(must(bcp47(language))))
  return placeIn(text, must(datesIn(text, reading.calendar)[0]), reading)
}

it.each([
  ['da', 'Vi åbner den 5. maj kl. 10, Nordhvil Hus, Kajgaden 14, Vestby.', 'Nordhvil Hus, Kajgaden 14, Vestby'],
  ['da', 'Museet åbner den 5. maj kl. 10 på Vestby Torv.', 'Vestby Torv'],
  [
    'sv',
    'Vi ses den 5 maj kl. 10 i bolagets lokaler, Barrgatan 4, Norrtuna.',
    'bolagets lokaler, Barrgatan 4, Norrtuna'
  ],
  ['sv', 'Vi ses den 5 maj.', undefined],
  ['fi', 'Juhla pidetään 5. toukokuuta klo 10 Metsolan museossa.', 'Metsolan museossa']
])('reads in %s: %s', (language, text, place) => {
  expect(placeOf(text, language)).toBe(place)
})
