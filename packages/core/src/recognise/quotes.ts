import type {Remark} from '../model/remark.ts'
import type {Certainty, Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Quote} from '../model/release.ts'
import {hitsIn} from './contact/contact-lines.ts'
import {voiceOfLine} from './speech/announced.ts'
import {closingRun} from './speech/closing-run.ts'
import {unquoted} from './words/marks.ts'
import type {Reading} from '../locales/reading.ts'
import {firstWordIn, personsIn, wordsIn} from './words/names.ts'
import {roleBefore} from './words/roles.ts'
import type {Rule, Scene} from './rule.ts'
import {type People, peopleOf, type Speaker} from './speech/speakers.ts'
import {opensWithDash} from './speech/replies.ts'
import type {Speech} from './speech/speech.ts'
import {speechesIn} from './speech/speeches.ts'
import {endsSentence, opensQuote, sentenceCount, wordCount} from './blocks/prose.ts'
import {seen} from './blocks/taking.ts'
import type {Voice} from './speech/voices.ts'
import {whileRead} from './words/while-read.ts'
import {endsWithStop, lastLine, voiceAround} from './speech/voices-around.ts'
import {isFigure, opensCapital} from './words/letters.ts'

/**
 * What people say in the text, and who: behind a reply dash or between quotation marks of any shape, with the
 * reporting clause before, within or behind, in the line before or in a paragraph of its own.
 *
 * Words between marks that nobody is reported to say are titles, terms and irony, and no quotes. Reads only.
 */
export const quotes: Rule = {
  id: 'quotes',
  silencedBy: ['quotes'],
  find(scene) {
    const told = tell({...scene, blocks: withLead(scene)})
    if (told.length === 0) return undefined
    const kept = withoutRepeats(told)
    return {
      found: {quotes: kept.map(({quote}) => quote)},
      evidence: kept.flatMap(({evidence}) => evidence),
      rest: scene.blocks,
      remarks: kept.flatMap(({remarks}) => remarks)
    }
  }
}

// The lead has left the text, and may end with somebody's words.
function withLead({blocks, found, manuscript}: Scene): readonly Block[] {
  if (found.lead === undefined) return blocks
  const lead = manuscript.blocks.find(({text}) => text === found.lead)
  return lead === undefined || blocks.includes(lead) ? blocks : [lead, ...blocks]
}

interface Told {
  readonly quote: Quote
  readonly evidence: readonly Evidence[]
  readonly remarks: readonly Remark[]
}

function tell(scene: Scene): Told[] {
  const {
    blocks,
    locale: {reading}
  } = scene
  const told: Told[] = []
  // Who is who takes the whole text, and is asked only where somebody speaks.
  let people: People | undefined
  // Who spoke last, and in which paragraph, for the paragraphs that only go on.
  let last:
    | {
        readonly speaker: Speaker
        readonly paragraph: number
        readonly goesOn: boolean
        /** Whom the clause gives the word to, where that is somebody else. */
        readonly handed?: Voice
      }
    | undefined
  let skip = -1
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || index <= skip || !mayHoldSpeech(block)) continue
    let follows: boolean | undefined
    const isItem = block.kind === 'item' && block.list?.ordered !== true
    for (const speech of speechesIn(block.text, reading, isItem ? asItem : undefined)) {
      const run = speech.closed ? undefined : closingRun(scene, index, speech)
      if (!speech.closed && !run) continue
      // `… og fortsætter:`: the next paragraph is the same speaker's, whoever else the line names.
      const taken = last?.goesOn === true && last.paragraph === index - 1 && speech.start <= 2
      const voice =
        speech.voice ?? run?.voice ?? (taken ? last?.handed : voiceAround(scene, index, speech, run?.last ?? index))
      follows ??=
        taken ||
        (last?.paragraph === index - 1 &&
          (isWhole(blocks[index - 1], scene) || (block.kind === 'item' && blocks[index - 1]?.kind === 'item'))) ||
        // `Hjælper kaffe?` between two answers: the next is the same person's.
        (last?.paragraph === index - 2 && isQuestion(blocks[index - 1]))
      if (!isSpeech(scene, index, speech, voice, follows)) continue
      const spot = {paragraph: run?.last ?? index, offset: speech.voice === undefined ? 0 : speech.start}
      people ??= peopleOf(scene)
      const speaker = voice
        ? people.speaker(voice, spot, last?.speaker.speaker, last?.paragraph)
        : (last?.speaker ?? people.leading())
      const words = [
        ...speech.parts.flatMap((part) => turns(block.text.slice(part.start, part.end))),
        ...(run?.texts ?? [])
      ].filter((part) => part !== '')
      const text = run ? words.join(' ') : words.join(' […] ')
      if (text === '') continue
      told.push(toldOf(block, speech, text, speaker, certaintyOf(voice, speaker)))
      const handed = speech.goesOn ? handedOn(block.text, speech, reading) : undefined
      last = {speaker, paragraph: run?.last ?? index, goesOn: speech.goesOn, ...(handed ? {handed} : {})}
      if (run) skip = run.last
    }
  }
  return told
}

