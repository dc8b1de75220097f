import {describe, expect, it} from 'vitest'
import {eventTime, localTime, plainDate} from './time.ts'

describe('plainDate', () => {
  it.each(['2026-03-03', '2024-02-29', '0000-12-31'])('takes %s', (day) => {
    expect(plainDate(day)).toBe(day)
  })

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-03-03',
    '2026-3-3',
    '2026/03/03',
    '2026-03-03 ',
    '٢٠٢٦-03-03',
    ''
  ])('takes no %j', (text) => {
    expect(plainDate(text)).toBeUndefined()
  })
})

describe('localTime', () => {
  it('takes a space for the T, and cuts seconds off', () => {
    expect(localTime('2026-03-03 09:00')).toBe('2026-03-03T09:00')
    expect(localTime('2026-03-03T23:59:60')).toBe('2026-03-03T23:59')
  })

  it.each([
    '2026-03-03',
    '2026-03-03T24:00',
    '2026-03-03T09:60',
    '2026-03-03T9:00',
    '2026-03-03T09:00:1',
    '2026-03-03T09:00Z',
    '2026-02-30T09:00'
  ])('takes no %j', (text) => {
    expect(localTime(text)).toBeUndefined()
  })
})

describe('eventTime', () => {
  it('has no year where none is printed, and then lets the leap day pass', () => {
    expect(eventTime('--02-29')).toBe('--02-29')
    expect(eventTime('--04-06 10:00')).toBe('--04-06T10:00')
    expect(eventTime('--04-31')).toBeUndefined()
  })
})
