import {describe, expect, it} from 'vitest'
import {serve} from './serve.ts'
import {storeOf} from './store.ts'
import {artifacts, ask, url} from './testing/served.ts'

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
