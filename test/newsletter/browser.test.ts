import {must, readNewsroomSettings} from '@budstikke/core'
import {newsletterHandler, type Registry, subscriberOf, token} from '@budstikke/newsletter'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import PostalMime from 'postal-mime'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {complaintsOf, openBrowser, violationsOn} from '../pages/browser.ts'
import {keys} from './keys.ts'
import {storeFor} from './stores.ts'
import {worldAt} from './workers.ts'

const home = 'https://presse.havnefonden.example/'
const settings = must(
  readNewsroomSettings(`organisation: Havnefonden
url: ${home}
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
topics:
  havn: {da: Havn, sv: Hamn}
  skib: {da: Skibe, sv: Fartyg}
theme: {colour: '#7a1f5c'}
newsletter: {from: presse@havnefonden.example}
`).settings
)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser.close())

/** A window in a web that consists of the pages of readers, and of a page of somebody else's. */
async function windowOn(registry: Registry, options: BrowserContextOptions): Promise<Page> {
  const handler = newsletterHandler({registry, settings: {...settings, newsletter: must(settings.newsletter)}})
  const context = await browser.newContext({viewport: {width: 1100, height: 900}, ...options})
  await context.route('**/*', async (route) => {
    const asked = route.request()
    if (asked.url() === 'https://evil.example/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${home}subscribe"><input name="email" value="offer@avis.example"><button>Win</button></form>`
      })
    if (!asked.url().startsWith(home)) return route.abort()
    const body = asked.postDataBuffer()
    const answer = await handler(
      new Request(asked.url(), {
        method: asked.method(),
        headers: await asked.allHeaders().then((headers) =>
          Object.entries(headers)
            .filter(([name]) => !name.startsWith(':'))
            .map(([name, value]): [string, string] => [name, value])
        ),
        ...(body === null ? {} : {body: new Uint8Array(body)})
      })
    )
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer())
    })
  })
  return context.newPage()
}

it.each<[string, BrowserContextOptions]>([
  ['in the light', {}],
  ['in the dark on a phone', {viewport: {width: 320, height: 640}, colorScheme: 'dark'}],
  ['without scripts', {javaScriptEnabled: false}],
  ['in the colours of the machine', {forcedColors: 'active'}]
])('a reader signs up, chooses, and leaves by hand: %s', async (how, options) => {
  const registry: Registry = {
    store: await storeFor('sqlite'),
    world: worldAt('2026-11-03T08:00:00Z'),
    keys,
    pepper: Buffer.alloc(32, 9)
  }
  const page = await windowOn(registry, options)
  const isSound = async () => {
    if (options.javaScriptEnabled === false) return
    expect(await violationsOn(page), page.url()).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${how} ${page.url()}`).toBe(0)
  }
  expect(await complaintsOf(page, () => page.goto(`${home}subscribe?language=da`))).toEqual([])
  await isSound()
  await page.getByLabel('Mailadresse').fill('ida@avis.example')
  await page.getByLabel('Svenska').check()
  await page.getByLabel('Havn', {exact: true}).check()
  await page.getByLabel('Samlet én gang om dagen').check()
  await page.getByRole('button', {name: 'Tilmeld mig'}).click()
  expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Se i din indbakke')
  await isSound()

  const {message} = await registry.store.db.selectFrom('letter').select('message').executeTakeFirstOrThrow()
  const {text = ''} = await PostalMime.parse(message)
  await page.goto(must(/https:\S+\/c\/[\w-]+/u.exec(text)?.[0]))
  expect(await page.getByRole('listitem').allTextContents()).toContain('Emner: Havn')
  await isSound()
  await page.getByRole('button', {name: 'Ja, tilmeld mig'}).click()
  await page.getByRole('link', {name: 'Se eller ret dine valg'}).click()
  await isSound()
  expect(await page.getByLabel('Havn', {exact: true}).isChecked()).toBe(true)
  await page.getByLabel('Havn', {exact: true}).uncheck()
  await page.getByLabel('Skibe').check()
  await page.getByRole('button', {name: 'Gem mine valg'}).click()
  expect(await page.getByRole('status').textContent()).toBe('Dine valg er gemt.')
  await isSound()
  const id = must(await subscriberOf(registry, 'ida@avis.example'))
  const topics = await registry.store.db.selectFrom('subscription').select('topic').where('state', '=', 1).execute()
  expect(new Set(topics.map(({topic}) => topic))).toEqual(new Set(['skib']))

  await page.goto(`${home}u/${token(keys, {purpose: 'unsubscribe', subscriber: id, about: 0})}`)
  await isSound()
  await page.getByRole('button', {name: 'Afmeld mig'}).click()
  expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Du er afmeldt')
  await page.goto(`${home}p/${token(keys, {purpose: 'preferences', subscriber: id, about: 0})}`)
  await page.getByRole('link', {name: 'Slet mine oplysninger'}).click()
  await isSound()
  await page.getByRole('button', {name: 'Slet alt om mig'}).click()
  expect(await subscriberOf(registry, 'ida@avis.example')).toBeUndefined()

  // A form on somebody else's page signs up nobody.
  await page.goto('https://evil.example/')
  await page.getByRole('button', {name: 'Win'}).click()
  expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Formularen kom et andet sted fra')
  expect(await subscriberOf(registry, 'offer@avis.example')).toBeUndefined()
  if (process.env['SHOTS'] !== undefined) {
    await page.goto(`${home}subscribe?language=da`)
    await page.screenshot({path: `${process.env['SHOTS']}/${how.replaceAll(' ', '-')}.png`, fullPage: true})
  }
  await page.context().close()
})
