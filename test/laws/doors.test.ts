import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {e164, email, url} from '../../packages/core/src/model/address.ts'
import {must} from '../../packages/core/src/model/brand.ts'
import {authority, mintId, releaseId, slug} from '../../packages/core/src/model/identity.ts'
import {bcp47} from '../../packages/core/src/model/language.ts'
import {eventTime, instant, instantAt, localTime, plainDate} from '../../packages/core/src/model/time.ts'
import {clockIn, instantIn, localIn, zone} from '../../packages/core/src/model/zone.ts'
import {locales} from '../../packages/core/src/locales/index.ts'
import {draws} from './draws.ts'

const anything = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}))
const letters = fc.constantFrom({}, ...locales.map((locale) => locale.reading.slugLetters))

describe('a door', () => {
  test.each(
    Object.entries({
      bcp47,
      e164,
      email,
      eventTime,
      instant,
      localTime,
      plainDate,
      releaseId,
      url: (text: string) => url(text),
      zone
    })
  )('%s answers for any text, and lets in what it let out', (_, door) => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = door(text)
        if (once !== undefined) expect(door(once)).toBe(once)
      }),
      draws(500)
    )
  })

  test('slug makes an address of what has a Latin letter or a digit', () => {
    fc.assert(
      fc.property(anything, letters, (text, of) => {
        const made = slug(text, of)
        if (made !== undefined) {
          expect(made).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
          expect(made.length).toBeLessThanOrEqual(80)
          expect(slug(made, of)).toBe(made)
        } else expect(text).not.toMatch(/[a-zA-Z0-9æøåäöÆØÅÄÖ]/u)
      }),
      draws(1000)
    )
  })

  test('mintId makes an identity of any name', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const id = mintId(must(authority('presse.example', '2026')), name)
        expect(releaseId(id)).toBe(id)
      }),
      draws(500)
    )
  })

  test('plainDate and instant know the calendar', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => {
        const text = date.toISOString()
        expect(plainDate(text.slice(0, 10))).toBe(text.slice(0, 10))
        expect(instant(text)).toBe(instantAt(date.getTime()))
      }),
      draws(500)
    )
    expect([
      plainDate('2026-02-29'),
      plainDate('2024-02-29'),
      plainDate('2026-04-31'),
      plainDate('1900-02-29')
    ]).toEqual([undefined, '2024-02-29', undefined, undefined])
  })
})

describe.each(['Europe/Copenhagen', 'Europe/Stockholm', 'Europe/Helsinki', 'Europe/Oslo'])('clocks in %s', (name) => {
  const where = must(zone(name))
  const ahead = name === 'Europe/Helsinki' ? 1 : 0
  const hour = (utc: number) => String(utc + ahead).padStart(2, '0')

  test('come back to what they showed, but for the hour that spring skips', () => {
    fc.assert(
      fc.property(fc.integer({min: Date.parse('1990-01-01'), max: Date.parse('2040-01-01')}), (milliseconds) => {
        const local = must(localTime(new Date(milliseconds).toISOString().slice(0, 16)))
        const back = localIn(instantIn(local, where), where)
        if (clockIn(local, where) === 'skipped') expect(back > local).toBe(true)
        else expect(back).toBe(local)
      }),
      draws(500)
    )
  })

  test('never let anything out before its hour', () => {
    fc.assert(
      fc.property(fc.integer({min: Date.parse('1990-01-01'), max: Date.parse('2040-01-01')}), (milliseconds) => {
        const at = instantAt(Math.floor(milliseconds / 60_000) * 60_000)
        expect(instantIn(localIn(at, where), where) >= at).toBe(true)
      }),
      draws(500)
    )
  })

  test('skip an hour in spring', () => {
    const local = must(localTime(`2026-03-29T${hour(2)}:30`))
    expect([clockIn(local, where), instantIn(local, where)]).toEqual(['skipped', '2026-03-29T01:30:00Z'])
  })

  test('repeat an hour in autumn, of which the later is meant', () => {
    const local = must(localTime(`2026-10-25T${hour(2)}:30`))
    expect([clockIn(local, where), instantIn(local, where)]).toEqual(['repeated', '2026-10-25T01:30:00Z'])
  })
})
