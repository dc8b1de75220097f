import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {storyOf} from '../collect/story.ts'
import {must} from '../model/brand.ts'
import type {MessageId} from '../model/messages.ts'
import {parseRelease} from '../parse.ts'
import {readNewsroomSettings} from '../read/newsroom-settings.ts'
import {check} from './check.ts'

const settings = must(
  readNewsroomSettings(
    'organisation: Fjordhjælpen\nurl: https://fjord.example/\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da, sv]\ntopics:\n  bolig: {da: Bolig, sv: Bostad}\n'
  ).settings
)

type Files = Readonly<Record<string, string>>

/** What the editor is told of each file: the remark with that id, or nothing. */
async function told(id: MessageId, files: Files): Promise<Readonly<Record<string, string>>> {
  const paths = Object.keys(files)
  const releases = await Promise.all(
    paths.map(async (path) => {
      const {story, language} = storyOf(path)
      const file = new VFile({path, value: files[path] ?? ''})
      const {release, evidence} = await parseRelease(file, {
        zone: settings.zone,
        ...(language ? {named: language} : {})
      })
      return {story, release, evidence}
    })
  )
  const remarks = check(settings, releases)
  return Object.fromEntries(
    paths.flatMap((path, index) => {
      const remark = remarks[index]?.find((one) => one.id === id)
      return remark ? [[path, [remark.actual, remark.expected].filter(Boolean).join(' / ')]] : []
    })
  )
}

const dated = 'published: 2026-11-01 09:00'

function source(more: string, text = '# Ny havn\n\nBassinet er klart.\n', first = dated): string {
  return `---\n${[first, more].filter((line) => line !== '').join('\n')}\n---\n${text}`
}

const long = 'Bådene '.repeat(61).trim()
const swedish =
  'Föreningen öppnar sin nya hamn i dag och bjuder in alla som vill se den. Det är många som har väntat på att få lägga till här, och nu är det äntligen möjligt. Hamnen ligger mitt i byn, och den har fått en ny brygga som är längre än den gamla. Alla är välkomna att titta på båtarna och prata med dem som har byggt den.'

