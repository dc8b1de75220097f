import {instant, locales, must, plainDate} from '@budstikke/core'
import {describe, expect, it} from 'vitest'
import {digestOf, issueOf} from '../issue.ts'
import {entryOf, filling, fyr, fyrReleases, fyrYaml} from '../testing/fyr.ts'
import {digestEdition, digestKit, partsFor} from './digest.ts'
import {letterMail} from './letter-mail.ts'
import type {Mail} from './mail.ts'
import {compile, holesIn} from './mime.ts'
import {mailsOf, releaseMail} from './release-mail.ts'
import {shownHtml, shownText} from './shown.ts'
import {mostBytes} from './shorten.ts'

const open = await fyr()
const danish = releaseMail(open, entryOf(open, 'fyret'))
const html = (mail: Mail) => shownHtml(mail, filling)
const text = (mail: Mail) => shownText(mail, filling)
const unflowed = (mail: Mail) => text(mail).replaceAll(/(?<!\n--) \n/gu, ' ')

describe('the plain text of a release', () => {
  it('has everything, in reading order, in lines of 72 columns', () => {
    expect(text(danish)).toBe(`Fyrværket
https://fyr.example/presse/da/

Presseinvitation · Indvielse

Fyret på Grå Odde lyser igen
============================

Efter tolv år i mørke tænder fyret lørdag aften.

Fredag den 20. november 2026 kl. 9.00
Læs på nettet <https://fyr.example/presse/da/fyret/> · Läs på svenska 
<https://fyr.example/presse/sv/fyret/>

------------------------------------------------------------------------
Rettet fredag den 20. november 2026 kl. 12.00: Fyret er 41 meter.
------------------------------------------------------------------------

------------------------------------------------------------------------
Invitationen er til pressen.
------------------------------------------------------------------------

[Billede: Et fyr ved havet]
Fyret i går. Foto: Ida Fugl.
https://fyr.example/presse/media/fyret/fyr.jpg

Lygten er hamret ud i hånden <https://kobber.example/lygte>, side 3.

»Lyset kan ses på atten sømils afstand,« siger fyrmester Bo Ek.

> Lad der blive lys.

År | Besøg
2025 | 0

1. Først mørke
2. Så lys

Flere billeder
--------------

* En trappe <https://fyr.example/presse/media/fyret/trappe.jpg>

Tal
---

* 41 meter
* 187 trin

Tid og sted
-----------

Tænding
Lørdag den 5. december 2026 kl. 16.00–17.30
Fyrvej 1, Grå Odde

Tiderne er vedhæftet som en fil til din kalender.

Dokumenter
----------

* Program <https://fyr.example/presse/media/fyret/plan.pdf>

Links
-----

* hånden <https://kobber.example/lygte>

Kontakt
-------

Åse Tangmose
pressechef
Telefon: +45 67 20 14 51
E-mail: aase@fyr.example

Om Fyrværket
------------

Fyrværket passer på lys.

Læs teksten i presserummet:
https://fyr.example/presse/da/fyret/

-- 
Fyrværket
Du får denne mail, fordi du abonnerer på nyheder fra Fyrværket.
Afmeld <https://mail.fyr.example/u/${filling.unsubscribe}>
Skift emner, sprog eller hvor tit 
<https://mail.fyr.example/p/${filling.preferences}>
Du kan svare på mailen. Svaret går til pressekontakten. Vi måler ikke, 
om du åbner mailen, eller hvad du klikker på.
`)
  })
})

