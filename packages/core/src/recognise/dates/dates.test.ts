import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {locales} from '../../locales/index.ts'
import {printedTime} from '../../locales/printed-time.ts'
import {da} from '../../locales/da/index.ts'
import {en} from '../../locales/en/index.ts'
import {fi} from '../../locales/fi/index.ts'
import {nb} from '../../locales/nb/index.ts'
import {sv} from '../../locales/sv/index.ts'
import type {Locale} from '../../locales/locale.ts'
import {must} from '../../model/brand.ts'
import {localTime, plainDate} from '../../model/time.ts'
import {zone} from '../../model/zone.ts'
import {datesIn, type Dated} from './dates.ts'
import {eventMeant, timeMeant} from './resolve.ts'

/** What `text` prints first, in short: day or range, hour or range. */
function shortly(text: string, {reading}: Locale): string {
  const [dated] = datesIn(text, reading.calendar)
  return dated ? spelt(dated) : ''
}

function spelt({day, lastDay, clock, closing, ahead, unreal}: Dated): string {
  const date = (one: typeof day) => (one ? `${one.year ?? '-'}-${one.month}-${one.day}` : '')
  return [
    unreal ? 'unreal' : '',
    date(day),
    lastDay ? `to ${date(lastDay)}` : '',
    ahead === undefined ? '' : `+${ahead}`,
    clock ?? '',
    closing ? `to ${closing}` : ''
  ]
    .filter((part) => part !== '')
    .join(' ')
}

