import type {Reading} from '../../locales/reading.ts'
import {capital, kindAt} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {wordsIn} from '../words/names.ts'
import {sentenceEnd} from '../words/sentences.ts'
import type {Span} from '../words/sentences.ts'
import {type Voice, voiceBefore, voiceIn} from './voices.ts'

/**
 * Who a line announces as the speaker of what follows it: "Statsråd Kari Moe siger:", "Det forklarer Ole Kjær:",
 * "Anna-Stina Roth kommenterer:"; with a colon, a name alone will do.
 */
export function voiceOfLine(line: string, reading: Reading, colon = /:\s*$/u.test(line)): Voice | undefined {
  const {verbs} = lexiconOf(reading)
  let last: Span | undefined
  for (const verb of verbs.all(line)) if (verb.start === 0 || (kindAt(line, verb.start) & capital) === 0) last = verb
  if (last) {
    const before = last.start > 0 ? voiceBefore(line, 0, last.start, reading) : undefined
    if (before && before.by !== 'title') return before
    // `Den kommende direktør fortæller, at hun ser frem til det:`: what she tells is about her.
    if (before && line[last.end] === ',') return before
    const behind = voiceIn(line, last.end, line.length, reading)
    if (behind && behind.by !== 'nobody') return behind
    return before
  }
  if (!colon) return undefined
  const voice = voiceBefore(line.replace(/:\s*$/u, ''), 0, line.length, reading)
  const words = wordsIn(line)
  // `Ärkebiskopen välkomnar resultatet i ett uttalande:`
  if (voice?.by === 'title' && words.length < 14 && lexiconOf(reading).isRole(words[0]?.word ?? '')) return voice
  return voice?.by === 'name' && voice.full && words.length < 14 ? voice : undefined
}

/** The last sentence of `text`, which the words behind it may belong to. */
export function lastSentence(text: string, reading: Reading): string {
  const near = text.slice(-400)
  let start = 0
  for (let end = sentenceEnd(near, 0, reading); end < near.trimEnd().length; end = sentenceEnd(near, end, reading))
    start = end
  return near.slice(start).trim()
}
