import fc from 'fast-check'
import type {Element, ElementContent, Properties} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {markupOf} from './markup.ts'

const definition = unified().use(rehypeStringify).freeze()

const texts = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc
    .array(fc.constantFrom('&', '<', '>', '"', "'", '`', '\0', '&amp;', 'å', ' ', ''), {maxLength: 6})
    .map((parts) => parts.join(''))
)

const ours = 'p h2 ul li a img br hr strong em aside figure td code slot'.split(' ')
const theirs = ['input', 'svg', 'script', 'wbr', 'custom-element', 'P', 'template']

const values = fc.oneof(
  {weight: 6, arbitrary: texts},
  {weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined))},
  {weight: 1, arbitrary: fc.array(fc.oneof(texts, fc.integer()), {maxLength: 3})}
)

function properties(names: readonly string[]): fc.Arbitrary<Properties> {
  return fc.dictionary(fc.constantFrom(...names), values, {maxKeys: 3, noNullPrototype: true})
}

const ourNames =
  'href src alt title lang dir id className colSpan dateTime hrefLang start ariaLabel dataMade tabIndex'.split(' ')
const theirNames = [
  'reversed',
  'download',
  'hidden',
  'dataFootnoteRef',
  'srcSet',
  'x"y',
  'onClick',
  'ariaHidden',
  'for'
]

const {nodes: trees} = fc.letrec<{node: ElementContent; nodes: ElementContent[]}>((tie) => ({
  nodes: fc.array(tie('node'), {maxLength: 4, depthIdentifier: 'tree'}),
  node: fc.oneof(
    {depthIdentifier: 'tree', maxDepth: 5},
    texts.map((value): ElementContent => ({type: 'text', value})),
    fc
      .oneof(
        {weight: 30, arbitrary: fc.tuple(fc.constantFrom(...ours), properties(ourNames), tie('nodes'))},
        {
          weight: 1,
          arbitrary: fc.tuple(
            fc.constantFrom(...ours, ...theirs),
            properties([...ourNames, ...theirNames]),
            tie('nodes')
          )
        }
      )
      .map(([tagName, list, children]): Element => {
        const element: Element = {type: 'element', tagName, properties: list, children}
        return tagName === 'template' ? {...element, content: {type: 'root', children}} : element
      }),
    texts.map((value): ElementContent => ({type: 'comment', value}))
  )
}))

describe('the markup of a tree', () => {
  it('is what rehype-stringify makes of it', () => {
    let written = 0
    fc.assert(
      fc.property(trees, (children) => {
        const markup = markupOf(children)
        if (markup === undefined) return
        written += 1
        expect(markup).toBe(definition.stringify({type: 'root', children}))
      }),
      {seed: 20261122, numRuns: 2000}
    )
    expect(written).toBeGreaterThan(400)
  })

  it('is left to it where it holds what is not in our lists', () => {
    const element = (tagName: string, list: Properties = {}): Element => ({
      type: 'element',
      tagName,
      properties: list,
      children: []
    })
    for (const odd of [element('input'), element('svg'), element('p', {hidden: true}), element('ol', {reversed: true})])
      expect(markupOf([element('p'), odd])).toBeUndefined()
    expect(markupOf([{type: 'comment', value: 'a'}])).toBeUndefined()
  })
})
