import {describe, expect, it} from 'vitest'
import {ask, bytes} from './testing/served.ts'

describe('a range', () => {
  const pdf = 'media/%C3%A5%20&%20b.pdf'
  it.each([
    ['bytes=0-0', 206, 'bytes 0-0/1000', 1],
    ['bytes=0-99', 206, 'bytes 0-99/1000', 100],
    ['bytes=990-', 206, 'bytes 990-999/1000', 10],
    ['bytes=990-5000', 206, 'bytes 990-999/1000', 10],
    ['bytes=-10', 206, 'bytes 990-999/1000', 10],
    ['bytes=-5000', 206, 'bytes 0-999/1000', 1000],
    ['Bytes= 1-2', 206, 'bytes 1-2/1000', 2],
    ['bytes=1000-', 416, 'bytes */1000', undefined],
    ['bytes=-0', 416, 'bytes */1000', undefined],
    ['bytes=99999999999999999999-', 416, 'bytes */1000', undefined],
    ['bytes=5-2', 200, null, 1000],
    ['bytes=-', 200, null, 1000],
    ['bytes=0-1,5-6', 200, null, 1000],
    ['bytes=a-b', 200, null, 1000],
    ['pages=1-2', 200, null, 1000]
  ])('%s is answered %i, %s', async (range, status, place, length) => {
    const response = await ask(pdf, {range})
    expect([response.status, response.headers.get('content-range')]).toEqual([status, place])
    const content = await bytes(response)
    if (length === undefined) return
    expect(content.length).toBe(length)
    expect(Number(response.headers.get('content-length'))).toBe(length)
    expect(content[0]).toBe(Number(/\d+/u.exec(place ?? '0')?.[0]) % 256)
  })
  it('of nothing is outside', async () => {
    expect((await ask('media/tom.pdf', {range: 'bytes=0-'})).status).toBe(416)
    expect((await ask('media/tom.pdf', {range: 'bytes=-5'})).status).toBe(416)
  })
  it('joins only parts of one version', async () => {
    const tag = String((await ask(pdf)).headers.get('etag'))
    const status = async (condition: string) => (await ask(pdf, {range: 'bytes=0-1', 'if-range': condition})).status
    expect(await Promise.all([tag, `W/${tag}`, '"other"', 'Wed, 04 Mar 2026 10:00:00 GMT'].map(status))).toEqual([
      206, 200, 200, 200
    ])
  })
  it('is offered, but not of packed files', async () => {
    expect((await ask(pdf)).headers.get('accept-ranges')).toBe('bytes')
    const packed = await ask('da/rss.xml', {range: 'bytes=0-1', 'accept-encoding': 'gzip'})
    expect([packed.status, packed.headers.get('accept-ranges')]).toEqual([200, null])
  })
})
