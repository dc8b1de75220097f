import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {storyOf} from '../collect/story.ts'
import {must} from '../model/brand.ts'
import {parseRelease} from '../parse.ts'
import {readNewsroomSettings} from '../read/newsroom-settings.ts'
import {check, checkerFor} from './check.ts'

const settings = must(
  readNewsroomSettings(
    'organisation: Fjordhjælpen\nurl: https://fjord.example/\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da, sv]\ntopics:\n  bolig: {da: Bolig, sv: Bostad}\ncontacts:\n  - name: Ida Holm\n    phones: ["+4512345678"]\n'
  ).settings
)

async function remarksOn(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const paths = Object.keys(files)
  const releases = await Promise.all(
    paths.map(async (path) => {
      const {story, language} = storyOf(path)
      const {release, evidence} = await parseRelease(new VFile({path, value: files[path] ?? ''}), {
        zone: settings.zone,
        ...(language ? {named: language} : {})
      })
      return {story, release, evidence}
    })
  )
  const remarks = check(settings, releases)
  return Object.fromEntries(
    paths.map((path, index) => [
      path,
      (remarks[index] ?? []).map(({id, actual, expected}) => [id, actual, expected].filter(Boolean).join(' '))
    ])
  )
}

const release = (settingsText: string, text = '# Ny havn\n\nBassinet er 1200 meter langt.\n') =>
  `---\npublished: 2026-11-01 09:00\n${settingsText}\n---\n${text}`

describe('check', () => {
  it('has nothing to say of two versions that say the same', async () => {
    expect(
      await remarksOn({
        'havn/da.md': release('language: da'),
        'havn/sv.md': release('language: sv', '# Ny hamn\n\nBassängen är 1\u00A0200 meter lång.\n')
      })
    ).toEqual({'havn/da.md': [], 'havn/sv.md': []})
  })
  it('tells each version what it lacks', async () => {
    const found = await remarksOn({
      'havn/da.md': release(
        'language: da\ncorrections:\n  - at: 2026-11-02 10:00\n    note: Ny længde.',
        '# Ny havn\n\nBassinet er 1200 meter langt.\n'
      ),
      'havn/sv.md': release('language: sv\nkind: notice', '# Ny hamn\n\nBassängen är 1 300 meter lång.\n')
    })
    expect(found['havn/sv.md']).toEqual([
      'drift-correction 0 1 (da)',
      'drift-kind notice release (da)',
      'drift-numbers-differ 1300 1200 (da)'
    ])
    expect(found['havn/da.md']).toEqual(['drift-kind release notice (sv)', 'drift-numbers-differ 1200 1300 (sv)'])
  })
  it('names the hour and the state in which versions differ', async () => {
    expect(
      (
        await remarksOn({
          'havn/da.md': release('language: da'),
          'havn/sv.md': release('language: sv').replace('09:00', '10:00')
        })
      )['havn/da.md']
    ).toEqual(['drift-hour 2026-11-01T08:00:00Z 2026-11-01T09:00:00Z (sv)'])
    expect(
      (await remarksOn({'havn/da.md': release('language: da'), 'havn/sv.md': release('language: sv\nstatus: draft')}))[
        'havn/sv.md'
      ]
    ).toEqual(['drift-state draft published (da)'])
  })
  it('asks for a version in each language of the newsroom', async () => {
    expect((await remarksOn({'havn.da.md': release('language: da')}))['havn.da.md']).toEqual([
      'drift-version-missing da sv'
    ])
  })
  it('asks for words for pictures, a day for invitations, a headline and a text', async () => {
    const found = await remarksOn({
      'a.da.md': release('kind: invitation\nimages:\n  - src: havn.jpg'),
      'b.da.md': release('', ''),
      'c.da.md': release('topics: [bolg]')
    })
    expect(found['a.da.md']).toEqual([
      'check-event-missing',
      'check-alt-missing havn.jpg',
      'drift-version-missing da sv'
    ])
    expect(found['b.da.md']).toEqual(['check-headline-missing', 'check-text-missing', 'drift-version-missing da sv'])
    expect(found['c.da.md']).toEqual(['drift-version-missing da sv', 'check-topic-unknown bolg bolig'])
  })
})

describe('a newsroom’s remarks', () => {
  it('are those of its stories, each looked at by itself', async () => {
    const texts = [
      release('language: da\ntopics: [bolg, bolig]'),
      release('language: sv\ntopics: [Bostad]', '# Ny hamn\n\nBassängen är 1 300 meter lång.\n'),
      release('language: sv\nstatus: draft', '# NY HAMN I HELSINGBORG\n\n![](havn.jpg)\n'),
      release('language: fi\nkind: invitation', '# Uusi satama\n'),
      release('language: da\nwithdrawn:\n  at: 2026-11-02 10:00\n  reason: Forkert.')
    ]
    const parsed = await Promise.all(
      texts.map((value) => parseRelease(new VFile({path: 'x.md', value}), {zone: settings.zone}))
    )
    const one = fc.record({story: fc.constantFrom('havn', 'kaj', 'mole'), parsed: fc.constantFrom(...parsed)})
    fc.assert(
      fc.property(fc.array(one, {maxLength: 9}), (drawn) => {
        const releases = drawn.map(({story, parsed: {release: told, evidence}}) => ({
          story,
          release: {...told},
          evidence
        }))
        const said = checkerFor(settings)
        const apart = releases.map((found) => {
          const versions = releases.filter(({story}) => story === found.story)
          return said(versions)[versions.indexOf(found)]
        })
        expect(check(settings, releases)).toEqual(apart)
      }),
      {seed: 20261121}
    )
  })
})
