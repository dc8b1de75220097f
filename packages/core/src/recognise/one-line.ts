import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {slice} from './blocks/blocks.ts'
import {aboutHeading} from './page/about-headings.ts'
import {headCuts} from './page/line-head.ts'
import {bareParts, contactCuts} from './page/line-tail.ts'
import {sectionOpenedBy} from './page/sections.ts'
import type {Rule} from './rule.ts'
import {sentencesIn, type Span} from './words/sentences.ts'
import {colon, digit} from './words/letters.ts'
import {matchPhrase} from './words/phrases.ts'
import {holds} from './words/presence.ts'

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
  if (kind !== 'paragraph' || text.length < 250 || text.length > 20_000) return false
  // Without a colon only a day or a number tells where a part begins, and a few sentences have one of their own.
  return holds(text, colon) || (text.length >= 350 && holds(text, digit))
}

function partsOf(block: Block, reading: Reading): readonly Block[] {
  const sentences = sentencesIn(block.text, reading).map((span) => readSentence(block, span, reading))
  const starts = new Set(sentences.map(({start}) => start))
  const asked = sentences.find(({start, opensContact}) => start > 0 && opensContact)
  const bare = bareParts(block, starts, asked?.start, reading)
  const cuts = new Set(headCuts(block.text, reading))
  for (const {at, behind} of bare) cuts.add(at).add(behind ?? at)
  for (const cut of contactCuts(block.text, asked?.start, bare, reading)) cuts.add(cut)
  let isBelow = false
  let asks = false
  for (const {start, end, text, section, isReachable, opensContact} of sentences) {
    const opensOther =
      section === 'topics' ||
      section === 'boilerplate' ||
      (isBelow && aboutHeading({...block, text}, reading) !== undefined)
    if (start > 0 && (opensContact || opensOther || (asks && !isReachable))) {
      cuts.add(start)
      isBelow = true
    }
    const within = bare.findLast(({at}) => at >= start && at < end)
    asks = within?.asks ?? (opensContact || (asks && isReachable))
  }
  return cutAt(block, cuts)
}

function readSentence(block: Block, {start, end}: Span, reading: Reading) {
  const text = block.text.slice(start, end)
  const isReachable = /@|(?:\d[ -]?){6}/u.test(text)
  const section = sectionOpenedBy({...block, text}, reading)?.id
  const opensContact =
    section === 'contact' || (isReachable && matchPhrase(reading.sections.contact, text, 'opening') !== undefined)
  return {start, end, text, section, isReachable, opensContact}
}

function cutAt(block: Block, cuts: ReadonlySet<number>): readonly Block[] {
  const starts = Array.from(new Set([0, ...cuts])).toSorted((one, other) => one - other)
  return starts.flatMap((from, at) => {
    const part = slice(block, from, block.text.slice(0, starts[at + 1]).trimEnd().length)
    return part ? [from === 0 ? part : {...part, gap: 1}] : []
  })
}
