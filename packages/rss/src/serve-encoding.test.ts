import {promisify} from 'node:util'
import {brotliCompress, brotliDecompressSync, gunzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {ask, bytes, words} from './testing/served.ts'

const br = promisify(brotliCompress)

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
