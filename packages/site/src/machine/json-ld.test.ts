import {must} from '@budstikke/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {inOnePiece} from '../html.ts'
import type {PageFacts} from '../page-facts.ts'
import {factsOf, harbour, siteOf} from '../testing/harbour.ts'
import {headOf} from './head.ts'
import {type JsonObject, scriptText} from './json.ts'
import {jsonLd} from './json-ld.ts'

let pages: readonly PageFacts[]
beforeAll(async () => {
  pages = factsOf(
    siteOf(await harbour(), {
      files: (src) => (src.endsWith('.jpg') ? {size: 1200, type: 'image/jpeg', width: 1600, height: 900} : undefined),
      feeds: () => [
        {
          rel: 'alternate',
          type: 'application/rss+xml',
          title: 'Alt (RSS)',
          href: 'https://havn.example/presse/rss.xml'
        }
      ]
    })
  )
})

const at = (path: string) => must(pages.find((page) => page.path === path))

function graph(path: string): readonly Readonly<Record<string, unknown>>[] {
  const {'@context': context, '@graph': things} = JSON.parse(jsonLd(at(path)) ?? '') as {
    readonly '@context': string
    readonly '@graph': readonly Readonly<Record<string, unknown>>[]
  }
  expect(context).toBe('https://schema.org')
  return things
}

const typed = (path: string, type: string) => graph(path).filter((thing) => thing['@type'] === type)

describe('the graph of a page', () => {
  it('says of a release what search engines ask of news', () => {
    expect(typed('da/mole/', 'NewsArticle')).toMatchObject([
      {
        '@id': 'https://havn.example/presse/da/mole/#release',
        headline: 'Havnen får en mole </script><!-- æ',
        alternativeHeadline: 'Indvielse',
        datePublished: '2026-11-20T08:00:00Z',
        dateModified: '2026-11-20T11:00:00Z',
        dateline: 'Skagen',
        inLanguage: 'da',
        articleSection: 'Presseinvitation',
        keywords: ['Havnen'],
        wordCount: 3,
        author: [{'@type': 'Person', name: 'Bo Ek'}],
        publisher: {'@id': 'https://havn.example/presse/#organisation'},
        correction: [{datePublished: '2026-11-20T11:00:00Z', text: 'Molen er 400 meter.'}],
        workTranslation: [{url: 'https://havn.example/presse/sv/mole/', inLanguage: 'sv'}],
        associatedMedia: [{contentUrl: 'https://havn.example/presse/media/mole/plan.pdf', name: 'Plan'}],
        image: [
          {
            '@type': 'ImageObject',
            contentUrl: 'https://havn.example/presse/media/mole/mole.jpg',
            width: 1600,
            height: 900,
            creditText: 'Ida Fugl',
            creator: {name: 'Ida Fugl'},
            copyrightNotice: 'Fri brug',
            license: 'https://havn.example/presse/da/mole/',
            acquireLicensePage: 'https://havn.example/presse/da/mole/'
          }
        ]
      }
    ])
  })
  it('names the organisation, and whom the press may ask', () => {
    expect(typed('sv/mole/', 'Organization')).toMatchObject([
      {
        name: 'Hamnens Hus',
        alternateName: ['Havnens Hus'],
        contactPoint: [
          {contactType: 'press', name: 'Vera Tangmose', description: 'presschef', telephone: ['+4567201451']}
        ]
      }
    ])
  })
  it('has an event at its moment, and its last day; none where the year or the place is not known', () => {
    expect(typed('da/mole/', 'Event')).toMatchObject([
      {
        name: 'Indvielse',
        startDate: '2026-12-04T10:00:00+01:00',
        endDate: '2026-12-04T11:30:00+01:00',
        location: {'@type': 'Place', name: 'Molevej 1, Skagen'},
        organizer: {'@id': 'https://havn.example/presse/#organisation'}
      },
      {name: 'Molens uge', startDate: '2026-12-07', endDate: '2026-12-09'}
    ])
  })
  it('calls an opinion one, and gives a day as the day it is', () => {
    expect(typed('da/debat/', 'OpinionNewsArticle')).toMatchObject([
      {datePublished: '2026-03-01', author: [{'@type': 'Organization', name: 'Havnens Hus'}]}
    ])
  })
  it('has of a withdrawn release that it is', () => {
    expect(typed('da/vaek/', 'WebPage')).toMatchObject([{creativeWorkStatus: 'Withdrawn'}])
    expect(JSON.stringify(graph('da/vaek/'))).not.toMatch(/Hemmelig|NewsArticle/u)
  })
  it('leads from the front to the page', () => {
    expect(typed('da/mole/', 'BreadcrumbList')).toMatchObject([
      {itemListElement: [{position: 1, item: 'https://havn.example/presse/da/'}, {position: 2}]}
    ])
    expect(typed('da/', 'CollectionPage')).toMatchObject([{mainEntity: {numberOfItems: 3}}])
  })
})

describe('the head of a page', () => {
  const html = (path: string) => inOnePiece(headOf(at(path))).markup

  it('holds the graph as one script that nothing in it can end', () => {
    const [, script = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html('da/mole/')) ?? []
    expect(script).toBe(jsonLd(at('da/mole/')))
    expect(script).toBe(scriptText(JSON.parse(script) as JsonObject))
    expect(script).not.toMatch(/<\/script|<!--/u)
  })
  it('states a policy that lets nothing inline run, first of all', () => {
    expect(html('da/mole/')).toMatch(
      /^<meta http-equiv="content-security-policy" content="default-src &#x27;none&#x27;/u
    )
    expect(html('da/mole/')).not.toContain('unsafe')
  })
  it('names the page, its versions, and where others go', () => {
    expect(html('da/mole/')).toContain('<link rel="canonical" href="https://havn.example/presse/da/mole/">')
    expect(html('da/mole/')).toContain(
      '<link rel="alternate" hreflang="sv" href="https://havn.example/presse/sv/mole/">' +
        '<link rel="alternate" hreflang="x-default" href="https://havn.example/presse/da/mole/">'
    )
    expect(html('sv/')).toContain('hreflang="x-default" href="https://havn.example/presse/"')
    expect(html('da/debat/')).not.toContain('hreflang')
  })
  it('says how it looks when it is shared', () => {
    expect(html('sv/mole/')).toContain('<meta property="og:title" content="Hamnen får en pir">')
    expect(html('sv/mole/')).toContain('<meta property="og:locale" content="sv_SE">')
    expect(html('sv/mole/')).toContain('<meta property="og:locale:alternate" content="da_DK">')
    expect(html('da/mole/')).toContain('<meta property="article:tag" content="Havnen">')
    expect(html('da/')).toContain('<meta property="og:type" content="website">')
  })
  it('leads to feeds, and to the same release for newsdesks', () => {
    expect(html('da/mole/')).toContain('title="Alt (RSS)" href="https://havn.example/presse/rss.xml"')
    expect(html('da/mole/')).toContain('href="https://havn.example/presse/da/mole/ninjs.json"')
  })
  it('keeps search engines from a notice', () => {
    expect(html('da/vaek/')).toContain('<meta name="robots" content="noindex">')
    expect(html('da/vaek/')).not.toContain('og:')
  })
})
