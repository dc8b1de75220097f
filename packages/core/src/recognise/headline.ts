import type {FurnitureId, Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {withoutOpening} from './blocks.ts'
import {furnitureOf} from './furniture-lines.ts'
import {subjectOf} from './mail-header.ts'
import {lexiconOf} from './lexicon.ts'
import {menuRuns} from './menus.ts'
import {offsetOf} from './place.ts'
import {isOrganisationName} from './issuer-names.ts'
import {matchPhrase} from './phrases.ts'
import {endsSentence, isParagraph, sentenceCount, wordCount} from './prose.ts'
import type {Finding, Rule, Scene} from './rule.ts'
import {sectionOf} from './sections.ts'
import {gluedHeadline, isKindWord, isStamp} from './stamps.ts'
import {seen, taken, takenPart} from './taking.ts'

/** The headline is the line above the first running text that most looks like one; a heading, where the source marks them. */
export const headline: Rule = {
  id: 'headline',
  silencedBy: ['headline'],
  find(scene) {
    const lines = headlineIn(scene)
    const first = lines[0]
    if (!first) return fromSubject(scene) ?? fromOneBlock(scene)
    const glued = gluedHeadline(first.text, scene.locale.reading)
    if (glued && lines.length === 1) return fromGlued(scene, first, glued)
    const value = lines.map((line) => line.text).join(' ')
    const isHeadline = (block: Block) => lines.includes(block) || folded(block.text) === folded(value)
    const claim = {field: 'headline', rule: 'headline', certainty: first.kind === 'heading' ? 'sure' : 'likely'} as const
    return {
      found: {headline: value},
      evidence: scene.blocks.filter(isHeadline).map((block) => taken(block, {...claim, ...(block === first ? {value} : {})})),
      rest: scene.blocks.filter((block) => !isHeadline(block))
    }
  }
}

/** The blocks that are the headline: one, or two where it is broken over lines; none where nothing looks like one. */
export function headlineIn({blocks, manuscript, locale: {reading}}: Pick<Scene, 'blocks' | 'manuscript' | 'locale'>): readonly Block[] {
  const above = blocks.slice(0, openingOf(blocks))
  const runs = new Set(menuRuns(manuscript).flat().map(offsetOf))
  const menu = menuLines(above, runs, manuscript, reading)
  const subject = folded(subjectOf(manuscript.blocks, reading) ?? '')
  let best: {readonly index: number; readonly score: number} | undefined
  for (const [index, block] of above.entries()) {
    // A line or two below the headline may look like a menu's (`Læsetid: 3 min`); three are one.
    const isAboveMenu = offsetOf(block) < (menu.at(-3) ?? -1)
    const isShort = wordCount(block.text) <= 3
    const place = (runs.has(offsetOf(block)) ? -5 : 0) + (isAboveMenu ? -5 : isShort ? -2 : index === 0 ? 2 : 0) + (isNamedBy(subject, block) ? 10 : 0)
    const score = scoreOf(block, above[index + 1], reading) + place
    // Of two lines alike the upper one is the headline, the lower one a subtitle or a caption.
    if (score >= least && (best === undefined || score > best.score + 2)) best = {index, score}
  }
  if (best) return joined(blocks, best.index)
  const [first, second] = blocks
  return first && second && mayOpen(first, reading) ? [first] : []
}

// Where nothing above the text looks like a headline, a first sentence may be one.
function mayOpen({kind, text}: Block, reading: Reading): boolean {
  if (kind !== 'paragraph' || wordCount(text) > 25 || wordCount(text) < 3 || sentenceCount(text, reading) !== 1) return false
  return !isStamp(text, reading) && !/^[–—−-] |[:;,]$|@/u.test(text)
}

// A line of two words with nothing against it.
const least = -2

// Where running text begins; a page that has none is searched a screen deep.
function openingOf(blocks: readonly Block[]): number {
  const prose = blocks.findIndex(isParagraph)
  return Math.min(prose < 0 ? Math.min(blocks.length, 40) : prose, 400)
}

/** Where the lines of menus and the page's buttons stand above the text, as offsets in order: the headline is below them. */
function menuLines(above: readonly Block[], runs: ReadonlySet<number>, {blocks}: Scene['manuscript'], reading: Reading): readonly number[] {
  const inRun = above.filter((block) => runs.has(offsetOf(block)))
  const last = above.at(-1)
  const end = last ? offsetOf(last) : 0
  const buttons = blocks.filter((block) => offsetOf(block) < end && menuButtons.has(furnitureOf(block, reading) ?? 'share'))
  return [...inRun, ...buttons].map(offsetOf).toSorted((a, b) => a - b)
}

const menuButtons: ReadonlySet<FurnitureId> = new Set(['navigation', 'login', 'accessibility'])

function scoreOf(block: Block, next: Block | undefined, reading: Reading): number {
  const {text} = block
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return -20
  const words = wordCount(text)
  if (words === 0 || !/\p{L}{2}/u.test(text) || isKindWord(text, reading) || furnitureOf(block, reading) || /[\w.]@\w|^(?:https?:\/\/|www\.)/u.test(text)) return -20
  let score = Math.min(words, 7)
  if (block.kind === 'heading') score += 12 - 2 * (block.depth ?? 1)
  else if (block.gap > 0 && ((next?.gap ?? 1) > 0 || (next !== undefined && goesOn(block, next)))) score += 2
  if (isStamp(text, reading)) score -= 8
  if (sectionOf(block, reading)) score -= 6
  if (matchPhrase(reading.phrases.byline, text, 'opening') && !text.includes(':')) score -= 4
  if (/^[^:]{1,20}:/u.test(text) && isLabel(text.slice(0, text.indexOf(':')), reading)) score -= 8
  if (text.endsWith(':') || text.endsWith(',')) score -= 5
  if (text.split(/ [|•·] /u).length >= 3) score -= 6
  if ((block.columns?.length ?? 0) > 0) score -= 4
  // A letterhead names the sender and nothing that happened.
  if (isSender(text, reading)) score -= 3
  if (words >= 6 && /[\p{L}\p{N})”"»]\.$/u.test(text)) score -= 4
  if (/^[–—−-] /u.test(text) && endsSentence(text)) score -= 4
  return score
}

// `Institutet för skärgårdsforskning`, `Svenska Kaffeföreningen`: a name, not `Ny ledning i Hamnbolaget`.
function isSender(text: string, reading: Reading): boolean {
  const words = text.split(' ')
  const [first = '', second = ''] = words
  if (words.length > 6 || text.includes(':') || !/^\p{Lu}/u.test(first)) return false
  const links = (word: string) => /^\p{Lu}/u.test(word) || word === '&' || reading.roleLinks.includes(word) || reading.conjunctions.includes(word) || reading.particles.includes(word)
  const {isOrganisation} = lexiconOf(reading)
  if (isOrganisation(first)) return second === '' || (links(second) && words.length > 2)
  return isOrganisationName(words.at(-1) ?? '', reading) && words.slice(1, -1).every(links) && !reading.roleLinks.includes(words.at(-2) ?? '')
}

function isLabel(text: string, {eventLabels, mail, phrases}: Reading): boolean {
  const labels = [eventLabels.when, eventLabels.where, eventLabels.name, mail.from, mail.to, mail.sent, phrases.byline]
  return labels.some((words) => matchPhrase(words, text, 'whole') !== undefined)
}

function isNamedBy(subject: string, block: Block): boolean {
  const line = folded(block.text)
  return line.length >= 12 && subject.includes(line)
}

// A headline broken in two: the second line goes on in lower case, or the first stops in mid-phrase, or both are capitals.
function joined(blocks: readonly Block[], index: number): readonly Block[] {
  const first = blocks[index]
  const second = blocks[index + 1]
  if (!first) return []
  return second && goesOn(first, second) ? [first, second] : [first]
}

function goesOn(first: Block, second: Block): boolean {
  if (first.kind !== 'paragraph' || second.kind !== 'paragraph' || second.gap > 0 || isParagraph(second) || endsSentence(first.text) || wordCount(second.text) > 20) return false
  return /^\p{Ll}/u.test(second.text) || /[,–-]$| \p{Ll}{1,3}$/u.test(first.text) || (isCapitals(first.text) && isCapitals(second.text))
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

function fromGlued(scene: Scene, block: Block, glued: {readonly headline: string; readonly stampFrom: number}): Finding {
  const stamp = withoutOpening(block, glued.stampFrom)
  return {
    found: {headline: glued.headline},
    evidence: [takenPart(block, 0, glued.stampFrom, {field: 'headline', rule: 'headline', certainty: 'likely', value: glued.headline})],
    rest: scene.blocks.flatMap((other) => (other === block ? (stamp ?? []) : other))
  }
}

// A text that lost all its line breaks: the first sentence, where it is as short as a headline.
function fromOneBlock({blocks}: Scene): Finding | undefined {
  const [block, another] = blocks
  if (!block || another || block.kind !== 'paragraph' || block.text.length < shortestStory) return undefined
  const sentence = /^[^.!?]{10,140}[.!?](?= +\p{Lu})/u.exec(block.text)?.[0]
  const rest = sentence === undefined ? undefined : withoutOpening(block, sentence.length)
  if (sentence === undefined || wordCount(sentence) < 3 || wordCount(sentence) > 15 || !rest) return undefined
  const value = sentence.replace(/\.$/u, '')
  return {found: {headline: value}, evidence: [takenPart(block, 0, sentence.length, {field: 'headline', rule: 'headline', certainty: 'guess', value})], rest: [rest]}
}

const shortestStory = 200

// The subject of the mail it came in is what the author called it.
function fromSubject({blocks, manuscript, locale: {reading}}: Scene): Finding | undefined {
  const subject = subjectOf(manuscript.blocks, reading)
  const line = manuscript.blocks.find((block) => subject !== undefined && block.text.endsWith(subject))
  if (subject === undefined || !line) return undefined
  const from = line.text.length - subject.length
  return {found: {headline: subject}, evidence: [seen(line, {field: 'headline', rule: 'headline', certainty: 'likely', value: subject}, from)], rest: blocks}
}

/** `text` as two printings of one line compare: without case, marks and spaces between. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
