import fc from 'fast-check'
import {expect, it} from 'vitest'
import {locales} from '../../locales/index.ts'
import {datesIn, mayTellDate, mayTellHour, mayTellWrongDay, opensDate} from './dates.ts'
import {contradictsWeekday} from './resolve.ts'

// Days and hours as writers print them and as they do not, and what may stand around: nothing that is read may be ruled out.
const pieces = locales.flatMap(({reading: {calendar}}) => [
  ...calendar.months.flat(),
  ...calendar.weekdays.flat(),
  ...calendar.dayWords,
  ...calendar.clockWords,
  ...calendar.from,
  ...calendar.until,
  ...Object.keys(calendar.relative)
])
const figures = [
  '5',
  '28',
  '29',
  '30',
  '31',
  '45',
  '2',
  '10',
  '14',
  '2025',
  '2023',
  '25',
  '29.',
  '31.',
  '5/12',
  '31/2',
  '2025-02-31',
  '10.30',
  '10:30',
  '31-02-2025',
  '5.–7.',
  '30.2.2025'
]
const signs = [' ', '. ', ', ', '-', '–', '.', '/', ':', ' (', 'Oslo ', 'a.m.']
const texts = fc.array(fc.constantFrom(...pieces, ...figures, ...figures, ...figures, ...signs, ...signs), {
  maxLength: 9
})

it('rules out no text whose days and hours are read', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      texts,
      fc.constantFrom('', ' '),
      ({reading: {calendar}}, parts, between) => {
        const text = parts.join(between)
        const dates = datesIn(text, calendar)
        if (dates.length > 0) expect(mayTellDate(text, calendar)).toBe(true)
        if (dates.some(({clock}) => clock !== undefined)) expect(mayTellHour(text, calendar)).toBe(true)
        if (dates.some((dated) => dated.unreal === true || contradictsWeekday(dated)))
          expect(mayTellWrongDay(text, calendar)).toBe(true)
        for (const {from} of dates) expect(/\d/u.test(text.charAt(from)) || opensDate(text, from, calendar)).toBe(true)
      }
    ),
    {seed: 20_261_122, numRuns: 2000}
  )
})

it('rules out most of what a text counts', () => {
  for (const {reading} of locales) {
    expect(mayTellDate('54 procent, 1250 kr. og 64,7', reading.calendar)).toBe(false)
    expect(mayTellHour('5. 12. 2026', reading.calendar)).toBe(false)
    expect(mayTellWrongDay('2026-11-03, 45', reading.calendar)).toBe(false)
  }
})
