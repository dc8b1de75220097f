import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {furnitureOf, isMenuLine} from './page/furniture-lines.ts'
import {lexiconOf} from './words/lexicon.ts'
import {offsetOf} from './blocks/place.ts'
import {isOrganisationName} from './issuer/issuer-names.ts'
import {isIssued} from './kind-label.ts'
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
import {endsSentence, isParagraph, opensQuote, wordCount} from './blocks/prose.ts'
import {sectionOf} from './page/sections.ts'
import {datesIn} from './dates/dates.ts'
import {isKindWord, isStamp} from './dates/stamps.ts'

/**
 * How much a line looks like a headline, `named` added; `undefined` where it is less than `floor`.
 *
 * What speaks for it comes first. What speaks against it is only asked as long as enough is left: most lines above a
 * text are a menu's or a stamp's, and fall at the first doubt or the second.
 */
export function scoreOf(line: Candidate, named: number, floor: number): number | undefined {
  const {block} = line
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined
  let score = named + merits(line)
  for (const doubt of doubts) {
    if (score < floor) return undefined
    score -= doubt(line)
  }
  return score < floor ? undefined : score
}

/** A line that may be the headline. */
export interface Candidate {
  readonly block: Block
  readonly next: Block | undefined
  readonly above: Block | undefined
  /** The text, where the line stands right above it. */
  readonly text: Block | undefined
  readonly index: number
  readonly page: Page
}

/** What stands around the lines above the text. */
export interface Page {
  /** Where short lines stand in a run, as offsets. */
  readonly runs: ReadonlySet<number>
  /** Where a menu's lines stand, as offsets in order. */
  readonly menu: () => readonly number[]
  readonly senders: () => ReadonlySet<Block>
  readonly reading: Reading
}

function merits({block, next, text, index, page: {reading}}: Candidate): number {
  const words = wordCount(block.text)
  let score = Math.min(words, 7) + ownPlace(words, index)
  if (block.kind === 'heading') score += 12 - 2 * (block.depth ?? 1)
  else if (block.gap > 0 && ((next?.gap ?? 1) > 0 || (next !== undefined && goesOn(block, next, reading)))) score += 2
  // A short headline has a long line below it, which sums the text up.
  if (
    words <= 3 &&
    words > 1 &&
    next &&
    wordCount(next.text) >= (next.gap === 0 ? 15 : endsSentence(next.text) ? 6 : 12)
  )
    score += 5
  // Right above the text the lines of a page's head stand close, too: `Forskning`, a stamp, and the headline below.
  if (words <= 3 && words > 1 && text?.gap === 0 && block.gap === 0 && isTitle(block.text)) score += 5
  return score
}

function isTitle(text: string): boolean {
  return opensCapital(text) && !text.includes(':') && !/[,;.]$/u.test(text)
}

function ownPlace(words: number, index: number): number {
  return words <= 3 ? -2 : index === 0 ? 2 : 0
}

// More than any line can have.
const all = 100

