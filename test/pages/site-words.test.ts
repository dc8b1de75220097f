import {type Artifact, instant, must} from '@budstikke/core'
import {companions} from '@budstikke/rss'
import {framed, pages} from '@budstikke/site'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {headerPolicy} from '../../packages/site/src/machine/policy.ts'
import {harbour, harbourReleases, harbourYaml} from '../../packages/site/src/testing/harbour.ts'
import {hostileRelease, hostileWords} from '../../packages/site/src/testing/hostile.ts'
import {complaintsOf, openBrowser, pageOn, violationsOn} from './browser.ts'

const url = 'https://havn.example/presse/'
const at = must(instant('2026-11-21T12:00:00Z'))

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser.close())

const open = async (artifacts: readonly Artifact[]): Promise<Page> =>
  pageOn(browser, {artifacts, url, policy: headerPolicy})

describe('in every language', () => {
  // The colours are those of every language: one is seen in the dark.
  it.each([
    ['nb', ['light', 'dark']],
    ['nn', ['light']],
    ['fi', ['light']],
    ['en', ['light']]
  ] as const)('every sort of page is as axe asks: %s', async (language, schemes) => {
    const yaml = harbourYaml.replace('[da, sv]', `[${language}]`)
    const releases = Object.entries(harbourReleases)
      .filter(([path]) => path.endsWith('/da.md'))
      .map(([path, text]) => [path.replace('/da.md', `/${language}.md`), text] as const)
    const newsroom = await harbour(Object.fromEntries(releases), yaml)
    const options = {at, search: true}
    const all = [...pages(newsroom, options), ...companions(newsroom, {frame: (one) => framed(newsroom, options, one)})]
    const paths = all.map(({path}) => path).filter((path) => path.startsWith(`${language}/`) && path.endsWith('.html'))
    // Front, releases, topic, year, archive, search, contacts, media, feeds, accessibility, error.
    expect(paths.length).toBeGreaterThan(12)
    const page = await open(all)
    for (const path of paths) {
      await page.goto(url + path.replace(/index\.html$/u, ''))
      for (const colorScheme of schemes) {
        await page.emulateMedia({colorScheme})
        expect(await violationsOn(page), `${path} ${colorScheme}`).toEqual([])
      }
    }
    await page.context().close()
  })
})

describe('a hostile newsroom', () => {
  it.each(hostileWords.map((words) => [JSON.stringify(words).slice(0, 40), words] as const))(
    'runs nothing and fetches nothing where every field holds %s',
    async (_, words) => {
      const yaml = `${harbourYaml}title: ${JSON.stringify(`x${words}`)}\ndescription: ${JSON.stringify(words)}\n`
      const all = pages(await harbour({'nyt/da.md': hostileRelease(words)}, yaml), {at, search: true})
      const page = await open(all)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const paths = all
        .map(({path}) => path)
        .filter(
          (path) => /^da\/(?:index|nyt\/index|media|topics\/.*|2026\/.*)\.?/u.test(path) && path.endsWith('.html')
        )
      expect(paths.length).toBeGreaterThan(3)
      for (const path of paths) {
        const said = await complaintsOf(page, () => page.goto(url + encodeURI(path.replace(/index\.html$/u, ''))))
        // The pictures that it names are not there; nothing else is complained of.
        expect(
          said.filter((line) => !line.includes('404')),
          path
        ).toEqual([])
        expect(await page.evaluate('"acted" in window'), path).toBe(false)
        expect(
          await page
            .locator('iframe, object, embed, form[action*=evil], [onload], [onerror], [onclick], [style]')
            .count(),
          path
        ).toBe(0)
      }
      expect(asked.filter((address) => !address.startsWith(url))).toEqual([])
      await page.context().close()
    }
  )
})
