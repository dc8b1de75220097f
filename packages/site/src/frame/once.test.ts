import {bcp47, instant, must} from '@budstikke/core'
import {expect, it} from 'vitest'
import {pageAt, pages} from '../pages.ts'
import type {SiteOptions} from '../site-options.ts'
import {harbour, harbourReleases, harbourYaml} from '../testing/harbour.ts'

const at = must(instant('2026-11-21T11:00:00Z'))

// Slugs that are the names of folders and pages; each page is compared with the same made alone, before any other.
const text = '---\npublished: 2026-11-20 09:00\ntopics: [havn]\n---\n# Nyt\n\nEn tekst.\n'
const files: Record<string, string> = {...harbourReleases}
for (const slug of ['arkiv', 'events', 'feeds', 'media', 'site', 'topics']) files[`${slug}/da.md`] = text
const options: Readonly<Record<string, SiteOptions>> = {
  'a calendar beside the releases': {at, calendar: (language) => `${language}/events.ics`},
  'a calendar in a folder of a release': {at, calendar: (language) => `${language}/events/all.ics`},
  'a picture of its own': {at, search: true, calendar: () => undefined}
}

for (const [name, option] of Object.entries(options)) {
  it(`leads from every page to every other as it does where that page is made alone: ${name}`, async () => {
    const yaml = name === 'a picture of its own' ? `${harbourYaml}theme: {logo: media/logo.svg}\n` : harbourYaml
    const newsroom = await harbour(files, yaml)
    const made = pages(newsroom, option).filter(({type}) => type === 'text/html')
    expect(made.filter(({path}) => path.startsWith(`${must(bcp47('da'))}/`)).length).toBeGreaterThan(6)
    for (const {path, content} of made) expect(pageAt(newsroom, option, path)?.content).toBe(content)
  })
}
