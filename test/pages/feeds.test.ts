import {
  type Artifact,
  collect,
  instant,
  must,
  parseRelease,
  publicAt,
  readNewsroomSettings,
  slug
} from '@budstikke/core'
import {companions, feeds} from '@budstikke/rss'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {complaintsOf, openBrowser, pageOn, violationsOn} from './browser.ts'

const yaml = `organisation: {da: Fjordhjælpen, sv: Fjordhjälpen}
url: https://fjord.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
topics:
  ensomhed: {da: Ensomhed, sv: Ensamhet}
feeds: {speakers: all}
`

const release = (language: string, headline: string) => `---
language: ${language}
headline: ${headline}
lead: Vestergårdsboligforeningssammenslutningen & <b>40</b> andre.
published: 2026-11-01 09:00
kind: invitation
topics: [ensomhed]
quotes: [{text: Havnen er vores, speaker: Bo Ek}]
---
Brødtekst.
`

const withdrawn = `---
headline: Trukket
published: 2026-09-01
withdrawn: {at: 2026-09-02 08:00, reason: Sendt ved en fejl.}
---
Fortrydelig.
`

let browser: Browser
let artifacts: readonly Artifact[]

beforeAll(async () => {
  const settings = must(readNewsroomSettings(yaml).settings)
  const texts = [
    ['havn', release('da', 'Havnen åbner')],
    ['havn', release('sv', 'Hamnen öppnar')],
    ['vaek', withdrawn]
  ] as const
  const sources = await Promise.all(
    texts.map(async ([story, value]) => {
      const around = {slug: must(slug(story)), zone: settings.zone, authority: settings.authority}
      const name = value.includes('language: sv') ? `${story}/sv` : `${story}/da`
      const parsed = await parseRelease(new VFile({path: `${story}.md`, value}), {
        ...around,
        name,
        named: must(settings.languages[name.endsWith('sv') ? 1 : 0])
      })
      return {story, release: parsed.release}
    })
  )
  const newsroom = publicAt(collect(settings, sources).newsroom, must(instant('2026-11-21T12:00:00Z')))
  artifacts = [...feeds(newsroom), ...companions(newsroom)]
  browser = await openBrowser()
})

afterAll(async () => browser.close())

const url = 'https://fjord.example/'
const phone: BrowserContextOptions = {viewport: {width: 320, height: 640}}

async function at(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await pageOn(browser, {artifacts, url}, options)
  await page.goto(url + path)
  return page
}

describe('the pages of feeds', () => {
  it.each<[string, string, BrowserContextOptions]>([
    ['a feed in the light', 'da/feed.html', {}],
    ['a feed in the dark', 'da/topics/ensomhed/feed.html', {colorScheme: 'dark'}],
    ['a speaker on a phone', 'sv/speakers/bo-ek/feed.html', phone],
    ['all languages', 'feed.html', {}],
    ['a list in the light', 'da/feeds.html', {}],
    ['a list in the dark on a phone', 'sv/feeds.html', {...phone, colorScheme: 'dark'}]
  ])('keep to the policy, to the window, and to what axe asks: %s', async (_, path, options) => {
    const page = await pageOn(browser, {artifacts, url}, options)
    expect(await complaintsOf(page, () => page.goto(url + path))).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    expect(await page.evaluate('document.styleSheets.length')).toBe(1)
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  })

  it('have landmarks, headings in order, and each release in its language', async () => {
    const page = await at('feed.html')
    const tree = await page.locator('body').ariaSnapshot()
    expect(tree).toMatch(/- navigation "Alle feeds":/u)
    expect(tree).toMatch(/heading "Fjordhjælpen: alle sprog" \[level=1\]/u)
    expect(tree).toMatch(/- heading "Seneste nyt" \[level=2\]/u)
    expect(tree).toMatch(/- heading "Hamnen öppnar" \[level=3\]/u)
    expect(await page.locator('[lang="sv"] h3').allTextContents()).toEqual(['Hamnen öppnar'])
    await page.context().close()
  })

  it('lead past their top with the first key', async () => {
    const page = await at('da/feed.html')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', {name: 'Spring til indholdet'})
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await page.context().close()
  })

  it('copy the address, and say so', async () => {
    const page = await at('da/feed.html', {permissions: ['clipboard-read', 'clipboard-write']})
    await page.getByRole('button', {name: 'Kopiér adressen'}).click()
    await page.getByRole('status').filter({hasText: 'Adressen er kopieret.'}).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('https://fjord.example/da/rss.xml')
    await page.context().close()
  })

  it('show the address and no button where scripts do not run', async () => {
    const page = await at('da/feed.html', {javaScriptEnabled: false})
    expect(await page.getByText('https://fjord.example/da/rss.xml').isVisible()).toBe(true)
    expect(await page.getByText('Kopiér adressen', {exact: true}).isVisible()).toBe(false)
    await page.context().close()
  })
})

it('a page that is wrong is found out', async () => {
  const page = await at('da/feed.html')
  await page.setContent('<html><body><p style="color: #ccc; background: #fff">x</p><img src="x.png"></body></html>')
  const found = (await violationsOn(page)).map((violation) => violation.split(':')[0])
  expect(found).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']))
  expect(await complaintsOf(page, () => page.goto(`${url}nowhere.html`))).toHaveLength(1)
  await page.context().close()
})

describe('a feed that somebody opens', () => {
  it.each([
    ['da/rss.xml', 'rss', 'Det her er et feed'],
    ['sv/rss.xml', 'rss', 'Det här är ett flöde'],
    ['sv/atom.xml', 'feed', 'Det här är ett flöde'],
    ['rss.xml', 'rss', 'Det her er et feed']
  ])('is shown, and says what it is: %s', async (path, root, told) => {
    const page = await pageOn(browser, {artifacts, url}, phone)
    expect(await complaintsOf(page, () => page.goto(url + path))).toEqual([])
    expect(await page.evaluate(`getComputedStyle(document.querySelector('${root}'), '::before').content`)).toContain(
      told
    )
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    const shown = String(
      await page.evaluate('getSelection().selectAllChildren(document.documentElement), String(getSelection())')
    )
    expect(shown).toMatch(/Havnen åbner|Hamnen öppnar/u)
    // The text is HTML, which no stylesheet can show; nor can it a notice that is.
    expect(shown).not.toMatch(/<p>|Brødtekst|Bo Ek|image\//u)
    await page.context().close()
  })
})
