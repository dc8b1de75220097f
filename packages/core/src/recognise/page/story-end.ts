import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {isProse, opensQuote} from '../blocks/prose.ts'
import {endsSection, isContactLine} from '../blocks/section-text.ts'
import {figuresOrAt} from '../contact/contacting-end.ts'
import {atSign, digit} from '../words/letters.ts'
import {matchPhrase} from '../words/phrases.ts'
import {holds} from '../words/presence.ts'
import {sectionOf, sectionOpenedBy} from './sections.ts'

/** Whether a mark ends the text there: `###`, `SLUT`, a mail's `--`. Another rule has taken it from the text by now. */
export function isEndMark(block: Block, reading: Reading): boolean {
  return (
    block.text.length < 40 &&
    (/^(?:--|[\s#*_–—-]{3,})$/u.test(block.text) || sectionOf(block, reading)?.id === 'end-mark')
  )
}

/** Whether the story is over at `block`: contacts, links, topics or an end mark. */
export function closesStory(block: Block, reading: Reading): boolean {
  const id = (sectionOf(block, reading) ?? sectionOpenedBy(block, reading))?.id
  return (
    id === 'contact' ||
    id === 'end-mark' ||
    id === 'topics' ||
    id === 'links' ||
    isContactLine(block) ||
    isContactSentence(block, reading)
  )
}

// `Media hänvisas till driftchef Bo Alm, 0159-320 44.`
function isContactSentence({text}: Block, {sections}: Reading): boolean {
  return (
    text.length < longestContact &&
    holds(text, digit | atSign) &&
    figuresOrAt.test(text) &&
    matchPhrase(sections.contact, text, 'opening') !== undefined
  )
}

const longestContact = 400

/** Whether the paragraph at `index` is the last of the story, or the last but one where both are the issuer's words. */
export function isLast(blocks: readonly Block[], index: number, reading: Reading): boolean {
  const next = blocks[index + 1]
  const after = blocks[index + 2]
  const closes = (block: Block | undefined) => !block || closesStory(block, reading) || endsSection(block, reading)
  return closes(next) || (next !== undefined && isProse(next.text) && !opensQuote(next.text) && closes(after))
}
