import type {Reading} from '../../locales/reading.ts'
import {lastSentence, voiceOfLine} from './announced.ts'
import {colon, dash as dashSort, kindAt, space, stop} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {wordsIn} from '../words/names.ts'
import {holds} from '../words/presence.ts'
import {nextAttribution} from './reporting.ts'
import {sentenceEnd} from '../words/sentences.ts'
import type {Span} from '../words/sentences.ts'
import type {Speech} from './speech.ts'
import type {Voice} from './voices.ts'
import {inOutline, outlined} from '../words/outline.ts'

// A reply dash at the opening of a paragraph; a minus before a number is none.
const dash = /^[-–—−]{1,2}\s?(?=[^\s\d–—−-])/u

/** Whether a paragraph opens with a reply dash. */
export function opensWithDash(text: string): boolean {
  return dashOpening(text) > 0
}

/** How long the reply dash is that opens a paragraph, with the space behind it; 0 where none does. */
export function dashOpening(text: string): number {
  return (kindAt(text, 0) & dashSort) === 0 ? 0 : (dash.exec(text)?.[0].length ?? 0)
}

/** What a paragraph says from the reply dash at `start` on; its words begin at `from`. */
export function dashSpeech(text: string, start: number, from: number, reading: Reading): Speech {
  const parts: Span[] = []
  let voice: Voice | undefined
  let goesOn = false
  let resumed = true
  let at = from
  let end = text.length
  for (let rounds = 0; rounds < mostTurns; rounds++) {
    const clause = nextAttribution(text, at, reading)
    if (!clause) {
      if (resumed) {
        parts.push({start: at, end: text.length})
        end = text.length
      }
      break
    }
    parts.push({start: at, end: clause.start})
    voice ??= clause.voice
    goesOn = clause.goesOn
    at = clause.end
    end = at
    const rest = text.slice(at)
    resumed = clause.isTakenUp === true || resumes(rest, reading, goesOn)
    if (!resumed) break
    at += dashLength(rest)
  }
  return {
    parts: parts.filter((part) => text.slice(part.start, part.end).trim() !== ''),
    form: 'dash',
    start,
    end,
    goesOn,
    closed: true,
    ...(voice === undefined ? {} : {voice})
  }
}

const mostTurns = 8

// Behind the reporting clause a dash, a colon or a first person takes the speech up; everything else is narration.
function resumes(rest: string, reading: Reading, goesOn: boolean): boolean {
  if (rest.trim() === '') return false
  if (goesOn || /^[\s,.]*[-–—−]\s?\S/u.test(rest)) return true
  const lexicon = lexiconOf(reading)
  const opening = rest.slice(0, sentenceEnd(rest.slice(0, 600), 0, reading))
  // The writer neither says `I` nor exclaims.
  return opening.trim().endsWith('!') || wordsIn(opening).some(({word}) => lexicon.firstPerson.has(word.toLowerCase()))
}

function dashLength(rest: string): number {
  return /^[\s,.]*[-–—−]{0,2}\s*["”“»«„]?/u.exec(rest)?.[0].length ?? 0
}

/** The reply dashes in the middle of a paragraph, each with its clause: `… nätet. – Det saknas en aktör, menar hon.` */
export function inlineDash(text: string, reading: Reading): Speech[] {
  if (!holds(text, dashSort) || !hasParting(text)) return []
  const found: Speech[] = []
  const outline = outlined(text)
  inline.lastIndex = 0
  for (let match = inline.exec(outline); match && found.length < mostInline; match = inline.exec(outline)) {
    const from = match.index + match[0].length
    const start = match.index + text.slice(match.index, from).search(/[-–—−]/u)
    const announced =
      text[match.index] === ':'
        ? voiceOfLine(lastSentence(text.slice(0, match.index + 1), reading), reading)
        : undefined
    const spoken = dashSpeech(text, start, from, reading)
    const voice = spoken.voice ?? announced
    if (voice === undefined) break
    found.push({...spoken, voice})
    inline.lastIndex = Math.max(from, spoken.end - 1)
  }
  return found
}

// Whether a dash stands behind a space or what closes a sentence; hyphens, which most are, stand behind letters and digits.
function hasParting(text: string): boolean {
  for (const sign of dashes)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if ((kindAt(text, at - 1) & (space | stop | colon)) !== 0) return true
  return false
}

const dashes = ['-', '–', '—', '−']

// The hyphen of `ph.d.-studerende` has no space on either side.
const inline = inOutline(/(?:[.!?:…] |\n ?)[-–—−] ?(?=\p{L}{2})|[.!?:…][-–—−] (?=\p{L}{2})/gu)
// A release that lost its line breaks has no more voices.
const mostInline = 12
