import {must, type Url, url} from '@budstikke/core'
import ICAL from 'ical.js'
import {beforeAll, describe, expect, it} from 'vitest'
import type {PageFacts, Site} from '../page-facts.ts'
import {exportsOf, factsOf, harbour, siteOf} from '../testing/harbour.ts'

let site: Site
let pages: readonly PageFacts[]
beforeAll(async () => {
  site = siteOf(await harbour())
  pages = factsOf(site)
})

const content = (path: string, from = site) =>
  String(must(exportsOf(from, pages).find((artifact) => artifact.path === path)).content)

const propertiesIn = (card: string): readonly (readonly [string, string])[] =>
  ICAL.Component.fromString(card)
    .getAllProperties()
    .map((property) => [property.name, property.getValues().flat().join('|')])

describe('contact cards', () => {
  it('hold a name, a role, an organisation, and how to reach', () => {
    expect(propertiesIn(content('sv/mole/contact-1.vcf'))).toEqual([
      ['version', '4.0'],
      ['kind', 'individual'],
      ['fn', 'Vera Tangmose'],
      ['n', 'Tangmose|Vera|||'],
      ['org', 'Hamnens Hus'],
      ['title', 'presschef'],
      ['tel', 'tel:+4567201451'],
      ['email', 'vera@havn.example'],
      ['url', 'https://havn.example/presse/']
    ])
    expect(content('da/contact-1.vcf')).toContain('TITLE;LANGUAGE=da:pressechef')
  })
  it('are the organisation’s where nobody is named', () => {
    expect(propertiesIn(content('da/debat/contact-1.vcf')).slice(0, 4)).toEqual([
      ['version', '4.0'],
      ['kind', 'org'],
      ['fn', 'Havnens Hus, Presse'],
      ['org', 'Havnens Hus']
    ])
  })
  it('are not made of what was withdrawn', () => {
    expect(exportsOf(site, pages).some(({path}) => path.startsWith('da/vaek/contact'))).toBe(false)
  })
  it('let no name out of its property, and have no line of more than 75 octets', async () => {
    const name = 'Åse; Ærø, \\n Øst'
    const release = `---\npublished: 2026-11-01\ncontacts: [{name: '${name}', role: "a\\nTEL:1 ${'blåbær '.repeat(20)}", phones: [], emails: []}]\n---\n# A\n\nTekst.\n`
    const card = content('da/a/contact-1.vcf', siteOf(await harbour({'a/da.md': release})))
    const properties: Readonly<Record<string, string | undefined>> = Object.fromEntries(propertiesIn(card))
    expect(properties).toMatchObject({fn: name})
    expect(properties).not.toHaveProperty('tel')
    for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

describe('the calendar file of an event', () => {
  it('holds that event alone, at its moment, with its zone', () => {
    const text = content('da/mole/event-1.ics')
    const calendar = ICAL.Component.fromString(text)
    expect(calendar.getAllSubcomponents().map(({name}) => name)).toEqual(['vtimezone', 'vevent'])
    const event = new ICAL.Event(must(calendar.getFirstSubcomponent('vevent') ?? undefined))
    expect([event.summary, event.startDate.toString(), event.endDate.toString()]).toEqual([
      'Indvielse',
      '2026-12-04T10:00:00',
      '2026-12-04T11:30:00'
    ])
    expect(event.uid).toMatch(/#1$/u)
    expect(text).not.toContain('REFRESH-INTERVAL')
  })
  it('is not made where nobody knows the year', () => {
    const files = exportsOf(site, pages).map(({path}) => path)
    expect(files.filter((path) => path.endsWith('.ics'))).toEqual(['da/mole/event-1.ics', 'da/mole/event-2.ics'])
  })
})

describe('the files for hosts and programs', () => {
  it('let everybody in and name the sitemaps', () => {
    expect(content('robots.txt')).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://havn.example/presse/sitemap.xml\nSitemap: https://havn.example/presse/news-sitemap.xml\n'
    )
  })
  it('say in a set of links what can be fetched', () => {
    const feeds = () => [
      {
        rel: 'alternate',
        type: 'application/rss+xml',
        title: 'Alt',
        href: 'https://havn.example/presse/rss.xml'
      } as const
    ]
    const {linkset} = JSON.parse(content('.well-known/api-catalog', siteOf(site.newsroom, {feeds}))) as {
      readonly linkset: readonly Readonly<Record<string, unknown>>[]
    }
    const [catalogue] = linkset
    expect(catalogue?.['anchor']).toBe('https://havn.example/presse/.well-known/api-catalog')
    expect(catalogue?.['item']).toContainEqual({
      href: 'https://havn.example/presse/rss.xml',
      type: 'application/rss+xml',
      title: 'Alt'
    })
    expect(catalogue?.['item']).toContainEqual({
      href: 'https://havn.example/presse/sv/ninjs.json',
      type: 'application/json',
      hreflang: ['sv'],
      title: 'ninjs'
    })
  })
  it('hold every answer to the policy, below the newsroom’s address', () => {
    expect(content('_headers')).toMatch(/^\/presse\/\*\n {2}Content-Security-Policy: default-src 'none'; /u)
    expect(content('_headers')).toContain("frame-ancestors 'none'")
    expect(content('_headers')).not.toContain('unsafe-inline')
    expect(content('_headers')).toContain('/presse/pictures/*\n  Cache-Control: public, max-age=31536000, immutable')
  })
})

describe('old addresses', () => {
  const address = (text: string): Url => must(url(text))
  const led = (from: string, to: string) => ({from: address(from), to: address(to)})
  const mole = 'https://havn.example/presse/da/mole/'

  it('lead on by the host, and where no host does by a page', () => {
    const moved = siteOf(site.newsroom, {
      moved: [
        led('https://havn.example/presse/nyt/12', mole),
        led('https://havn.example/presse/mole.html', mole),
        led('https://havn.example/presse/vis.aspx?id=12', mole),
        led('https://gammel.example/nyt/12', mole)
      ]
    })
    expect(content('_redirects', moved)).toBe(
      `/presse/nyt/12 ${mole} 301\n/presse/mole.html ${mole} 301\n/presse/vis.aspx?id=12 ${mole} 301\nhttps://gammel.example/nyt/12 ${mole} 301\n`
    )
    const files = exportsOf(moved, pages)
      .filter(({type}) => type === 'text/html')
      .map(({path}) => path)
    expect(files).toEqual(['nyt/12/index.html', 'mole.html'])
    expect(content('nyt/12/index.html', moved)).toContain(`<meta http-equiv="refresh" content="0; url=${mole}">`)
    expect(content('nyt/12/index.html', moved)).toContain('<html lang="da">')
  })
  it('say what is gone, and have no page for it', () => {
    const moved = siteOf(site.newsroom, {moved: [{from: address('https://havn.example/presse/nyt/11'), to: 'gone'}]})
    expect(content('_redirects', moved)).toBe('/presse/nyt/11 /presse/404.html 410\n')
    expect(exportsOf(moved, pages).filter(({type}) => type === 'text/html')).toEqual([])
  })
  it('tell nothing of what may not be seen, and take no page’s place', () => {
    const moved = siteOf(site.newsroom, {
      moved: [
        led('https://havn.example/presse/hemmelig', 'https://havn.example/presse/da/senere/'),
        led('https://havn.example/presse/da/debat/', mole),
        led('https://havn.example/presse/..%2fvaek', mole)
      ]
    })
    const made = exportsOf(moved, pages)
    expect(JSON.stringify(made)).not.toMatch(/senere|hemmelig/u)
    expect(made.filter(({type}) => type === 'text/html')).toEqual([])
  })
})

it('the same newsroom gives the same bytes, and nothing in them is under embargo', async () => {
  const again = siteOf(await harbour())
  expect(exportsOf(again, factsOf(again))).toEqual(exportsOf(site, pages))
  expect(JSON.stringify(exportsOf(site, pages))).not.toMatch(/Klausuleret|Ingen må se/u)
})
