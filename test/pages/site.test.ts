import {brotliCompressSync} from 'node:zlib'
import {must} from '@budstikke/core'
import {HtmlValidate, StaticConfigLoader} from 'html-validate'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {headerPolicy} from '../../packages/site/src/machine/policy.ts'
import {type BuiltFolder, builtExample} from '../built/built.ts'
import {complaintsOf, openBrowser, pageOn, violationsOn} from './browser.ts'
import {deadEndsIn} from './links.ts'

const url = 'https://presse.fyrlygten.example/'

let browser: Browser
let built: BuiltFolder

beforeAll(async () => {
  built = await builtExample('2026-11-21T11:00:00Z')
  browser = await openBrowser()
})
afterAll(async () => browser.close())

const open = async (options: BrowserContextOptions = {}): Promise<Page> =>
  pageOn(browser, {artifacts: built.artifacts, url, policy: headerPolicy}, options)

async function at(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(options)
  await page.goto(url + path)
  return page
}

/** One page of every sort; both languages have their turn. */
const sorts: readonly string[] = [
  'da/',
  'sv/2026-09-gaardhaver/',
  'da/2026-11-hverdagens-hus/',
  'da/2026-06-sommerlejr/',
  'da/2026-01-besoegsordning/',
  'sv/2025-06-laante-senge/',
  'sv/2026-04-sociala-obligationer/',
  'da/topics/bolig/',
  'sv/2026/',
  'da/archive.html',
  'sv/search.html',
  'da/contacts.html',
  'sv/media.html',
  'da/accessibility.html',
  'sv/404.html',
  'da/feeds.html',
  'sv/topics/unge/feed.html'
]

const phone: BrowserContextOptions = {viewport: {width: 320, height: 640}}

const some: readonly string[] = ['da/', 'sv/2026-09-gaardhaver/', 'sv/2026-04-sociala-obligationer/', 'sv/search.html']