/** What speaks against a line, and how much; the cheapest to know and the most telling first. */
const doubts: readonly ((line: Candidate) => number)[] = [
  ({block, page: {runs}}) => (runs.has(offsetOf(block)) ? 5 : 0),
  ({block: {text, kind}}) => {
    const words = wordCount(text)
    return words === 0 || !holdsRun(text, letter, 2) ? all : words > 14 && kind !== 'heading' ? words - 14 : 0
  },
  ({block: {columns}}) => ((columns?.length ?? 0) > 0 ? 4 : 0),
  ({block, page: {reading}}) => (isKindWord(block.text, reading) || furnitureOf(block, reading) ? all : 0),
  ({block: {text}}) =>
    (holds(text, atSign) && /[\w.]@\w/u.test(text)) || /^(?:https?:\/\/|www\.)/u.test(text) ? all : 0,
  // A line or two below the headline may look like a menu's (`Læsetid: 3 min`); three are one.
  ({block, index, page}) =>
    offsetOf(block) < (page.menu().at(-3) ?? -1) ? 5 + ownPlace(wordCount(block.text), index) : 0,
  ({block: {text}, page: {reading}}) => (isStamp(text, reading) ? 8 : isDay(text, reading) ? all : 0),
  ({block, page: {reading}}) => (sectionOf(block, reading) ? 6 : 0),
  ({block: {text, kind}, index}) => {
    const words = wordCount(text)
    if (words < 4 || !text.endsWith('.') || !/[\p{L}\p{N})”"»]\.$/u.test(text)) return 0
    // A sentence with its stop below another line is the text of a short notice.
    return (index > 0 && kind !== 'heading' ? 6 : 0) + (words >= 6 ? 4 : 0)
  },
  ({block, page}) => (page.senders().has(block) ? 6 : 0),
  ({block: {text}, page: {reading}}) => {
    const {byline} = reading.phrases
    return (
      (matchPhrase(byline, text, 'whole')?.phrase.includes(':') ? 8 : 0) +
      (!text.includes(':') && matchPhrase(byline, text, 'opening') ? (opensSmall(text) ? 14 : 4) : 0)
    )
  },
  ({block: {text}, page: {reading}}) =>
    /^[^:]{1,20}:/u.test(text) && isLabel(text.slice(0, text.indexOf(':')), reading) ? 8 : 0,
  ({block, next, page: {reading}}) =>
    (block.text.endsWith(':') || block.text.endsWith(',')) && !(next && goesOn(block, next, reading)) ? 7 : 0,
  ({block, page: {reading}}) =>
    (holds(block.text, parting) && block.text.split(/ [|•·/>›»] /u).length >= 3) || isMenuLine(block, reading) ? 8 : 0,
  // `Startsida Investerare Flaggningsmeddelande i Hällefors AB`, and the last of it again below: the way to the page.
  ({block: {text}, next}) =>
    next !== undefined && next.text.length >= 12 && text.endsWith(next.text) && text.at(-next.text.length - 1) === ' '
      ? all
      : 0,
  // `… Medlemmer Forside / Nyt /`: a way that ends in what stands on the next line.
  ({block: {text}}) => (/ [|/>›»]$/u.test(text.slice(-2)) ? all : 0),
  // A letterhead names the sender and nothing that happened.
  ({block: {text}, page: {reading}}) => (isSender(text, reading) ? 4 : isLetterhead(text, reading) ? 10 : 0),
  ({block: {text}, page: {reading}}) => (isFiled(text, reading) ? 10 : 0),
  // `Församlingen – Kyrkonytt 2/2024`: an issue of a paper.
  ({block: {text}}) => (holds(text, digit) && /\D \d{1,3}[/-](?:19|20)\d\d$/u.test(text) ? 6 : 0),
  ({block: {text}, page: {reading}}) => (isAddressed(text, reading) ? 8 : 0),
  ({block: {text}, page: {reading}}) => {
    const words = wordCount(text)
    return words <= 16 && isIssued(text, reading) ? (words > 8 ? 10 : 5) : 0
  },
  ({block: {text}}) => (holds(text, digit) && isNumber(text) ? 12 : 0),
  ({block: {text}}) => (/^[–—−-] /u.test(text) && endsSentence(text) ? 4 : 0),
  ({block, next, above}) =>
    isListed(block.text) && (isListed(next?.text ?? '') || isListed(above?.text ?? '')) ? all : 0
]

// `- Omsättningen ökade`, `- Resultatet uppgick till`: one dash may open a headline, several in a row a list.
function isListed(text: string): boolean {
  return text[1] === ' ' && '–—−-•*·'.includes(text.charAt(0))
}

// `Torsdag den 6. juni` in a letterhead: a day and no more, its year left out.
function isDay(text: string, {calendar}: Reading): boolean {
  if (text.length > longestDay || !holds(text, digit)) return false
  const [dated] = datesIn(text, calendar)
  return dated?.day !== undefined && dated.from === 0 && nextKind(text.slice(dated.to), letter | digit) < 0
}

const longestDay = 40

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

// `Sydhavsuniversitetet · Institut for Havforskning`: who sends it, and which part of it.
function isLetterhead(text: string, reading: Reading): boolean {
  if (text.length > 90 || !holds(text, parting)) return false
  const parts = text.split(/ [|•·/>›] /u)
  return parts.length === 2 && parts.every((part) => isSender(part, reading))
}

/** Whether `text` is an organisation's name and no more: `Svenska Kaffeföreningen`, not `Ny ledning i Hamnbolaget`. */
export function isSender(text: string, reading: Reading): boolean {
  const words = text.split(' ')
  const [first = '', second = ''] = words
  if (words.length > 6 || text.includes(':') || !opensCapital(first)) return false
  const links = (word: string) =>
    opensCapital(word) ||
    word === '&' ||
    reading.roleLinks.includes(word) ||
    reading.conjunctions.includes(word) ||
    reading.particles.includes(word)
  // `Sydkustens Lantbruksproducenter SLP r.f.`: the form closes the name.
  const form = reading.companyForms.find((one) => one.includes('.') && text.endsWith(` ${one}`))
  if (form !== undefined)
    return text
      .slice(0, -form.length - 1)
      .split(' ')
      .every(links)
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

/** Whether `text` is a word that stands before a colon in lists and letterheads: `Sted`, `Til`, `Tekst`. */
export function isLabel(text: string, reading: Reading): boolean {
  return matchPhrase(labelsOf(reading), text, 'whole') !== undefined
}

const labelsOf = once(({eventLabels, mail, phrases}: Reading): readonly string[] =>
  [eventLabels.when, eventLabels.where, eventLabels.name, mail.from, mail.to, mail.sent, phrases.byline].flat()
)

/** Whether `second` is the end of the headline that `first` begins. */
export function goesOn(first: Block, second: Block, reading: Reading): boolean {
  if (
    first.kind !== 'paragraph' ||
    second.kind !== 'paragraph' ||
    second.gap > 0 ||
    isParagraph(second) ||
    endsSentence(first.text) ||
    isStamp(second.text, reading) ||
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
