import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {endsSentence, wordCount} from '../blocks/prose.ts'
import {furnitureOf} from '../page/furniture-lines.ts'
import {sectionOf} from '../page/sections.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {wordsIn} from '../words/names.ts'
import {matchPhrase} from '../words/phrases.ts'
import type {Scene} from '../rule.ts'
import {whileRead} from '../words/while-read.ts'

/** Whether `block` closes a letter: `Med venlig hilsen`, `På vegne af foreningen`, alone or with the name behind it. */
export function isClosing(block: Block, {locale}: Scene): boolean {
  const {closings} = locale.reading.mail
  if (block.text.length > 81) return false
  const text = block.text.replace(/[,!]$/u, '')
  // `Velkommen!` invites, and is the story's own.
  if (text.length > 80 || /^\p{L}+!$/u.test(block.text)) return false
  const opening = matchPhrase(closings, text, 'opening')
  return (
    opening !== undefined &&
    (matchPhrase(closings, text, 'whole') !== undefined ||
      /^[\s,]*\p{Lu}/u.test(text.slice(opening.end)) ||
      (!/[.!?]$/u.test(block.text) && block.text.split(' ').length <= (wordsIn(opening.phrase).length > 2 ? 9 : 5)))
  )
}

/** Whether a line heads the contacts right below it: `INFORMATION OCH ANMÄLAN FÖR PRESS`, `För frågor, bilder och intervjuer:`. */
export function headsContacts({text, kind}: Block, below: Block, {locale: {reading}}: Scene): boolean {
  if (below.gap > 0 || kind === 'item' || text.length > 80 || /[.!?]$/u.test(text) || /\d{3}|@/u.test(text))
    return false
  // `Pressebilletter bestilles hos:`
  if (text.endsWith(':') && lexiconOf(reading).links.has(wordsIn(text).at(-1)?.word ?? '')) return true
  const isHeading = text.endsWith(':') || text === text.toUpperCase() || kind === 'heading'
  return isHeading && wordsIn(text).some(({word}) => askingWordsOf(reading).has(word.toLowerCase()))
}

/** `Presse`, below the story and right above whom to call: the page's furniture has left it for that. */
export function isNewsroom(block: Block, index: number, {blocks, locale: {reading}}: Scene): boolean {
  return (
    block.text.length <= longestWord &&
    furnitureOf(block, reading) === 'newsroom' &&
    index >= lastSentenceOf(blocks).index
  )
}

const lastSentenceOf = whileRead((blocks: readonly Block[]) => ({
  index: blocks.findLastIndex(({text}) => endsSentence(text) && wordCount(text) >= 5)
}))

const longestWord = 24

/** Whether the block at `index` is in the list below a heading of contacts: nobody signs there. */
export function standsAmongContacts(blocks: readonly Block[], index: number, reading: Reading): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestList); at--) {
    const block = blocks[at]
    if (!block || endsSentence(block.text)) return false
    if (sectionOf(block, reading)?.id === 'contact') return true
  }
  return false
}

const longestList = 12

const askingWords = new WeakMap<Reading, ReadonlySet<string>>()

// The long words of the headings that contacts have: `frågor`, `information`, `presse`.
function askingWordsOf(reading: Reading): ReadonlySet<string> {
  const known =
    askingWords.get(reading) ??
    new Set(
      reading.sections.contact.flatMap((phrase) =>
        wordsIn(phrase).flatMap(({word}) => (word.length >= 5 ? [word.toLowerCase()] : []))
      )
    )
  askingWords.set(reading, known)
  return known
}
