import {cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {person} from '../cli/person.ts'
import {complaintsOf, openBrowser, violationsOn} from './browser.ts'

const example = fileURLToPath(new URL('../../examples/velfaerd', import.meta.url))
const path = 'releases/2026-12-to-uger/da.md'

let browser: Browser
let folder = ''
let address = ''
let stop = (): void => undefined
let call: Promise<unknown> = Promise.resolve()

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'budstikke-')))
  cpSync(example, folder, {recursive: true, filter: (from) => !from.endsWith('expected')})
  const opened: string[] = []
  const stopped = new Promise<void>((done) => (stop = done))
  call = person(folder, {locale: 'da', stopped, opened})('preview', '--port', '0')
  browser = await openBrowser()
  while (opened.length === 0) await new Promise((done) => setTimeout(done, 20))
  address = opened[0] ?? ''
}, 120_000)

afterAll(async () => {
  await browser.close()
  stop()
  await call
  rmSync(folder, {recursive: true, force: true})
})

async function deskOn(query: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1300, height: 900}, ...options})
  await page.goto(address + query)
  return page
}

const release = (view = 'page') => `?${new URLSearchParams({release: path, view}).toString()}`

describe('the desk of the preview, in a browser', () => {
  it.each([
    ['light', '', {}],
    ['dark, with a release on it', release(), {colorScheme: 'dark'}],
    ['on a phone', release('reader'), {viewport: {width: 320, height: 700}}]
  ] as const)('is accessible and complains of nothing: %s', async (_, query, options) => {
    const page = await browser.newPage({viewport: {width: 1300, height: 900}, ...options})
    expect(await complaintsOf(page, () => page.goto(address + query, {waitUntil: 'load'}))).toEqual([])
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('shows what is saved in the page that is open, and keeps where its reader was', async () => {
    const page = await deskOn(release())
    const frame = page.frameLocator('iframe')
    await frame.locator('h1').waitFor()
    await page.locator('#list a', {hasText: 'Årskonference'}).focus()
    const file = join(folder, path)
    writeFileSync(file, readFileSync(file, 'utf8').replace('I dag kan der gå', 'I dag går der ofte'))
    await frame.getByText('I dag går der ofte').waitFor()
    await page.locator('#said', {hasText: 'Opdateret'}).waitFor()
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('Årskonference')
    await page.close()
  })

  it('shows an error beside the last good version, and takes it away when it is mended', async () => {
    const page = await deskOn(release())
    const file = join(folder, path)
    const good = readFileSync(file, 'utf8')
    await page.frameLocator('iframe').locator('h1').waitFor()
    writeFileSync(file, good.replace('topics:', 'embargo: engang\ntopics:'))
    await page.locator('#panel .error').first().waitFor()
    expect(await page.frameLocator('iframe').locator('h1').textContent()).toContain('14 kommuner')
    writeFileSync(file, good)
    await page.locator('#panel .clean').waitFor()
    await page.close()
  })

  it('is worked by the keyboard alone', async () => {
    const page = await deskOn('')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('skip')
    for (let tries = 0; tries < 40; tries++) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate<string>('document.activeElement.textContent')
      if (text.includes('Årskonference')) break
    }
    await page.keyboard.press('Enter')
    await page.locator('h1', {hasText: 'Årskonference'}).waitFor()
    await page.close()
  })
})