describe('datesIn', () => {
  it.each([
    ['fredag den 5. december 2025 kl. 14.05', '2025-12-5 14:05'],
    ['fredag d. 5. december', '--12-5'],
    ['den 5. dec.', '--12-5'],
    ['d. 5/12', '--12-5'],
    ['5/12-2025', '2025-12-5'],
    ['5/12 2025', '2025-12-5'],
    ['05/12/25', '2025-12-5'],
    ['05-12-2025', '2025-12-5'],
    ['5.-7. december 2025', '2025-12-5 to 2025-12-7'],
    ['den 5. til 7. december', '--12-5 to --12-7'],
    ['30. november – 2. december 2025', '2025-11-30 to 2025-12-2'],
    ['kl. 10.00-15.30 den 3. maj 2020', '2020-5-3 10:00 to 15:30'],
    ['i morgen kl. 10', '+1 10:00'],
    ['fra kl. 10 til 15', '10:00 to 15:00'],
    ['5. maj 2020 kl. 9 til 7. maj kl. 15', '2020-5-5 to --5-7 09:00 to 15:00'],
    ['brug1.12.2021 09:00:00 CET | Pressemeddelelse', '2021-12-1 09:00'],
    ['31. februar 2026', 'unreal']
  ])('reads Danish: %s', (text, expected) => {
    expect(shortly(text, da)).toBe(expected)
  })

  it.each([
    ['fredagen den 5 december', '--12-5'],
    ['söndag 6/4 kl. 10 – 15', '--4-6 10:00 to 15:00'],
    ['2025-12-05 14:05', '2025-12-5 14:05'],
    ['2017-03-08 06:00Pressmeddelande', '2017-3-8 06:00'],
    ['5–7 december 2025', '2025-12-5 to 2025-12-7'],
    ['mellan klockan 10 och 15', '10:00 to 15:00'],
    ['31 augusti 2018, 03:15', '2018-8-31 03:15'],
    ['ONSDAGEN DEN 7 NOVEMBER KL 05.00', '--11-7 05:00']
  ])('reads Swedish: %s', (text, expected) => {
    expect(shortly(text, sv)).toBe(expected)
  })

  it.each([
    [fi, 'perjantaina 5. joulukuuta 2025', '2025-12-5'],
    [fi, '5.–7.12.2025', '2025-12-5 to 2025-12-7'],
    [fi, 'tiistai 4.6.2024 klo 12–14', '2024-6-4 12:00 to 14:00'],
    [nb, 'fredag 5. desember kl. 1000', '--12-5 10:00'],
    [en, 'Friday, December 5, 2025 at 10 p.m.', '2025-12-5 22:00'],
    [en, 'on the 5th of December', '--12-5'],
    [en, 'at 08:00 CET on 5 December 2025', '2025-12-5 08:00'],
    [en, '10–12 am on 5 May', '--5-5 10:00 to 12:00'],
    [en, 'Friday, Oct. 9 2020', '2020-10-9'],
    [sv, 'se https://exempel.se/kalender/var/nyheter/om/huset/2:KL 10.30', '10:30'],
    [fi, '30.11.–2.12.2025', '2025-11-30 to 2025-12-2']
  ])('reads the other languages: %o %s', (locale, text, expected) => {
    expect(shortly(text, locale)).toBe(expected)
  })

  it.each([
    '24/7 hele året',
    '1. kvartal 2021: 373 mio. kr.',
    'tlf. 29 00 00 41',
    '33 00 00 52 / mobil: 29-00-00-53',
    'fra 10 elever',
    'i maj 16 elever',
    '2013-2014: Chef',
    '§ 10, stk. 3',
    'margin på 9,8 %',
    '1.650-1.750 mio. kr.'
  ])('finds no day in %s', (text) => {
    expect(
      datesIn(text, da.reading.calendar).filter(({day, clock}) => day !== undefined || clock !== undefined)
    ).toEqual([])
  })

  it('says where each stands', () => {
    const text = 'Mødet er den 3. maj 2020 kl. 10 og igen den 4. maj 2020.'
    expect(datesIn(text, da.reading.calendar).map(({from, to}) => text.slice(from, to))).toEqual([
      'den 3. maj 2020 kl. 10',
      'den 4. maj 2020'
    ])
  })

  it('answers the same the second time, whatever stood between', () => {
    const text = 'Der afholdes telekonference i dag kl. 11.00.'
    const first = datesIn(text, da.reading.calendar)
    for (const other of ['Konferencen er i dag', 'uden ord', 'i morgen']) datesIn(other, da.reading.calendar)
    expect(datesIn(text, da.reading.calendar)).toEqual(first)
  })

  it.each(locales.map((locale) => [locale.language, locale] as const))(
    'reads every day that %s writes',
    (_, {reading}) => {
      const where = must(zone(reading.zone))
      fc.assert(
        fc.property(fc.integer({min: 0, max: 47_000}), fc.integer({min: 0, max: 1439}), (days, minutes) => {
          const day = must(plainDate(new Date(days * 86_400_000).toISOString().slice(0, 10)))
          const time = must(
            localTime(
              `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
            )
          )
          const near = {day: undefined, lean: 'nearest'} as const
          const meant = (text: string) => datesIn(text, reading.calendar).map((dated) => timeMeant(dated, near))
          expect(meant(printedTime(day, reading.calendar, where))).toEqual([day])
          expect(meant(printedTime(time, reading.calendar, where))).toEqual([time])
        }),
        {seed: 7, numRuns: 200}
      )
    }
  )

  it.each(['1.', '5/', 'den ', 'kl. ', '2025-', 'maj ', '10.10.', '1-', '12:00 ', 'torsdag den 5. '])(
    'takes a long run of `%s` as it comes',
    (mark) => {
      expect(datesIn(mark.repeat(20_000), da.reading.calendar).length).toBeGreaterThanOrEqual(0)
    }
  )
})

describe('timeMeant', () => {
  const near = (day: string, lean: 'nearest' | 'ahead' = 'nearest') => ({day: must(plainDate(day)), lean}) as const
  const only = (text: string) => must(datesIn(text, da.reading.calendar)[0])

  it('takes the year that lies nearest', () => {
    expect(timeMeant(only('den 2. januar'), near('2021-12-30'))).toBe('2022-01-02')
    expect(timeMeant(only('den 30. december'), near('2022-01-02'))).toBe('2021-12-30')
  })

  it('looks ahead for what is to come', () => {
    expect(timeMeant(only('den 20. august'), near('2026-01-10', 'ahead'))).toBe('2026-08-20')
    expect(timeMeant(only('den 10. november'), near('2026-01-10', 'ahead'))).toBe('2026-11-10')
  })

  it('lets the weekday choose the year', () => {
    expect(timeMeant(only('søndag 6/4'), near('2024-10-01'))).toBe('2025-04-06')
  })

  it('opens a day that ends at 24 on the next', () => {
    expect(timeMeant(only('den 5. maj 2020 kl. 24'), {day: undefined, lean: 'nearest'})).toBe('2020-05-06T00:00')
  })

  it('answers nothing without a year', () => {
    expect(timeMeant(only('den 5. maj'), {day: undefined, lean: 'nearest'})).toBeUndefined()
  })
})

describe('eventMeant', () => {
  const only = (text: string) => must(datesIn(text, da.reading.calendar)[0])
  const nothing = {day: undefined, lean: 'ahead'} as const

  it('keeps a day without a year as it is', () => {
    expect(eventMeant(only('søndag 6/4 kl. 10-15'), nothing)).toEqual({start: '--04-06T10:00', end: '--04-06T15:00'})
  })

  it('ends a night on the next day', () => {
    expect(eventMeant(only('den 31. december 2024 kl. 20-02'), nothing)).toEqual({
      start: '2024-12-31T20:00',
      end: '2025-01-01T02:00'
    })
  })

  it('ends a range over New Year in the next year', () => {
    expect(eventMeant(only('28. december 2024 – 2. januar'), nothing)).toEqual({start: '2024-12-28', end: '2025-01-02'})
  })
})
