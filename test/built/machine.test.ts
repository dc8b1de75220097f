import {createHash} from 'node:crypto'
import {inflateRawSync} from 'node:zlib'
import {must} from '@budstikke/core'
import ICAL from 'ical.js'
import {XmlDocument} from 'libxml2-wasm'
import {beforeAll, describe, expect, it} from 'vitest'
import {type BuiltFolder, builtExample} from './built.ts'

const at = '2026-11-21T11:00:00Z'
const root = 'https://presse.fyrlygten.example/'

let built: BuiltFolder
beforeAll(async () => {
  built = await builtExample(at)
})

const paths = (pattern: RegExp) => built.artifacts.map(({path}) => path).filter((path) => pattern.test(path))

type Thing = Readonly<Record<string, unknown>>

/** The graph of a page; every page that has one has one. */
function graphOf(path: string): readonly Thing[] {
  const scripts = [...built.text(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
  expect(scripts.length, path).toBeLessThanOrEqual(1)
  const [, text] = scripts[0] ?? []
  return text === undefined ? [] : (JSON.parse(text) as {readonly '@graph': readonly Thing[]})['@graph']
}

/** What Google asks of each type, and schema.org of its properties. */
const required: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'url', 'inLanguage'],
  OpinionNewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'url'],
  Event: ['name', 'startDate', 'location', 'organizer'],
  Organization: ['name', 'url', 'contactPoint'],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['name', 'url'],
  ContactPage: ['name', 'url'],
  WebPage: ['name', 'url'],
  WebSite: ['name', 'url', 'publisher']
}

describe('the graph of every page', () => {
  it('has what its things must have', () => {
    const pages = paths(/\.html$/u)
    const things = pages.flatMap((path) => graphOf(path).map((thing) => ({path, thing})))
    expect(things.length).toBeGreaterThan(100)
    for (const {path, thing} of things) {
      const type = String(thing['@type'])
      expect(Object.keys(required), `${path} ${type}`).toContain(type)
      const missing = required[type]?.filter((name) => thing[name] === undefined || thing[name] === '')
      expect({path, type, missing}).toEqual({path, type, missing: []})
    }
    const types = new Set(things.map(({thing}) => thing['@type']))
    for (const type of ['NewsArticle', 'OpinionNewsArticle', 'Event', 'Organization']) expect(types).toContain(type)
  })
  it('points to what there is: pages, pictures and documents of the newsroom', () => {
    const known = new Set(built.artifacts.map(({path}) => path))
    for (const path of paths(/\.html$/u)) {
      const addresses = JSON.stringify(graphOf(path)).matchAll(/"(https:\/\/presse\.fyrlygten\.example\/[^"#]*)"/gu)
      for (const [, address = ''] of addresses) {
        const file = decodeURIComponent(address.slice(root.length))
        expect(known, `${path}: ${address}`).toContain(file === '' || file.endsWith('/') ? `${file}index.html` : file)
      }
    }
  })
  it('has pictures with who made them and on what terms', () => {
    const article = graphOf('da/2026-09-gaardhaver/index.html').find((thing) => thing['@type'] === 'NewsArticle')
    expect(article?.['image']).toMatchObject([
      {
        '@type': 'ImageObject',
        contentUrl: `${root}media/2026-09-gaardhaver/gaardhave.jpg`,
        width: 1200,
        height: 675,
        creditText: 'Ida Fuglsang / Fyrlygten',
        license: `${root}da/2026-09-gaardhaver/`
      }
    ])
  })
})

describe('the head of every page', () => {
  it('names a canonical address, feeds, and a picture that is there', () => {
    const known = new Set(built.artifacts.map(({path}) => `${root}${path}`))
    const releases = paths(/^(?:da|sv)\/\d{4}-\d{2}-[^/]+\/index\.html$/u)
    expect(releases.length).toBe(26)
    for (const path of releases) {
      const html = built.text(path)
      expect(html).toContain(`<link rel="canonical" href="${root}${path.replace('index.html', '')}">`)
      expect(html).toContain('type="application/rss+xml"')
      const [, picture] = /<meta property="og:image" content="([^"]*)">/u.exec(html) ?? []
      if (html.includes('article:published_time')) expect(known, path).toContain(picture)
    }
  })
})

describe('sitemap.xml', () => {
  it('lists every page that is for everybody, once', () => {
    const document = XmlDocument.fromString(built.text('sitemap.xml'))
    const listed = document
      .find('//s:loc', {s: 'http://www.sitemaps.org/schemas/sitemap/0.9'})
      .map(({content}) => content.slice(root.length))
    document.dispose()
    const pages = paths(/\.html$/u)
      .filter((path) => built.text(path).includes('rel="canonical"') && !built.text(path).includes('content="noindex"'))
      .map((path) => path.replace(/index\.html$/u, ''))
    expect(listed.toSorted()).toEqual(pages.toSorted())
    expect(new Set(listed).size).toBe(listed.length)
  })
})

