import {describe, expect, it} from 'vitest'
import {ask} from './testing/served.ts'

describe('a condition', () => {
  const tagOf = async (headers: Readonly<Record<string, string>> = {}) =>
    String((await ask('da/rss.xml', headers)).headers.get('etag'))
  const same = 'Wed, 04 Mar 2026 10:00:00 GMT'
  const before = 'Wed, 04 Mar 2026 09:59:59 GMT'
  it.each<[string, (tag: string) => Readonly<Record<string, string>>, number]>([
    ['the tag', (tag) => ({'if-none-match': tag}), 304],
    ['the tag, weakened on the way', (tag) => ({'if-none-match': `W/${tag}`}), 304],
    ['the tag among others, one with a comma', (tag) => ({'if-none-match': `"a,b", ${tag} , "c"`}), 304],
    ['any', () => ({'if-none-match': '*'}), 304],
    ['another tag', () => ({'if-none-match': '"other"'}), 200],
    ['a tag without its marks', (tag) => ({'if-none-match': tag.slice(1, -1)}), 200],
    ['nothing', () => ({'if-none-match': ''}), 200],
    ['the date', () => ({'if-modified-since': same}), 304],
    ['a later date', () => ({'if-modified-since': 'Thu, 05 Mar 2026 10:00:00 GMT'}), 304],
    ['an earlier date', () => ({'if-modified-since': before}), 200],
    ['the date in the second form', () => ({'if-modified-since': 'Wednesday, 04-Mar-26 10:00:00 GMT'}), 304],
    ['the date in the third form', () => ({'if-modified-since': 'Wed Mar  4 10:00:00 2026'}), 304],
    ['an earlier date in the third form', () => ({'if-modified-since': 'Wed Mar  4 09:59:59 2026'}), 200],
    ['a date that is none', () => ({'if-modified-since': '2026-12-04'}), 200],
    ['another tag and the date: the tag wins', () => ({'if-none-match': '"other"', 'if-modified-since': same}), 200],
    ['the tag and an earlier date: the tag wins', (tag) => ({'if-none-match': tag, 'if-modified-since': before}), 304],
    ['its tag alone', (tag) => ({'if-match': tag}), 200],
    ['its tag, but weak', (tag) => ({'if-match': `W/${tag}`}), 412],
    ['another tag alone', () => ({'if-match': '"other"'}), 412],
    ['another tag alone, and the tag', (tag) => ({'if-match': '"other"', 'if-none-match': tag}), 412],
    ['unmodified since before', () => ({'if-unmodified-since': before}), 412],
    ['unmodified since then', () => ({'if-unmodified-since': same}), 200],
    ['its tag, unmodified since before: the tag wins', (tag) => ({'if-match': tag, 'if-unmodified-since': before}), 200]
  ])('is weighed as RFC 9110 has it: %s', async (_, headers, status) => {
    const response = await ask('da/rss.xml', headers(await tagOf()))
    expect(response.status).toBe(status)
  })
  it('is answered with what keeps the copy good, and no content', async () => {
    const response = await ask('da/rss.xml', {'if-none-match': await tagOf()}, {more: {hub: 'https://hub.example/'}})
    expect(await response.text()).toBe('')
    expect(Object.keys(Object.fromEntries(response.headers)).toSorted()).toEqual([
      'cache-control',
      'etag',
      'last-modified',
      'link',
      'vary'
    ])
  })
  it('holds for the coding that it was given with', async () => {
    const packed = await tagOf({'accept-encoding': 'gzip'})
    expect((await ask('da/rss.xml', {'if-none-match': packed, 'accept-encoding': 'gzip'})).status).toBe(304)
    expect((await ask('da/rss.xml', {'if-none-match': packed})).status).toBe(200)
  })
  it('says nothing by date where the store knows none', async () => {
    expect((await ask('opml.xml', {'if-modified-since': same})).status).toBe(200)
  })
})
