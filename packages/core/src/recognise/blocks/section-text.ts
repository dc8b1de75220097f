import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {furnitureOf} from '../page/furniture-lines.ts'
import {printedLines} from './lines.ts'
import {atSign, digit, space} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {matchPhrase} from '../words/phrases.ts'
import {holds, lowered} from '../words/presence.ts'
import {endsSentence, opensQuote, wordCount} from './prose.ts'
import {sectionOf, sectionOpenedBy} from '../page/sections.ts'
import {inOutline, outlined} from '../words/outline.ts'

/** `blocks` as the text of a section: paragraphs apart by a blank line, meant line ends kept, list items opened by `- `. */
export function sectionText(blocks: readonly Block[]): string {
  let text = ''
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) break
    const before = blocks[index - 1]
    const close = before?.kind === 'item' && block.kind === 'item'
    text += `${index === 0 ? '' : close ? '\n' : '\n\n'}${block.kind === 'item' ? '- ' : ''}${linesOf(block)}`
  }
  return text
}

// Lines that a mail program wrapped are one line; those that an author ended are not.
function linesOf(block: Block): string {
  return block.kind !== 'paragraph' || block.lineEnds
    ? block.text
    : printedLines(block)
        .map(({text}) => text)
        .join('\n')
}

/** Whether `block` ends a section of text that stands above it: another heading, a signature, furniture, a way to reach somebody. */
export function endsSection(block: Block, reading: Reading): boolean {
  if (block.kind === 'heading' || block.kind === 'rule' || sectionOf(block, reading) || furnitureOf(block, reading))
    return true
  const opened = sectionOpenedBy(block, reading)
  if (opened && (opened.id === 'contact' || opened.id === 'links' || opened.id === 'topics' || opened.id === 'related'))
    return true
  if (matchPhrase(reading.mail.closings, block.text, 'whole')) return true
  return isContactLine(block)
}

/** A line that is a way to reach somebody, and no sentence about it. */
export function isContactLine({text}: Block): boolean {
  // A number at the end is looked for at the end only: from every figure of a long row it would be the row's square.
  const reaches =
    (holds(text, atSign) && /@[\p{L}\d-]{1,63}\.\p{L}/u.test(text)) ||
    (!holds(text, space) && /^(?:https?:\/\/|www\.)\S+$/u.test(text)) ||
    (holds(text, digit) && /\+?\d[\d \-/().]{6,38}\d$/u.test(text.slice(-40).trimEnd()))
  return reaches && (!endsSentence(text) || wordCount(text) < 8)
}

/** A postal address, a bare web address: what stands in a page's footer. */
export function isAddressLine({text}: Pick<Block, 'text'>, reading: Reading): boolean {
  // `© 2025 Havnemuseet` is a year and a name.
  if (endsSentence(text) || wordCount(text) > 8 || text.startsWith('©')) return false
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(text)) return true
  return holds(text, digit) && (town.test(outlined(text)) || streetIn(reading).test(lowered(text)))
}

// `9990 Lyngtoft`, `SE-123 45 Norrtuna`
const town = inOutline(/(?<![\d/.-])(?:\p{Lu}{1,2}-)?(?:\d{4}|\d{3} ?\d{2}) \p{Lu}\p{L}/u)

const plainWords = inOutline(/^[\p{L}/. ]+$/u)

// `Kajgaden 14`, `Box 33`: a word for a street, or one that ends in it, and a number; asked of small letters.
const streetIn = once(({addressWords}: Reading): RegExp => {
  const words = addressWords
    .filter((word) => plainWords.test(outlined(word)))
    .map((word) => word.toLowerCase().replaceAll('.', String.raw`\.`))
  return words.length === 0 ? /(?!)/u : new RegExp(String.raw`(?:${words.join('|')}) ?\d{1,4}(?!\d)`, 'u')
})

/** Whether `block` reads like a subheading: a short line that stands apart and is no sentence. */
export function looksLikeHeading(block: Block): boolean {
  return (
    block.kind === 'heading' ||
    (block.kind === 'paragraph' &&
      block.gap > 0 &&
      wordCount(block.text) <= 8 &&
      !/[.,;:]$/u.test(block.text) &&
      !opensQuote(block.text))
  )
}