describe('cards, calendars and news objects', () => {
  it('are read by those that they are for', () => {
    expect(paths(/\.vcf$/u).length).toBeGreaterThan(20)
    for (const path of paths(/\.vcf$/u))
      expect(ICAL.Component.fromString(built.text(path)).getFirstPropertyValue('fn'), path).toBeTruthy()
    expect(paths(/event-\d\.ics$/u).length).toBeGreaterThan(1)
    for (const path of paths(/\.ics$/u))
      expect(ICAL.Component.fromString(built.text(path)).name, path).toBe('vcalendar')
    for (const path of paths(/ninjs\.json$/u)) expect(JSON.parse(built.text(path)), path).toHaveProperty('uri')
  })
  it('are linked from the page of their release', () => {
    const page = built.text('da/2026-11-hverdagens-hus/index.html')
    for (const file of ['event-1.ics', 'contact-1.vcf', 'press-kit.zip', 'ninjs.json']) expect(page).toContain(file)
  })
})

describe('microformats', () => {
  it('are in the pages of releases, as readers look for them', () => {
    const page = built.text('da/2026-09-gaardhaver/index.html')
    for (const name of ['h-entry', 'p-name', 'e-content', 'dt-published', 'u-url', 'h-card'])
      expect(page, name).toMatch(new RegExp(`class="[^"]*\\b${name}\\b`, 'u'))
  })
})

/** The files of an archive by its central directory, unpacked (APPNOTE, sections 4.3.7 and 4.3.12). */
function unzipped(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files = new Map<string, Uint8Array>()
  let place = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(place)).toBe(0x02014b50)
    const [method, packed, whole] = [place + 10, place + 20, place + 24].map((offset, index) =>
      index === 0 ? bytes.readUInt16LE(offset) : bytes.readUInt32LE(offset)
    )
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => bytes.readUInt16LE(place + offset))
    const local = bytes.readUInt32LE(place + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + must(packed))
    const content = method === 8 ? inflateRawSync(data) : data
    expect(content.length).toBe(whole)
    files.set(bytes.subarray(place + 46, place + 46 + name).toString('utf8'), content)
    place += 46 + name + extra + comment
  }
  return files
}

describe('a press kit', () => {
  it('holds text, pictures in full size with their credits, documents, cards', () => {
    const files = unzipped(built.bytes('da/2026-09-gaardhaver/press-kit.zip'))
    const folder = '2026-09-gaardhaver-da/'
    expect([...files.keys()].map((path) => path.replace(folder, '')).toSorted()).toEqual([
      '2026-09-gaardhaver.md',
      '2026-09-gaardhaver.txt',
      'contacts/contact-1.vcf',
      'documents/saadan-laver-i-en-gaardhave.pdf',
      'pictures/CREDITS.txt',
      'pictures/gaardhave.jpg'
    ])
    const text = (path: string) => new TextDecoder().decode(must(files.get(folder + path)))
    expect(text('2026-09-gaardhaver.txt')).toMatch(/Fra asfalt til ærteblomster[^]*Mads Hvidkilde[^]*https:\/\//u)
    expect(text('2026-09-gaardhaver.md')).toContain('# Fra asfalt til ærteblomster: 40 gårde bliver til haver')
    expect(text('pictures/CREDITS.txt')).toMatch(/gaardhave\.jpg[^]*Foto: Ida Fuglsang \/ Fyrlygten\nMå bruges frit/u)
    expect(Buffer.from(must(files.get(`${folder}pictures/gaardhave.jpg`)))).toEqual(
      Buffer.from(built.bytes('media/2026-09-gaardhaver/gaardhave.jpg'))
    )
  })
  it('is there for every release that can be read, and for no other', () => {
    const kits = paths(/press-kit\.zip$/u)
    expect(kits).toHaveLength(25)
    expect(kits).not.toContain('da/2026-01-besoegsordning/press-kit.zip')
    for (const kit of kits) expect(unzipped(built.bytes(kit)).size).toBeGreaterThanOrEqual(3)
  })
})

it('built again from another folder it is the same, byte for byte: pictures, archives and index too', async () => {
  const again = await builtExample(at)
  const digests = ({artifacts}: BuiltFolder) =>
    artifacts.map(({path, content}) => `${path} ${createHash('sha256').update(content).digest('hex')}`)
  expect(digests(again)).toEqual(digests(built))
})
