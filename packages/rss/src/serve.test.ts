import {instant, must} from '@budstikke/core'
import type {Artifact} from '@budstikke/core'
import fc from 'fast-check'
import {promisify} from 'node:util'
import {brotliCompress, brotliDecompressSync, gunzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {httpDate} from './serve-conditions.ts'
import {serve, type FileStore, type ServeOptions} from './serve.ts'
import {storeOf} from './store.ts'

const url = 'https://fjord.example/presse/'
const modified = must(instant('2026-03-04T10:00:00Z'))
const words = 'Blåbærgrød på Ærø. '.repeat(50)

const artifacts: readonly Artifact[] = [
  {path: 'index.html', type: 'text/html', content: '<p>Forside'},
  {path: 'da/rss.xml', type: 'application/xml', content: `<rss>${words}</rss>`, modified},
  {path: 'da/2025/rss.xml', type: 'application/xml', content: '<rss/>', modified},
  {path: 'da/atom.xml', type: 'application/xml', content: '<feed/>', modified},
  {path: 'da/feed.json', type: 'application/feed+json', content: '{}', modified},
  {path: 'opml.xml', type: 'text/x-opml', content: '<opml/>'},
  {path: 'da/events.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR'},
  {path: 'da/index.html', type: 'text/html', content: '<p>Dansk'},
  {
    path: 'media/å & b.pdf',
    type: 'application/pdf',
    content: Uint8Array.from({length: 1000}, (_, index) => index % 256),
    modified
  },
  {path: 'media/tom.pdf', type: 'application/pdf', content: new Uint8Array()},
  {path: 'media/ukendt.qqq', type: 'application/octet-stream', content: 'x'},
  {path: '.budstikke', type: 'text/plain', content: 'mine'},
  {path: '.well-known/security.txt', type: 'text/plain', content: 'Contact:'},
  {path: '.well-known/api-catalog', type: 'application/linkset+json', content: '{}'}
]

const br = promisify(brotliCompress)

/** Asks for a path below the newsroom, or for a whole address. */
async function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  {method = 'GET', more = {}}: {readonly method?: string; readonly more?: Partial<ServeOptions>} = {}
): Promise<Response> {
  return serve(storeOf(artifacts), {url, ...more})(new Request(new URL(path, url), {method, headers}))
}

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('a file', () => {
  it.each([
    ['da/rss.xml', 'application/xml; charset=utf-8'],
    ['da/atom.xml', 'application/xml; charset=utf-8'],
    ['da/feed.json', 'application/feed+json'],
    ['opml.xml', 'application/xml; charset=utf-8'],
    ['da/events.ics', 'text/calendar; charset=utf-8'],
    ['da/index.html', 'text/html; charset=utf-8'],
    ['media/%C3%A5%20&%20b.pdf', 'application/pdf'],
    ['media/ukendt.qqq', 'application/octet-stream']
  ])('is served as what it is: %s', async (path, type) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
  it('may be kept, and shown while it is fetched anew', async () => {
    expect((await ask('da/rss.xml')).headers.get('cache-control')).toBe(
      'public, max-age=300, stale-while-revalidate=86400'
    )
    const {headers} = await ask('da/rss.xml', {}, {more: {maxAgeSeconds: 60, staleSeconds: 0}})
    expect(headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=0')
  })
  it('says all to HEAD that it says to GET, and nothing of itself', async () => {
    for (const headers of [{}, {'accept-encoding': 'gzip'}, {range: 'bytes=0-1'}]) {
      const [get, head] = await Promise.all([ask('da/rss.xml', headers), ask('da/rss.xml', headers, {method: 'HEAD'})])
      expect(await head.text()).toBe('')
      // HEAD knows no ranges.
      if (!('range' in headers)) expect([...head.headers]).toEqual([...get.headers])
      else expect(head.status).toBe(200)
    }
  })
  it('answers reading alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'BREW']) {
      const response = await ask('da/rss.xml', {}, {method})
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
  })
  it('leaves the bytes of the store alone', async () => {
    const content = new Uint8Array([1, 2, 3])
    const handler = serve({read: async () => ({content})}, {url})
    new Uint8Array(await (await handler(new Request(`${url}a.pdf`))).arrayBuffer()).fill(9)
    expect([...content]).toEqual([1, 2, 3])
  })
})

describe('a feed', () => {
  it('names itself, and its hub while it lives', async () => {
    const more = {hub: 'https://hub.example/'}
    const link = async (path: string) => (await ask(path, {}, {more})).headers.get('link')
    expect(await link('da/rss.xml')).toBe(
      '<https://hub.example/>; rel="hub", <https://fjord.example/presse/da/rss.xml>; rel="self"'
    )
    expect(await link('da/2025/rss.xml')).toBe('<https://fjord.example/presse/da/2025/rss.xml>; rel="self"')
    expect(await link('da/index.html')).toBeNull()
  })
  it('is called what the standard calls it, where it has no ending', async () => {
    expect((await ask('.well-known/api-catalog')).headers.get('content-type')).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'
    )
  })
  it('says when its newest item changed', async () => {
    expect((await ask('da/rss.xml')).headers.get('last-modified')).toBe('Wed, 04 Mar 2026 10:00:00 GMT')
    expect((await ask('opml.xml')).headers.get('last-modified')).toBeNull()
  })
})