describe('the HTML of a release', () => {
  it('says its language, has one headline, headings in order, and no table that is read as one but those that are', () => {
    const made = html(danish)
    expect(made).toMatch(/^<!doctype html><html lang="da" dir="ltr">/u)
    expect(made).toContain('role="article" aria-label="Fyret på Grå Odde lyser igen" lang="da"')
    expect(made.match(/<h1/gu)).toHaveLength(1)
    expect([...made.matchAll(/<h(\d)/gu)].map(([, level]) => level).join('')).toMatch(/^12+$/u)
    const tables = made.match(/<table[^>]*>/gu) ?? []
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toHaveLength(1)
    expect(made).toContain('<th class="t l" scope="col"')
    expect(made).toContain('lang="sv" hreflang="sv"')
  })

  it('fetches pictures and nothing else, and says what they show', () => {
    const made = html(danish)
    const sources = [...made.matchAll(/\s(?:src|background|data-src|srcset|poster)="([^"]*)"|url\(([^)]*)\)/gu)].map(
      ([, src, css]) => src ?? css
    )
    expect(sources).toEqual([
      'https://fyr.example/presse/site/logo.png',
      'https://fyr.example/presse/media/fyret/fyr.jpg'
    ])
    expect(made).not.toMatch(/<(?:script|link|iframe|form|object|video|audio)|@import|@font-face/iu)
    expect(made).toContain('alt="Et fyr ved havet"')
  })

  it('follows nobody: every link leads where its page lies, with nothing behind it', () => {
    const links = [...html(danish).matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href)
    const own = links.filter(
      (href) => href.startsWith('http') && !href.includes(filling.unsubscribe) && !href.includes(filling.preferences)
    )
    expect(own).not.toEqual([])
    for (const href of own) expect(href).toMatch(/^https:\/\/(?:fyr|kobber)\.example\/[\w/.-]+$/u)
    expect(links.filter((href) => href.includes(filling.unsubscribe))).toHaveLength(1)
    // Pictures are the same for all who read it.
    expect([...holesIn(compile(danish))].toSorted()).toEqual(['date', 'messageId', 'preferences', 'to', 'unsubscribe'])
    for (const [, src = ''] of html(danish).matchAll(/<img src="([^"]*)"/gu)) expect(src).not.toMatch(/[?#]|AbC-/u)
  })

  it('shows the lead in lists of mails', () => {
    expect(html(danish)).toMatch(
      /<body[^>]*><div style="display:none[^>]*>Efter tolv år i mørke tænder fyret lørdag aften\./u
    )
    expect(html(releaseMail(open, entryOf(open, 'debat')))).toMatch(/display:none[^>]*>Det mener vi\./u)
  })

  it('takes the colours of the organisation in shades that can be read', () => {
    // Yellow on white is read by nobody.
    expect(danish.look.light.mark).toBe('#ffcc00')
    expect(danish.look.light.accent).not.toBe('#ffcc00')
    expect(danish.look.dark.accent).toBe('#ffcc00')
    expect(html(danish)).toContain('.a{color:#ffcc00!important}')
  })
})

describe('a mail that puts things right', () => {
  it('says so in its subject and on top, in its language', () => {
    const mail = releaseMail(open, entryOf(open, 'fyret'), 'correction')
    expect(mail.subject).toBe('Rettelse: Fyret på Grå Odde lyser igen')
    expect(unflowed(mail)).toContain('Du har fået teksten i en tidligere udgave.')
    expect(unflowed(mail)).toContain('fordi du har fået den tekst, den handler om')
    expect(Object.keys(mailsOf(open, must(issueOf(open, 'fyret', 'correction'))))).toEqual(['da'])
  })

  it('says of what was withdrawn that it was, why, and whom to ask, and nothing of its text', () => {
    const mail = releaseMail(open, entryOf(open, 'vaek'), 'withdrawal')
    expect(mail.subject).toBe('Trukket tilbage: Færre skibe')
    expect(unflowed(mail)).toContain('Trukket tilbage onsdag den 2. september 2026 kl. 8.00: Tallene var forkerte.')
    expect(unflowed(mail)).toContain('aase@fyr.example')
    expect(JSON.stringify(mail)).not.toContain('Hemmelig')
  })
})

it('each language of a story has its mail', () => {
  const mails = mailsOf(open, must(issueOf(open, 'fyret')))
  expect(Object.entries(mails).map(([language, mail]) => [language, mail.language, mail.subject])).toEqual([
    ['da', 'da', 'Fyret på Grå Odde lyser igen'],
    ['sv', 'sv', 'Fyren lyser igen']
  ])
  expect(() => mailsOf(open, must(digestOf(open, 'daily', must(plainDate('2026-11-21')))))).toThrow(TypeError)
})

