import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseRelease, readNewsroomSettings, storyOf} from '@budstikke/core'
import {VFile} from 'vfile'
import {afterAll, describe, expect, it} from 'vitest'
import {person} from '../cli/person.ts'
import {archive} from './archive.ts'
import {frontMatter, manuscript, pathOf, writeNewsroom} from './newsroom-folder.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'budstikke-archive-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((one) => rmSync(one, {recursive: true, force: true})))

/** Every file of a folder with a word for what is in it. */
function contents(place: string): readonly string[] {
  return readdirSync(place, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(place.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .toSorted()
}

describe('the archive that benchmarks build', () => {
  it('is the same bytes each time, with pictures and without', () => {
    for (const extent of ['race', 'everything'] as const) {
      const [one, other] = [folder(), folder()]
      writeNewsroom(one, 12, extent)
      writeNewsroom(other, 12, extent)
      expect(contents(one).length).toBe(extent === 'race' ? 13 : 13 + pictured(12))
      expect(contents(other)).toEqual(contents(one))
    }
  })

  it('goes on where a shorter one ends', () => {
    expect([...archive(100)].slice(0, 61)).toEqual([...archive(61)])
  })

  it('has no two releases that are the same, and files for each', () => {
    const all = [...archive(500)]
    expect(new Set(all.map((release) => release.body)).size).toBe(500)
    expect(new Set(all.map((release) => pathOf(release))).size).toBe(500)
  })

  it('is as long as releases are', () => {
    const all = [...archive(300)]
    const mean = (text: (one: (typeof all)[number]) => string) =>
      all.reduce((sum, one) => sum + Buffer.byteLength(text(one)), 0) / all.length
    expect(mean(frontMatter)).toBeGreaterThan(630)
    expect(mean(frontMatter)).toBeLessThan(770)
    expect(mean(({body}) => body)).toBeGreaterThan(3000)
    expect(mean(({body}) => body)).toBeLessThan(3400)
  })

  it('is Danish and Swedish, some of it both, about every topic, in every year', () => {
    const all = [...archive(400)]
    const paths = all.map((release) => pathOf(release))
    const [danish, swedish] = ['da', 'sv'].map((language) => all.filter((one) => one.language === language).length)
    expect(Math.abs((danish ?? 0) - (swedish ?? 0))).toBeLessThan(10)
    expect(
      paths.filter((path) => path.endsWith('/da.md') && paths.includes(path.replace('da.md', 'sv.md'))).length
    ).toBeGreaterThan(70)
    expect(new Set(all.flatMap((release) => release.topics)).size).toBe(6)
    expect(new Set(all.map(({published}) => published.slice(0, 4))).size).toBe(7)
  })

  it('is read without an error, and as it was meant', async () => {
    for (const release of archive(60, {pictures: true})) {
      const {story} = storyOf(pathOf(release))
      const file = new VFile({path: pathOf(release), value: manuscript(release)})
      const read = await parseRelease(file, {zone: zone(), name: story})
      expect(file.messages.map(String)).toEqual([])
      const {headline, lead, language, topics} = read.release
      expect({headline, lead, language, topics}).toEqual({
        headline: release.headline,
        lead: release.lead,
        language: release.language,
        topics: release.topics
      })
    }
  })

  it('is a newsroom that `check` has nothing against', async () => {
    const place = folder()
    writeNewsroom(place, 20, 'everything')
    const {exit, out, said} = await person(place)('check')
    // That half of it is in one language alone is a note.
    expect(out + said).not.toMatch(/ {2}(?:error|look at) {2}/u)
    expect(exit).toBe(0)
  })
})

function pictured(count: number): number {
  return new Set([...archive(count, {pictures: true})].flatMap(({picture}) => picture ?? [])).size
}

function zone() {
  const {settings} = readNewsroomSettings(
    'organisation: A\nurl: https://a.example\nsince: 2019\nzone: Europe/Copenhagen\nlanguages: [da, sv]\n'
  )
  if (settings === undefined) throw new Error('the settings are not read')
  return settings.zone
}
