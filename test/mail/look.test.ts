import {instant, must, plainDate, publicAt, type PublicNewsroom} from '@budstikke/core'
import {digestKit, digestMail, digestOf, letterMail, type Mail, releaseMail, shownHtml} from '@budstikke/newsletter'
import axe from 'axe-core'
import {HtmlValidate} from 'html-validate'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {example, newsroomIn} from '../examples/newsroom.ts'
import {openBrowser} from '../pages/browser.ts'

const filling = {to: '', date: '', messageId: '', unsubscribe: 'u'.repeat(46), preferences: 'p'.repeat(46)}

async function mailsOfExample(): Promise<ReadonlyMap<string, Mail>> {
  const {newsroom} = await newsroomIn(example('velfaerd'))
  const open: PublicNewsroom = publicAt(newsroom, must(instant('2026-12-05T11:00:00Z')))
  const [danish, swedish] = open.settings.languages
  const kit = digestKit(open, must(digestOf(open, 'weekly', must(plainDate('2026-11-10')))))
  const digest = must(digestMail(kit, kit.parts, danish))
  return new Map([
    ...open.entries.map(({release}, index): [string, Mail] => {
      const {timing} = release
      const kind =
        timing.state === 'withdrawn' ? 'withdrawal' : timing.corrections.length > 0 ? 'correction' : 'release'
      return [`${release.slug}.${release.language}`, releaseMail(open, must(open.entries[index]), kind)]
    }),
    ['digest', digest],
    ['letter', letterMail(open.settings, must(swedish), 'confirm', {to: 'https://fyr.example/c/x', wishes: ['Äldre']})]
  ])
}

let browser: Browser
let mails: ReadonlyMap<string, Mail>

beforeAll(async () => {
  mails = await mailsOfExample()
  browser = await openBrowser()
})

afterAll(async () => browser.close())

const picture = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#246"/></svg>'
)

/** A mail in a program that shows it as it is; answers what it asked the network for. */
async function opened(
  name: string,
  {pictures = true, ...options}: BrowserContextOptions & {readonly pictures?: boolean} = {}
): Promise<{readonly page: Page; readonly asked: readonly string[]}> {
  const context = await browser.newContext({viewport: {width: 800, height: 900}, ...options})
  const asked: string[] = []
  await context.route('**/*', (route) => {
    asked.push(route.request().url())
    return pictures ? route.fulfill({contentType: 'image/svg+xml', body: picture}) : route.abort()
  })
  const page = await context.newPage()
  await page.setContent(shownHtml(must(mails.get(name)), filling), {waitUntil: 'load'})
  return {page, asked}
}

async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  // A mail is shown within a page of somebody else's, whose landmarks are around it.
  const {violations} = await page.evaluate<axe.AxeResults>(
    "axe.run({rules: {region: {enabled: false}, 'landmark-one-main': {enabled: false}}})"
  )
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)
}

const narrow = {viewport: {width: 320, height: 640}}
const shown = [
  '2026-11-hverdagens-hus.da',
  '2026-11-hverdagens-hus.sv',
  '2026-02-doeren-paa-klem.da',
  '2026-06-sommerlejr.sv',
  '2026-01-besoegsordning.da',
  'digest',
  'letter'
]

describe.each(shown)('%s', (name) => {
  it.each<[string, BrowserContextOptions & {readonly pictures?: boolean}]>([
    ['in the light', {}],
    ['in the dark', {colorScheme: 'dark'}],
    ['on a narrow telephone', narrow],
    ['on a narrow telephone in the dark without pictures', {...narrow, colorScheme: 'dark', pictures: false}],
    ['in a program without style sheets for colours, pictures off', {forcedColors: 'active', pictures: false}]
  ])('is accessible and keeps to its window %s', async (_, options) => {
    const {page} = await opened(name, options)
    expect(await violationsIn(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.context().close()
  })

  it('has type of 16 pixels and more', async () => {
    const {page} = await opened(name)
    const smallest =
      await page.evaluate<number>(`Math.min(...[...document.querySelectorAll('h1,h2,h3,p,li,a,td,th,span')]
      .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))`)
    expect(smallest).toBeGreaterThanOrEqual(16)
    await page.context().close()
  })
})

it('a mail that is wrong is found out', async () => {
  const {page} = await opened('letter')
  await page.evaluate("document.querySelector('p.t').style.color = '#eee'")
  expect((await violationsIn(page)).join()).toContain('color-contrast')
  await page.context().close()
})

describe('a mail with a picture', () => {
  const name = '2026-11-hverdagens-hus.da'

  it('asks for its pictures and for nothing else', async () => {
    const {page, asked} = await opened(name)
    expect(asked).toEqual(['https://presse.fyrlygten.example/media/2026-11-hverdagens-hus/fyr.jpg'])
    await page.context().close()
  })

  it('says what they show where they are off', async () => {
    const {page} = await opened(name, {pictures: false})
    const tree = await page.locator('body').ariaSnapshot()
    expect(tree).toContain('img "Et fyrtårn i skumringen med et bredt lysstrejf hen over vandet"')
    await page.context().close()
  })

  it('is heard as an article with one headline and headings in order, and no table', async () => {
    const {page} = await opened(name)
    const tree = await page.locator('body').ariaSnapshot()
    expect(tree).toMatch(/article "Kom indenfor i Hverdagens Hus, før beboerne flytter ind"/u)
    expect(tree.match(/heading .* \[level=1\]/gu)).toHaveLength(1)
    expect(tree).toMatch(/heading "Tid og sted" \[level=2\]/u)
    expect(tree).not.toMatch(/- (?:table|row|cell)/u)
    // The words for lists of mails are for lists of mails.
    expect(tree.match(/Pressen inviteres til pressemøde/gu)).toHaveLength(1)
    await page.context().close()
  })

  it('reads without its style sheet, as some programs show it', async () => {
    const {page} = await opened(name, narrow)
    await page.evaluate("document.querySelector('style').remove()")
    expect(await violationsIn(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.context().close()
  })
})

describe('the HTML of every mail of the example', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // What mail programs need and HTML 5 has no more: `bgcolor`, `width`, `align` and `cellpadding`, looks on elements.
      'no-deprecated-attr': 'off',
      'no-inline-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off'
    }
  })

  it('is well made, and far from where Gmail cuts', async () => {
    for (const [name, mail] of mails) {
      const html = shownHtml(mail, filling)
      const {results} = await validator.validateString(html)
      const said = results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${name} ${ruleId}: ${message}`))
      expect(said).toEqual([])
      expect(html.length).toBeLessThan(15_000)
    }
  })
})
