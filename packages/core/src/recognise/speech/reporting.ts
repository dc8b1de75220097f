import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {firstWordIn, type Word, wordsIn} from '../words/names.ts'
import {sentenceEnd} from '../words/sentences.ts'
import type {Span} from '../words/sentences.ts'
import {clauseEnd} from './clause-end.ts'
import {type Attribution, attributionBehind, voiceIn} from './voices.ts'
import {capital, kindAt, opensCapital, small} from '../words/letters.ts'

/** The reporting clause that closes the words from `from` on. */
export function nextAttribution(text: string, from: number, reading: Reading): Attribution | undefined {
  const {verbs} = lexiconOf(reading)
  for (let verb = verbs.next(text, from); verb; verb = verbs.next(text, verb.end)) {
    const clause = attributionAt(text, from, verb, reading)
    if (clause) return clause
  }
  return partedVerb(text, from, reading) ?? unknownVerb(text, from, reading)
}

/** `…, legger Strand til.`, `…, slår ministeren fast.`: the particle stands behind the speaker. */
function partedVerb(text: string, from: number, reading: Reading): Attribution | undefined {
  const {parted} = lexiconOf(reading)
  for (let span = parted.next(text, from); span; span = parted.next(text, span.end)) {
    if (!/[,?!…”"»] ?$/u.test(text.slice(Math.max(from, span.start - 2), span.start))) continue
    const clause = partedClause(text, span, reading)
    if (clause) return clause
  }
  return undefined
}

/** The reporting clause whose verb opens at `at` and leaves its particle behind the speaker: `brukar hon säga`. */
export function partedVerbAt(text: string, at: number, reading: Reading): Attribution | undefined {
  const span = lexiconOf(reading).parted.next(text, at, at + 1)
  return span?.start === at ? partedClause(text, span, reading) : undefined
}

function partedClause(text: string, verb: Span, reading: Reading): Attribution | undefined {
  const clause = attributionBehind(text, verb, reading)
  if (!clause || clause.voice.by === 'nobody') return undefined
  const particles = lexiconOf(reading).particlesOf.get(text.slice(verb.start, verb.end).toLowerCase())
  const particle = wordsIn(text.slice(verb.end, clause.end))
    .slice(0, 12)
    .find(({word}) => particles?.has(word))
  if (!particle) return undefined
  // `…, fyller Bo Alm i. Vi har …`: a particle of one letter with its stop is no initial.
  const end = verb.end + particle.end
  return text[end] === '.' && end < clause.end ? {...clause, end: end + 1, goesOn: false} : clause
}

function attributionAt(text: string, from: number, verb: Span, reading: Reading): Attribution | undefined {
  if (verb.start > from && (kindAt(text, verb.start) & capital) !== 0) return undefined
  const parted = isParted(text.slice(Math.max(from, verb.start - 3), verb.start).trimEnd())
  const own = sentenceOpener(text, from, verb.start, reading)
  // Most verbs of saying stand in the middle of a sentence, and what they say is nobody's speech.
  if (own === undefined && !parted && !hasSubjectBehind(text, verb, text.length, reading))
    return nameFirst(text, from, verb, reading)
  const clause = attributionBehind(text, verb, reading)
  // `… det är klart. Det säger Eva Ek.`: a sentence of its own reports.
  if (
    own !== undefined &&
    clause &&
    clause.voice.by !== 'nobody' &&
    clause.voice.by !== 'organisation' &&
    !isOwnStory(text.slice(verb.end, clause.end), reading)
  )
    return {...clause, start: own}
  if (parted) {
    // `…, lyder det.`: the verb is the whole clause, and whoever spoke last still does.
    if (!clause && / /u.test(text.slice(verb.start, verb.end)) && /^[.!]?$/u.test(text.slice(verb.end).trim()))
      return {start: verb.start, end: text.length, voice: {by: 'pronoun'}, goesOn: false}
    // `, siger jeg tit,` is the speaker's own; somebody without a name must close the sentence.
    if (clause && clause.voice.by !== 'nobody') return clause
    if (clause && isLast(text, clause) && isSomebody(text.slice(verb.end, clause.end), reading)) return clause
  } else if (
    clause &&
    (clause.voice.by === 'name'
      ? clause.voice.full
      : /^ ["”“»]\p{Lu}/u.test(text.slice(verb.end)) && clause.voice.by === 'pronoun') &&
    directly(text, verb, clause, reading)
  )
    return clause
  return nameFirst(text, from, verb, reading)
}

// Whether `before` closes speech: with a comma or a mark, or with a dash behind one.
function isParted(before: string): boolean {
  const last = before.at(-1)
  if (last === undefined) return false
  return last === '-' || last === '–' ? /[?!…,][”"»“«’]? ?[–-]$/u.test(before) : ',?!…”“"»«’'.includes(last)
}

// `Så spurte han om jeg kunne bygge en`: what the speaker tells of others.
function isOwnStory(clause: string, reading: Reading): boolean {
  const {firstPerson} = lexiconOf(reading)
  return wordsIn(clause)
    .slice(1)
    .some(({word}) => firstPerson.has(word.toLowerCase()))
}

function sentenceOpener(text: string, from: number, verb: number, reading: Reading): number | undefined {
  let word = verb - 1
  while ((kindAt(text, word - 1) & small) !== 0) word--
  if (text[verb - 1] !== ' ' || (kindAt(text, word - 1) & capital) === 0) return undefined
  const opening = /[.!?…][”"»“’]?\s+(\p{Lu}\p{Ll}{0,4}) $/u.exec(text.slice(Math.max(from, verb - 12), verb))?.[1]
  return opening !== undefined && opensSentence(opening, reading) ? verb - opening.length - 1 : undefined
}

/** Whether a word opens a sentence and names nobody: `Det siger …`, `Så säger …`. */
export function opensSentence(word: string, reading: Reading): boolean {
  const lexicon = lexiconOf(reading)
  const folded = word.toLowerCase()
  return (
    (lexicon.small.has(folded) || lexicon.thus.has(folded) || /^\p{Lu}\p{Ll}{1,2}$/u.test(word)) &&
    !lexicon.firstPerson.has(folded) &&
    !lexicon.pronouns.has(folded) &&
    !givenNames.has(word)
  )
}

// Without a comma before it, only a verb with the speaker right behind it reports.
function directly(text: string, verb: Span, clause: Attribution, reading: Reading): boolean {
  return (
    hasSubjectBehind(text, verb, clause.end, reading) &&
    !/\p{Lu}\p{L}{0,20} $/u.test(text.slice(Math.max(0, verb.start - 20), verb.start))
  )
}

// Whether the first word behind the verb is a name or a title.
function hasSubjectBehind(text: string, verb: Span, to: number, reading: Reading): boolean {
  const first = firstWordIn(text, verb.end, Math.min(to, verb.end + 60))
  return first !== undefined && (opensCapital(first.word) || lexiconOf(reading).isRole(first.word))
}

function isLast(text: string, clause: Attribution): boolean {
  return clause.end >= text.trimEnd().length
}

/** Whether those who are said to speak are nobody in particular: `siger de voksne`, `säger man`. */
export function isAnyone(subject: readonly Word[], reading: Reading): boolean {
  const {subjects, firstPerson, pronouns} = lexiconOf(reading)
  const opener = subject[0]?.word ?? ''
  return subject.length <= 2 && subjects.has(opener) && !pronouns.has(opener) && !firstPerson.has(opener)
}

function isSomebody(subject: string, reading: Reading): boolean {
  const words = wordsIn(subject)
  const {firstPerson} = lexiconOf(reading)
  if (isAnyone(words, reading)) return false
  return words.length >= 1 && words.length <= 8 && !words.some(({word}) => firstPerson.has(word.toLowerCase()))
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
  const opens = opensCapital(first.word) || lexicon.isRole(first.word) || lexicon.pronouns.has(first.word.toLowerCase())
  if (!opens || (lexicon.small.has(first.word.toLowerCase()) && !lexicon.pronouns.has(first.word.toLowerCase())))
    return undefined
  const limit = clauseEnd(text, verb.end, reading)
  if (lexicon.pronouns.has(first.word.toLowerCase()))
    return words.length === 1 && text.slice(verb.end, limit.end).length < 60
      ? {start, end: limit.end, voice: {by: 'pronoun'}, goesOn: limit.colon}
      : undefined
  const voice = voiceIn(text, start, verb.start, reading)
  if (
    !voice ||
    voice.by === 'nobody' ||
    (voice.by === 'name' && !endsWithName(text.slice(start, verb.start), voice.name))
  )
    return undefined
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
    if (lexicon.small.has(verb) || lexicon.conjunctions.has(verb) || lexicon.isRole(verb) || lexicon.links.has(verb))
      continue
    const behind = start + verb.length
    const voice = voiceIn(text, behind, text.length, reading)
    if (voice?.by !== 'name' || !voice.full) continue
    const between = text.slice(behind, text.indexOf(voice.name, behind)).trim()
    if (between !== '' && !(lexicon.hasRole(between) && wordsIn(between).length <= 4 && !between.includes(',')))
      continue
    if (sentenceEnd(text, start, reading) < text.trimEnd().length) continue
    return {start, end: text.length, voice, goesOn: false}
  }
  return undefined
}
