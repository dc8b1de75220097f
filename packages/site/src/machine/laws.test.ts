import type {PublicNewsroom} from '@budstikke/core'
import fc from 'fast-check'
import ICAL from 'ical.js'
import {XmlDocument} from 'libxml2-wasm'
import {beforeAll, describe, expect, it} from 'vitest'
import {inOnePiece} from '../html.ts'
import {exportsOf, factsOf, harbour, siteOf} from '../testing/harbour.ts'
import {headOf} from './head.ts'

let newsroom: PublicNewsroom
beforeAll(async () => {
  newsroom = await harbour()
})

const texts = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]></news:title><url>',
    '"><img src=x onerror=alert(1)>',
    'a\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+4512345678',
    'x\u2028URL:https://evil.example/\u2029\u0085ATTACH:x',
    '\u0000\u0008\uFFFE\uD800',
    'https://evil.example/ 301\n/* https://evil.example/'
  ),
  fc.string({unit: 'binary', maxLength: 80}),
  fc.string({unit: 'grapheme', maxLength: 80})
)

/** The newsroom with one text wherever a text can be. */
function saying(text: string): PublicNewsroom {
  const entries = newsroom.entries.map((entry) => ({
    ...entry,
    topics: entry.topics.map((topic) => ({...topic, label: text})),
    release: {
      ...entry.release,
      headline: text,
      kicker: text,
      lead: text,
      label: text,
      organisation: text,
      byline: [text],
      dateline: {place: text},
      contacts: entry.release.contacts.map((contact) => ({...contact, name: text, role: text})),
      quotes: [{text, speaker: text, role: text}],
      facts: [{heading: text, text}],
      boilerplate: [{heading: text, text}],
      events: entry.release.events.map((event) => ({...event, name: text, place: text})),
      images: entry.release.images.map((image) => ({...image, alt: text, caption: text, credit: text, rights: text}))
    }
  }))
  return {...newsroom, entries}
}

const law = {seed: 20_261_121, numRuns: 60}

describe('whatever a release says', () => {
  it('no text leaves its place in what machines read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const site = siteOf(saying(text))
        const made = exportsOf(site, factsOf(site))
        expect(made.map(({path}) => path)).toEqual(
          exportsOf(siteOf(newsroom), factsOf(siteOf(newsroom))).map(({path}) => path)
        )
        for (const {path, content} of made) {
          const written = String(content)
          if (path.endsWith('.xml')) XmlDocument.fromString(written).dispose()
          else if (path.endsWith('.json') || path.endsWith('api-catalog')) JSON.parse(written)
          else if (path.endsWith('.vcf')) {
            const card = ICAL.Component.fromString(written)
            expect(card.getAllProperties('tel').length).toBeLessThanOrEqual(1)
            expect(card.getAllProperties('url')).toHaveLength(1)
            expect(card.getAllProperties('attach')).toEqual([])
          } else if (path.endsWith('.ics'))
            expect(ICAL.Component.fromString(written).getAllSubcomponents('vevent')).toHaveLength(1)
          else expect(written).not.toContain('evil')
        }
      }),
      law
    )
  })
  it('no text leaves its place in the head of a page', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const page of factsOf(siteOf(saying(text)))) {
          const html = inOnePiece(headOf({...page, description: text})).markup
          // A quotation mark ends no attribute: what is left without their values is the elements themselves.
          const [elements = '', data = '', ...others] = html.split('<script type="application/ld+json">')
          expect(others).toEqual([])
          expect(elements.replaceAll(/"[^"]*"/gu, '')).toMatch(/^(?:<(?:meta|link)(?: [a-z-]+=)+>)+$/u)
          const [json = '', ...rest] = data.split('</script>')
          expect(rest).toEqual([''])
          expect(json).not.toContain('<')
          JSON.parse(json)
        }
      }),
      law
    )
  })
})
