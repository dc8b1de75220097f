import fc from 'fast-check'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {expect, test} from 'vitest'
import {textNodes, xmlText} from './xml-text.ts'
import {xml} from './xml.ts'

const law = {seed: 20_261_121, numRuns: 500}
const words = fc
  .oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('a & b', '<b>', '"', "'", ']]>', '&amp;', '\n\t'))
  .map((text) => xmlText(text, () => undefined))
const name = fc.constantFrom('a', 'dc:date', 'ø')

test('writes a tree as the library does that it stands in for', () => {
  const attributes = fc.dictionary(name, words)
  const leaf = fc.oneof(
    words.map(textNodes),
    words.map((value) => [{type: 'cdata' as const, value: value.replaceAll(']]>', '')}])
  )
  const element = fc.record({name, attributes, leaves: fc.array(leaf, {maxLength: 3})})
  fc.assert(
    fc.property(name, fc.array(element, {maxLength: 4}), (root, elements) => {
      const tree = x(
        root,
        {},
        elements.map((one) => x(one.name, one.attributes, one.leaves.flat()))
      )
      expect(xml(tree)).toBe(toXml(tree, {allowDangerousXml: true, closeEmptyElements: true, tightClose: true}))
    }),
    law
  )
})
