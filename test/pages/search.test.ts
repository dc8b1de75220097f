import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {installedTools, type Tools} from '../../packages/cli/src/edge/tools.ts'
import {type BuiltFolder, builtExample} from '../built/built.ts'
import {filesIn, newsroomWith, person} from '../cli/person.ts'
import {complaintsOf, openBrowser, pageOn, violationsOn} from './browser.ts'

const at = '2026-11-21T11:00:00Z'
const url = 'https://presse.fyrlygten.example/'

let browser: Browser
let built: BuiltFolder
beforeAll(async () => {
  // Pictures are not what is searched, and take the longest.
  const tools: Tools = {...installedTools, sharp: async () => undefined}
  ;[built, browser] = await Promise.all([builtExample(at, {tools}), openBrowser()])
})
afterAll(async () => browser.close())

/** The policy that the built newsroom asks its host to state. */
const policyIn = ({text}: BuiltFolder) => /Content-Security-Policy: (.*)/u.exec(text('_headers'))?.[1] ?? ''

/** A search as a reader makes it; answers the page and what it complained of. */
async function searched(language: string, query: string): Promise<{page: Page; complaints: readonly string[]}> {
  const page = await pageOn(browser, {artifacts: built.artifacts, url, policy: policyIn(built)})
  const complaints = await complaintsOf(page, async () => {
    await page.goto(`${url}${language}/search.html`)
    await page.locator('#query').fill(query)
    await page.keyboard.press('Enter')
    await page
      .locator('#search-status')
      .filter({hasText: /\d|[»”]/u})
      .waitFor()
  })
  return {page, complaints}
}

const found = async (page: Page) => page.locator('#results a').evaluateAll((links) => links.map(String))

describe('the search', () => {
  it.each([
    // The texts have `gårde` and `haver`, `gårdar` and `odling`.
    ['da', 'gården', 'da/2026-09-gaardhaver/'],
    ['da', 'beboernes', 'da/2026-11-hverdagens-hus/'],
    ['sv', 'odlingarna', 'sv/2026-09-gaardhaver/'],
    ['sv', 'obligationerna', 'sv/2026-04-sociala-obligationer/']
  ])('finds a word by its stem, in its language alone: %s %s', async (language, query, path) => {
    const {page, complaints} = await searched(language, query)
    const addresses = await found(page)
    expect(addresses).toContain(url + path)
    for (const address of addresses) expect(address).toContain(`${url}${language}/`)
    expect(complaints).toEqual([])
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  })

  it('says so where nothing is found', async () => {
    const {page} = await searched('da', 'qxzyv')
    expect(await found(page)).toEqual([])
    expect(await page.locator('#search-status').textContent()).toContain('»qxzyv«')
    await page.context().close()
  })

  it('answers with words that are like it where it does not know one, and never with what waits', async () => {
    // A word of the release under embargo and of no other.
    const {page} = await searched('da', 'kommunegrænsen')
    expect(await page.locator('#results').textContent()).not.toMatch(/kommunegræns|to uger/u)
    expect((await found(page)).filter((address) => address.includes('to-uger'))).toEqual([])
    await page.context().close()
  })

  it('leads from a result to the release, and back to what was asked', async () => {
    const {page} = await searched('da', 'gårdhave')
    await page.locator('#results a').first().click()
    await page.waitForURL(/da\/2026-09-gaardhaver(?:-rettelse)?\/$/u)
    await page.goBack()
    await page.locator('#results a').first().waitFor()
    expect(await page.locator('#query').inputValue()).toBe('gårdhave')
    await page.context().close()
  })
})

describe('the policy that the host is asked to state', () => {
  it('is broken by no sort of page', async () => {
    const paths = [
      '',
      'da/',
      'da/2026-09-gaardhaver/',
      'sv/2026-11-hverdagens-hus/',
      'da/2026-01-besoegsordning/',
      'da/topics/bolig/',
      'sv/2026/',
      'da/archive.html',
      'da/media.html',
      'sv/contacts.html',
      'da/feeds.html',
      'da/feed.html',
      'sv/accessibility.html'
    ]
    for (const path of paths) {
      const page = await pageOn(browser, {artifacts: built.artifacts, url, policy: policyIn(built)})
      expect(await complaintsOf(page, () => page.goto(url + path, {waitUntil: 'networkidle'})), path).toEqual([])
      await page.context().close()
    }
  })
})

describe('without the program that makes search indexes', () => {
  const broken: Tools = {
    ...installedTools,
    withPagefind: async () => {
      throw new Error('spawn EACCES')
    }
  }
  it.each([
    ['da', 'Der er ingen søgeside', 'kan ikke køre her: spawn EACCES'],
    ['sv', 'Det finns ingen söksida', 'inte kan köras här: spawn EACCES'],
    ['en', 'There is no search page', 'does not run here: spawn EACCES']
  ])('a build says so, and no page leads to a search (%s)', async (locale, words, reason) => {
    const folder = newsroomWith()
    const {exit, said} = await person(folder, {tools: broken, locale})('build', '--out', 'ud', '--at', at)
    expect([exit, said]).toEqual([0, expect.stringContaining(words)])
    expect(said).toContain(reason)
    const made = filesIn(join(folder, 'ud'))
    expect(Object.keys(made).filter((path) => /search|pagefind/u.test(path))).toEqual([])
    expect(made['da/index.html']).not.toContain('search.html')
  })
})
