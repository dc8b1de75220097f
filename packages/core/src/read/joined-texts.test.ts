import type {Element, ElementContent, Root} from 'hast'
import {expect, it} from 'vitest'
import {readHtml} from './html.ts'
import {withJoinedTexts} from './joined-texts.ts'

const text = (value: string): ElementContent => ({type: 'text', value})
const element = (tagName: string, children: ElementContent[], properties = {}): Element => {
  return {type: 'element', tagName, properties, children}
}
const root = (...children: ElementContent[]): Root => ({type: 'root', children})

it('joins what stands in elements without a meaning of their own', () => {
  const line = element('p', [
    text('Ny '),
    element('span', [text('bro '), element('small', [text('over')])]),
    text(' havnen')
  ])
  expect(withJoinedTexts(root(line))).toEqual(root(element('p', [text('Ny bro over havnen')])))
})

it('leaves emphasis, links and words of another language in their elements', () => {
  const line = element('p', [
    text('Se '),
    element('a', [element('span', [text('bro')]), text('en')], {href: '/'}),
    element('span', [text('the bridge')], {lang: 'en'}),
    element('em', [text('nu')])
  ])
  expect(withJoinedTexts(root(line))).toEqual(
    root(
      element('p', [
        text('Se '),
        element('a', [text('broen')], {href: '/'}),
        element('span', [text('the bridge')], {lang: 'en'}),
        element('em', [text('nu')])
      ])
    )
  )
})

it('keeps from where to where a text stands', () => {
  const at = (offset: number) => ({line: 1, column: offset + 1, offset})
  const placed = (value: string, from: number): ElementContent => {
    return {type: 'text', value, position: {start: at(from), end: at(from + value.length)}}
  }
  const joined = withJoinedTexts(root(placed('Ny ', 0), placed('bro', 3)))
  expect(joined.children).toEqual([{type: 'text', value: 'Ny bro', position: {start: at(0), end: at(6)}}])
})

it('reads a page whose words stand in spans of their own', () => {
  const words = 30_000
  const page = `<main><h1>Ny bro over havnen</h1><p>${'<span>ord </span>'.repeat(words)}</p></main>`
  expect(readHtml(page).blocks.map((block) => block.text.length)).toEqual([18, words * 4 - 1])
})
