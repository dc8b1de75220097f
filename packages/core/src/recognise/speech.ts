import {givenNames} from '../locales/given-names.ts'
import type {Reading} from '../locales/reading.ts'
import {lexiconOf} from './lexicon.ts'
import {type Marked, markedIn} from './marks.ts'
import {wordsIn} from './names.ts'
import {sentenceEnd} from './sentences.ts'
import type {Span} from './sentences.ts'
import {type Attribution, attributionBehind, clauseEnd, type Voice, voiceBefore, voiceIn} from './voices.ts'

/** Words that somebody says in one paragraph, and what the paragraph tells of who says them. */
export interface Speech {
  /** The spoken stretches, without marks; what stands between them is the reporting clause. */
  readonly parts: readonly Span[]
  readonly form: 'dash' | 'marks'
  readonly voice?: Voice
  /** Where the speech begins and ends in the paragraph, with marks and reporting clauses. */
  readonly start: number
  readonly end: number
  /** The reporting clause says that the speaker goes on: `og fortsætter:`. */
  readonly goesOn: boolean
  /** Whether the quotation marks close in this paragraph. */
  readonly closed: boolean
}

const dash = /^[-–—−]{1,2}\s?(?=[^\s\d–—−-])/u

/** Whether a paragraph opens with a reply dash. */
export function opensWithDash(text: string): boolean {
  return dash.test(text)
}

/**
 * The speeches in one paragraph: behind a reply dash (which Markdown takes for an item's), between quotation marks, behind a colon. Those in marks without
 * a voice are here, too; whether they are speech at all the paragraphs around them tell.
 */
export function speechesIn(text: string, reading: Reading, {isItem = false}: {readonly isItem?: boolean} = {}): Speech[] {
  const opening = dash.exec(text)?.[0].length ?? (isItem ? 0 : undefined)
  if (opening !== undefined && !/^["”“»«„]/u.test(text.slice(opening))) {
    const spoken = dashSpeech(text, 0, opening, reading)
    const rest = markedSpeeches(text, spoken.end, reading)
    return [spoken, ...rest.filter(({voice}) => voice !== undefined)]
  }
  const marked = markedSpeeches(text, 0, reading)
  if (marked.some(({voice}) => voice !== undefined)) return marked
  return [...inlineDash(text, reading), ...marked]
}

function dashSpeech(text: string, start: number, from: number, reading: Reading): Speech {
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
    resumed = resumes(rest, reading, goesOn)
    if (!resumed) break
    at += dashLength(rest)
  }
  return {parts: parts.filter((part) => text.slice(part.start, part.end).trim() !== ''), form: 'dash', start, end, goesOn, closed: true, ...(voice === undefined ? {} : {voice})}
}

const mostTurns = 8

// Behind the reporting clause a dash, a colon or a first person takes the speech up; everything else is narration.
function resumes(rest: string, reading: Reading, goesOn: boolean): boolean {
  if (rest.trim() === '') return false
  if (goesOn || /^[\s,.]*[-–—−]\s?\S/u.test(rest)) return true
  const lexicon = lexiconOf(reading)
  const opening = rest.slice(0, sentenceEnd(rest.slice(0, 600), 0, reading))
  // The writer neither says `I` nor exclaims.
  return /!$/u.test(opening.trim()) || wordsIn(opening).some(({word}) => lexicon.firstPerson.has(word.toLowerCase()))
}

