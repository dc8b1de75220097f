import {type Artifact, instant, must} from '@budstikke/core'
import type {Root} from 'hast'
import {h} from 'hastscript'
import {expect, it} from 'vitest'
import {pages} from '../pages.ts'
import {harbour} from '../testing/harbour.ts'
import {strippedFrom} from './clean.ts'
import {isPart} from './part-names.ts'

const at = must(instant('2026-11-21T12:00:00Z'))

type Nodes = Parameters<typeof h>[2]

async function withParts(parts: Readonly<Record<string, Nodes>>): Promise<(path: string) => string> {
  const trees = Object.entries(parts).map(([name, nodes]): readonly [string, Root] => [name, h(null, nodes)])
  const made: readonly Artifact[] = pages(await harbour(), {at, own: {parts: new Map(trees)}})
  return (path) => String(must(made.find((artifact) => artifact.path === path)).content)
}

it('puts an organisation’s own part in the place of ours', async () => {
  const page = await withParts({'footer-about': h('p', 'Kajvej 1')})
  expect(page('da/index.html')).toContain('<div><p>Kajvej 1</p></div>')
  expect(page('da/index.html')).not.toContain('class="organisation"')
})

it('keeps ours where a slot without a name stands', async () => {
  const page = await withParts({'footer-about': [h('slot'), h('p', 'Kajvej 1')]})
  expect(page('da/mole/index.html')).toMatch(/class="organisation".*<p>Kajvej 1<\/p>/su)
})

it('takes the part of the page’s language before that of all', async () => {
  const page = await withParts({footer: h('p', 'Havn'), 'footer.sv': h('p', 'Hamn')})
  expect(page('da/index.html')).toContain('<footer class="site-footer"><p>Havn</p></footer>')
  expect(page('sv/index.html')).toContain('<footer class="site-footer"><p>Hamn</p></footer>')
})

it('lays out a page by the names of its parts', async () => {
  const page = await withParts({
    release: h('article', [h('slot', {name: 'contacts'}), h('slot', {name: 'title'}), h('slot', {name: 'nothing'})]),
    'release-contacts': h('div', {className: ['ask']}, h('slot'))
  })
  expect(page('da/mole/index.html')).toMatch(/<article><div class="ask"><section.*Vera Tangmose.*<\/div><header/su)
})

it('adds no part that the page would not have', async () => {
  const page = await withParts({'release-events': h('p', 'Kom!')})
  expect(page('da/mole/index.html')).toContain('Kom!')
  expect(page('da/debat/index.html')).not.toContain('Kom!')
})

it('begins addresses at the root of the newsroom', async () => {
  const page = await withParts({
    'footer-links': [
      h('a', {href: 'da/contacts.html'}, 'Kontakt'),
      h('img', {src: 'site/mærke.svg', alt: ''}),
      h('a', {href: 'https://havn.example/'}, 'Hjem')
    ]
  })
  expect(page('da/mole/index.html')).toContain(
    '<a href="../contacts.html">Kontakt</a><img alt="" src="../../site/mærke.svg"><a href="https://havn.example/">Hjem</a>'
  )
})

it('lets nothing in that could act, or fetch from elsewhere', async () => {
  const page = await withParts({
    footer: [
      h('script', 'acted = 1'),
      h('p', {onClick: 'acted = 1', style: 'color: red', className: ['kept']}, 'Havn'),
      h('a', {href: 'javascript:acted=1'}, 'klik'),
      h('img', {src: 'https://evil.example/x.png', alt: 'a'}),
      h('img', {src: '//evil.example/x.png', alt: 'b'}),
      h('img', {src: '../../x.png', alt: 'c'}),
      h('iframe', {src: 'https://evil.example/'}),
      h('form', {action: 'https://evil.example/'}, h('input', {name: 'x'}))
    ]
  })
  expect(page('da/index.html')).toContain(
    '<footer class="site-footer"><p class="kept">Havn</p><a>klik</a><img alt="a"><img alt="b"><img alt="c"></footer>'
  )
})

it('tells what it takes out', () => {
  const part = h(null, [
    h('p', {onClick: 'x', className: ['a']}, 'Havn'),
    h('script', 'x'),
    h('img', {src: 'https://evil.example/x.png', alt: ''})
  ])
  expect(strippedFrom(part)).toEqual(['onclick', 'script', 'src'])
  expect(strippedFrom(h(null, h('p', {className: ['a']}, 'Havn')))).toEqual([])
})

it.each([
  ['footer', true],
  ['release-contacts', true],
  ['not-found', true],
  ['footer.sv', true],
  ['release-nothing', false],
  ['index', false]
])('knows the names of parts: %s', (name, known) => {
  expect(isPart(name)).toBe(known)
})