describe('a release that is too long for a mail', () => {
  const long = async (body: string, more = '') => {
    const newsroom = await fyr({'lang/da.md': `---\npublished: 2026-11-20 09:00\n${more}---\n# Langt\n\n${body}\n`})
    return releaseMail(newsroom, entryOf(newsroom, 'lang'))
  }
  const paragraph = `${'Fyret lyser over havet hver nat. '.repeat(12)}\n\n`

  it.each<[string, () => Promise<Mail>]>([
    ['many paragraphs', () => long(paragraph.repeat(600))],
    ['one that fills it', () => long('Fyret lyser. '.repeat(20_000))],
    [
      'contacts without end',
      () => long('Kort.', `contacts:\n${'  - {name: Bo Ek, emails: [bo@fyr.example]}\n'.repeat(900)}`)
    ],
    ['a lead without end', () => long('Kort.', `lead: ${'Fyret lyser. '.repeat(20_000)}\n`)],
    ['a headline without end', () => long('Kort.', `headline: ${'Fyret lyser '.repeat(20_000)}\n`)]
  ])('is cut where it fits, says so, and keeps the way out: %s', async (_, make) => {
    const mail = await make()
    const made = html(mail)
    expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(mostBytes)
    expect(made).toContain(filling.unsubscribe)
    expect(made).toContain('Læs teksten i presserummet')
    expect(made.match(/Teksten er for lang til en mail|Fyret lyser[^<]{0,20} …</gu)?.length).toBeGreaterThan(0)
    expect(made.match(/Teksten er for lang til en mail/gu)?.length ?? 1).toBe(1)
    // Both parts say the same.
    expect(unflowed(mail).includes('Teksten er for lang')).toBe(made.includes('Teksten er for lang'))
  })

  it('keeps whom to ask', async () => {
    const made = html(await long(paragraph.repeat(600)))
    expect(made).toContain('mailto:aase@fyr.example')
    expect(made.length).toBeGreaterThan(mostBytes * 0.9)
  })

  it('is left as it is where it fits', async () => {
    expect(html(await long(paragraph.repeat(20)))).not.toContain('for lang')
  })
})

