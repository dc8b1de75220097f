import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {capital, closingSmallWord, dash, kindAt, letter, nextKind, stop} from '../words/letters.ts'
import {wordCount} from '../words/presence.ts'
import {rememberedAlone} from './remember.ts'

export {wordCount} from '../words/presence.ts'

/** Whether `text` closes as a sentence does: a full stop, question or exclamation mark, with what may stand after it. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && closers.includes(text.charAt(at))) at--
  return (kindAt(text, at) & stop) !== 0
}

const closers = `”"»«'’“)]`

/** How many sentences `text` has, abbreviations of the language aside. */
export function sentenceCount(text: string, reading: Reading): number {
  let count = 0
  for (const mark of text.matchAll(/[.!?…][”"»«'’“)\]]*(?= +[”"»«'’“(]?[\p{Lu}\p{N}–-]|$)/gu)) {
    if (
      mark[0].startsWith('.') &&
      isAbbreviated(text.slice(Math.max(0, mark.index - longestWord), mark.index + 1), reading)
    )
      continue
    count++
  }
  return count === 0 || !endsSentence(text) ? count + 1 : count
}

const longestWord = 40

function isAbbreviated(text: string, {abbreviations, closingAbbreviations}: Reading): boolean {
  const word = /(?<![^\s(])[^\s(]*$/u.exec(text)?.[0].toLowerCase() ?? ''
  return /^\d+\.$|^\p{L}\.$/u.test(word) || (abbreviations.includes(word) && !closingAbbreviations.includes(word))
}

/**
 * Whether `text` is running text, not a line that stands on its own: sentences, or too long for a headline.
 *
 * A headline may close with a mark, but hardly one of two sentences, or of a dozen words and a full stop or a colon.
 */
export function isProse(text: string): boolean {
  return text.length >= longestHeadline || isShortProse(text)
}

const isShortProse = rememberedAlone((text: string): boolean => {
  const words = wordCount(text)
  if (words < 8) return false
  // `… bekymring. Vi mener at`, without a colon, leads to a list as well.
  if (hasSecondSentence(text.slice(12)) && (endsSentence(text) || text.endsWith(':') || closingSmallWord(text) >= 0))
    return true
  return words >= 25 || (words >= 12 && /[.…:][”"»«'’“)]*$|[.,!?][”"»“]$/u.test(text))
})

// A mark that closes a sentence, what may stand behind it, and a capital.
function hasSecondSentence(text: string): boolean {
  for (let at = nextKind(text, stop); at >= 0; at = nextKind(text, stop, at + 1)) {
    let next = at + 1
    while (next < text.length && closers.includes(text.charAt(next)) && text[next] !== ']') next++
    if (text[next] !== ' ') continue
    while (text[next] === ' ') next++
    if (next < text.length && `”"»«'’“(`.includes(text.charAt(next))) next++
    if ((kindAt(text, next) & capital) !== 0) return true
  }
  return false
}

const longestHeadline = 200

/** Whether `block` opens as spoken words do: with a reply dash or a quotation mark. */
export function opensQuote(text: string): boolean {
  let at = 0
  while ((kindAt(text, at) & dash) !== 0) at++
  if (at === 0) return text !== '' && '"”»“„«'.includes(text.charAt(0))
  if (text[at] === ' ') at++
  return at < text.length && ((kindAt(text, at) & letter) !== 0 || '"”»“'.includes(text.charAt(at)))
}

/** Whether `block` is a paragraph of running text in the story, not a line, a heading or an item. */
export function isParagraph(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'quotation') && isProse(block.text)
}