const cases: readonly (readonly [MessageId, Files, Readonly<Record<string, string>>])[] = [
  ['check-headline-missing', {'a.da.md': source('', '')}, {'a.da.md': ''}],
  ['check-text-missing', {'a.da.md': source('', '# Ny havn\n'), 'b.da.md': source('')}, {'a.da.md': ''}],
  [
    'check-contact-missing',
    {'a.da.md': source(''), 'b.da.md': source('contacts:\n  - name: Ida Holm\n    phones: ["+4512345678"]')},
    {'a.da.md': ''}
  ],
  ['check-event-missing', {'a.da.md': source('kind: invitation'), 'b.da.md': source('')}, {'a.da.md': ''}],
  [
    'check-event-year',
    {
      'a.da.md': source(
        '',
        '# Invitation til åbning af havnen\n\nKom til åbning af havnen den 3. december kl. 19.00.\n',
        ''
      ),
      'b.da.md': source(
        '',
        '# Invitation til åbning af havnen\n\nKom til åbning af havnen den 3. december kl. 19.00.\n'
      )
    },
    {'a.da.md': '12-03 19:00'}
  ],
  [
    'check-alt-missing',
    {
      'a.da.md': source('', '# Ny havn\n\nBassinet er klart.\n\n![](havn.jpg)\n'),
      'b.da.md': source('', '# Ny havn\n\n![Både](havn.jpg)\n')
    },
    {'a.da.md': 'havn.jpg'}
  ],
  [
    'check-headline-long',
    {
      'a.da.md': source(`headline: ${'Ny havn i byen '.repeat(8).trim()}`),
      'b.da.md': source(`headline: ${'h'.repeat(110)}`)
    },
    {'a.da.md': '119 / 110'}
  ],
  [
    'check-lead-long',
    {'a.da.md': source(`lead: ${long}`), 'b.da.md': source(`lead: ${long.slice(7)}`)},
    {'a.da.md': '61 / 60'}
  ],
  [
    'check-headline-capitals',
    {'a.da.md': source('headline: NY HAVN I BYEN'), 'b.da.md': source('headline: NATO')},
    {'a.da.md': 'NY HAVN I BYEN'}
  ],
  [
    'check-topic-unknown',
    {'a.da.md': source('topics: [bolg]'), 'b.da.md': source('topics: [bolig]')},
    {'a.da.md': 'bolg / bolig'}
  ],
  ['check-language-unknown', {'a.md': source('language: de'), 'b.md': source('language: da')}, {'a.md': 'de'}],
  [
    'check-language-other',
    {'a.md': source('language: fi'), 'b.md': source('language: sv-FI')},
    {'a.md': 'fi / da, sv'}
  ],
  [
    'check-language-mixed',
    {
      'a.da.md': source('language: da', `# Ny hamn\n\n${swedish}\n`),
      'b.sv.md': source('language: sv', `# Ny hamn\n\n${swedish}\n`)
    },
    {'a.da.md': 'sv / da'}
  ],
  [
    'drift-version-missing',
    {'a.da.md': source(''), 'b/da.md': source(''), 'b/sv.md': source('')},
    {'a.da.md': 'da / sv'}
  ],
  [
    'drift-state',
    {'a/da.md': source('status: draft'), 'a/sv.md': source('')},
    {'a/da.md': 'draft / published (sv)', 'a/sv.md': 'published / draft (da)'}
  ],
  [
    'drift-hour',
    {'a/da.md': source(''), 'a/sv.md': source('', undefined, 'published: 2026-11-01 10:00')},
    {
      'a/da.md': '2026-11-01T08:00:00Z / 2026-11-01T09:00:00Z (sv)',
      'a/sv.md': '2026-11-01T09:00:00Z / 2026-11-01T08:00:00Z (da)'
    }
  ],
  [
    'drift-correction',
    {'a/da.md': source('corrections:\n  - at: 2026-11-02 10:00\n    note: Ny længde.'), 'a/sv.md': source('')},
    {'a/sv.md': '0 / 1 (da)'}
  ],
  [
    'drift-kind',
    {'a/da.md': source('kind: notice'), 'a/sv.md': source('')},
    {'a/da.md': 'notice / release (sv)', 'a/sv.md': 'release / notice (da)'}
  ],
  [
    'drift-numbers-differ',
    {
      'a/da.md': source('', '# Ny havn\n\nDen er 63.000 meter.\n'),
      'a/sv.md': source('', '# Ny hamn\n\nDen är 64 000 meter.\n')
    },
    {'a/da.md': '63000 / 64000 (sv)', 'a/sv.md': '64000 / 63000 (da)'}
  ],
  [
    'drift-numbers',
    {
      'a/da.md': source('', '# Ny havn\n\nDen er 63.000 meter.\n'),
      'a/sv.md': source('', '# Ny hamn\n\nDen är 63 000 meter och 450 bred.\n')
    },
    {'a/da.md': '450 (sv)'}
  ],
  [
    'drift-quotes',
    {'a/da.md': source(''), 'a/sv.md': source('', '# Ny hamn\n\n”Det är bra”, säger Ida Holm.\n')},
    {'a/da.md': '0 / 1 (sv)'}
  ],
  [
    'drift-pictures',
    {'a/da.md': source('images:\n  - src: havn.jpg\n    alt: Både'), 'a/sv.md': source('')},
    {'a/sv.md': 'havn.jpg (da)'}
  ],
  [
    'drift-events',
    {'a/da.md': source('events:\n  - start: 2026-12-03 19:00'), 'a/sv.md': source('')},
    {'a/sv.md': '2026-12-03T19:00 (da)'}
  ]
]

it.each(cases)('says %s of the file it is about, and of no other', async (id, files, expected) => {
  expect(await told(id, files)).toEqual(expected)
})
