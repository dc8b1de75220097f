import {expect, test} from 'vitest'
import {changedTopics} from './index.ts'

test.each([
  ['da/rss.xml', true],
  ['da/topics/2026/rss.xml', true],
  ['da/speakers/2026/atom.xml', true],
  ['da/kinds/opinion/feed.json', true],
  ['da/2026/rss.xml', false],
  ['da/speakers/2026/2025/rss.xml', false],
  ['da/feed.html', false],
  ['feed.css', false],
  ['opml.xml', false]
])('a hub hears of live feeds alone: %s', (path, told) => {
  const url = 'https://fjord.example/'
  expect(changedTopics([{path, content: 'x'}], url)).toEqual(told ? [url + path] : [])
})
