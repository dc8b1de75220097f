import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {must} from '../model/brand.ts'
import {instant} from '../model/time.ts'
import {parseRelease} from '../parse.ts'
import {readNewsroomSettings} from '../read/newsroom-settings.ts'
import {collect, type Newsroom} from './newsroom.ts'
import {publicAt} from './public.ts'
import {slugOfStory, storyOf} from './story.ts'

const settings = must(
  readNewsroomSettings(
    'organisation: Fjordhjælpen\nurl: https://fjord.example/presse\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'
  ).settings
)

async function newsroom(files: Readonly<Record<string, string>>): Promise<Newsroom> {
  const sources = await Promise.all(
    Object.entries(files).map(async ([path, front]) => {
      const {story, language} = storyOf(path)
      const {release} = await parseRelease(
        new VFile({path, value: `---\n${front}\n---\n# Nyt fra ${story}\n\nVi åbner ${story} i dag.\n`}),
        {
          authority: settings.authority,
          zone: settings.zone,
          name: `releases/${story}/${language}`,
          ...(language ? {named: language} : {}),
          slug: must(slugOfStory(story))
        }
      )
      return {story, release}
    })
  )
  return collect(settings, sources).newsroom
}

const seenAt = async (files: Readonly<Record<string, string>>, now: string) =>
  publicAt(await newsroom(files), must(instant(now))).entries.map(
    ({permalink, release}) => `${permalink} ${release.timing.state}`
  )

describe('publicAt', () => {
  it('shows nothing of a draft, nor of what nobody dated', async () => {
    expect(
      await seenAt(
        {'a/da.md': 'status: draft\npublished: 2020-01-01', 'b/da.md': 'language: da'},
        '2026-11-21T12:00:00Z'
      )
    ).toEqual([])
  })
  it('lifts an embargo at its minute, and not before', async () => {
    const files = {'a/da.md': 'language: da\nembargo: 2026-12-03 06:00'}
    expect(await seenAt(files, '2026-12-03T04:59:59Z')).toEqual([])
    expect(await seenAt(files, '2026-12-03T05:00:00Z')).toEqual(['https://fjord.example/presse/da/a/ published'])
  })
  it('waits for the later of embargo and publication', async () => {
    expect(
      await seenAt(
        {'a/da.md': 'language: da\nembargo: 2026-12-03 06:00\npublished: 2026-12-04 08:00'},
        '2026-12-03T12:00:00Z'
      )
    ).toEqual([])
  })
  it('opens a day without a clock at midnight in the newsroom', async () => {
    const files = {'a/da.md': 'language: da\npublished: 2026-07-01'}
    expect(await seenAt(files, '2026-06-30T21:59:59Z')).toEqual([])
    expect(await seenAt(files, '2026-06-30T22:00:00Z')).toHaveLength(1)
  })
  it('keeps corrections for their hour, also those of what was under embargo', async () => {
    const files = {
      'a/da.md':
        'language: da\nembargo: 2026-12-03 06:00\ncorrections:\n  - at: 2026-12-05 10:00\n    note: Tallet var 12.'
    }
    const before = publicAt(await newsroom(files), must(instant('2026-12-04T00:00:00Z'))).entries[0]
    expect(before?.release.timing).toEqual({state: 'published', corrections: []})
    const after = publicAt(await newsroom(files), must(instant('2026-12-05T09:00:00Z'))).entries[0]
    expect(after?.updated).toBe('2026-12-05T09:00:00Z')
    expect(after?.since).toBe('2026-12-03T05:00:00Z')
  })
  it('leaves nothing of a withdrawn text but its headline and the reason', async () => {
    const files = {
      'a/da.md': 'language: da\npublished: 2026-01-02\nwithdrawn:\n  at: 2026-01-05 12:00\n  reason: Sendt ved en fejl.'
    }
    const [entry] = publicAt(await newsroom(files), must(instant('2026-02-01T00:00:00Z'))).entries
    expect(entry?.release.timing).toEqual({
      state: 'withdrawn',
      at: '2026-01-05T11:00:00Z',
      reason: 'Sendt ved en fejl.'
    })
    expect(JSON.stringify(entry)).not.toContain('Vi åbner')
    expect(await seenAt(files, '2026-01-03T00:00:00Z')).toEqual(['https://fjord.example/presse/da/a/ published'])
  })
  it('never speaks of what was withdrawn before its embargo was over', async () => {
    expect(
      await seenAt(
        {'a/da.md': 'language: da\nembargo: 2026-12-03 06:00\nwithdrawn:\n  at: 2026-12-01 09:00\n  reason: Forkert.'},
        '2027-01-01T00:00:00Z'
      )
    ).toEqual([])
  })
  it('names a translation only when it may be seen itself', async () => {
    const files = {
      'a/da.md': 'language: da\npublished: 2026-01-02',
      'a/sv.md': 'language: sv\nembargo: 2026-01-03 06:00'
    }
    const translations = async (now: string) =>
      publicAt(await newsroom(files), must(instant(now))).entries.map((entry) =>
        entry.translations.map(({language}) => language)
      )
    expect(await translations('2026-01-02T12:00:00Z')).toEqual([[]])
    expect(await translations('2026-01-03T12:00:00Z')).toEqual([['da'], ['sv']])
  })
  it('does not let a public release name one that is hidden', async () => {
    const hidden = 'tag:fjord.example,2024:releases/b/da'
    const files = {
      'a/da.md': `language: da\npublished: 2026-01-02\nrelated: ["${hidden}"]\ncorrects: ${hidden}`,
      'b/da.md': 'language: da\nstatus: draft'
    }
    expect(JSON.stringify(publicAt(await newsroom(files), must(instant('2026-02-01T00:00:00Z'))))).not.toContain(hidden)
  })
  it('shuts out a release whose embargo cannot be read, or is misspelt', async () => {
    expect(
      await seenAt({'a/da.md': 'language: da\npublished: 2020-01-01\nembargo: på fredag'}, '2026-11-21T12:00:00Z')
    ).toEqual([])
    expect(
      await seenAt({'a/da.md': 'language: da\npublished: 2020-01-01\nembago: 2027-01-01 06:00'}, '2026-11-21T12:00:00Z')
    ).toEqual([])
  })
})

