import type {Reading} from '../../locales/reading.ts'
import {lastSentence, voiceOfLine} from './announced.ts'
import type {Finder} from '../words/finder.ts'
import {kindAt, opensCapital, opensSmall, quoteMark, space} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {type Marked, markedIn} from '../words/marks.ts'
import {type Word, wordsIn} from '../words/names.ts'
import {holds} from '../words/presence.ts'
import {isAnyone, opensSentence, partedVerbAt} from './reporting.ts'
import type {Span} from '../words/sentences.ts'
import type {Speech} from './speech.ts'
import {clauseEnd} from './clause-end.ts'
import {type Attribution, attributionBehind, type Voice, voiceIn} from './voices.ts'

/** Speech between marks from `from` on, each with the reporting clause that stands by it. */
export function markedSpeeches(text: string, from: number, reading: Reading): Speech[] {
  if (!holds(text, quoteMark)) return []
  const speeches: Speech[] = []
  let behind = from
  for (const mark of markedIn(text)) {
    if (mark.open < from) continue
    const last = speeches.at(-1)
    const after = clauseBehind(text, mark, reading)
    const between = text.slice(behind, mark.open)
    // `»…,« siger X. »…«`: the same voice goes on, whether or not the sentence ended between.
    const goesOn =
      last?.voice !== undefined && (/^[\s.,–—-]*$/u.test(between) || last.goesOn || isSentence(text, mark, between))
    if (last && goesOn && last.parts.length < mostParts && (!after || isSame(last.voice, after.voice))) {
      const end = after?.end ?? mark.close
      speeches[speeches.length - 1] = {
        ...last,
        parts: [...last.parts, {start: mark.start, end: mark.end}],
        end,
        goesOn: after?.goesOn ?? false,
        closed: mark.closed
      }
      behind = end
      continue
    }
    const before = after ? undefined : clauseBefore(text, behind, mark, reading)
    const voice = after?.voice ?? before
    const end = after?.end ?? mark.close
    speeches.push({
      parts: [{start: mark.start, end: mark.end}],
      form: 'marks',
      start: mark.open,
      end,
      goesOn: after?.goesOn ?? false,
      closed: mark.closed,
      ...(voice === undefined ? {} : {voice})
    })
    behind = end
  }
  return speeches
}

// Nobody is interrupted more often; a text that is all marks must not be copied for each.
const mostParts = 32

// `… siger hun. Hun frygter for fremtiden. »De unge venter et halvt år.«`: a whole sentence between marks is hers.
function isSentence(text: string, mark: Marked, between: string): boolean {
  return (
    mark.closed &&
    /[.!?…]\s*$/u.test(between) &&
    /[.!?…]$/u.test(text.slice(mark.start, mark.end)) &&
    wordsIn(text.slice(mark.start, mark.end)).length >= 4
  )
}

function isSame(one: Voice | undefined, other: Voice): boolean {
  if (other.by === 'pronoun' || other.by === 'nobody') return true
  return one?.by === other.by && (one.by !== 'name' || other.by !== 'name' || one.name === other.name)
}

