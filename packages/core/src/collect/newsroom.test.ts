import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {must} from '../model/brand.ts'
import {parseRelease} from '../parse.ts'
import {readNewsroomSettings} from '../read/newsroom-settings.ts'
import {collect} from './newsroom.ts'

const settings = must(
  readNewsroomSettings(
    'organisation: Fjordhjælpen\nurl: https://fjord.example/\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da]\n'
  ).settings
)

/** Who is kept, and what is said of the others: stories, each with the front matter of its release. */
async function collected(stories: Readonly<Record<string, string>>) {
  const sources = await Promise.all(
    Object.entries(stories).map(async ([story, front]) => {
      const value = `---\nlanguage: da\n${front}\n---\n# Nyt fra ${story}\n\nVi åbner i dag.\n`
      const {release} = await parseRelease(new VFile({path: `${story}.md`, value}), {zone: settings.zone, name: story})
      return {story, release}
    })
  )
  const {newsroom, clashes} = collect(settings, sources)
  return {
    kept: newsroom.entries.map(({story}) => story),
    clashes: clashes.map(({source, remark}) => ({story: source.story, ...remark}))
  }
}

it('keeps the first of two releases at one address, and says so of the other', async () => {
  expect(await collected({'a-havn': 'slug: havn', 'b-havn': 'slug: havn', bro: 'slug: bro'})).toEqual({
    kept: ['a-havn', 'bro'],
    clashes: [{story: 'b-havn', id: 'newsroom-slug-taken', actual: 'havn', expected: 'a-havn', severity: 'error'}]
  })
})

it('keeps the first of two releases with one id, and says so of the other', async () => {
  const id = 'tag:fjord.example,2024:havn'
  expect(await collected({'a-havn': `id: ${id}`, 'b-havn': `id: ${id}`})).toEqual({
    kept: ['a-havn'],
    clashes: [{story: 'b-havn', id: 'newsroom-id-taken', actual: id, expected: 'a-havn', severity: 'error'}]
  })
})
