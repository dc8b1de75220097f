import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Section} from '../model/release.ts'
import {slice, withoutOpening} from './blocks/blocks.ts'
import {labelOpening} from './kind-label.ts'
import {lexiconOf} from './words/lexicon.ts'
import {openerOf} from './words/openers.ts'
import {endsSentence, isProse, opensQuote, wordCount} from './blocks/prose.ts'
import type {Rule, Scene} from './rule.ts'
import {endsSection, looksLikeHeading, sectionText} from './blocks/section-text.ts'
import {sectionOf} from './page/sections.ts'
import {taken} from './blocks/taking.ts'

/**
 * Fact boxes: a heading such as `Fakta`, `FAKTA/Lantbrevbäring`, `Blå bog`, `Om undersøgelsen` and what belongs to it.
 *
 * A box in the middle of a story ends where its list or its paragraph ends; one at the end goes on to the next part.
 */
export const facts: Rule = {
  id: 'facts',
  silencedBy: ['facts'],
  find(scene) {
    const {blocks} = scene
    const {reading} = scene.locale
    const found: Section[] = []
    const evidence: Evidence[] = []
    const gone = new Set<Block>()
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      const heading = block && factsHeading(block, blocks[index + 1], reading)
      if (!block || !heading || isStory(scene, index)) continue
      const inside = boxBelow(blocks, index, heading.behind < block.text.length, reading)
      const own = heading.behind < block.text.length ? slice(block, heading.behind, block.text.length) : undefined
      const text = sectionText([...(own ? [own] : []), ...inside.map((one) => (isDashed(one) ? undashed(one) : one))])
      if (text === '' || isMenu(inside, own !== undefined)) continue
      const section = {...(heading.title === '' ? {} : {heading: heading.title}), text}
      found.push(section)
      for (const [at, one] of [block, ...inside].entries()) {
        evidence.push(taken(one, {field: 'facts', rule: 'facts', ...(at === 0 ? {value: section} : {})}))
        gone.add(one)
      }
      index += inside.length
    }
    if (found.length === 0) return undefined
    return {
      found: {facts: [...(scene.found.facts ?? []), ...found]},
      evidence,
      rest: blocks.filter((block) => !gone.has(block))
    }
  }
}

interface Heading {
  readonly title: string
  /** Where the box's own words begin on the heading's line; the length of the text where there are none. */
  readonly behind: number
}

function factsHeading(block: Block, next: Block | undefined, reading: Reading): Heading | undefined {
  const {text} = block
  if (block.kind === 'item' || block.kind === 'table') return undefined
  const section = next && sectionOf(block, reading)
  if (section)
    return section.id === 'facts' || section.id === 'about-study' ? {title: bare(text), behind: text.length} : undefined
  const opener = openerOf(reading.sections.facts, text) ?? openerOf(reading.sections['about-study'], text)
  if (!opener || opener.start > 2) return undefined
  const sign = /^\s*[:/|–—-]\s*/u.exec(text.slice(opener.end))
  if (sign) {
    const behind = opener.end + sign[0].length
    // `Fakta: Kreditivbrev` is a title, `Fakta: Brevet er en fuldmagt.` the box itself.
    const titled = !endsSentence(text) && wordCount(text.slice(behind)) <= 10
    if (titled && !next) return undefined
    return titled ? {title: bare(text), behind: text.length} : {title: bare(text.slice(0, opener.end)), behind}
  }
  if (!next) return undefined
  // `Nøgletal fra rapporten`, above a list or lines of figures.
  const listed = next.kind === 'item' || (next.gap === 0 && !isProse(next.text))
  return block.kind === 'heading' ||
    (listed && wordCount(text) <= 7 && !endsSentence(text) && isTitled(text, opener.end, next))
    ? {title: bare(text), behind: text.length}
    : undefined
}

// `Nøgletal fra rapporten`; behind a capital only where the word itself is in capitals, or its lines tell one thing each.
function isTitled(text: string, end: number, next: Block): boolean {
  return (
    /^ \p{Ll}/u.test(text.slice(end)) ||
    (/^ [\p{Lu}\p{N}]/u.test(text.slice(end)) &&
      (/^\p{Lu}{4,}$/u.test(text.slice(0, end)) || /^\p{Lu}[\p{L} ]{1,23}: \S/u.test(next.text)))
  )
}

function bare(text: string): string {
  return text.replaceAll(/^[\s*#]+|(?<![\s*:])[\s*:]+$/gu, '')
}

// Lines of a few words without a figure are a page's menu.
function isMenu(inside: readonly Block[], begun: boolean): boolean {
  return (
    !begun &&
    inside.every((block) => block.kind !== 'item' && wordCount(block.text) <= 4 && !/[\d:.]/u.test(block.text))
  )
}

// A listed company's `Hovedpunkter` is its story.
function isStory({found, locale: {reading}, blocks}: Scene, index: number): boolean {
  const labels = [found.labelId, labelOpening(found.headline ?? '', reading)]
  return labels.some((label) => label === 'regulatory' || label === 'financial-report') && index < blocks.length / 3
}

function boxBelow(blocks: readonly Block[], index: number, begun: boolean, reading: Reading): readonly Block[] {
  const inside: Block[] = []
  const first = blocks[index + 1]
  if (!first) return inside
  const close = first.gap === 0 && first.kind !== 'item'
  let listed = false
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    const before = inside.at(-1)
    if (!block || endsSection(block, reading) || factsHeading(block, blocks[at + 1], reading)) break
    if (block.kind === 'item') {
      // A list behind paragraphs of a box may be the story's again; behind a line that announces it, it is the box's.
      if (
        before &&
        before.kind !== 'item' &&
        !before.text.endsWith(':') &&
        block.gap > 0 &&
        !listed &&
        isProse(before.text)
      )
        break
      inside.push(block)
      listed = true
      continue
    }
    // In a box a dash opens an item, not a voice.
    if (isDashed(block) && (block.gap === 0 || before === undefined || isDashed(before)) && !isSaid(block, reading)) {
      inside.push(block)
      listed = true
      continue
    }
    if (listed && block.gap > 0) break
    if (begun && inside.length === 0 && block.gap > 0) break
    if (close && block.gap > 0) break
    if (opensQuote(block.text) || (inside.length > 0 && looksLikeHeading(block) && blocks[at + 1] !== undefined)) break
    if (!close && inside.length >= mostParagraphs) break
    inside.push(block)
    listed ||= isDashed(block)
  }
  return inside
}

// A box of more paragraphs than these is the story's next part.
const mostParagraphs = 4

function isDashed({kind, text}: Block): boolean {
  return kind === 'paragraph' && /^[–—−-] /u.test(text)
}

// `– …, siger formanden` is a voice even in a box.
function isSaid({text}: Block, reading: Reading): boolean {
  return text.search(lexiconOf(reading).saying) >= 0 && isProse(text)
}

function undashed(block: Block): Block {
  return {...(withoutOpening(block, 2) ?? block), kind: 'item'}
}
