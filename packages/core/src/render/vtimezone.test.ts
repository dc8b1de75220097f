import fc from 'fast-check'
import {Temporal} from 'temporal-polyfill'
import {expect, it} from 'vitest'
import {must} from '../model/brand.ts'
import {localTime} from '../model/time.ts'
import {zone} from '../model/zone.ts'
import {vtimezone} from './vtimezone.ts'

const zones = [
  'Europe/Copenhagen',
  'Europe/Helsinki',
  'America/Nuuk',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC'
]
const minutes = fc.integer({min: Date.UTC(1930, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000})
// Near the ends of months clocks change.
const nearby = fc
  .tuple(fc.integer({min: 1970, max: 2035}), fc.integer({min: 0, max: 11}), fc.integer({min: -5000, max: 5000}))
  .map(([year, month, off]) => Date.UTC(year, month) / 60_000 + off)

/** When the offsets that a zone has within a day of a time came into force, the oldest first. */
function changesAround(time: string, name: string): readonly number[] {
  const local = Temporal.PlainDateTime.from(time)
  const [start, end] = [local.subtract({days: 1}).toZonedDateTime(name), local.add({days: 1}).toZonedDateTime(name)]
  const found = [start.getTimeZoneTransition('previous') ?? start.with({month: 1, day: 1}).startOfDay()]
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds > end.epochMilliseconds) break
    found.push(next)
  }
  return found.map(({epochMilliseconds}) => epochMilliseconds)
}

it('lists the changes that the database has around a time, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.oneof(minutes, nearby), (name, minute) => {
      const time = must(localTime(new Date(minute * 60_000).toISOString().slice(0, 16)))
      const onsets = vtimezone(must(zone(name)), [time]).components.map(({properties}) => {
        const value = (key: string) => must(properties.find((property) => property.name === key)).value
        // The onset is on the clock that it ends.
        const [, sign, hours, rest, seconds = '0'] = /^([+-])(\d\d)(\d\d)(\d\d)?$/u.exec(value('TZOFFSETFROM')) ?? []
        const ahead = (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(rest)) * 60 + Number(seconds))
        return Date.parse(`${Temporal.PlainDateTime.from(value('DTSTART')).toString()}Z`) - ahead * 1000
      })
      expect(onsets).toEqual(changesAround(time, name))
    }),
    {seed: 20261122, numRuns: 500}
  )
})
