import type {PlannedFile} from '@budstikke/core'
import {XmlDocument, XsdValidator} from 'libxml2-wasm'
import {beforeAll, describe, expect, it} from 'vitest'
import type {PageFacts, Site} from '../page-facts.ts'
import {factsOf, harbour, siteOf} from '../testing/harbour.ts'
import {sitemapSchema} from '../testing/sitemap-schema.ts'
import {newsSitemap, sitemaps} from './sitemap.ts'

let site: Site
let pages: readonly PageFacts[]
beforeAll(async () => {
  site = siteOf(await harbour())
  pages = factsOf(site)
})

const made = (planned: readonly PlannedFile[]) => planned.map((file) => file.make())

const names = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  n: 'http://www.google.com/schemas/sitemap-news/0.9',
  h: 'http://www.w3.org/1999/xhtml'
}

/** What an expression finds in a valid document. */
function found(text: string | Uint8Array, path: string): readonly string[] {
  const document = XmlDocument.fromString(String(text))
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(sitemapSchema))
  try {
    validator.validate(document)
    return document.find(path, names).map(({content}) => content)
  } finally {
    validator.dispose()
    document.dispose()
  }
}

describe('sitemap.xml', () => {
  it('lists every page that may be listed once, with the day it changed', () => {
    const [map] = made(sitemaps(site, pages))
    expect(found(map?.content ?? '', '//s:loc').toSorted()).toEqual([
      'https://havn.example/presse/da/',
      'https://havn.example/presse/da/debat/',
      'https://havn.example/presse/da/mole/',
      'https://havn.example/presse/sv/',
      'https://havn.example/presse/sv/mole/'
    ])
    expect(found(map?.content ?? '', '//s:url[s:loc[contains(., "da/mole")]]/s:lastmod')).toEqual([
      '2026-11-20T11:00:00Z'
    ])
    expect(map?.modified).toBe('2026-11-20T11:00:00Z')
  })
  it('names the versions of a page, itself among them', () => {
    const [map] = made(sitemaps(site, pages))
    expect(found(map?.content ?? '', '//s:url[s:loc[contains(., "da/mole")]]/h:link/@hreflang')).toEqual([
      'da',
      'sv',
      'x-default'
    ])
    expect(found(map?.content ?? '', '//s:url[s:loc[contains(., "debat")]]/h:link')).toEqual([])
  })
  it('is parted where it would be too long, and lists its parts', () => {
    const [index, ...parts] = made(sitemaps(site, pages, 2))
    expect(parts.map(({path}) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
    expect(found(index?.content ?? '', '//s:loc')).toEqual(parts.map(({path}) => `https://havn.example/presse/${path}`))
    expect(parts.flatMap(({content}) => found(content, '//s:loc'))).toHaveLength(5)
  })
  it('keeps the lines of what it lists as it did', async () => {
    const [map] = made(sitemaps(site, pages))
    const whole = String(map?.content)
    // As if it had been written on another day: what is kept shows it.
    const text = whole.replaceAll('2026-11-20', '2026-11-19')
    const keeping = (isSame: (id: string) => boolean) =>
      siteOf(site.newsroom, {keptSitemap: () => ({text, isSame: ({release}) => isSame(release.id)})})
    const content = (of: Site) => made(sitemaps(of, factsOf(of)))[0]?.content
    expect(content(keeping(() => false))).toBe(whole)
    const some = String(content(keeping((id) => id.endsWith('/sv'))))
    expect(some.split('\n').filter((line) => line.includes('2026-11-19'))).toEqual([
      expect.stringContaining('<loc>https://havn.example/presse/sv/mole/</loc>')
    ])
    expect(some.replaceAll('2026-11-19', '2026-11-20')).toBe(whole)
    // What was not listed before is written.
    const empty = siteOf(site.newsroom, {keptSitemap: () => ({text: '', isSame: () => true})})
    expect(content(empty)).toBe(whole)
  })
})

describe('news-sitemap.xml', () => {
  it('lists the news of two days, with what they are called', () => {
    const [map] = made(newsSitemap(site, pages))
    expect(found(map?.content ?? '', '//s:loc').toSorted()).toEqual([
      'https://havn.example/presse/da/mole/',
      'https://havn.example/presse/sv/mole/'
    ])
    expect(found(map?.content ?? '', '//s:url[1]/n:news//*[not(*)]').toSorted()).toEqual([
      '2026-11-20T08:00:00Z',
      'Havnen får en mole </script><!-- æ',
      'Presserum: Havnens Hus',
      'da'
    ])
  })
  it('is well-formed whatever a headline holds', async () => {
    const odd = await harbour({
      'a/da.md': `---\npublished: 2026-11-21 09:00\n---\n# A\u0008B\uFFFE ]]> ]]\uFFFF> & "d"\n\nTekst.\n`
    })
    const [map] = made(newsSitemap(siteOf(odd), factsOf(siteOf(odd))))
    expect(found(map?.content ?? '', '//n:title')).toEqual(['AB ]]> ]]> & "d"'])
  })
  it('is whole and empty on a quiet day', async () => {
    const quiet = siteOf(await harbour({'a/da.md': '---\npublished: 2026-11-01\n---\n# A\n\nTekst.\n'}))
    expect(found(made(newsSitemap(quiet, factsOf(quiet)))[0]?.content ?? '', '//s:url')).toEqual([])
  })
})
