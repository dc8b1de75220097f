import {
  collect,
  instant,
  must,
  parseRelease,
  publicAt,
  type PublicEntry,
  type PublicNewsroom,
  readNewsroomSettings,
  slugOfStory,
  storyOf
} from '@budstikke/core'
import {VFile} from 'vfile'
import type {Filling} from '../mail/compiled.ts'

/** What the newsroom of a lighthouse says of itself. */
export const fyrYaml = `organisation: {da: Fyrværket, sv: Fyrverket}
url: https://fyr.example/presse/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
contacts:
  - name: Åse Tangmose
    role: {da: pressechef, sv: presschef}
    phones: ['+45 67 20 14 51']
    emails: [aase@fyr.example]
boilerplate: {da: Fyrværket passer på lys., sv: Fyrverket vaktar ljus.}
topics:
  lys: {da: Lys, sv: Ljus}
theme: {colour: '#ffcc00', logo: logo.png}
newsletter: {from: presse@fyr.example, bounces: '*@bounce.fyr.example', url: https://mail.fyr.example/}
`

/** An invitation in two languages with everything, an opinion, and one that was withdrawn. */
export const fyrReleases: Readonly<Record<string, string>> = {
  'fyret/da.md': `---
kind: invitation
kicker: Indvielse
headline: Fyret på Grå Odde lyser igen
lead: Efter tolv år i mørke tænder fyret lørdag aften.
published: 2026-11-20 09:00
corrections: [{at: 2026-11-20 12:00, note: Fyret er 41 meter.}]
topics: [lys]
events:
  - {name: Tænding, start: 2026-12-05 16:00, end: 2026-12-05 17:30, place: 'Fyrvej 1, Grå Odde'}
images: [{src: fyr.jpg, alt: Et fyr ved havet, caption: Fyret i går, credit: Ida Fugl}, {src: trappe.jpg, alt: En trappe}]
attachments: [{src: plan.pdf, title: Program, type: application/pdf}]
facts: [{heading: Tal, text: "- 41 meter\\n- 187 trin"}]
---
Lygten er **hamret** ud i [hånden](https://kobber.example/lygte), side 3.

»Lyset kan ses på atten sømils afstand,« siger fyrmester Bo Ek.

> Lad der blive lys.

| År | Besøg |
| --- | ---: |
| 2025 | 0 |

1. Først mørke
2. Så lys
`,
  'fyret/sv.md': '---\npublished: 2026-11-20 09:00\ntopics: [lys]\n---\n# Fyren lyser igen\n\nTexten om fyren.\n',
  'debat/da.md': '---\nkind: opinion\npublished: 2026-11-20 10:00\n---\n# Havet er for alle\n\nDet mener vi.\n',
  'vaek/da.md':
    '---\npublished: 2026-09-01 09:00\nwithdrawn: {at: 2026-09-02 08:00, reason: Tallene var forkerte.}\n---\n# Færre skibe\n\nHemmelig tekst.\n',
  'senere/da.md': '---\nembargo: 2026-12-03 06:00\n---\n# Klausuleret nyt\n\nIngen må se det endnu.\n'
}

/** The newsroom of `files`, by path below `releases/`, as anybody may see it at `at`. */
export async function fyr(
  files: Readonly<Record<string, string>> = fyrReleases,
  {yaml = fyrYaml, at = '2026-11-21T12:00:00Z'}: {readonly yaml?: string; readonly at?: string} = {}
): Promise<PublicNewsroom> {
  const settings = must(readNewsroomSettings(yaml).settings)
  const sources = await Promise.all(
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
  return publicAt(collect(settings, sources).newsroom, must(instant(at)))
}

/** The release of `story` in `language`. */
export function entryOf({entries}: PublicNewsroom, story: string, language = 'da'): PublicEntry {
  return must(entries.find((entry) => entry.story === story && entry.release.language === language))
}

/** What stands in the holes for a reader whose name is not ASCII. */
export const filling: Filling = {
  to: '=?utf-8?B?w4VzZQ==?=\r\n <aase@reader.example>',
  date: 'Sat, 21 Nov 2026 12:00:00 +0000',
  messageId: '7.42.0123456789abcdef@fyr.example',
  unsubscribe: `AbC-${'u'.repeat(37)}_9x`,
  preferences: `AbC-${'p'.repeat(37)}_9x`
}
