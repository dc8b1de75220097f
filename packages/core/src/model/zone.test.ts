import fc from 'fast-check'
import {Temporal} from 'temporal-polyfill'
import {describe, expect, it} from 'vitest'
import {must} from './brand.ts'
import {dayOf, instant, localTime, plainDate} from './time.ts'
import {clockIn, instantIn, localIn, offsetTimeIn, zone} from './zone.ts'

const copenhagen = must(zone('Europe/Copenhagen'))
const stockholm = must(zone('Europe/Stockholm'))
const at = (text: string) => must(localTime(text))

describe('instantIn', () => {
  it('reads winter and summer clocks', () => {
    expect(instantIn(at('2026-11-21T09:00'), copenhagen)).toBe('2026-11-21T08:00:00Z')
    expect(instantIn(at('2026-06-21T09:00'), stockholm)).toBe('2026-06-21T07:00:00Z')
  })
  it('takes the later moment in the hour that autumn repeats, so that nothing is early', () => {
    expect(instantIn(at('2026-10-25T02:30'), copenhagen)).toBe('2026-10-25T01:30:00Z')
    expect(clockIn(at('2026-10-25T02:30'), copenhagen)).toBe('repeated')
  })
  it('takes the later moment in the hour that spring skips', () => {
    expect(instantIn(at('2026-03-29T02:30'), stockholm)).toBe('2026-03-29T01:30:00Z')
    expect(clockIn(at('2026-03-29T02:30'), stockholm)).toBe('skipped')
  })
  it('opens a day at its first moment', () => {
    expect(instantIn(must(plainDate('2026-07-01')), copenhagen)).toBe('2026-06-30T22:00:00Z')
    expect(clockIn(at('2026-07-01T00:00'), copenhagen)).toBe('usual')
  })
})

describe('localIn and offsetTimeIn', () => {
  it('show a moment on the clock of a zone', () => {
    const moment = must(instant('2026-10-25T01:30:00Z'))
    expect(localIn(moment, copenhagen)).toBe('2026-10-25T02:30')
    expect(offsetTimeIn(moment, copenhagen)).toBe('2026-10-25T02:30:00+01:00')
    expect(offsetTimeIn(must(instant('2026-10-25T00:30:00Z')), copenhagen)).toBe('2026-10-25T02:30:00+02:00')
  })
})

describe('a clock in a zone', () => {
  // Zones that changed on other days than Europe, by half an hour, twice around a month of fasting, by a whole day.
  const zones = ['Europe/Copenhagen', 'America/Nuuk', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia', 'UTC']
  const minutes = fc.integer({min: Date.UTC(1880, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000})
  // Most of what can go wrong is near a change, and those are on the last days of months.
  const nearby = fc
    .tuple(fc.integer({min: 1970, max: 2040}), fc.integer({min: 0, max: 11}), fc.integer({min: -4500, max: 4500}))
    .map(([year, month, off]) => Date.UTC(year, month) / 60_000 + off)

  it('is read as the database has it, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(minutes, nearby), (name, minute) => {
        const where = must(zone(name))
        const moment = new Date(minute * 60_000).toISOString()
        const shown = at(moment.slice(0, 16))
        const plain = Temporal.PlainDateTime.from(shown)
        const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
          plain.toZonedDateTime(name, {disambiguation})
        )
        expect(Date.parse(instantIn(shown, where))).toBe(Math.floor((late?.epochMilliseconds ?? 0) / 1000) * 1000)
        expect(clockIn(shown, where) === 'usual').toBe(early?.epochMilliseconds === late?.epochMilliseconds)
        expect(localIn(must(instant(moment)), where)).toBe(
          Temporal.Instant.from(moment).toZonedDateTimeISO(name).toPlainDateTime().toString({smallestUnit: 'minute'})
        )
        for (const local of [shown, dayOf(shown)])
          expect(offsetTimeIn(local, where)).toBe(offsetTimeIn(instantIn(local, where), where))
        expect(offsetTimeIn(must(instant(moment)), where)).toBe(
          Temporal.Instant.from(moment)
            .toZonedDateTimeISO(name)
            .toString({timeZoneName: 'never', smallestUnit: 'second'})
        )
      }),
      {seed: 20261121, numRuns: 1000}
    )
  })
})

describe('zone', () => {
  it('knows the names of the IANA database and no others', () => {
    expect(zone('Europe/Helsinki')).toBe('Europe/Helsinki')
    expect(zone('Europe/Odense')).toBeUndefined()
    expect(zone('+02:00')).toBeUndefined()
  })
})
