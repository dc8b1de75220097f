import {expect, it} from 'vitest'
import {pages} from './pages.ts'
import {harbour, harbourReleases, harbourYaml, siteOf} from './testing/harbour.ts'

it('neither makes nor promises what a newsroom does without', async () => {
  const made = async (yaml: string) => {
    const {newsroom, options} = siteOf(await harbour(harbourReleases, yaml))
    return pages(newsroom, options)
  }
  const whole = await made(harbourYaml)
  const bare = await made(`${harbourYaml}build: {without: [cards, ninjs]}\n`)
  const ofReleases = /\/mole\/(?:contact-\d+\.vcf|event-\d+\.ics|ninjs\.json)$/u
  expect(whole.filter(({path}) => ofReleases.test(path)).length).toBeGreaterThan(3)
  expect(bare.filter(({path}) => ofReleases.test(path))).toEqual([])
  const page = bare.find(({path}) => path === 'da/mole/index.html')
  expect(String(page?.content)).not.toMatch(/\.vcf|event-\d+\.ics|ninjs/u)
  expect(String(page?.content)).toContain('Indvielse')
  const list = bare.find(({path}) => path === 'da/ninjs.json')
  expect(String(list?.content)).not.toContain('mole/ninjs.json')
})
