import {must} from '@budstikke/core'
import type {PublicNewsroom} from '@budstikke/core'
import {expect, test} from 'vitest'
import {momentsOf} from './moments.ts'
import {newsroomOf, source} from './testing/newsroom.ts'

const datesOf = (newsroom: PublicNewsroom) => {
  const moment = momentsOf(newsroom)
  return new Map(newsroom.entries.map((entry) => [entry.release.id, moment(entry, entry.updated).toISOString()]))
}
const days = (count: number) =>
  Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      [`x${index}/da.md`, source('2026-11-03')],
      [`x${index}/sv.md`, source('2026-11-03')]
    ]).flat() as [string, string][]
  )

test('what shares a day has dates of its own, within the second and the main language first', async () => {
  const dates = datesOf(await newsroomOf(days(100)))
  expect(new Set(dates.values()).size).toBe(200)
  expect([...dates.values()].every((date) => date.startsWith('2026-11-02T23:00:00.'))).toBe(true)
  expect(
    (dates.get(must([...dates.keys()].find((id) => id.endsWith('x7/da')))) ?? '') <
      (dates.get(must([...dates.keys()].find((id) => id.endsWith('x7/sv')))) ?? '')
  ).toBe(true)
})

test('no date moves when another release of that day comes', async () => {
  const before = datesOf(await newsroomOf(days(5)))
  const after = datesOf(
    await newsroomOf({...days(5), 'a0/da.md': source('2026-11-03'), 'z9/da.md': source('2026-11-03')})
  )
  for (const [id, date] of before) expect(after.get(id)).toBe(date)
})

test('more releases than a second has thousandths are dated all the same', async () => {
  const newsroom = await newsroomOf(days(1))
  const [entry] = newsroom.entries
  const crowd = {...newsroom, entries: Array.from({length: 2000}, (_, index) => ({...must(entry), story: `s${index}`}))}
  const moment = momentsOf(crowd)
  for (const one of crowd.entries) expect(moment(one, one.since).toISOString()).toMatch(/^2026-11-02T23:00:00\./u)
})
