import type {Artifact} from '@budstikke/core'
import {serve, storeOf} from '@budstikke/rss'
import axe from 'axe-core'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {inject} from 'vitest'

/** The strictest policy that pages without anything inline can be served with. */
const strictest = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"

/** A real Chromium. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    // As root it has no sandbox to start in, and it meets nothing here but our own pages.
    args: ['--no-sandbox', '--font-render-hinting=none']
  })
}

/** A page in a window of its own, in a web that consists of a newsroom at `url`; nothing else answers. */
export async function pageOn(
  browser: Browser,
  {
    artifacts,
    url,
    policy = strictest
  }: {readonly artifacts: readonly Artifact[]; readonly url: string; readonly policy?: string},
  options: BrowserContextOptions = {}
): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1100, height: 900}, ...options})
  const handler = serve(storeOf(artifacts), {url})
  await context.route('**/*', async (route) => {
    if (!route.request().url().startsWith(url)) return route.abort()
    const response = await handler(new Request(route.request().url()))
    return route.fulfill({
      status: response.status,
      headers: {...Object.fromEntries(response.headers), 'content-security-policy': policy},
      body: Buffer.from(await response.arrayBuffer())
    })
  })
  return context.newPage()
}

// What passes is not told of, which is most of the work.
const asked: axe.RunOptions = {rules: {'target-size': {enabled: true}}, resultTypes: ['violations'], selectors: false}

/** What axe finds wrong with a page, each rule with the elements that break it. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source)
  const {violations} = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(asked)})`)
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)
}

/** What the page complains of while `visit` runs: a policy that was broken, a script that failed, a file that is missing. */
export async function complaintsOf(page: Page, visit: () => Promise<unknown>): Promise<readonly string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await visit()
  return complaints
}
