import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {httpDate} from './serve-conditions.ts'
import {serve, type FileStore} from './serve.ts'
import {storeOf} from './store.ts'
import {artifacts, ask, bytes, url} from './testing/served.ts'

describe('the law', () => {
  const law = {seed: 20_261_121, numRuns: 400}
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '..%2f',
      '%5c..',
      '%00',
      '//',
      '\\',
      'da',
      'rss.xml',
      'C:',
      '%',
      '%zz',
      '.git',
      '..;',
      '%c0%ae%c0%ae',
      '\u2025',
      'index.html',
      '@evil.example',
      '?',
      '#'
    ),
    fc.string({unit: 'binary', maxLength: 6}).map((text) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''))),
    fc.webPath()
  )
  const path = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join('/'))

  it('asks the store for nothing that is outside it or hidden', async () => {
    await fc.assert(
      fc.asyncProperty(path, async (hostile) => {
        const asked: string[] = []
        const store: FileStore = {
          read: async (name) => {
            asked.push(name)
            return undefined
          }
        }
        const response = await serve(store, {url})(new Request(url + hostile))
        expect(response.status).toBe(404)
        for (const name of asked) {
          expect(name).not.toMatch(/[\u0000-\u001F\u007F\\]/u)
          for (const part of name.split('/')) expect(part === '.well-known' || /^[^.]/u.test(part)).toBe(true)
        }
      }),
      law
    )
  })
  it('never sends anybody to another host', async () => {
    const store: FileStore = {
      read: async (name) => (name.endsWith('/index.html') ? {content: new Uint8Array()} : undefined)
    }
    await fc.assert(
      fc.asyncProperty(path, async (hostile) => {
        const response = await serve(store, {url})(new Request(url + hostile))
        const location = response.headers.get('location')
        if (location !== null) expect(location.startsWith(url)).toBe(true)
      }),
      law
    )
  })
  it('answers every header with a status that HTTP has for it, quickly', async () => {
    const header = fc.oneof(
      fc.string({maxLength: 40}),
      fc.constantFrom(
        '*',
        ',,,',
        '""',
        'W/',
        '"',
        'bytes=',
        'bytes=--',
        'gzip;q',
        ';q=1',
        'identity;q=0',
        '*;q=0',
        'W/"x"'.repeat(2000),
        '"'.repeat(8000),
        ','.repeat(8000),
        `gzip${';'.repeat(8000)}`,
        '9'.repeat(8000),
        `bytes=${'9'.repeat(8000)}-`
      )
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('da/rss.xml', 'media/tom.pdf', 'da', 'nope'),
        fc.dictionary(
          fc.constantFrom(
            'accept-encoding',
            'if-none-match',
            'if-match',
            'if-modified-since',
            'if-unmodified-since',
            'if-range',
            'range'
          ),
          header
        ),
        async (name, fields) => {
          const headers = new Headers()
          for (const [key, value] of Object.entries(fields))
            headers.set(key, value.replaceAll(/[^\t\u0020-\u007E]/gu, ''))
          const {status} = await serve(storeOf(artifacts), {url})(new Request(url + name, {headers}))
          expect([200, 206, 301, 304, 404, 406, 412, 416]).toContain(status)
        }
      ),
      law
    )
  })
  it('cuts out just what a range asks for', async () => {
    const whole = Buffer.from(Uint8Array.from({length: 1000}, (_, index) => index % 256))
    await fc.assert(
      fc.asyncProperty(fc.nat(1200), fc.nat(1200), async (first, last) => {
        const response = await ask('media/%C3%A5%20&%20b.pdf', {range: `bytes=${first}-${last}`})
        if (last < first) expect(response.status).toBe(200)
        else if (first > 999) expect(response.status).toBe(416)
        else expect(await bytes(response)).toEqual(whole.subarray(first, last + 1))
      }),
      {...law, numRuns: 100}
    )
  })
  it('reads every date that it writes', () => {
    fc.assert(
      fc.property(fc.date({min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => {
        expect(httpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000))
      }),
      law
    )
  })
})
