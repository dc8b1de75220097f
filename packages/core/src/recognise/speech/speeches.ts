import type {Reading} from '../../locales/reading.ts'
import {dash as dashSort, quoteMark} from '../words/letters.ts'
import {holds} from '../words/presence.ts'
import {markedSpeeches} from './marked-speech.ts'
import {dashOpening, dashSpeech, inlineDash} from './replies.ts'
import type {Speech} from './speech.ts'

/**
 * The speeches in one paragraph: behind a reply dash (which Markdown takes for an item's), between quotation marks, behind a colon. Those in marks without
 * a voice are here, too; whether they are speech at all the paragraphs around them tell.
 */
export function speechesIn(
  text: string,
  reading: Reading,
  {isItem = false}: {readonly isItem?: boolean} = {}
): Speech[] {
  // Most paragraphs let nobody speak.
  if (!isItem && !holds(text, dashSort | quoteMark)) return []
  const opening = dashOpening(text)
  if ((opening > 0 || isItem) && !'"”“»«„'.includes(text.charAt(opening) || ' ')) {
    const spoken = dashSpeech(text, 0, opening, reading)
    const rest = markedSpeeches(text, spoken.end, reading)
    return rest.length === 0 ? [spoken] : [spoken, ...rest.filter(isVoiced)]
  }
  const marked = markedSpeeches(text, 0, reading)
  if (marked.some(isVoiced)) return marked
  const replies = inlineDash(text, reading)
  return replies.length === 0 ? marked : [...replies, ...marked]
}

function isVoiced({voice}: Speech): boolean {
  return voice !== undefined
}
