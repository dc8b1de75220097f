import {
  type Artifact,
  collect,
  instant,
  must,
  type NewsroomSettings,
  parseRelease,
  publicAt,
  type PublicNewsroom,
  readNewsroomSettings,
  slugOfStory,
  type Source,
  storyOf
} from '@budstikke/core'
import {VFile} from 'vfile'
import {newsroomExports, releaseExports} from '../machine/exports.ts'
import type {PageFacts, Site} from '../page-facts.ts'
import type {SiteOptions} from '../site-options.ts'

/** What the house of the harbour says of itself. */
export const harbourYaml = `organisation: {da: Havnens Hus, sv: Hamnens Hus}
url: https://havn.example/presse/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
contacts:
  - name: Vera Tangmose
    role: {da: pressechef, sv: presschef}
    phones: ['+45 67 20 14 51']
    emails: [vera@havn.example]
boilerplate: {da: Havnens Hus er et hus., sv: Hamnens Hus är ett hus.}
topics:
  havn: {da: Havnen, sv: Hamnen}
`

/** An invitation in two languages with everything that a release can have, an opinion, and one that was withdrawn. */
export const harbourReleases: Readonly<Record<string, string>> = {
  'mole/da.md': `---
kind: invitation
kicker: Indvielse
headline: 'Havnen får en mole </script><!-- æ'
lead: Molen bliver 400 meter lang & 8 bred.
byline: [Bo Ek]
dateline: {place: Skagen, date: 2026-11-20}
published: 2026-11-20 09:00
corrections: [{at: 2026-11-20 12:00, note: Molen er 400 meter.}]
topics: [havn]
events:
  - {name: Indvielse, start: 2026-12-04 10:00, end: 2026-12-04 11:30, place: 'Molevej 1, Skagen'}
  - {name: Molens uge, start: 2026-12-07, end: 2026-12-09, place: Skagen}
  - {name: En dag, start: '--12-24'}
images: [{src: mole.jpg, alt: En mole, caption: 'Molen <i>ved</i> havet.', credit: Ida Fugl, rights: Fri brug}]
attachments: [{src: plan.pdf, title: Plan, type: application/pdf}]
facts: [{heading: Tal, text: 400 meter}]
quotes: [{text: Den er lang, speaker: Ole Hav}]
---
Teksten om **molen**.
`,
  'mole/sv.md': '---\npublished: 2026-11-20 09:00\n---\n# Hamnen får en pir\n\nTexten om piren.\n',
  'debat/da.md':
    '---\nkind: opinion\npublished: 2026-03-01\ncontacts: [{role: Presse, phones: ["+4567201452"], emails: []}]\n---\n# Havet er for alle\n\nDet mener vi.\n',
  'vaek/da.md':
    '---\npublished: 2026-09-01 09:00\nwithdrawn: {at: 2026-09-02 08:00, reason: Sendt ved en fejl.}\n---\n# Trukket\n\nHemmelig tekst.\n',
  'senere/da.md': '---\nembargo: 2026-12-03 06:00\n---\n# Klausuleret nyt\n\nIngen må se det endnu.\n'
}

/** The newsroom of `files`, by path below `releases/`, as anybody may see it on 21 November 2026. */
export async function harbour(
  files: Readonly<Record<string, string>> = harbourReleases,
  yaml = harbourYaml
): Promise<PublicNewsroom> {
  const settings = must(readNewsroomSettings(yaml).settings)
  return publicAt(collect(settings, await sourcesIn(files, settings)).newsroom, must(instant('2026-11-21T12:00:00Z')))
}

/** The releases of `files`, by path below `releases/`, as their newsroom reads them. */
export function sourcesIn(
  files: Readonly<Record<string, string>>,
  settings: NewsroomSettings
): Promise<readonly Source[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, value]) => {
      const {story, language} = storyOf(path)
      const around = {
        authority: settings.authority,
        zone: settings.zone,
        slug: must(slugOfStory(story)),
        name: path.replace(/\.md$/u, ''),
        ...(language === undefined ? {} : {named: language})
      }
      return {story, release: (await parseRelease(new VFile({path, value}), around)).release}
    })
  )
}

/** The site of a newsroom at the moment that it is seen. */
export function siteOf(newsroom: PublicNewsroom, options: Omit<SiteOptions, 'at'> = {}): Site {
  return {newsroom, options: {at: must(instant('2026-11-21T12:00:00Z')), ...options}}
}

/** All that is made for machines beside `pages`. */
export function exportsOf(site: Site, pages: readonly PageFacts[]): readonly Artifact[] {
  const ofReleases = site.newsroom.entries.flatMap((entry) => releaseExports(site, entry))
  return [...ofReleases, ...newsroomExports(site, pages)].map((planned) => planned.make())
}

/** What the fronts and the pages of releases would say of themselves. */
export function factsOf(site: Site): readonly PageFacts[] {
  const {settings, entries} = site.newsroom
  const said = {site, title: 'T', description: 'D', indexed: true}
  const fronts = settings.languages.map((language): PageFacts => ({
    ...said,
    page: 'front',
    language,
    path: `${language}/`,
    alternates: settings.languages.map((other) => ({language: other, path: `${other}/`})),
    entries: entries.filter(({release}) => release.language === language)
  }))
  const releases = entries.map((entry): PageFacts => {
    const own = {language: entry.release.language, path: entry.permalink.slice(settings.url.length)}
    const others = entry.translations.map(({language, permalink}) => ({
      language,
      path: permalink.slice(settings.url.length)
    }))
    return {
      ...said,
      ...own,
      page: 'release',
      entry,
      alternates: others.length > 0 ? [own, ...others] : [],
      indexed: entry.release.timing.state === 'published'
    }
  })
  return [...fronts, ...releases]
}
