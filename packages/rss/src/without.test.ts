import {expect, it} from 'vitest'
import {feeds} from './feeds.ts'
import {fjordYaml, newsroomOf} from './testing/newsroom.ts'

it('has the newest alone where a newsroom does without archives, and leads to none', async () => {
  const years = [2023, 2024, 2025, 2026].map((year): [string, string] => [
    `${year}-havn/da.md`,
    `---\npublished: ${year}-03-01\n---\n# Havnen i ${year}\n\nDer er vand i havnen.\n`
  ])
  const made = async (yaml: string) => feeds(await newsroomOf(Object.fromEntries(years), yaml))
  const archive = /^(?:da\/)?\d{4}\//u
  expect((await made(fjordYaml)).some(({path}) => archive.test(path))).toBe(true)
  const bare = await made(`${fjordYaml}build: {without: archives}\n`)
  expect(bare.filter(({path}) => archive.test(path))).toEqual([])
  for (const {path, content} of bare)
    expect([path, /prev-archive|next_url/u.test(String(content))]).toEqual([path, false])
})