describe('letters', () => {
  it.each(locales.map(({language}) => language))(
    'speak %s, belong to no list, and lead where they were told',
    (language) => {
      for (const name of ['confirm', 'welcome', 'preferences', 'goodbye'] as const) {
        const mail = letterMail(open.settings, language, name, {
          to: 'https://mail.fyr.example/c/abc',
          until: must(instant('2026-11-28T08:00:00Z')),
          wishes: ['Lys & mørke']
        })
        expect([...holesIn(compile(mail))]).toEqual(['to', 'date', 'messageId'])
        expect(html(mail)).toContain('href="https://mail.fyr.example/c/abc"')
        expect(html(mail)).toContain(`lang="${language}"`)
        expect(text(mail)).toContain('https://mail.fyr.example/c/abc')
        expect(text(mail)).toContain('Lys & mørke')
        expect(`${mail.subject}${text(mail)}`).not.toMatch(/\{\{|mails\.\w/u)
      }
    }
  )
})

describe('a digest', () => {
  const releases = {
    ...fyrReleases,
    'tredje/da.md': '---\npublished: 2026-11-20 11:00\ntopics: [lys]\n---\n# Tredje\n\nTekst.\n',
    'fjerde/sv.md': '---\npublished: 2026-11-20 12:00\ntopics: [lys]\n---\n# Fjärde\n\nText.\n'
  }
  const day = must(plainDate('2026-11-21'))
  const reader = (
    languages: readonly string[],
    ...wishes: readonly (readonly [string, string, readonly string[]])[]
  ) => ({
    id: 1,
    address: 'a@b.example',
    languages,
    wishes: wishes.map(([topic, language, kinds]) => ({topic, language, kinds}))
  })

  it('holds what came since the one before it, at the hour of the newsroom', async () => {
    const newsroom = await fyr(releases)
    const daily = must(digestOf(newsroom, 'daily', day))
    expect(daily).toMatchObject({
      kind: 'digest',
      release: 'daily',
      revision: day,
      title: 'Dagens nyheder fra Fyrværket'
    })
    expect(new Date(daily.due).toISOString()).toBe('2026-11-21T06:00:00.000Z')
    expect(new Set(daily.entries.map(({story}) => story))).toEqual(new Set(['fyret', 'debat', 'tredje', 'fjerde']))
    expect(digestOf(newsroom, 'daily', must(plainDate('2026-11-22')))).toBeUndefined()
    expect(digestOf(newsroom, 'weekly', must(plainDate('2026-11-26')))?.entries).toHaveLength(5)
    // What was withdrawn is no news.
    expect(digestOf(newsroom, 'daily', must(plainDate('2026-09-02')))).toBeUndefined()
    // What waits for its hour is not there.
    expect(digestOf(newsroom, 'daily', must(plainDate('2026-12-03')))).toBeUndefined()
  })

  it('gives each reader what they asked for, of each story the first language of theirs, and nobody nothing', async () => {
    const newsroom = await fyr(releases)
    const kit = digestKit(newsroom, must(digestOf(newsroom, 'daily', day)))
    const headlines = (one: ReturnType<typeof reader>) => partsFor(kit, one).map(({teaser}) => teaser.headline)
    expect(headlines(reader(['sv', 'da'], ['*', '*', []]))).toEqual([
      'Fjärde',
      'Tredje',
      'Havet er for alle',
      'Fyren lyser igen'
    ])
    expect(headlines(reader(['da'], ['lys', 'da', []]))).toEqual(['Tredje', 'Fyret på Grå Odde lyser igen'])
    expect(headlines(reader(['da'], ['*', '*', ['opinion']]))).toEqual(['Havet er for alle'])
    expect(headlines(reader(['da'], ['lys', 'da', ['invitation']], ['*', 'da', ['opinion']]))).toEqual([
      'Havet er for alle',
      'Fyret på Grå Odde lyser igen'
    ])
    const edition = digestEdition(JSON.parse(JSON.stringify(kit)) as typeof kit)
    expect(edition(reader(['fi'], ['*', 'fi', []]))).toBeUndefined()
    const both = edition(reader(['sv', 'da'], ['*', '*', []]))
    expect(both?.language).toBe('sv')
    expect(both?.subject).toBe('Dagens nyheter från Fyrverket: Fjärde')
    // Who asked for the same gets the same mail, made once.
    expect(edition(reader(['sv', 'da'], ['*', '*', []]))).toBe(both)
    expect(edition(reader(['da'], ['*', '*', ['opinion']]))?.subject).toBe('Havet er for alle')
  })

  it('is grouped by what sort of text it is, and has a list of its contents', async () => {
    const newsroom = await fyr(releases)
    const kit = digestKit(newsroom, must(digestOf(newsroom, 'daily', day)))
    const mail = must(digestEdition(kit)(reader(['da'], ['*', '*', []])))
    const source = mail.pieces
      .map((piece) => (typeof piece === 'string' ? piece : ''))
      .join('')
      .replaceAll('=\r\n', '')
    expect(source).toMatch(/I denne mail[\s\S]*1\. [\s\S]*Pressemeddelelser[\s\S]*Presseinvitationer[\s\S]*Debatindl/u)
    expect(source).toMatch(/^List-Id: \S+ <daily\.fyr\.example>/mu)
  })
})

it('a newsroom that sends no mail can look at what it would send', async () => {
  const newsroom = await fyr(fyrReleases, {yaml: fyrYaml.replace(/newsletter:.*\n/u, '')})
  expect(releaseMail(newsroom, entryOf(newsroom, 'fyret')).from.address).toBe('aase@fyr.example')
})
