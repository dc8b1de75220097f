import type {Reading} from '../../locales/reading.ts'
import type {Block, Manuscript} from '../../model/manuscript.ts'
import {endsSentence} from '../blocks/prose.ts'
import {topOf} from '../blocks/top.ts'
import {openerIn, those} from '../words/openers.ts'

/** Whether the police sign above the text and ask whoever saw something to call: service information, not news. */
export function isPoliceNotice({blocks}: Manuscript, headline: string, {police}: Reading): boolean {
  if (!police) return false
  const heads = those(police.names, isHead)
  // `Polisregion Mitt`, `Fjordbyens Politi`, `Østpolitiet`; what the headline tells of may be anybody's.
  const isPolice = ({text}: Block) =>
    text.length < 80 &&
    text !== headline &&
    !endsSentence(text) &&
    (openerIn(police.names, text) !== undefined ||
      text.split(' ').some((word) => heads.some((head) => word.toLowerCase().endsWith(head))))
  return (
    blocks.slice(0, Math.min(topOf(blocks), highest)).some(isPolice) &&
    blocks.some(({text}) => openerIn(police.appeals, text) !== undefined)
  )
}

const highest = 8

function isHead(words: string): boolean {
  return /^\p{L}{5,}$/u.test(words)
}
