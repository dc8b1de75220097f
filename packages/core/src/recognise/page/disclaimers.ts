import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {openedBy, openerIn, thatHold} from '../words/openers.ts'
import {wordCount} from '../words/presence.ts'

/** Whether a line of `blocks` says that the text is its author's opinion, alone or below it behind who that is. */
export function disclaims(blocks: readonly Block[], {disclaimers}: Reading): boolean {
  return (
    openedBy(disclaimers, blocks).some(({text}) => wordCount(text) < mostWords) ||
    thatHold(disclaimers, blocks.slice(-lowest)).some(({text}) => closesDisclaiming(text, disclaimers))
  )
}

// `Eva Ek er formand for Lærernes Forening. Debatindlægget er udtryk for skribentens egen holdning.`
function closesDisclaiming(text: string, disclaimers: Reading['disclaimers']): boolean {
  const said = text.length > longest ? undefined : openerIn(disclaimers, text)
  return said !== undefined && text.slice(0, said.start).endsWith('. ') && wordCount(said.words) >= fewestWords
}

const mostWords = 60
const longest = 400

// Fewer are words of any sentence.
const fewestWords = 5

// Who wrote it and whose opinions these are stand among the page's last lines.
const lowest = 12