function isQuestion(block: Block | undefined): boolean {
  return block?.text.endsWith('?') === true && wordCount(block.text) <= longestQuestion && !opensQuote(block.text)
}

const longestQuestion = 25

// `…, menar Eva Ek och får medhåll av rådmannen Bo Alm:`: behind the word for and a second person is named, not alone.
function handedOn(text: string, {parts, end}: Speech, reading: Reading): Voice | undefined {
  const clause = text.slice(parts.at(-1)?.end ?? end, end)
  const [first, second, third] = personsIn(clause, reading)
  if (!first || !second || third) return undefined
  const between = clause.slice(first.end, second.start)
  const and = reading.calendar.and.map((word) => between.indexOf(` ${word} `)).find((at) => at >= 0)
  const role = roleBefore(clause, second.start, reading)
  const own = and === undefined ? '' : between.slice(and).replace(role ?? '', '')
  return wordsIn(own).length >= fewestHanding
    ? {by: 'name', name: second.name, full: true, ...(role === undefined ? {} : {role})}
    : undefined
}

// `och får medhåll av`; `och rådmannen Bo Alm` speak together.
const fewestHanding = 3

const asItem = {isItem: true} as const

// `Det er nok. – Nu må vi videre`: a second dash within the words takes them up again.
function turns(spoken: string): string[] {
  if (!/[.!?] [-–—−] /u.test(spoken)) return [unquoted(spoken)]
  return spoken.split(/(?<=[.!?]) [-–—−] (?=\p{Lu})/u).map((part) => unquoted(part))
}

// A pull quote on a line of its own may have been taken for a heading.
function mayHoldSpeech({kind, text}: Block): boolean {
  return (
    kind === 'paragraph' ||
    kind === 'item' ||
    kind === 'quotation' ||
    (kind === 'heading' && '»«”“"„–—-'.includes(text.charAt(0) || ' '))
  )
}

/** A name in a reporting clause is sure; a pronoun or a title is as sure as whom it means, and no clause at all is a guess. */
function certaintyOf(voice: Voice | undefined, {speaker, others = [], guessed}: Speaker): Certainty {
  if (guessed || (voice !== undefined && 'guessed' in voice)) return 'guess'
  if (speaker === undefined || voice === undefined || others.length > 0) return 'likely'
  return voice.by === 'name' || voice.by === 'organisation' ? 'sure' : 'likely'
}