function dashLength(rest: string): number {
  return /^[\s,.]*[-–—−]{0,2}\s*["”“»«„]?/u.exec(rest)?.[0].length ?? 0
}

/** The reporting clause that closes the words from `from` on. */
function nextAttribution(text: string, from: number, reading: Reading): Attribution | undefined {
  const {saying} = lexiconOf(reading)
  saying.lastIndex = from
  for (let verb = saying.exec(text); verb; verb = saying.exec(text)) {
    const clause = attributionAt(text, from, {start: verb.index, end: verb.index + verb[0].length}, reading)
    if (clause) return clause
  }
  return partedVerb(text, from, reading) ?? unknownVerb(text, from, reading)
}

/** `…, legger Strand til.`, `…, slår ministeren fast.`: the particle stands behind the speaker. */
function partedVerb(text: string, from: number, reading: Reading): Attribution | undefined {
  const {parted, particlesOf} = lexiconOf(reading)
  parted.lastIndex = from
  for (let verb = parted.exec(text); verb; verb = parted.exec(text)) {
    const span = {start: verb.index, end: verb.index + verb[0].length}
    if (!/[,?!…”"»] ?$/u.test(text.slice(Math.max(from, span.start - 2), span.start))) continue
    const clause = attributionBehind(text, span, reading)
    const words = clause && wordsIn(text.slice(span.end, clause.end)).slice(0, 12)
    if (clause && clause.voice.by !== 'nobody' && words?.some(({word}) => particlesOf.get(verb[0].toLowerCase())?.has(word))) return clause
  }
  return undefined
}

function attributionAt(text: string, from: number, verb: Span, reading: Reading): Attribution | undefined {
  const before = text.slice(Math.max(from, verb.start - 3), verb.start).trimEnd()
  const parted = /[,?!…”“"»«’]$/u.test(before) || /[?!…,][”"»«“’]? ?[–-]$/u.test(before)
  if (verb.start > from && /^\p{Lu}/u.test(text[verb.start] ?? '')) return undefined
  const clause = attributionBehind(text, verb, reading)
  // `… det är klart. Det säger Eva Ek.`: a sentence of its own reports.
  const own = sentenceOpener(text, from, verb.start, reading)
  if (own !== undefined && clause && clause.voice.by !== 'nobody' && clause.voice.by !== 'organisation') return {...clause, start: own}
  if (parted) {
    // `…, lyder det.`: the verb is the whole clause, and whoever spoke last still does.
    if (!clause && / /u.test(text.slice(verb.start, verb.end)) && /^[.!]?$/u.test(text.slice(verb.end).trim())) return {start: verb.start, end: text.length, voice: {by: 'pronoun'}, goesOn: false}
    // `, siger jeg tit,` is the speaker's own; somebody without a name must close the sentence.
    if (clause && clause.voice.by !== 'nobody') return clause
    if (clause && isLast(text, clause) && isSomebody(text.slice(verb.end, clause.end), reading)) return clause
  } else if (clause && (clause.voice.by === 'name' ? clause.voice.full : /^ ["”“»]\p{Lu}/u.test(text.slice(verb.end)) && clause.voice.by === 'pronoun') && directly(text, verb, clause, reading)) return clause
  return nameFirst(text, from, verb, reading)
}

function sentenceOpener(text: string, from: number, verb: number, reading: Reading): number | undefined {
  const opening = /[.!?…][”"»“’]?\s+(\p{Lu}\p{Ll}{0,4}) $/u.exec(text.slice(Math.max(from, verb - 12), verb))?.[1]
  return opening !== undefined && opensSentence(opening, reading) ? verb - opening.length - 1 : undefined
}

// `Det siger …`, `Så säger …`: a short word that names nobody.
function opensSentence(word: string, reading: Reading): boolean {
  const {small, firstPerson, pronouns} = lexiconOf(reading)
  const folded = word.toLowerCase()
  return (small.has(folded) || /^\p{Lu}\p{Ll}{1,2}$/u.test(word)) && !firstPerson.has(folded) && !pronouns.has(folded) && !givenNames.has(word)
}

// Without a comma before it, only a verb with the speaker right behind it reports.
function directly(text: string, verb: Span, clause: Attribution, reading: Reading): boolean {
  const words = wordsIn(text.slice(verb.end, Math.min(clause.end, verb.end + 60)))
  const [first] = words
  return first !== undefined && (/^\p{Lu}/u.test(first.word) || lexiconOf(reading).isRole(first.word)) && !/\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, verb.start - 20), verb.start))
}

function isLast(text: string, clause: Attribution): boolean {
  return clause.end >= text.trimEnd().length
}

function isSomebody(subject: string, reading: Reading): boolean {
  const words = wordsIn(subject)
  return words.length >= 1 && words.length <= 8 && !words.some(({word}) => lexiconOf(reading).firstPerson.has(word.toLowerCase()))
}

/** `…, Skovbo said.`, `…, kirjastonjohtaja Anne Rautio toteaa.`: who speaks stands before the verb. */
function nameFirst(text: string, from: number, verb: Span, reading: Reading): Attribution | undefined {
  const near = text.slice(Math.max(from, verb.start - 120), verb.start)
  const comma = /[,?!…][”"»“’]?\s+(?=[^,?!…]*(?:,[^,?!…]*,\s*)?$)/u.exec(near)
  if (!comma) return undefined
  const start = Math.max(from, verb.start - 120) + comma.index + comma[0].length
  const lexicon = lexiconOf(reading)
  const words = wordsIn(text.slice(start, verb.start))
  const [first] = words
  if (!first || words.length > 10 || words.at(-1) === undefined) return undefined
  const opens = /^\p{Lu}/u.test(first.word) || lexicon.isRole(first.word) || lexicon.pronouns.has(first.word.toLowerCase())
  if (!opens || (lexicon.small.has(first.word.toLowerCase()) && !lexicon.pronouns.has(first.word.toLowerCase()))) return undefined
  const limit = clauseEnd(text, verb.end, reading)
  if (lexicon.pronouns.has(first.word.toLowerCase())) return words.length === 1 && text.slice(verb.end, limit.end).length < 60 ? {start, end: limit.end, voice: {by: 'pronoun'}, goesOn: limit.colon} : undefined
  const voice = voiceIn(text, start, verb.start, reading)
  if (!voice || voice.by === 'nobody' || (voice.by === 'name' && !endsWithName(text.slice(start, verb.start), voice.name))) return undefined
  return {start, end: limit.end, voice, goesOn: limit.colon}
}

function endsWithName(clause: string, name: string): boolean {
  const at = clause.lastIndexOf(name)
  const rest = clause.slice(at + name.length).trim()
  return rest === '' || rest === ',' || /^\([^()]*\)$/u.test(rest) || /^,.*,$/u.test(rest)
}

/** `…? utbrister ordföranden Eva Ek.`: a verb that no table knows, told by the person right behind it at the end. */
function unknownVerb(text: string, from: number, reading: Reading): Attribution | undefined {
  const tail = Math.max(from, text.length - 200)
  const lexicon = lexiconOf(reading)
  for (const match of text.slice(tail).matchAll(/[,?!…][”"»“’]? (?=(\p{Ll}{3,20}) \S)/gu)) {
    const verb = match[1] ?? ''
    const start = tail + match.index + match[0].length
    if (lexicon.small.has(verb) || lexicon.conjunctions.has(verb) || lexicon.isRole(verb) || lexicon.links.has(verb)) continue
    const behind = start + verb.length
    const voice = voiceIn(text, behind, text.length, reading)
    if (voice?.by !== 'name' || !voice.full) continue
    const between = text.slice(behind, text.indexOf(voice.name, behind)).trim()
    if (between !== '' && !(lexicon.hasRole(between) && wordsIn(between).length <= 4 && !between.includes(','))) continue
    if (sentenceEnd(text, start, reading) < text.trimEnd().length) continue
    return {start, end: text.length, voice, goesOn: false}
  }
  return undefined
}

/** Speech between marks from `from` on, each with the reporting clause that stands by it. */
function markedSpeeches(text: string, from: number, reading: Reading): Speech[] {
  const speeches: Speech[] = []
  let behind = from
  for (const mark of markedIn(text)) {
    if (mark.open < from) continue
    const last = speeches.at(-1)
    const after = clauseBehind(text, mark, reading)
    const between = text.slice(behind, mark.open)
    // `»…,« siger X. »…«`: the same voice goes on, whether or not the sentence ended between.
    const goesOn = last?.voice !== undefined && (/^[\s.,–—-]*$/u.test(between) || last.goesOn || isSentence(text, mark, between))
    if (last && goesOn && last.parts.length < mostTurns * 4 && (!after || isSame(last.voice, after.voice))) {
      const end = after?.end ?? mark.close
      speeches[speeches.length - 1] = {...last, parts: [...last.parts, {start: mark.start, end: mark.end}], end, goesOn: after?.goesOn ?? false, closed: mark.closed}
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

// `… siger hun. Hun frygter for fremtiden. »De unge venter et halvt år.«`: a whole sentence between marks is hers.
function isSentence(text: string, mark: Marked, between: string): boolean {
  return mark.closed && /[.!?…]\s*$/u.test(between) && /[.!?…]$/u.test(text.slice(mark.start, mark.end)) && wordsIn(text.slice(mark.start, mark.end)).length >= 4
}

function isSame(one: Voice | undefined, other: Voice): boolean {
  if (other.by === 'pronoun' || other.by === 'nobody') return true
  return one?.by === other.by && (one.by !== 'name' || other.by !== 'name' || one.name === other.name)
}

function clauseBehind(text: string, mark: Marked, reading: Reading): Attribution | undefined {
  if (!mark.closed) return undefined
  const gap = /^[\s,.–—-]*/u.exec(text.slice(mark.close, mark.close + 8))?.[0].length ?? 0
  const at = mark.close + gap
  const {saying, small} = lexiconOf(reading)
  const verb = verbFrom(text, at, saying)
  if (verb && verb.index === at) {
    const clause = attributionBehind(text, {start: at, end: at + verb[0].length}, reading)
    if (clause && (clause.voice.by !== 'nobody' || (wordsIn(text.slice(at + verb[0].length, clause.end)).length >= 2 && !isRetort(text, clause, reading)))) return clause
    return undefined
  }
  const limit = clauseEnd(text, at, reading)
  // Behind a full stop outside the marks a new sentence begins, which may only say `Det siger …`.
  const isOver = /^\s*\./u.test(text.slice(mark.close)) && !/[,.!?…]$/u.test(text.slice(mark.start, mark.end))
  const opener = verb && wordsIn(text.slice(at, verb.index))
  if (verb && opener?.length === 1 && verb.index - at < 10 && opensSentence(opener[0]?.word ?? '', reading)) {
    const clause = attributionBehind(text, {start: verb.index, end: verb.index + verb[0].length}, reading)
    if (clause && clause.voice.by !== 'nobody') return {...clause, start: at}
  }
  if (verb && !isOver && verb.index < limit.end && verb.index - at < 120 && !/[»«”“„"]/u.test(text.slice(at, verb.index))) {
    const opened = wordsIn(text.slice(at, verb.index))
    const [first] = opened
    // `”…”, som Rahel från Asmara uttryckte det`, `“…,” Skovbo said`, `”…”, NIMI toteaa`.
    const voice = first && opened.length <= 8 ? voiceIn(text, at, verb.index, reading) : undefined
    const opens = first && ((/^\p{Lu}/u.test(first.word) && !opensSentence(first.word, reading)) || lexiconOf(reading).isRole(first.word) || lexiconOf(reading).pronouns.has(first.word.toLowerCase()) || (/^,/u.test(text.slice(mark.close)) && /^\p{Ll}/u.test(first.word) && small.has(first.word)))
    if (voice && voice.by !== 'nobody' && opens) return {start: at, end: limit.end, voice, goesOn: limit.colon}
  }
  return /^,|[,.!?…]$/u.test(text.slice(mark.end - 1, mark.end) + text.slice(mark.close, mark.close + 1)) || /[,.!?…]$/u.test(text.slice(mark.start, mark.end)) ? unknownVerbAt(text, at, reading) : undefined
}

// The next verb of saying that is near enough to belong here; looking further would make a long paragraph slow.
function verbFrom(text: string, at: number, saying: RegExp): {readonly 0: string; readonly index: number} | undefined {
  saying.lastIndex = 0
  const match = saying.exec(text.slice(at, at + 160))
  return match ? {0: match[0], index: at + match.index} : undefined
}

// `lyder svaret ofte` lets nobody speak.
function isRetort(text: string, clause: Attribution, reading: Reading): boolean {
  const subject = wordsIn(text.slice(clause.start, clause.end))[1]
  return subject !== undefined && !lexiconOf(reading).isRole(subject.word) && subject.word.length > 3
}

function unknownVerbAt(text: string, at: number, reading: Reading): Attribution | undefined {
  const verb = /^\p{Ll}{3,20}(?= \S)/u.exec(text.slice(at, at + 24))?.[0]
  const lexicon = lexiconOf(reading)
  if (verb === undefined || lexicon.small.has(verb) || lexicon.isRole(verb) || lexicon.conjunctions.has(verb)) return undefined
  const limit = clauseEnd(text, at, reading)
  const voice = voiceIn(text, at + verb.length, limit.end, reading)
  if (voice?.by !== 'name' || !voice.full) return undefined
  const between = text.slice(at + verb.length, text.indexOf(voice.name, at)).trim()
  return between === '' || (lexicon.hasRole(between) && wordsIn(between).length <= 5) ? {start: at, end: limit.end, voice, goesOn: limit.colon} : undefined
}

/** The reporting clause right behind a closing mark that ends at `close`, where a quotation over paragraphs ends. */
export function voiceBehind(text: string, close: number, reading: Reading): Voice | undefined {
  return clauseBehind(text, {open: 0, start: 0, end: close - 1, close, closed: true, mark: ''}, reading)?.voice
}

/** `NAVN, ROLLE, siger: »…«`: the clause between the last sentence's end and the opening mark. */
function clauseBefore(text: string, from: number, mark: Marked, reading: Reading): Voice | undefined {
  const before = text.slice(from, mark.open)
  const colon = /:\s*[–—-]?\s*$/u.test(before)
  const comma = !colon && /,\s*$/u.test(before)
  if (!colon && !comma) return undefined
  const voice = voiceOfLine(lastSentence(before, reading), reading, colon)
  return voice
}

function lastSentence(text: string, reading: Reading): string {
  const near = text.slice(-400)
  let start = 0
  for (let end = sentenceEnd(near, 0, reading); end < near.trimEnd().length; end = sentenceEnd(near, end, reading)) start = end
  return near.slice(start).trim()
}

/**
 * Who a line announces as the speaker of what follows it: "Statsråd Kari Moe siger:", "Det forklarer Ole Kjær:",
 * "Anna-Stina Roth kommenterer:"; with a colon, a name alone will do.
 */
export function voiceOfLine(line: string, reading: Reading, colon = /:\s*$/u.test(line)): Voice | undefined {
  const {saying} = lexiconOf(reading)
  let last: Span | undefined
  saying.lastIndex = 0
  for (let verb = saying.exec(line); verb; verb = saying.exec(line)) {
    if (/^\p{Lu}/u.test(verb[0]) && verb.index > 0) continue
    last = {start: verb.index, end: verb.index + verb[0].length}
  }
  if (last) {
    const before = last.start > 0 ? voiceBefore(line, 0, last.start, reading) : undefined
    if (before && before.by !== 'title') return before
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

// `… nätet. – Det saknas en aktör, menar hon.`: a reply dash in the middle of a paragraph, with its clause behind it.
function inlineDash(text: string, reading: Reading): Speech[] {
  const match = /(?:[.!?:…]|\n) ?([-–—−] ?)(?=\p{L}{2})/u.exec(text)
  if (!match) return []
  const start = match.index + match[0].length - (match[1]?.length ?? 0)
  const from = match.index + match[0].length
  const colon = text[match.index] === ':' ? voiceOfLine(lastSentence(text.slice(0, match.index + 1), reading), reading) : undefined
  const spoken = dashSpeech(text, start, from, reading)
  const voice = spoken.voice ?? colon
  return voice === undefined ? [] : [{...spoken, voice}]
}