describe('a coding', () => {
  const more = {
    compress: {
      br: async (content: Uint8Array) => br(content),
      gzip: async (content: Uint8Array) =>
        new Uint8Array(
          await new Response(
            new Blob([content.slice()]).stream().pipeThrough(new CompressionStream('gzip'))
          ).arrayBuffer()
        )
    }
  }
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.9, br;q=0.8', 'gzip'],
    ['gzip; q=1.0, br ;q=1', 'br'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0.5, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity, gzip;q=0.5', 'identity'],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['zstd', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['gzip;q=1.5', 'identity'],
    [',,;;=, gzip', 'gzip']
  ])('is the one that "%s" weighs most: %s', async (field, expected) => {
    const response = await ask('da/rss.xml', field === undefined ? {} : {'accept-encoding': field}, {more})
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(expected)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    const content = await bytes(response)
    expect(Number(response.headers.get('content-length'))).toBe(content.length)
    const plain =
      expected === 'br' ? brotliDecompressSync(content) : expected === 'gzip' ? gunzipSync(content) : content
    expect(plain.toString()).toBe(`<rss>${words}</rss>`)
  })
  it.each(['identity;q=0', '*;q=0', 'zstd, *;q=0'])('is none where "%s" accepts none', async (field) => {
    expect((await ask('media/ukendt.qqq', {'accept-encoding': field})).status).toBe(406)
  })
  it('leaves alone what is packed already', async () => {
    const {headers} = await ask('media/%C3%A5%20&%20b.pdf', {'accept-encoding': 'gzip'})
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([null, null])
  })
  it('is gzip without further ado, with a tag of its own', async () => {
    const [plain, packed] = await Promise.all([ask('da/rss.xml'), ask('da/rss.xml', {'accept-encoding': 'gzip'})])
    expect(gunzipSync(await bytes(packed)).toString()).toBe(`<rss>${words}</rss>`)
    const tags = [plain, packed].map(({headers}) => headers.get('etag'))
    expect(new Set(tags).size).toBe(2)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/u)
  })
})

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

describe('an address', () => {
  it.each([
    ['', 200],
    ['da/', 200],
    ['da/missing.xml', 404],
    ['/da/rss.xml', 404],
    ['/presse', 404],
    ['/presserum/da/rss.xml', 404],
    ['/', 404],
    ['.budstikke', 404],
    ['%2Ebudstikke', 404],
    ['.well-known/security.txt', 200],
    ['da//rss.xml', 404],
    ['da/%2e%2e/da/rss.xml', 200],
    ['%2e%2e/%2e%2e/etc/passwd', 404],
    ['da%2Frss.xml', 404],
    ['da%5Crss.xml', 404],
    ['da/rss.xml%00', 404],
    ['%C3%28', 404],
    ['%', 404],
    ['da/rss.xml/', 404],
    ['da/rss.xml?utm_source=x#y', 200],
    ['constructor', 404],
    ['__proto__', 404]
  ])('%s is answered %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })
  it('of a folder gets its slash, and keeps its question', async () => {
    const response = await ask('da?side=2')
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      'https://fjord.example/presse/da/?side=2'
    ])
  })
  it('that is closed or has moved says so', async () => {
    const more = {
      gone: ['gammel.xml', 'en/'],
      moved: {
        'nyt.xml': 'da/rss.xml',
        'news/': 'da/',
        'news/a.xml': 'https://other.example/å.xml',
        'tom/': 'https://other.example/b/'
      }
    }
    const answered = async (path: string) => {
      const {status, headers} = await ask(path, {}, {more})
      return [status, headers.get('location')]
    }
    expect(await answered('gammel.xml')).toEqual([410, null])
    expect(await answered('en/rss.xml')).toEqual([410, null])
    expect(await answered('en')).toEqual([404, null])
    expect(await answered('nyt.xml')).toEqual([301, 'https://fjord.example/presse/da/rss.xml'])
    expect(await answered('news/2025/r%C3%A5d%3F.xml')).toEqual([
      301,
      'https://fjord.example/presse/da/2025/r%C3%A5d%3F.xml'
    ])
    expect(await answered('news/a.xml')).toEqual([301, 'https://other.example/%C3%A5.xml'])
    expect(await answered('tom/evil.example')).toEqual([301, 'https://other.example/b/evil.example'])
  })
  it('without a file shows the page for that, if there is one', async () => {
    const page = {path: '404.html', type: 'text/html', content: '<p>Findes ikke'}
    const response = await serve(storeOf([...artifacts, page]), {url})(new Request(`${url}nope`))
    expect([response.status, await response.text()]).toEqual([404, '<p>Findes ikke'])
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })
  it('is found below a newsroom whose address forgot its slash', async () => {
    const response = await serve(storeOf(artifacts), {url: 'https://fjord.example/presse'})(
      new Request(`${url}da/rss.xml`)
    )
    expect(response.status).toBe(200)
  })
})

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
