import type {PublicRelease, Quote} from '@budstikke/core'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * Words from the text set large within it, and before which block. Only where the text is long enough to need a rest,
 * and never in a text of opinion, whose quotes are other people's.
 *
 * Who hears the page hears the words where they are said, and not twice.
 */
export function pullQuote(
  {quotes, kind}: PublicRelease,
  blocks: readonly ElementContent[]
): {readonly quote?: Element; readonly before: number} {
  const chosen = quotes.find(fits)
  const before = placeAmong(blocks)
  if (!chosen || before < 0 || kind === 'opinion' || kind === 'open-letter') return {before: 0}
  const {text, speaker, role} = chosen
  return {
    before,
    quote: h('figure', {className: ['pull'], ariaHidden: 'true', dataPagefindIgnore: ''}, [
      h('blockquote', h('p', text.replaceAll(' […] ', ' … '))),
      h('figcaption', [h('span', speaker), ...(role === undefined ? [] : [`, ${role}`])])
    ])
  }
}

function fits({text, speaker}: Quote): boolean {
  return speaker !== undefined && text.length >= 50 && text.length <= 200
}

/** Before the first paragraph behind another, past the first third. */
function placeAmong(blocks: readonly ElementContent[]): number {
  const elements = blocks.flatMap((block, index) => (block.type === 'element' ? [{...block, index}] : []))
  if (elements.length < 5) return -1
  const at = elements.findIndex(
    ({tagName}, place) =>
      place > 1 && place >= elements.length / 3 && tagName === 'p' && elements[place - 1]?.tagName === 'p'
  )
  return elements[at]?.index ?? -1
}
