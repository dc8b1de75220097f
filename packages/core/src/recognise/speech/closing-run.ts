import type {Scene} from '../rule.ts'
import {voiceBehind} from './marked-speech.ts'
import type {Speech} from './speech.ts'
import type {Voice} from './voices.ts'

/** The paragraphs that a quotation runs over. */
export interface Run {
  readonly last: number
  /** The words of the paragraphs after the first. */
  readonly texts: readonly string[]
  readonly voice?: Voice
}

/** The paragraphs up to the one that closes the quotation which `speech` opened. */
export function closingRun(
  {blocks, locale: {reading}}: Pick<Scene, 'blocks' | 'locale'>,
  index: number,
  speech: Pick<Speech, 'start'>
): Run | undefined {
  const opening = blocks[index]?.text.slice(speech.start)[0] ?? ''
  const texts: string[] = []
  for (let at = index + 1; at < blocks.length && at <= index + mostParagraphs; at++) {
    const block = blocks[at]
    if (!block || block.kind === 'heading') return undefined
    const inner = block.text.startsWith(opening) && opening !== '' ? block.text.slice(1) : block.text
    const close = /[»«”“"](?=[\s,.]|$)/u.exec(inner)
    if (!close) {
      texts.push(inner.trim())
      continue
    }
    texts.push(inner.slice(0, close.index).trim().replace(/,$/u, ''))
    const voice = voiceBehind(inner, close.index + 1, reading)
    return {last: at, texts, ...(voice === undefined ? {} : {voice})}
  }
  return undefined
}

/** No run of paragraphs that somebody says is longer. */
export const mostParagraphs = 6
