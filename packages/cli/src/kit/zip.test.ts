import {unzipSync} from 'fflate'
import {afterEach, describe, expect, it} from 'vitest'
import {zip} from './zip.ts'

const files = [
  {path: 'mappe/blåbær.txt', content: 'Blåbærgrød på Ærø. '.repeat(50)},
  {path: 'mappe/foto.jpg', content: new Uint8Array([0xff, 0xd8, 1, 2, 3])}
]

const {TZ} = process.env
afterEach(() => {
  process.env['TZ'] = TZ
})

describe('an archive', () => {
  it('is the same wherever the machine stands', () => {
    const made = ['America/St_Johns', 'Asia/Tokyo', 'Europe/Copenhagen', 'Pacific/Kiritimati'].map((zone) => {
      process.env['TZ'] = zone
      return Buffer.from(zip(files, '2026-03-29')).toString('hex')
    })
    expect(new Set(made).size).toBe(1)
  })
  it('holds what went in, by its name, and is dated by the day', () => {
    const packed = zip(files, '2026-11-03')
    const read = unzipSync(packed)
    expect(Object.keys(read)).toEqual(['mappe/blåbær.txt', 'mappe/foto.jpg'])
    expect(new TextDecoder().decode(read['mappe/blåbær.txt'])).toBe(files[0]?.content)
    expect(packed.length).toBeLessThan(600)
    // MS-DOS: years since 1980, month, day (APPNOTE, section 4.4.6).
    expect(Buffer.from(packed).readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 3)
  })
  it('of a day before archives had days has the first they have', () => {
    expect(Buffer.from(zip(files, '1958-05-01')).readUInt16LE(12) >> 9).toBe(0)
  })
})
