import {givenNames} from '../locales/given-names.ts'
import type {LabelId, Reading} from '../locales/reading.ts'
import {withoutOpening} from './blocks/blocks.ts'
import {datesIn} from './dates/dates.ts'
import {isIssued} from './kind-label.ts'
import {subjectOf} from './mail-header.ts'
import {nextKind, opensSmall, stop} from './words/letters.ts'
import {lexiconOf} from './words/lexicon.ts'
import {isCapitalised, wordsIn} from './words/names.ts'
import {openerOf} from './words/openers.ts'
import {wordCount} from './blocks/prose.ts'
import type {Finding, Scene} from './rule.ts'
import {seen, takenPart} from './blocks/taking.ts'

/** The headline of a text that lost all its line breaks: its first sentence, where it is as short as a headline. */
export function fromOneBlock({blocks, locale: {reading}}: Scene): Finding | undefined {
  const [block, another] = blocks
  if (
    !block ||
    (another && another.place.start.line !== block.place.start.line) ||
    block.kind !== 'paragraph' ||
    block.text.length < shortestStory
  )
    return undefined
  const from = labelEnd(block.text, reading)
  const behind = block.text.slice(from, from + longestHeadline)
  const sentence = lostBreak(behind, reading) ?? /^[^.!?]{10,140}[.!?](?= +\p{Lu})/u.exec(behind)?.[0]
  const to = from + (sentence?.length ?? 0)
  const rest = sentence === undefined ? undefined : withoutOpening(block, to)
  if (sentence === undefined || wordCount(sentence) < 3 || wordCount(sentence) > 15 || !rest) return undefined
  const value = sentence.replace(/\.$/u, '')
  return {
    found: {headline: value},
    evidence: [takenPart(block, 0, to, {field: 'headline', rule: 'headline', certainty: 'guess', value})],
    rest: [rest, ...blocks.slice(1)]
  }
}

// `… firar med gratis fotboll Hela sommaren får alla barn …`: a small word with a capital opens a sentence, and what
// stands before it without a stop was a line of its own.
function lostBreak(text: string, reading: Reading): string | undefined {
  const {small, subjects, isRole} = lexiconOf(reading)
  const end = nextKind(text, stop)
  const words = wordsIn(end < 0 ? text : text.slice(0, end))
  const at = words.findIndex(
    ({word}, index) =>
      index >= 4 &&
      isCapitalised(word) &&
      (small.has(word.toLowerCase()) || subjects.has(word.toLowerCase())) &&
      opensSmall(words[index - 1]?.word ?? '') &&
      !isRole(word) &&
      !givenNames.has(word)
  )
  const opener = words[at]
  if (!opener || words.length <= at + 3 || text[opener.start - 1] !== ' ' || opensPage(text, reading)) return undefined
  // A menu that lost its line breaks is a row of capitals.
  const written = words.slice(0, at).filter(({word}) => opensSmall(word)).length
  return written * 2 >= at && at >= 5 ? text.slice(0, opener.start - 1) : undefined
}

// `Gå direkte til indhold`, `Hopp til hovedinnhold`
function opensPage(text: string, {furniture}: Reading): boolean {
  return [furniture.accessibility, furniture.navigation, furniture.login].some(
    (words) => openerOf(words, text) !== undefined
  )
}

const longestHeadline = 160

/** Where the headline begins behind the kind's word, its sender and a day: `PRESSEMEDDELELSE fra Ringby Museum: …`. */
function labelEnd(text: string, {kinds, calendar}: Reading): number {
  const [label] = [kinds['press-release'], kinds.statement, kinds.news].flatMap((words) => openerOf(words, text) ?? [])
  if (!label) return 0
  const colon = text.slice(0, longestLabel).indexOf(':', label.end)
  // The clock of `kl. 09:00` has a colon as well.
  const isClosed =
    colon >= 0 &&
    /^: +\S/u.test(text.slice(colon, colon + 3)) &&
    !/[!?] |(?<!\d)\. /u.test(text.slice(label.end, colon))
  const from = isClosed ? colon + 1 : label.end
  const behind = text.slice(from, from + longestLabel)
  const day = datesIn(behind, calendar)[0]
  const end = from + (day && /^[\s,|–-]*$/u.test(behind.slice(0, day.from)) ? day.to : 0)
  const sign = /^[\s:.,|–-]*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0
  return /^["”»“'’]?[\p{Lu}\p{N}]/u.test(text.slice(end + sign, end + sign + 2)) ? end + sign : 0
}

const longestLabel = 100

const shortestStory = 200

/** The subject of the mail it came in, which is what the author called it. */
export function fromSubject({blocks, manuscript, locale: {reading}}: Scene): Finding | undefined {
  const subject = subjectOf(manuscript.blocks, reading)
  const line = manuscript.blocks.find((block) => subject !== undefined && block.text.endsWith(subject))
  if (subject === undefined || !line) return undefined
  const from = line.text.length - subject.length
  return {
    found: {headline: subject},
    evidence: [seen(line, {field: 'headline', rule: 'headline', certainty: 'likely', value: subject}, from)],
    rest: blocks
  }
}

/** The label of a text that has no other headline: `RÄTTELSE`, `Uttalande från förbundsstyrelsen`. */
export function fromLabel(scene: Scene): Finding | undefined {
  const label = labelAsHeadline(scene)
  const line = scene.manuscript.blocks.find(({text}) => label !== undefined && text.includes(label))
  if (label === undefined || !line) return undefined
  const from = line.text.indexOf(label)
  const claim = {field: 'headline', rule: 'headline', certainty: 'likely', value: label} as const
  return {found: {headline: label}, evidence: [seen(line, claim, from, from + label.length)], rest: scene.blocks}
}

/** The label found, where it says what was issued: a correction says it alone, a statement by whose it is. */
export function labelAsHeadline({found: {label, labelId}, locale: {reading}}: Scene): string | undefined {
  if (label === undefined || labelId === undefined) return undefined
  return telling.has(labelId) || (labelId === 'statement' && isIssued(label, reading)) ? label : undefined
}

const telling: ReadonlySet<LabelId> = new Set(['correction', 'retraction', 'cancellation', 'postponement'])
