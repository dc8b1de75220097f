import type {PublicRelease, Quote} from '@budstikke/core'
import type {ElementContent} from 'hast'
import {type Html, tag} from '../html.ts'

/**
 * Words from the text set large within it, and before which block. Only where the text is long enough to need a rest,
 * never beside the place where they are said, and never in a text of opinion, whose quotes are other people's.
 *
 * Who hears the page hears the words where they are said, and not twice.
 */
export function pullQuote(
  {quotes, kind}: PublicRelease,
  blocks: readonly ElementContent[]
): {readonly quote?: Html; readonly before: number} {
  if (kind === 'opinion' || kind === 'open-letter') return {before: 0}
  const candidates = quotes.filter((one) => fits(one))
  if (candidates.length === 0) return {before: 0}
  const places = placesAmong(blocks)
  if (places.length === 0) return {before: 0}
  for (const quote of candidates) {
    const opening = quote.text.slice(0, 30)
    const said = blocks.findIndex((block) => textOf(block).includes(opening))
    const before = places.find((place) => said < 0 || place < said - 1 || place > said + 2)
    if (before !== undefined) return {before, quote: figure(quote)}
  }
  return {before: 0}
}

function figure({text, speaker, role}: Quote): Html {
  return element.figure([
    element.quotation(element.p(text.replaceAll(' […] ', ' … '))),
    element.caption([element.span(speaker), role === undefined ? undefined : `, ${role}`])
  ])
}

const element = {
  figure: tag('figure', {className: ['pull'], ariaHidden: 'true', dataPagefindIgnore: ''}),
  quotation: tag('blockquote'),
  p: tag('p'),
  caption: tag('figcaption'),
  span: tag('span')
}

function fits({text, speaker}: Quote): boolean {
  return speaker !== undefined && text.length >= 50 && text.length <= 200
}

/** Before a paragraph behind another, not among the first two, the nearest to the middle first. */
function placesAmong(blocks: readonly ElementContent[]): readonly number[] {
  const found: {readonly index: number; readonly place: number}[] = []
  let [place, before] = [0, '']
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.type !== 'element') continue
    if (place > 1 && block.tagName === 'p' && before === 'p') found.push({index, place})
    before = block.tagName
    place += 1
  }
  if (place < 5) return []
  const middle = place / 2
  return found
    .toSorted((one, other) => Math.abs(one.place - middle) - Math.abs(other.place - middle))
    .map(({index}) => index)
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  let text = ''
  for (const child of node.children) text += textOf(child)
  return text
}
