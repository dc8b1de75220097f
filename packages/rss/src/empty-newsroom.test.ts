import {collect, instant, must, publicAt, readNewsroomSettings} from '@budstikke/core'
import {expect, test} from 'vitest'
import {feeds} from './feeds.ts'

test('a newsroom without releases has feeds, dated by when its address became its own', () => {
  const yaml =
    'organisation: Fyret\nurl: https://fyret.example\nsince: 2024\nzone: Europe/Copenhagen\nlanguages: [da]\n'
  const {newsroom} = collect(must(readNewsroomSettings(yaml).settings), [])
  const artifacts = feeds(publicAt(newsroom, must(instant('2026-01-01T00:00:00Z'))))
  expect(artifacts.find(({path}) => path === 'da/atom.xml')?.content).toContain(
    '<updated>2024-01-01T00:00:00Z</updated>'
  )
  expect(artifacts.find(({path}) => path === 'da/rss.xml')?.content).toContain('Mon, 01 Jan 2024 00:00:00 GMT')
})