function clauseBehind(text: string, mark: Marked, reading: Reading): Attribution | undefined {
  if (!mark.closed) return undefined
  const at = gapEnd(text, mark.close)
  const {verbs, small} = lexiconOf(reading)
  const verb = verbFrom(text, at, verbs)
  if (verb?.start === at) {
    const clause = attributionBehind(text, verb, reading)
    if (
      clause &&
      (clause.voice.by !== 'nobody' ||
        (isSomebody(wordsIn(text.slice(verb.end, clause.end)), reading) &&
          !isRetort(text, clause, reading) &&
          !isTitle(text, mark)))
    )
      return clause
    return undefined
  }
  const parted = partedVerbAt(text, at, reading)
  if (parted) return parted
  // Behind a full stop outside the marks a new sentence begins, which may only say `Det siger …`.
  const isOver = () => /^\s*\./u.test(text.slice(mark.close)) && !closes(text, mark)
  const opener = verb && verb.start - at < 10 ? wordsIn(text.slice(at, verb.start)) : undefined
  if (verb && opener?.length === 1 && opensSentence(opener[0]?.word ?? '', reading)) {
    const clause = attributionBehind(text, verb, reading)
    if (clause && clause.voice.by !== 'nobody') return {...clause, start: at}
  }
  const limit = verb && !isOver() ? clauseEnd(text, at, reading) : undefined
  if (verb && limit && verb.start < limit.end && !/[»«”“„"]/u.test(text.slice(at, verb.start))) {
    const opened = wordsIn(text.slice(at, verb.start))
    const [first] = opened
    // `”…”, som Rahel från Asmara uttryckte det`, `“…,” Skovbo said`, `”…”, NIMI toteaa`.
    const voice = first && opened.length <= 8 ? voiceIn(text, at, verb.start, reading) : undefined
    const opens =
      first &&
      ((opensCapital(first.word) && !opensSentence(first.word, reading)) ||
        lexiconOf(reading).isRole(first.word) ||
        lexiconOf(reading).pronouns.has(first.word.toLowerCase()) ||
        (text[mark.close] === ',' && opensSmall(first.word) && small.has(first.word)))
    if (voice && voice.by !== 'nobody' && opens) return {start: at, end: limit.end, voice, goesOn: limit.colon}
  }
  return ',.!?…'.includes(text.charAt(mark.close) || ' ') || text[mark.end - 1] === ',' || closes(text, mark)
    ? unknownVerbAt(text, at, reading)
    : undefined
}

// Where the spaces, stops and dashes behind a closing mark end.
function gapEnd(text: string, from: number): number {
  let at = from
  while (at < from + 8 && ((kindAt(text, at) & space) !== 0 || (at < text.length && ',.–—-'.includes(text.charAt(at)))))
    at++
  return at
}

// Whether the words between the marks end with a comma or a stop.
function closes(text: string, {start, end}: Marked): boolean {
  return end > start && ',.!?…'.includes(text.charAt(end - 1))
}

function isSomebody(subject: readonly Word[], reading: Reading): boolean {
  return subject.length >= 2 && !isAnyone(subject, reading)
}

// The next verb of saying that is near enough to belong here; looking further would make a long paragraph slow.
function verbFrom(text: string, at: number, verbs: Finder): Span | undefined {
  if (text[at - 1] !== '-') return verbs.next(text, at, at + farthest)
  // Behind a mark a hyphen is a dash, and makes no compound of the verb.
  const near = verbs.next(text.slice(at, at + farthest))
  return near && {start: at + near.start, end: at + near.end}
}

const farthest = 120

// `Boka «Sammen om framtida» sier det samme`: within a clause and without a mark of its own it is a name.
function isTitle(text: string, {open, end, close}: Marked): boolean {
  return /\p{L} $/u.test(text.slice(Math.max(0, open - 2), open)) && !/[,.!?…]/u.test(text.slice(end - 1, close + 1))
}

// `lyder svaret ofte` lets nobody speak.
function isRetort(text: string, clause: Attribution, reading: Reading): boolean {
  const subject = wordsIn(text.slice(clause.start, clause.end))[1]
  return subject !== undefined && !lexiconOf(reading).isRole(subject.word) && subject.word.length > 3
}

function unknownVerbAt(text: string, at: number, reading: Reading): Attribution | undefined {
  const verb = /^\p{Ll}{3,20}(?= \S)/u.exec(text.slice(at, at + 24))?.[0]
  const lexicon = lexiconOf(reading)
  if (verb === undefined || lexicon.small.has(verb) || lexicon.isRole(verb) || lexicon.conjunctions.has(verb))
    return undefined
  const limit = clauseEnd(text, at, reading)
  const voice = voiceIn(text, at + verb.length, limit.end, reading)
  if (voice?.by !== 'name' || !voice.full) return undefined
  const between = text.slice(at + verb.length, text.indexOf(voice.name, at)).trim()
  return between === '' || (lexicon.hasRole(between) && wordsIn(between).length <= 5)
    ? {start: at, end: limit.end, voice, goesOn: limit.colon}
    : undefined
}

/** The reporting clause right behind a closing mark that ends at `close`, where a quotation over paragraphs ends. */
export function voiceBehind(text: string, close: number, reading: Reading): Voice | undefined {
  return clauseBehind(text, {open: 0, start: 0, end: close - 1, close, closed: true, mark: ''}, reading)?.voice
}

/** `NAVN, ROLLE, siger: »…«`: the clause between the last sentence's end and the opening mark. */
function clauseBefore(text: string, from: number, mark: Marked, reading: Reading): Voice | undefined {
  const before = text.slice(from, mark.open)
  const colon = /:(?: ?[–—-])?$/u.test(before.trimEnd())
  const comma = before.trimEnd().endsWith(',')
  if (!colon && !comma) return undefined
  const voice = voiceOfLine(lastSentence(before, reading), reading, colon)
  return voice
}
