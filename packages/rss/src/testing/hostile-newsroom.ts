import {hostileTexts} from './arbitrary-feed.ts'

/** What a newsroom whose every word is hostile says of itself. */
export const hostileYaml = `organisation: ${JSON.stringify('Fjordhjælpen ]]> ]]> & <b>')}
title: ${JSON.stringify('x <script>alert(1)</script>')}
description: ${JSON.stringify('x </title></channel></rss> &amp; &lt;b&gt;')}
url: https://fjord.example/
since: 2024
zone: Europe/Copenhagen
languages: [da, sv]
topics:
  havn: {da: ${JSON.stringify('<script>Havnen ]]> ]]>')}, sv: ${JSON.stringify('Hamnen "\'><x y="')}}
feeds: {newest: 50, speakers: all}
`

/** Releases by path below `releases/`: of each hostile text one in two languages, which says it in every field. */
export const hostileFiles: Readonly<Record<string, string>> = Object.fromEntries(
  hostileTexts.flatMap((text, index) =>
    ['da', 'sv'].map((language) => [`x${index}/${language}.md`, hostileRelease(text, index)] as const)
  )
)

/** What breaks by its size: a headline of a megabyte, a text nested ten thousand deep; and what was withdrawn for a hostile reason. */
export const hostileOthers: Readonly<Record<string, string>> = {
  'long/da.md': `---\nheadline: ${'å'.repeat(1_000_000)}\npublished: 2026-03-01\n---\nLangt.\n`,
  'deep/da.md': `---\nheadline: Dybt\npublished: 2026-02-01\n---\n${'<div>'.repeat(10_000)}ord${'</div>'.repeat(10_000)}\n\n${'> '.repeat(10_000)}a\n`,
  ...Object.fromEntries(
    hostileTexts.map((text, index) => [
      `gone${index}/da.md`,
      `---\nheadline: ${said(text)}\npublished: 2025-03-01\nwithdrawn: {at: 2025-03-02 08:00, reason: ${said(text)}}\n---\nVæk.\n`
    ])
  )
}

function hostileRelease(text: string, index: number): string {
  const words = said(text)
  const settings = [
    `headline: ${words}`,
    `kicker: ${words}`,
    `lead: ${words}`,
    `organisation: ${words}`,
    `byline: [${words}]`,
    `dateline: {place: ${words}}`,
    `topics: [havn, ${words}]`,
    `label: ${words}`,
    `kind: invitation`,
    `published: 2026-01-${String((index % 28) + 1).padStart(2, '0')} 09:00`,
    `corrections: [{at: 2026-02-01 10:00, note: ${words}}]`,
    `contacts: [{name: ${words}, role: ${words}, phones: [${words}], emails: [${words}]}]`,
    `boilerplate: [{heading: ${words}, text: ${words}}]`,
    `facts: [{heading: ${words}, text: ${words}}]`,
    `events: [{name: ${words}, start: 2026-05-04T10:00, place: ${words}}]`,
    `quotes: [{text: ${words}, speaker: ${words}, role: ${words}}]`,
    `images: [{src: a.jpg, alt: ${words}, caption: ${words}, credit: ${words}, rights: ${words}}, {src: ${JSON.stringify(text)}}]`,
    `attachments: [{src: a.pdf, title: ${words}, type: ${words}}, {src: ${JSON.stringify(text)}}]`,
    `links: [{url: ${JSON.stringify(text)}, title: ${words}}]`
  ]
  return `---\n${settings.join('\n')}\n---\n${text}\n\n<p>${text}</p>\n\n[${text}](<${text}>)\n`
}

// JSON is YAML too.
function said(text: string): string {
  return JSON.stringify(`x ${text}`)
}
