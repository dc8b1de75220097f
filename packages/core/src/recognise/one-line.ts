import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {slice} from './blocks/blocks.ts'
import {aboutHeading} from './page/about-headings.ts'
import {sectionOpenedBy} from './page/sections.ts'
import type {Rule} from './rule.ts'
import {sentencesIn} from './words/sentences.ts'
import {matchPhrase} from './words/phrases.ts'

/**
 * A release that lost all its line breaks is cut where a sentence opens a part of its own: whom to ask (`Kontakt: …`),
 * who sent it (`Om Nordhvil: …`), and what comes behind the number to call. Takes nothing; the other rules read the
 * parts as if each stood on a line.
 */
export const oneLine: Rule = {
  id: 'one-line',
  silencedBy: [],
  find({blocks, locale: {reading}}) {
    const whole = blocks.filter(isWhole)
    // Where there are lines, they say what belongs together.
    if (whole.length === 0 || blocks.length > mostBlocks) return undefined
    const cut = blocks.flatMap((block) => (isWhole(block) ? partsOf(block, reading) : [block]))
    return cut.length === blocks.length ? undefined : {found: {}, evidence: [], rest: cut}
  }
}

const mostBlocks = 3

// Longer than a release is without its contacts, shorter than what nobody would have written.
function isWhole({kind, text}: Block): boolean {
  return kind === 'paragraph' && text.length >= 250 && text.length <= 20_000 && text.includes(':')
}

function partsOf(block: Block, reading: Reading): readonly Block[] {
  const cuts: number[] = []
  let asks = false
  for (const {start, end} of sentencesIn(block.text, reading)) {
    const sentence = {...block, text: block.text.slice(start, end)}
    const isReachable = /@|(?:\d[ -]?){6}/u.test(sentence.text)
    const section = sectionOpenedBy(sentence, reading)?.id
    const opensContact =
      section === 'contact' ||
      (isReachable && matchPhrase(reading.sections.contact, sentence.text, 'opening') !== undefined)
    const opensOther =
      section === 'topics' ||
      section === 'boilerplate' ||
      (cuts.length > 0 && aboutHeading(sentence, reading) !== undefined)
    if (start > 0 && (opensContact || opensOther || (asks && !isReachable))) cuts.push(start)
    asks = opensContact || (asks && isReachable)
  }
  const ends = [...cuts.slice(1), block.text.length]
  const head = cuts[0] === undefined ? block : slice(block, 0, block.text.slice(0, cuts[0]).trimEnd().length)
  const parts = cuts.map((from, at) => slice(block, from, block.text.slice(0, ends[at]).trimEnd().length))
  return [...(head ? [head] : []), ...parts.flatMap((part) => (part ? [{...part, gap: 1}] : []))]
}
