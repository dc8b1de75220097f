import type {Block} from '../../model/manuscript.ts'
import {offsetOf} from '../blocks/place.ts'
import type {Scene} from '../rule.ts'
import {kindAt, stop} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {personAlone, personsIn, withoutParty, wordsIn} from '../words/names.ts'
import {roleAfter, roleBefore} from '../words/roles.ts'
import {sentencesIn} from '../words/sentences.ts'
import {voiceOfLine} from './announced.ts'
import {mostParagraphs} from './closing-run.ts'
import {withoutDeeds} from './mentions.ts'
import {opensWithDash} from './replies.ts'
import {opensSentence} from './reporting.ts'
import type {Speech} from './speech.ts'
import {speechesIn} from './speeches.ts'
import {attributionBehind, type Voice, voiceIn} from './voices.ts'

/** Who the line before announces or the paragraph behind names: `X siger:`, `säger Johan Ek.` */
export function voiceAround(scene: Scene, index: number, speech: Speech, lastParagraph: number): Voice | undefined {
  const {
    blocks,
    locale: {reading}
  } = scene
  const block = blocks[index]
  if (!block || speech.start > 2) return undefined
  const before = blocks[index - 1]
  if (before?.text.endsWith(':')) {
    const voice = voiceOfLine(lastLine(before.text), reading)
    if (voice && voice.by !== 'nobody') return voice
  }
  if (speech.end < block.text.length - 1) return undefined
  // Below a run of replies one line may say whose they all are: `Det säger generaldirektör Eva Ek.`
  let next = lastParagraph + 1
  while (
    speech.form === 'dash' &&
    next < lastParagraph + mostParagraphs &&
    opensWithDash(blocks[next]?.text ?? '') &&
    speechesIn(blocks[next]?.text ?? '', reading)[0]?.voice === undefined
  )
    next++
  const behind = blocks[next]
  const told = behind && behind.text.length <= 200 ? voiceOpening(behind.text, scene) : undefined
  if (told ?? !(before && (speech.form === 'dash' || speech.closed))) return told
  const introduced = next <= lowestIntroduced ? voiceIntroduced(before, behind, scene) : undefined
  // Of one before and one behind the text is about whom it opens with.
  if (introduced && !opensWithPerson(before.text, scene)) return introduced
  return (
    voiceTold(before, scene) ??
    (before.text.endsWith(':') ? voiceOfSelf(before, block, scene) : undefined) ??
    introduced
  )
}

// All above is asked for the name: a release has a tenth of these blocks, and a longer text must not cost the square of it.
const lowestIntroduced = 500

// `Biolog Esben Thy ryster på hovedet.` right behind words of nobody's: whom the text names there for the first time.
function voiceIntroduced(before: Block, behind: Block | undefined, scene: Scene): Voice | undefined {
  const {reading} = scene.locale
  if (behind?.kind !== 'paragraph' || behind.text.length > longestTold || opensWithDash(before.text)) return undefined
  if (!endsWithStop(behind.text) || speechesIn(behind.text, reading).length > 0) return undefined
  const [sentence] = sentencesIn(behind.text, reading)
  const [person, another] = personsIn(behind.text.slice(0, sentence?.end), reading)
  if (!person || another || !opensWithPerson(behind.text, scene)) return undefined
  if (scene.blocks.some((block) => block !== behind && isAbove(block, behind) && block.text.includes(person.name)))
    return undefined
  const voice = voiceIn(behind.text, person.start, behind.text.length, reading)
  if (voice?.by !== 'name') return undefined
  const role = voice.role ?? roleBefore(behind.text, person.start, reading)
  return {...voice, ...(role === undefined ? {} : {role: withoutDeeds(role, reading)}), guessed: true}
}

function opensWithPerson(text: string, {locale: {reading}}: Scene): boolean {
  const [person] = personsIn(text, reading)
  return person !== undefined && wordsIn(text.slice(0, person.start)).length <= mostIntroducing
}

