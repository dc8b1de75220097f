import fc from 'fast-check'
import type {Cdata, Text} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {expect, test} from 'vitest'
import {xmlText} from './xml-text.ts'
import {cdata, element, nameOf, text, together} from './xml.ts'

const law = {seed: 20_261_121, numRuns: 500}
const words = fc
  .oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('a & b', '<b>', '"', "'", ']]', '&amp;', '\n\t'))
  .map((value) => xmlText(value, () => undefined).replaceAll(']]>', ''))
const name = fc.constantFrom('a', 'dc:date', 'ø')

// Where there is nothing, the library writes nothing but for a section.
function textOrCdata(type: 'text' | 'cdata', value: string): (Text | Cdata)[] {
  return type === 'text' && value === '' ? [] : [{type, value}]
}

test('writes elements as the library of trees does', () => {
  const attributes = fc.dictionary(name, words)
  const leaf = fc.oneof(
    words.map((value) => ({ours: text(value), theirs: textOrCdata('text', value)})),
    words.map((value) => ({ours: cdata(value), theirs: textOrCdata('cdata', value)}))
  )
  const below = fc.record({name, attributes, leaves: fc.array(leaf, {maxLength: 3})})
  fc.assert(
    fc.property(name, fc.array(below, {maxLength: 4}), (root, elements) => {
      const ours = elements.map((one) => element(one.name, one.attributes, together(one.leaves.map((it) => it.ours))))
      const theirs = elements.map((one) =>
        x(
          one.name,
          one.attributes,
          one.leaves.flatMap((it) => it.theirs)
        )
      )
      const whole = toXml(x(root, {}, theirs), {closeEmptyElements: true, tightClose: true})
      expect(element(root, {}, together(ours))).toBe(whole)
    }),
    law
  )
})

test.each([']]>', ']]]>', 'a]]>b]]>', '<![CDATA[x]]>', '&lt;]]>'])('writes %s as text that says it', (value) => {
  const written = element('a', {b: value}, text(value))
  expect(fromXml(written)).toMatchObject({
    children: [{name: 'a', attributes: {b: value}, children: [{type: 'text', value}]}]
  })
  expect(text(value)).not.toContain(']]>')
  expect(nameOf(written)).toBe('a')
})
