import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Frame, Page} from 'playwright-core'
import PostalMime from 'postal-mime'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {person} from '../cli/person.ts'
import {example} from '../examples/newsroom.ts'
import {openBrowser, violationsOn} from '../pages/browser.ts'

let browser: Browser
let folder = ''

beforeAll(async () => {
  browser = await openBrowser()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-')))
  cpSync(example('velfaerd'), folder, {recursive: true, filter: (from) => !from.endsWith('expected')})
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
})

/** The frame that shows a file, once it is whole. */
async function frameAt(page: Page, address: string): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes(address))
    if (frame) {
      await frame.waitForLoadState('load')
      return frame
    }
    await new Promise((done) => setTimeout(done, 20))
  }
}

const previewed = (...words: readonly string[]) =>
  person(folder, {locale: 'da', now: '2026-11-21T11:00:00Z'})('send', '--preview', '.', ...words)

describe('send --preview', () => {
  it('writes each mail as it would be sent and as it looks, sends nothing and opens no store', async () => {
    const {exit, out, said} = await previewed('--out', 'mails')
    expect({exit, said}).toEqual({exit: 0, said: ''})
    expect(out).toMatch(/^Der ligger \d+ mails i mails\. Åbn mails\/index\.html for at se dem; intet er sendt\.\n$/u)
    const files = readdirSync(join(folder, 'mails'))
    for (const ending of ['eml', 'html', 'light.html', 'dark.html'])
      for (const name of [
        '2026-11-hverdagens-hus.da',
        '2026-06-sommerlejr.sv.correction',
        '2026-01-besoegsordning.da.withdrawal',
        'weekly.da',
        'daily.sv',
        'confirm.sv'
      ])
        expect(files).toContain(`${name}.${ending}`)
    expect(existsSync(join(folder, 'newsletter.db'))).toBe(false)
    // What waits for its hour is in none of them.
    for (const file of files.filter((one) => /\.(?:eml|html)$/u.test(one)))
      expect(readFileSync(join(folder, 'mails', file), 'utf8')).not.toMatch(/14 kommuner|14 kommuner/u)
    const mail = await PostalMime.parse(readFileSync(join(folder, 'mails/2026-11-hverdagens-hus.da.eml')))
    expect(mail.subject).toBe('Kom indenfor i Hverdagens Hus, før beboerne flytter ind')
    expect(mail.from).toEqual({name: 'Velfærdsforbundet Fyrlygten', address: 'presse@fyrlygten.example'})
    expect(mail.replyTo?.[0]?.address).toBe('sofie.ravnkilde@fyrlygten.example')
    expect(mail.attachments.map(({mimeType}) => mimeType)).toEqual(['text/calendar'])
    expect(mail.html).toContain('src="https://presse.fyrlygten.example/media/2026-11-hverdagens-hus/fyr.jpg"')
  })

  it('shows all of them on one page, with their pictures, light and dark', async () => {
    await previewed('2026-11-hverdagens-hus', '--out', 'one')
    const page = await browser.newPage({viewport: {width: 1600, height: 1000}})
    onTestFinished(() => page.close())
    await page.goto(pathToFileURL(join(folder, 'one/index.html')).href)
    expect(await page.locator('section').count()).toBe(2)
    expect(await page.locator('iframe').count()).toBe(8)
    expect(await violationsOn(page)).toEqual([])
    const seen: string[] = []
    for (const scheme of ['light', 'dark']) {
      await page.locator(`section:first-of-type .desktop iframe[src$=".${scheme}.html"]`).scrollIntoViewIfNeeded()
      const frame = await frameAt(page, `da.${scheme}.html`)
      seen.push(await frame.evaluate<string>("getComputedStyle(document.querySelector('h1')).color"))
      expect(await frame.evaluate<number>("document.querySelector('img').naturalWidth")).toBeGreaterThan(100)
    }
    expect(seen).toEqual(['rgb(26, 33, 38)', 'rgb(232, 236, 238)'])
  })

  it('says what is wrong, and writes over nothing that is not its own', async () => {
    const nowhere = await previewed()
    expect(nowhere.exit).toBe(2)
    expect(nowhere.said).toContain('--out MAPPE')
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    expect((await previewed('--out', 'releases')).exit).toBe(2)
    const nobody = await previewed('ingen-saadan', '--out', 'none')
    expect(nobody.exit).toBe(2)
    expect(nobody.said).toContain('ingen-saadan')
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})

describe('the mail on the preview’s desk', () => {
  it('is shown in a frame where nothing runs, with its pictures, and follows what is saved', async () => {
    const path = 'releases/2026-11-hverdagens-hus/da.md'
    const opened: string[] = []
    let stop = (): void => undefined
    const stopped = new Promise<void>((done) => (stop = done))
    const call = person(folder, {locale: 'da', stopped, opened})('preview', '--port', '0')
    while (opened.length === 0) await new Promise((done) => setTimeout(done, 20))
    onTestFinished(async () => {
      stop()
      await call
    })
    const page = await browser.newPage({viewport: {width: 1300, height: 900}})
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${opened[0] ?? ''}?${new URLSearchParams({release: path, view: 'mail'}).toString()}`)
    expect(await page.locator('header nav a[aria-current]').textContent()).toBe('Som mail')
    const frame = page.frameLocator('iframe[sandbox="allow-same-origin"]')
    await frame.locator('h1').waitFor()
    expect(await frame.locator('h1').textContent()).toBe('Kom indenfor i Hverdagens Hus, før beboerne flytter ind')
    const inside = await frameAt(page, '/-preview/mail?')
    expect(await inside.evaluate<number>("document.querySelector('img').naturalWidth")).toBeGreaterThan(100)
    expect(await violationsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    const file = join(folder, path)
    const good = readFileSync(file, 'utf8')
    writeFileSync(file, good.replace('I december flytter', 'I januar flytter'))
    await frame.getByText('I januar flytter').waitFor()
    writeFileSync(file, good)
    const answer = await fetch(`${opened[0] ?? ''}mail?${new URLSearchParams({release: path}).toString()}`)
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/u)
    expect(answer.headers.get('content-security-policy')).not.toContain('script')
    await page.close()
  })
})