function toldOf(
  block: Block,
  speech: Speech,
  text: string,
  {speaker, role, others}: Speaker,
  certainty: Certainty
): Told {
  const quote: Quote = {text, ...(speaker === undefined ? {} : {speaker}), ...(role === undefined ? {} : {role})}
  const claim = {
    field: 'quotes',
    rule: 'quotes',
    certainty,
    value: quote,
    alternatives: others ?? []
  } as const
  const place = seen(block, claim, speech.start, speech.end)
  const at = place.place === undefined ? {} : {place: place.place}
  const remarks: Remark[] = []
  if (speaker === undefined) remarks.push({id: 'quotes-speaker-missing', ...at, actual: shortened(text)})
  else if (certainty === 'guess')
    remarks.push({id: 'quotes-speaker-guessed', ...at, actual: shortened(text), expected: speaker})
  if (others !== undefined && others.length > 0 && speaker !== undefined)
    remarks.push({id: 'quotes-speaker-unclear', ...at, actual: speaker, expected: others.join(', '), severity: 'info'})
  return {quote, evidence: [place], remarks}
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s\S*$/u, '')} …`
}

/** Whether what stands between marks or behind a dash is said by somebody at all. */
function isSpeech(scene: Scene, index: number, speech: Speech, voice: Voice | undefined, follows: boolean): boolean {
  const block = scene.blocks[index]
  if (!block) return false
  const spoken = speech.parts.map((part) => block.text.slice(part.start, part.end)).join(' ')
  // `10.00 Eva Ek, ordförande, hälsar välkommen`: an item of a programme opens with its hour.
  if (opensWithHour(spoken)) return false
  if (speech.form === 'dash') {
    if (speech.voice !== undefined) return hasWords(spoken, 1)
    // Items are speech only below a line that lets somebody speak: `Eva Ek siger:`.
    if (block.kind === 'item')
      return (voice !== undefined || follows) && hasWords(spoken, 3) && opensCapital(spoken) && /[.!?]$/u.test(spoken)
    // A dash without a voice is a reply among replies, a lone paragraph of speech, or an item of a list.
    if (voice !== undefined) return hasWords(spoken, 1) && endsWithStop(block.text)
    return (
      hasWords(spoken, 3) &&
      hitsIn(block.text, {reading: scene.locale.reading, country: scene.country}).length === 0 &&
      endsWithStop(block.text) &&
      !isListed(scene, index)
    )
  }
  if (voice !== undefined) return hasWords(spoken, speech.voice === undefined ? 5 : 3) || /[.!?…,]$/u.test(spoken)
  // Without a voice, a paragraph that is a quotation as a whole goes on with the last one; without a stop it heads a part.
  return (
    follows &&
    hasWords(spoken, 5) &&
    speech.start === 0 &&
    speech.end >= block.text.length - 1 &&
    endsSentence(block.text)
  )
}

function opensWithHour(spoken: string): boolean {
  const bare = spoken.trimStart()
  return isFigure(bare, 0) && /^\d{1,2}[.:]\d\d/u.test(bare)
}

// A few words are soon found, and nobody's first ones stand further on than this.
function hasWords(spoken: string, count: number): boolean {
  let at = 0
  for (let words = 0; words < count; words++) {
    const word = firstWordIn(spoken, at, 400)
    if (!word) return false
    at = word.end
  }
  return true
}

// Of each block where the run of dashes right above it opens; itself where none stands there.
const runsOf = whileRead((blocks: readonly Block[]): readonly number[] => {
  const firsts: number[] = []
  for (let index = 0; index < blocks.length; index++)
    firsts.push(opensWithDash(blocks[index - 1]?.text ?? '') ? (firsts[index - 1] ?? index) : index)
  return firsts
})

function isListed(scene: Scene, index: number): boolean {
  const first = runsOf(scene.blocks)[index] ?? index
  const before = scene.blocks[first - 1]
  if (!before?.text.endsWith(':')) return false
  // `Og om sin målmand:`, and below it one dash with several sentences: a list has more than one item.
  const text = scene.blocks[index]?.text ?? ''
  const isOnly = first === index && !opensWithDash(scene.blocks[index + 1]?.text ?? '')
  if (isOnly && sentenceCount(text, scene.locale.reading) > 1) return false
  return voiceOfLine(lastLine(before.text), scene.locale.reading) === undefined
}

// Whether the paragraph is speech and nothing else, so that the next in marks may go on with it.
function isWhole(block: Block | undefined, scene: Scene): boolean {
  if (!block) return false
  const speeches = speechesIn(block.text, scene.locale.reading)
  const final = speeches.at(-1)
  return final !== undefined && (final.end >= block.text.length - 1 || final.goesOn)
}

// Each is looked for in all others; a page sets a few.
const mostPullQuotes = 200

// A pull quote says again what the text says: the one without a voice of its own goes.
function withoutRepeats(told: readonly Told[]): readonly Told[] {
  if (told.length === 1) return told
  const texts = told.map(({quote}) => quote.text.toLowerCase())
  const seenBefore = new Set<string>()
  let unvoiced = 0
  return told.filter(({quote}, index) => {
    const text = texts[index] ?? ''
    const isNew = !seenBefore.has(text)
    seenBefore.add(text)
    return (
      isNew &&
      (quote.speaker !== undefined ||
        ++unvoiced > mostPullQuotes ||
        !texts.some((other, at) => at !== index && other.length > text.length && other.includes(text)))
    )
  })
}