function isAbove(block: Block, other: Block): boolean {
  return offsetOf(block) < offsetOf(other)
}

const mostIntroducing = 5

// `Rapportens medförfattare Eva Ek är mer bekymrad.`, `Udvalgsformanden håber, at …`: a paragraph that is a quotation
// as a whole is said by whom the paragraph before it is about, if that is one person only.
function voiceTold({kind, text}: Block, {locale: {reading}}: Scene): Voice | undefined {
  if (
    kind !== 'paragraph' ||
    text.length > longestTold ||
    !(/[.!?]$/u.test(text) || (text.endsWith(':') && /[.!?] /u.test(text))) ||
    speechesIn(text, reading).length > 0
  )
    return undefined
  const lexicon = lexiconOf(reading)
  const names = new Set(personsIn(text, reading).map(({name}) => name))
  const [person] = personsIn(text, reading)
  const voice = person && names.size === 1 ? voiceIn(text, person.start, person.end, reading) : undefined
  if (voice) return voice.by === 'name' ? {...voice, guessed: true} : voice
  const opening = wordsIn(text.slice(0, 60)).slice(0, 3)
  const title = opening.find(({word}) => lexicon.isRole(word))
  if (names.size > 0) return undefined
  if (title?.start === 0) return {by: 'title', title: title.word, guessed: true}
  return opening.some(({word}) => lexicon.pronouns.has(word.toLowerCase())) ? {by: 'pronoun', guessed: true} : undefined
}

// `Bo Ek, tillidsmand på ruterne, har kørt bus i tyve år:`, and below it somebody says `jeg`: the one the line is about.
function voiceOfSelf({text, kind}: Block, spoken: Block, {locale: {reading}}: Scene): Voice | undefined {
  if (kind !== 'paragraph' || text.length > longestTold) return undefined
  const {firstPerson} = lexiconOf(reading)
  if (!wordsIn(spoken.text).some(({word}) => firstPerson.has(word.toLowerCase()))) return undefined
  const [person, another] = personsIn(text, reading)
  const voice = person && !another ? voiceIn(text, person.start, person.end, reading) : undefined
  return voice?.by === 'name' ? {...voice, guessed: true} : undefined
}

const longestTold = 300

/** The last sentence of a paragraph. */
export function lastLine(text: string): string {
  return text.slice(-300).replace(/^.*[.!?…] (?=\p{Lu})/u, '')
}

// A paragraph of its own: `säger Johan Harrysson.`, or below a pull quote `– Eva Ek, ordförande`.
function voiceOpening(text: string, scene: Scene): Voice | undefined {
  const {reading} = scene.locale
  const opening = /^[\s,–—-]*/u.exec(text)?.[0].length ?? 0
  const verb = lexiconOf(reading).verbs.next(text)
  const opener = verb && verb.start > opening ? wordsIn(text.slice(opening, verb.start)) : []
  // `Det säger Eva Ek.`
  if (verb && opener.length === 1 && opensSentence(opener[0]?.word ?? '', reading))
    return attributionBehind(text, verb, reading)?.voice
  if (!verb || verb.start !== opening) return signature(text.slice(opening), scene)
  return attributionBehind(text, verb, reading)?.voice
}

function signature(text: string, {locale: {reading}}: Scene): Voice | undefined {
  const [name, ...others] = withoutParty(text).split(/, /u)
  const person = personAlone(name ?? '', reading)
  if (person === undefined || text.length > 120 || /[.!?:]$/u.test(text)) return undefined
  const role = others.length === 0 ? undefined : roleAfter(withoutParty(text), person.length, text.length, reading)
  if (others.length > 0 && role === undefined) return undefined
  return {by: 'name', name: person, full: true, ...(role === undefined ? {} : {role})}
}

/** Like `endsSentence`, where fewer marks may stand behind the stop. */
export function endsWithStop(text: string): boolean {
  const end = '”"»«“’'.includes(text.at(-1) ?? ' ') ? text.length - 1 : text.length
  return (kindAt(text, end - 1) & stop) !== 0
}
