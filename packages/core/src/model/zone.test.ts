import {describe, expect, it} from 'vitest'
import {must} from './brand.ts'
import {instant, localTime, plainDate} from './time.ts'
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

describe('zone', () => {
  it('knows the names of the IANA database and no others', () => {
    expect(zone('Europe/Helsinki')).toBe('Europe/Helsinki')
    expect(zone('Europe/Odense')).toBeUndefined()
    expect(zone('+02:00')).toBeUndefined()
  })
})