describe('a text that says embargo and not until when', () => {
  it('stays a draft, until its author says `status: published` or the hour', async () => {
    const text = 'Embargo indtil ministeren har talt\n\nNy bro\n\nBroen er 214 meter lang.\n'
    const timingOf = async (front: string) =>
      (
        await parseRelease(
          new VFile({path: 'a.md', value: `---\nlanguage: da\npublished: 2020-01-01\n${front}---\n${text}`})
        )
      ).release.timing.state
    expect(await timingOf('')).toBe('draft')
    expect(await timingOf('embargo: 2020-01-02 06:00\n')).toBe('embargoed')
    expect(await timingOf('status: published\n')).toBe('published')
  })
})

describe('collect', () => {
  it('keeps the first of two releases with one identity and says so of the other', async () => {
    const one = await parseRelease(
      new VFile({path: 'a.md', value: '---\nid: "tag:fjord.example,2024:x"\nlanguage: da\n---\n# A\n\nTekst.'})
    )
    const {newsroom: made, clashes} = collect(settings, [
      {story: 'b', release: one.release},
      {story: 'a', release: one.release}
    ])
    expect(made.entries.map(({story}) => story)).toEqual(['a'])
    expect(clashes.map(({remark}) => remark.id)).toEqual(['newsroom-id-taken'])
  })
})

describe('storyOf', () => {
  it('reads story and language off a path', () => {
    expect(storyOf('2026-11-ny/da.md')).toEqual({story: '2026-11-ny', language: 'da'})
    expect(storyOf('2026-10-seminarium.sv.md')).toEqual({story: '2026-10-seminarium', language: 'sv'})
    expect(storyOf('notis.md')).toEqual({story: 'notis'})
    expect(storyOf('2026/ny/referat.md')).toEqual({story: '2026/ny/referat'})
  })
})