describe('every sort of page', () => {
  it.each<[string, readonly string[], BrowserContextOptions]>([
    ['in the light', sorts, {}],
    ['in the dark on a phone', sorts, {...phone, colorScheme: 'dark'}],
    ['in high contrast', some, {contrast: 'more'}],
    ['in the colours of the machine', some, {forcedColors: 'active'}],
    // Double size leaves half the window (WCAG 2.2, criterion 1.4.4).
    ['at double size', some, {viewport: {width: 640, height: 450}, deviceScaleFactor: 2}]
  ])('keeps to the policy, to its host, to the window, and to what axe asks: %s', async (_, paths, options) => {
    const page = await open(options)
    const asked: string[] = []
    page.on('response', (response) => asked.push(`${response.status()} ${response.url()}`))
    page.on('requestfailed', (request) => asked.push(`failed ${request.url()}`))
    for (const path of paths) {
      expect(await complaintsOf(page, () => page.goto(url + path)), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBe(0)
      expect(await violationsOn(page), path).toEqual([])
    }
    expect(asked.length).toBeGreaterThan(paths.length)
    expect(asked.filter((line) => !line.startsWith(`200 ${url}`))).toEqual([])
    await page.context().close()
  })

  it('can be read without scripts, and shows no button that would do nothing', async () => {
    const page = await open({javaScriptEnabled: false})
    for (const path of sorts) {
      await page.goto(url + path)
      expect(await page.locator('h1').isVisible(), path).toBe(true)
      expect(await page.locator('button[type=button]:visible').count(), path).toBe(0)
    }
    await page.goto(`${url}da/search.html`)
    expect(await page.getByText('Søgningen har brug for JavaScript').isVisible()).toBe(true)
    await page.goto(url)
    await page.getByRole('link', {name: /Svenska/u}).click()
    expect(page.url()).toBe(`${url}sv/`)
    await page.context().close()
  })
})

it('stays where it is while a page loads', async () => {
  const page = await open()
  for (const path of ['da/', 'da/2026-09-gaardhaver/', 'sv/media.html']) {
    await page.goto(url + path, {waitUntil: 'load'})
    // Cumulative Layout Shift: what moved, of what could be seen. Below 0.1 nobody loses the line.
    const moved = await page.evaluate<number>(
      `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value }).observe({type: 'layout-shift', buffered: true}); requestAnimationFrame(() => setTimeout(() => done(sum), 100)) })`
    )
    expect(moved, path).toBeLessThan(0.1)
  }
  await page.context().close()
})

describe('somebody who comes to the root', () => {
  it.each([
    ['sv-FI', 'sv/'],
    ['no', 'da/'],
    ['da', 'da/'],
    ['de', 'da/']
  ])('and reads %s is led to %s', async (locale, expected) => {
    const page = await at('', {locale})
    await page.waitForURL(url + expected)
    expect((await page.context().cookies()).length).toBe(0)
    await page.context().close()
  })
})

describe('a journalist', () => {
  it('goes from a release to its other language, and back', async () => {
    const page = await at('da/2026-09-gaardhaver/')
    await page.getByRole('link', {name: 'Läs på svenska'}).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
    await page.getByRole('navigation', {name: 'Språk'}).getByRole('link', {name: 'Dansk'}).click()
    expect(page.url()).toBe(`${url}da/2026-09-gaardhaver/`)
    await page.context().close()
  })

  it('copies the link, the whole text and the citation, and is told', async () => {
    const page = await at('da/2026-09-gaardhaver/', {permissions: ['clipboard-read', 'clipboard-write']})
    const taken = async (button: string, told: string) => {
      await page.getByRole('button', {name: button}).click()
      await page.getByRole('status').filter({hasText: told}).waitFor()
      return String(await page.evaluate('navigator.clipboard.readText()'))
    }
    expect(await taken('Kopiér link', 'Linket er kopieret.')).toBe(`${url}da/2026-09-gaardhaver/`)
    const text = await taken('Kopiér hele teksten', 'Teksten er kopieret.')
    expect(text).toMatch(
      /^Fra asfalt til ærteblomster: 40 gårde bliver til haver\n\nParkeringspladser .*2027\.\n\nFakta\n40 gårdhaver/su
    )
    // The words that are set large are in the text once.
    expect(text.match(/En have er en undskyldning/gu)).toHaveLength(1)
    expect(await taken('Kopiér henvisningen', 'Henvisningen er kopieret.')).toBe(
      `Velfærdsforbundet Fyrlygten: »Fra asfalt til ærteblomster: 40 gårde bliver til haver«. Pressemeddelelse, onsdag den 2. september 2026 kl. 8.00. ${url}da/2026-09-gaardhaver/`
    )
    await page.context().close()
  })

  it.each([
    ['da/2026-09-gaardhaver/', 'Hent i fuld størrelse', /gaardhave\.jpg$/u],
    ['da/2026-09-gaardhaver/', 'Hent pressekit', /press-kit\.zip$/u],
    ['da/2026-11-hverdagens-hus/', 'Føj til kalender', /event-1\.ics$/u],
    ['da/2026-11-hverdagens-hus/', 'Kontaktkort', /contact-1\.vcf$/u]
  ])('takes along from %s: %s', async (path, name, file) => {
    const page = await at(path)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', {name}).first().click()
    ])
    expect(download.url()).toMatch(file)
    expect(built.bytes(decodeURIComponent(download.url().slice(url.length))).length).toBeGreaterThan(100)
    await page.context().close()
  })

  it('finds a release by another form of a word, and can go back to what was found', async () => {
    const page = await at('da/search.html')
    expect(
      await complaintsOf(page, async () => {
        await page.getByLabel('Søgeord').fill('ensomme')
        await page
          .getByRole('status')
          .filter({hasText: /^Fundet: [1-9]/u})
          .waitFor()
      })
    ).toEqual([])
    expect(await page.locator('.results mark').first().textContent()).toMatch(/ensom/iu)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("#results") !== null')).toBe(true)
    expect(await violationsOn(page)).toEqual([])
    const asked = page.url()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/da\/\d{4}-/u)
    await page.goto(asked)
    await page
      .getByRole('status')
      .filter({hasText: /^Fundet: [1-9]/u})
      .waitFor()
    await page.getByLabel('Søgeord').fill('qqqq')
    await page.getByRole('status').filter({hasText: 'Intet fundet om »qqqq«'}).waitFor()
    await page.context().close()
  })

  it('finds Swedish words on the Swedish page alone', async () => {
    const page = await at('sv/search.html?q=sommarkollon')
    await page
      .getByRole('status')
      .filter({hasText: /^Träffar: [1-9]/u})
      .waitFor()
    // The number is said first; the list follows.
    await page.locator('.results a').first().waitFor()
    const found = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('.results a')].map((one) => one.getAttribute('href'))`
    )
    expect(found.length).toBeGreaterThan(0)
    for (const href of found) expect(href).toMatch(/^\/sv\//u)
    await page.context().close()
  })

  it('comes to everything with the keyboard alone, and sees where', async () => {
    const page = await at('da/2026-11-hverdagens-hus/')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', {name: 'Spring til indholdet'})
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    const wanted = await page.locator('main a:visible, main button:visible').count()
    const reached = new Set<string>()
    for (let steps = 0; steps < wanted; steps++) {
      await page.keyboard.press('Tab')
      const {name, outline} = await page.evaluate<{name: string; outline: string}>(
        `(() => { const one = document.activeElement; return {name: one.outerHTML, outline: getComputedStyle(one).outlineStyle} })()`
      )
      expect(outline, name).not.toBe('none')
      reached.add(name)
    }
    expect(reached.size).toBe(wanted)
    await page.context().close()
  })

  it('hears landmarks, headings in order, and every language named', async () => {
    const page = await at('da/2026-11-hverdagens-hus/')
    const tree = await page.locator('body').ariaSnapshot()
    for (const part of [
      '- banner:',
      '- navigation "Menu":',
      '- navigation "Sprog":',
      '- main:',
      '- contentinfo:',
      '- article:'
    ])
      expect(tree).toContain(part)
    expect(tree).toContain('heading "Kom indenfor i Hverdagens Hus, før beboerne flytter ind" [level=1]')
    const front = await at('da/')
    expect(
      await front.evaluate(`[...document.querySelectorAll('[lang]:not(html)')].map((one) => one.getAttribute('lang'))`)
    ).toEqual(['sv'])
    await Promise.all([page.context().close(), front.context().close()])
  })

  it('prints the text and what belongs to it, and nothing that only a screen can use', async () => {
    const page = await at('da/2026-09-gaardhaver/')
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.locator('nav:visible, button:visible, .download:visible, .pull:visible').count()).toBe(0)
    for (const words of ['40 gårdhaver i løbet af', '+45 68 31 07 58', 'Foto: Ida Fuglsang'])
      expect(await page.getByText(words).first().isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(0, 0, 0)')
    await page.context().close()
  })

  it('subscribes from the front', async () => {
    const page = await at('sv/')
    expect(await page.getByRole('link', {name: 'RSS'}).getAttribute('href')).toBe('rss.xml')
    await page.getByRole('link', {name: 'Alla flöden'}).first().click()
    await page.getByRole('heading', {level: 1, name: 'Följ Välfärdsförbundet Fyrlyktan'}).waitFor()
    await page.goto(`${url}sv/`)
    await page.getByLabel('E-postadress').fill('lasare@example.org')
    const [sent] = await Promise.all([
      page.waitForRequest(`${url}subscribe`),
      page.getByRole('button', {name: 'Prenumerera'}).click()
    ])
    expect([sent.method(), sent.postData()]).toEqual(['POST', expect.stringContaining('language=sv&email=')])
    await page.context().close()
  })
})

describe('the whole built example', () => {
  const pages = () => built.artifacts.map(({path}) => path).filter((path) => path.endsWith('.html'))

  it('has no link that leads nowhere', () => {
    expect(pages().length).toBeGreaterThan(80)
    // The form for the newsletter is answered by a server, not by a file.
    expect(deadEndsIn(built.artifacts, url).filter((end) => !end.endsWith(': ../subscribe'))).toEqual([])
    const page = {path: 'da/one.html', type: '', content: '<a href="vaek/">x</a> <img src="../theme.css#nowhere">'}
    expect(deadEndsIn([...built.artifacts, page], url)).toEqual(
      expect.arrayContaining(['da/one.html: vaek/', 'da/one.html: ../theme.css#nowhere'])
    )
  })

  it('is HTML as it should be', async () => {
    const validate = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
        rules: {
          // Everything comes from the newsroom's own host, and Safari forgets that a list without marks is one.
          'require-sri': 'off',
          'no-redundant-role': 'off',
          // A headline is as long as its author made it, and what is copied from a page must be a number.
          'long-title': 'off',
          'tel-non-breaking': 'off'
        }
      })
    )
    const found: string[] = []
    for (const path of pages()) {
      const {results} = await validate.validateString(built.text(path))
      for (const {messages} of results) found.push(...messages.map((one) => `${path}: ${one.ruleId} ${one.message}`))
    }
    expect(found).toEqual([])
  })

  it('keeps every release below 30 kB as it is sent: page, stylesheet and script together', () => {
    const packed = (path: string) => brotliCompressSync(built.text(path)).length
    const shared = packed('theme.css') + packed('site.js')
    const sizes = pages()
      .filter((path) => built.text(path).includes('class="page-release"'))
      .map((path) => ({path, bytes: packed(path) + shared}))
    expect(sizes.length).toBe(26)
    expect(sizes.filter(({bytes}) => bytes > 30_000)).toEqual([])
    expect(must(sizes.toSorted((a, b) => b.bytes - a.bytes)[0]).bytes).toBeGreaterThan(5000)
  })
})
