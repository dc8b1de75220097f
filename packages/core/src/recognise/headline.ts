import type {FurnitureId, Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {withoutOpening} from './blocks/blocks.ts'
import {furnitureOf, isMenuLine} from './page/furniture-lines.ts'
import {fromLabel, fromOneBlock, fromSubject, labelAsHeadline} from './headline-elsewhere.ts'
import {subjectOf} from './mail-header.ts'
import {lexiconOf} from './words/lexicon.ts'
import {menuRuns} from './page/menus.ts'
import {offsetOf} from './blocks/place.ts'
import {folded, foldedOf, opensAs} from './blocks/printings.ts'
import {isOrganisationName} from './issuer/issuer-names.ts'
import {isIssued, labelOpening} from './kind-label.ts'
import {
  atSign,
  capital,
  closingSmallWord,
  dash,
  digit,
  holdsRun,
  letter,
  nextKind,
  opensCapital,
  opensSmall,
  parting,
  small
} from './words/letters.ts'
import {once} from './words/once.ts'
import {matchPhrase} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import {endsSentence, isParagraph, opensQuote, sentenceCount, wordCount} from './blocks/prose.ts'
import type {Finding, Rule, Scene} from './rule.ts'
import {sectionOf} from './page/sections.ts'
import {gluedHeadline, isKindWord, isStamp} from './dates/stamps.ts'
import {taken, takenPart} from './blocks/taking.ts'

/** The headline is the line above the first running text that most looks like one; a heading, where the source marks them. */
export const headline: Rule = {
  id: 'headline',
  silencedBy: ['headline'],
  find(scene) {
    if (scene.found.headline !== undefined) return undefined
    const lines = headlineIn(scene)
    const first = lines[0]
    if (!first) return fromSubject(scene) ?? fromLabel(scene) ?? fromOneBlock(scene)
    const glued = gluedHeadline(first.text, scene.locale.reading)
    if (glued && lines.length === 1) return fromGlued(scene, first, glued)
    const value = lines.map((line) => line.text).join(' ')
    const words = folded(value)
    // No printing of it is twice as long: paragraphs need not be compared.
    const isHeadline = (block: Block) =>
      lines.includes(block) ||
      (block.text.length <= 2 * value.length && opensAs(block.text, words) && foldedOf(block) === words)
    const claim = {
      field: 'headline',
      rule: 'headline',
      certainty: first.kind === 'heading' ? 'sure' : 'likely'
    } as const
    return {
      found: {headline: value},
      evidence: scene.blocks
        .filter(isHeadline)
        .map((block) => taken(block, {...claim, ...(block === first ? {value} : {})})),
      rest: scene.blocks.filter((block) => !isHeadline(block))
    }
  }
}

/** The blocks that are the headline: one, or two where it is broken over lines; none where nothing looks like one. */
export function headlineIn(scene: Scene): readonly Block[] {
  const {
    blocks,
    manuscript,
    locale: {reading}
  } = scene
  const above = blocks.slice(0, openingOf(blocks))
  const runs = new Set(menuRuns(manuscript).flat().map(offsetOf))
  const menu = menuLines(above, runs, manuscript, reading)
  const senders = linesAboveLabel(above, manuscript, reading)
  const subject = folded(subjectOf(manuscript.blocks, reading) ?? '')
  let best: {readonly index: number; readonly score: number} | undefined
  for (const [index, block] of above.entries()) {
    // A line or two below the headline may look like a menu's (`Læsetid: 3 min`); three are one.
    const isAboveMenu = offsetOf(block) < (menu.at(-3) ?? -1)
    const isShort = wordCount(block.text) <= 3
    const place =
      (runs.has(offsetOf(block)) ? -5 : 0) +
      (isAboveMenu ? -5 : isShort ? -2 : index === 0 ? 2 : 0) +
      (isNamedBy(subject, block) ? 10 : 0)
    // A sentence with its stop below another line is the text of a short notice.
    const isText =
      index > 0 && block.kind !== 'heading' && wordCount(block.text) >= 4 && /[\p{L}\p{N})”"»]\.$/u.test(block.text)
    const score = scoreOf(block, above[index + 1], reading) + place + (isText ? -6 : 0) + (senders.has(block) ? -6 : 0)
    // Of two lines alike the upper one is the headline, the lower one a subtitle or a caption.
    if (score >= least && (best === undefined || score > best.score + 2)) best = {index, score}
  }
  if (best) return joined(blocks, best.index, reading)
  // `Fråsegn frå årsmøtet i Fjordane Bondelag` right above the text: nothing else heads it.
  const issued = above.find(({text}) => isIssued(text, reading) && labelOpening(text, reading) === 'statement')
  if (issued && subject === '') return [issued]
  const [first, second] = blocks
  return subject === '' && labelAsHeadline(scene) === undefined && first && second && mayOpen(first, reading)
    ? [first]
    : []
}

// Where nothing above the text looks like a headline, a first sentence may be one.
function mayOpen({kind, text}: Block, reading: Reading): boolean {
  if (kind !== 'paragraph' || wordCount(text) > 25 || wordCount(text) < 3 || sentenceCount(text, reading) !== 1)
    return false
  return !isStamp(text, reading) && !/^[–—−-] |[:;,]$|@/u.test(text)
}

// `Orgelsällskapet i samarbete med Kulturskolan` right above `PRESSINFORMATION`: a letterhead, where lines follow.
function linesAboveLabel(above: readonly Block[], {blocks}: Scene['manuscript'], reading: Reading): ReadonlySet<Block> {
  const lines = new Set<Block>()
  const top = blocks.slice(0, 5)
  const label = top.findIndex(({text}, at) => at > 0 && (isKindWord(text, reading) || isBelowSender(top, at, reading)))
  const below = label < 0 ? undefined : blocks[label]
  if (!below || !above.some((block) => offsetOf(block) > offsetOf(below))) return lines
  for (const block of above) if (offsetOf(block) < offsetOf(below)) lines.add(block)
  return lines
}

// `Föreningen Skärgården rf`, and below it `Ställningstagande 15.5.2024`; a headline may stand above such a line, too.
function isBelowSender(top: readonly Block[], at: number, reading: Reading): boolean {
  const text = top[at]?.text ?? ''
  const word = /^\p{L}+(?= \d)/u.exec(text)?.[0]
  return (
    word !== undefined &&
    isKindWord(word, reading) &&
    isStamp(text, reading) &&
    top.slice(0, at).every((block) => isSender(block.text, reading))
  )
}

// A line of two words with nothing against it.
const least = -2

// Where running text begins; a page that has none is searched a screen deep.
function openingOf(blocks: readonly Block[]): number {
  const prose = blocks.findIndex(isParagraph)
  return Math.min(prose < 0 ? Math.min(blocks.length, 40) : prose, 400)
}

/** Where the lines of menus and the page's buttons stand above the text, as offsets in order: the headline is below them. */
function menuLines(
  above: readonly Block[],
  runs: ReadonlySet<number>,
  {blocks}: Scene['manuscript'],
  reading: Reading
): readonly number[] {
  // Days and the lines of a list (`Sted: Salen`, `Batchnr.: 2241`) are short, too, and stand below the headline.
  const inRun = above.filter(
    ({text, ...block}) =>
      runs.has(offsetOf(block)) && !isStamp(text, reading) && !isLabel(text, reading) && !/\p{L}\.?: \S/u.test(text)
  )
  const last = above.at(-1)
  const end = last ? offsetOf(last) : 0
  const buttons = blocks.filter(
    (block) => offsetOf(block) < end && menuButtons.has(furnitureOf(block, reading) ?? 'share')
  )
  return [...inRun, ...buttons].map(offsetOf).toSorted((a, b) => a - b)
}

const menuButtons: ReadonlySet<FurnitureId> = new Set(['navigation', 'login', 'accessibility'])

function scoreOf(block: Block, next: Block | undefined, reading: Reading): number {
  const {text} = block
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return -20
  const words = wordCount(text)
  if (
    words === 0 ||
    !holdsRun(text, letter, 2) ||
    isKindWord(text, reading) ||
    furnitureOf(block, reading) ||
    (holds(text, atSign) && /[\w.]@\w/u.test(text)) ||
    /^(?:https?:\/\/|www\.)/u.test(text)
  )
    return -20
  let score = Math.min(words, 7)
  if (block.kind === 'heading') score += 12 - 2 * (block.depth ?? 1)
  else if (block.gap > 0 && ((next?.gap ?? 1) > 0 || (next !== undefined && goesOn(block, next, reading)))) score += 2
  if (isStamp(text, reading)) score -= 8
  if (sectionOf(block, reading)) score -= 6
  if (matchPhrase(reading.phrases.byline, text, 'whole')?.phrase.includes(':')) score -= 8
  if (matchPhrase(reading.phrases.byline, text, 'opening') && !text.includes(':')) score -= opensSmall(text) ? 14 : 4
  if (/^[^:]{1,20}:/u.test(text) && isLabel(text.slice(0, text.indexOf(':')), reading)) score -= 8
  if ((text.endsWith(':') || text.endsWith(',')) && !(next && goesOn(block, next, reading))) score -= 7
  if ((holds(text, parting) && text.split(/ [|•·/>›»] /u).length >= 3) || isMenuLine(block, reading)) score -= 8
  if (words > 14 && block.kind !== 'heading') score -= words - 14
  // A short headline has a long line below it, which sums the text up.
  if (
    words <= 3 &&
    words > 1 &&
    next &&
    wordCount(next.text) >= (next.gap === 0 ? 15 : endsSentence(next.text) ? 6 : 12)
  )
    score += 5
  if ((block.columns?.length ?? 0) > 0) score -= 4
  // A letterhead names the sender and nothing that happened.
  if (isSender(text, reading)) score -= 4
  if (isFiled(text, reading)) score -= 10
  // `Församlingen – Kyrkonytt 2/2024`: an issue of a paper.
  if (holds(text, digit) && /\D \d{1,3}[/-](?:19|20)\d\d$/u.test(text)) score -= 6
  if (isAddressed(text, reading)) score -= 8
  if (words <= 16 && isIssued(text, reading)) score -= words > 8 ? 10 : 5
  if (holds(text, digit) && isNumber(text)) score -= 12
  if (words >= 6 && /[\p{L}\p{N})”"»]\.$/u.test(text)) score -= 4
  if (/^[–—−-] /u.test(text) && endsSentence(text)) score -= 4
  return score
}

// `Nordhavn A/S - Selskabsmeddelelse nr. 3 2025`: who files it, and as what.
function isFiled(text: string, reading: Reading): boolean {
  if (text.length > 90 || !holds(text, dash | parting)) return false
  const parts = text.split(/ [-–|•·] /u)
  return (
    parts.length === 2 &&
    parts.some((part) => isKindWord(part, reading)) &&
    parts.some((part) => isOrganisationName(part, reading) && wordCount(part) <= 5)
  )
}

// `Institutet för skärgårdsforskning`, `Svenska Kaffeföreningen`: a name, not `Ny ledning i Hamnbolaget`.
function isSender(text: string, reading: Reading): boolean {
  const words = text.split(' ')
  const [first = '', second = ''] = words
  if (words.length > 6 || text.includes(':') || !opensCapital(first)) return false
  const links = (word: string) =>
    opensCapital(word) ||
    word === '&' ||
    reading.roleLinks.includes(word) ||
    reading.conjunctions.includes(word) ||
    reading.particles.includes(word)
  const {isOrganisation} = lexiconOf(reading)
  if (isOrganisation(first)) return second === '' || (links(second) && words.length > 2)
  return (
    isOrganisationName(words.at(-1) ?? '', reading) &&
    words.slice(1, -1).every(links) &&
    !reading.roleLinks.includes(words.at(-2) ?? '')
  )
}

// `Til direktør Birgit Skov, Banestyrelsen`, `Kære minister`: whom a letter is for.
function isAddressed(text: string, reading: Reading): boolean {
  if (matchPhrase(reading.mail.greetings, text.replace(/(?<![,!.])[,!.]+$/u, ''), 'whole')) return true
  const [first = ''] = text.split(' ', 1)
  return (
    matchPhrase(reading.mail.to, first, 'whole') !== undefined &&
    (first.endsWith(':') || lexiconOf(reading).hasRole(text.split(',')[0] ?? ''))
  )
}

// `Tlf. 11 22 33 44`: more figures than letters.
function isNumber(text: string): boolean {
  if (!/\d{2}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]\d{3}/u.test(text)) return false
  return text.length < 40 || text.replaceAll(/\D/gu, '').length * 2 > text.length
}

function isLabel(text: string, reading: Reading): boolean {
  return matchPhrase(labelsOf(reading), text, 'whole') !== undefined
}

const labelsOf = once(({eventLabels, mail, phrases}: Reading): readonly string[] =>
  [eventLabels.when, eventLabels.where, eventLabels.name, mail.from, mail.to, mail.sent, phrases.byline].flat()
)

function isNamedBy(subject: string, block: Block): boolean {
  if (subject === '') return false
  const line = folded(block.text)
  return line.length >= 12 && subject.includes(line)
}

// A headline broken in two: the second line goes on in lower case, or the first stops in mid-phrase, or both are capitals.
function joined(blocks: readonly Block[], index: number, reading: Reading): readonly Block[] {
  const first = blocks[index]
  const second = blocks[index + 1]
  if (!first) return []
  return second && goesOn(first, second, reading) ? [first, second] : [first]
}

function goesOn(first: Block, second: Block, reading: Reading): boolean {
  if (
    first.kind !== 'paragraph' ||
    second.kind !== 'paragraph' ||
    second.gap > 0 ||
    isParagraph(second) ||
    endsSentence(first.text) ||
    wordCount(second.text) > 20 ||
    reading.companyForms.some((form) => first.text.endsWith(` ${form}`))
  )
    return false
  if (first.text.endsWith(':') && wordCount(first.text) >= 3 && !endsSentence(second.text) && !opensQuote(second.text))
    return true
  return (
    opensSmall(second.text) ||
    /[,–-]$/u.test(first.text) ||
    closingSmallWord(first.text) >= 0 ||
    (isCapitals(first.text) && isCapitals(second.text))
  )
}

function isCapitals(text: string): boolean {
  return holdsRun(text, capital, 3) && nextKind(text, small) < 0
}

function fromGlued(
  scene: Scene,
  block: Block,
  glued: {readonly headline: string; readonly stampFrom: number}
): Finding {
  const stamp = withoutOpening(block, glued.stampFrom)
  return {
    found: {headline: glued.headline},
    evidence: [
      takenPart(block, 0, glued.stampFrom, {
        field: 'headline',
        rule: 'headline',
        certainty: 'likely',
        value: glued.headline
      })
    ],
    rest: scene.blocks.flatMap((other) => (other === block ? (stamp ?? []) : other))
  }
}
