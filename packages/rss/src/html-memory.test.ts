import {expect, test} from 'vitest'
import {feedHtmlOf} from './html-memory.ts'
import {PressFeed} from './index.ts'
import type {PressItem} from './index.ts'

const base = 'https://e.com/1'
const clean = `<p>${'Havnen er åben. '.repeat(60)}</p>`
const hostile = clean.replace('åben', 'å<script>x</script>ben')

function item(content: string, id = 'tag:e.com,2026:1'): PressItem {
  return {id, title: 'x', link: base, date: new Date(0), content}
}

test('judges an item by its HTML, whatever was known of its id', () => {
  const told: string[] = []
  const written = (html: string) => feedHtmlOf(item(html), 'content', html, base, (id) => told.push(id))
  expect(written(clean)).toBe(clean)
  expect(written(hostile)).toBe(clean)
  expect(told).toEqual(['html-removed'])
  expect(written(clean)).toBe(clean)
  expect(written(`${clean}<p>Mere.`)).toBe(`${clean}<p>Mere.</p>`)
  expect(written(hostile)).toBe(clean)
  expect(told).toEqual(['html-removed', 'html-removed'])
})

test('writes the same again, and of more than it remembers', () => {
  const written = (count: number) => {
    const feed = new PressFeed({title: 'x', link: 'https://e.com/'})
    for (let index = 0; index < count; index++) feed.addItem(item(`${clean}<p>${index}</p>`, `tag:e.com,2026:${index}`))
    return feed.json1()
  }
  const long = written(6000)
  expect(long.match(/Havnen er åben/gu)).toHaveLength(6000 * 60)
  expect(written(6000)).toBe(long)
  expect(written(50)).toBe(written(50))
  expect(JSON.parse(written(2))).toMatchObject({
    items: [{content_html: `${clean}<p>0</p>`}, {content_html: `${clean}<p>1</p>`}]
  })
})
