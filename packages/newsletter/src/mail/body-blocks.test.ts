import fc from 'fast-check'
import type {ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {type Block, type Inline, wordsOf} from './blocks.ts'
import {bodyBlocks} from './body-blocks.ts'

function blocksOf(...children: readonly ElementContent[]): readonly Block[] {
  const tree: Root = {type: 'root', children: [...children]}
  return bodyBlocks(tree, {
    isSpeech: (words) => words.startsWith('–'),
    picture: (src, alt) => ({src, alt, described: `[${alt}]`})
  })
}

const paragraph = (...content: readonly Inline[]): Block => ({block: 'paragraph', content})
const picture: Block = {block: 'picture', src: 'https://fyr.example/fyr.jpg', alt: 'Et fyr', described: '[Et fyr]'}
const img = h('img', {src: 'https://fyr.example/fyr.jpg', alt: 'Et fyr'})

describe('the blocks of a text', () => {
  it.each<[string, readonly ElementContent[], readonly Block[]]>([
    [
      'marks',
      [
        h('p', [
          'En ',
          h('strong', 'fed'),
          ' og ',
          h('em', 'skrå'),
          ' ',
          h('a', {href: 'https://a.example/'}, 'vej'),
          '.'
        ])
      ],
      [
        paragraph(
          'En ',
          {mark: 'strong', content: ['fed']},
          ' og ',
          {mark: 'em', content: ['skrå']},
          ' ',
          {mark: 'link', to: 'https://a.example/', content: ['vej']},
          '.'
        )
      ]
    ],
    [
      'headings that begin deep and leave out levels',
      [h('h4', 'A'), h('h6', 'B'), h('h3', 'C'), h('h4', 'D')],
      [
        {block: 'heading', level: 2, content: ['A']},
        {block: 'heading', level: 3, content: ['B']},
        {block: 'heading', level: 2, content: ['C']},
        {block: 'heading', level: 3, content: ['D']}
      ]
    ],
    ['a picture among words', [h('p', ['Før ', img, ' efter.'])], [paragraph('Før ', ' efter.'), picture]],
    ['a picture with a caption', [h('figure', [img, h('figcaption', 'Her.')])], [picture, paragraph('Her.')]],
    [
      'a list in a list',
      [h('ol', {start: 3}, [h('li', ['a', h('ul', [h('li', 'b')])]), h('li', [h('p', 'c'), h('p', 'd')])])],
      [
        {
          block: 'list',
          first: 3,
          items: [
            [paragraph('a'), {block: 'list', items: [[paragraph('b')]]}],
            [paragraph('c'), paragraph('d')]
          ]
        }
      ]
    ],
    ['speech', [h('p', '– Det er lyst, siger hun.')], [{block: 'speech', content: ['– Det er lyst, siger hun.']}]],
    [
      'a table with a corner that heads nothing',
      [
        h('table', [
          h('thead', h('tr', [h('th'), h('th', 'År')])),
          h('tbody', h('tr', [h('td', 'Besøg'), h('td', '7')]))
        ])
      ],
      [
        {
          block: 'table',
          rows: [
            {isHead: true, cells: [[], ['År']]},
            {isHead: false, cells: [['Besøg'], ['7']]}
          ]
        }
      ]
    ],
    [
      'lines, a rule, a quote, and words that stand in nothing',
      [{type: 'text', value: 'løs '}, h('em', 'tekst'), h('hr'), h('blockquote', [h('p', ['a', h('br'), 'b'])])],
      [
        paragraph('løs ', {mark: 'em', content: ['tekst']}),
        {block: 'rule'},
        {block: 'quote', content: [paragraph('a', {mark: 'break'}, 'b')]}
      ]
    ],
    ['nothing', [h('p', ' '), h('ul'), h('h2'), h('blockquote', [h('p')]), h('table')], []]
  ])('are what its author wrote: %s', (_, tree, expected) => {
    expect(blocksOf(...tree)).toEqual(expected)
  })

  it('stay few where somebody nests a hundred deep, and keep the words', () => {
    let tree: ElementContent = h('p', 'dybt')
    for (let depth = 0; depth < 100; depth++) tree = h(depth % 2 === 0 ? 'blockquote' : 'ul', tree)
    const made = JSON.stringify(blocksOf(tree))
    expect(made).toContain('dybt')
    expect(made.length).toBeLessThan(1000)
  })

  it('lose no word, however they are nested', () => {
    const names =
      'p div section ul ol li blockquote table tbody tr td th h2 h5 figure figcaption dl dt dd a em strong span pre code details sup'.split(
        ' '
      )
    const {node} = fc.letrec<{node: ElementContent}>((tie) => ({
      node: fc.oneof(
        {maxDepth: 6},
        fc.integer({min: 1, max: 999}).map((number): ElementContent => ({type: 'text', value: `ord${number}ord`})),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), {maxLength: 4}))
          .map(([name, children]): ElementContent =>
            h(name, name === 'a' ? {href: 'https://a.example/'} : {}, children)
          )
      )
    }))
    const words = (value: unknown) => (JSON.stringify(value).match(/ord\d+ord/gu) ?? []).toSorted()
    fc.assert(
      fc.property(fc.array(node, {maxLength: 5}), (tree) => {
        expect(words(blocksOf(...tree))).toEqual(words(tree))
      }),
      {seed: 6, numRuns: 500}
    )
  })
})

it('words are counted without their marks', () => {
  const content: readonly Inline[] = ['a ', {mark: 'strong', content: ['b']}, {mark: 'break'}, 'c']
  expect(wordsOf(content)).toBe('a b\nc')
})
