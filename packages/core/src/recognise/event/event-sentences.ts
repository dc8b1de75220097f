import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import type {Event} from '../../model/release.ts'
import type {PlainDate} from '../../model/time.ts'
import {type Dated, datesIn, datesWithin, mayHoldMore, mayTellDate, mayTellHour} from '../dates/dates.ts'
import {withHour} from './event-fields.ts'
import {isHappening} from './happenings.ts'
import type {Told} from '../events.ts'
import {labelOpening} from '../kind-label.ts'
import {isWordAt, opensCapital, opensSmall} from '../words/letters.ts'
import {markedIn} from '../words/marks.ts'
import {openerIn} from '../words/openers.ts'
import {placeIn} from './event-places.ts'
import {endsSentence, opensQuote, wordCount} from '../blocks/prose.ts'
import {eventMeant, type Near} from '../dates/resolve.ts'
import type {Scene} from '../rule.ts'
import {sentencesIn} from '../words/sentences.ts'

interface Sentence {
  readonly text: string
  readonly start: number
  /** The text in which it is asked for words, and where it stands there: its paragraph, or itself where that is too long to be kept in mind. */
  readonly within: string
  readonly from: number
  readonly to: number
}

/**
 * Happenings that sentences tell: a day, and a word for what people attend (`seminar`) or for its taking place
 * (`åbner`). Without an hour both are asked for, unless the text invites.
 */
export function sentenceEvents(scene: Scene, near: Near): readonly Told[] {
  const {reading} = scene.locale
  const invites = isInvitation(scene)
  const boxes = inBoxes(scene)
  const blocks = [...aboveText(scene), ...scene.blocks, ...boxes]
  const boxed = new Set(boxes)
  const told: Told[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || block.kind === 'code') continue
    if (opensQuote(block.text) && !opensTitle(block.text)) continue
    const whole = withLineBelow(block, blocks[index + 1])
    if (!mayTellDay(whole, reading, invites)) continue
    let named: Dated | undefined
    for (const {start, end} of sentencesIn(whole, reading)) {
      if (start >= block.text.length) break
      // No sentence is longer than this; one that is would be read again for each of its days.
      const to = Math.min(end, start + longestSentence)
      const dates = datesOf(whole, start, to, reading)
      if (dates.length === 0) continue
      const sentence = sentenceOf(whole, start, to)
      for (const printed of dates) {
        const dated = onSameDay(printed, named, sentence.text, reading)
        if (printed.day) named = printed
        if (!isAhead(dated)) continue
        // A dateline says when it was written.
        if (start + dated.from < 60 && isDateline(block.text, scene)) continue
        const trust = trustIn(sentence, dated, block, reading, invites)
        if (trust === 0 || (boxed.has(block) && dated.clock === undefined)) continue
        const timed =
          invites && dated.clock === undefined ? withHour(dated, hourBelow(blocks, index, sentence, reading)) : dated
        const meant = eventMeant(timed, near)
        if (!meant || (trust < 1 && !isAfter(meant.start, near.today))) continue
        const place =
          placeIn(sentence.text, dated, reading) ??
          (isAloneIn(sentence.text, dated, block) ? placeBelow(blocks[index + 1]) : undefined)
        const event: Event = place === undefined ? meant : {...meant, place}
        told.push({
          event,
          block,
          from: sentence.start + dated.from,
          to: Math.min(block.text.length, sentence.start + dated.to),
          trust: trust + (timed.clock === undefined ? 0 : 0.5)
        })
      }
    }
  }
  return told
}

function sentenceOf(whole: string, start: number, to: number): Sentence {
  const text = whole.slice(start, to)
  return whole.length > longestWhole
    ? {text, start, within: text, from: 0, to: text.length}
    : {text, start, within: whole, from: start, to}
}

// What a longer text was asked for its words is forgotten before the next sentence asks.
const longestWhole = 20_000

function datesOf(whole: string, start: number, to: number, {calendar}: Reading): readonly Dated[] {
  return whole.length > longestWhole
    ? datesIn(whole.slice(start, to), calendar)
    : datesWithin(whole, start, to, calendar)
}

// Most paragraphs tell neither an hour nor a word that invites: they need no sentences, and their days not be read.
function mayTellDay(whole: string, {calendar, inviting}: Reading, invites: boolean): boolean {
  if (!mayTellDate(whole, calendar)) return false
  const calls = invites || openerIn(inviting, whole) !== undefined
  if (!calls && !mayTellHour(whole, calendar) && !days.test(whole)) return false
  const dates = datesIn(whole, calendar)
  return calls
    ? dates.some(isAhead) || mayHoldMore(whole, calendar)
    : dates.some(({clock, lastDay}) => clock !== undefined || lastDay !== undefined)
}

// `20.–22. august`, `20–22 augusti`
const days = /\d\.? ?[–-] ?\d{1,2}[. ]/u

function isAhead({day, ahead}: Dated): boolean {
  return day !== undefined || (ahead !== undefined && ahead >= 0)
}

// `»Knold« har premiere fredag`: what stands between the marks is a title, and nobody speaks.
function opensTitle(text: string): boolean {
  const [mark] = markedIn(text.slice(0, longestTitle))
  return (
    mark?.closed === true &&
    mark.open === 0 &&
    text[mark.close] === ' ' &&
    opensSmall(text.slice(mark.close + 1)) &&
    !/[,.!?…]/u.test(text.charAt(mark.end - 1))
  )
}

const longestTitle = 100

// `… den 22. november. Samme dag kl. 10 holdes …`: an hour alone on the day that was told last.
function onSameDay(dated: Dated, named: Dated | undefined, text: string, {calendar}: Reading): Dated {
  if (!named || !calendar.sameDay || dated.clock === undefined || dated.day || dated.ahead !== undefined) return dated
  const before = text.slice(0, dated.from).trimEnd()
  const behind = text.slice(dated.to).trimStart()
  const isSame = calendar.sameDay.some(
    (words) => startsWithWord(behind, words) || before.slice(-words.length).toLowerCase() === words
  )
  return isSame ? {...dated, day: named.day, weekday: named.weekday} : dated
}

function startsWithWord(text: string, words: string): boolean {
  return text.startsWith(words) && !isWordAt(text, words.length)
}

// A hard line break that the reader kept: the sentence goes on below.
function withLineBelow({text, kind}: Block, below: Block | undefined): string {
  return kind === 'paragraph' &&
    below?.kind === 'paragraph' &&
    below.gap === 0 &&
    /[\p{L},]$/u.test(text) &&
    text.length > 40
    ? `${text} ${below.text}`
    : text
}

const longestSentence = 1200

// A box below the story may say when a thesis is defended.
function inBoxes({manuscript, found, blocks}: Scene): readonly Block[] {
  const boxes = (found.facts ?? [])
    .map(({text}) => text.replaceAll('\n', ' '))
    .join(' ')
    .slice(0, longestBoxes)
  if (boxes === '') return []
  const left = new Set(blocks)
  return manuscript.blocks.filter((block) => block.text.length > 20 && !left.has(block) && boxes.includes(block.text))
}

// All boxes of a release together are shorter; each block is looked for in them.
const longestBoxes = 20_000

// The headline and the lead have left the text, and may say it best.
function aboveText({manuscript, found, blocks}: Scene): readonly Block[] {
  const told = manuscript.blocks.filter(({text}) => text === found.headline || text === found.lead)
  const left = told.length > mostTops ? new Set(blocks) : undefined
  return told.filter((block) => (left ? !left.has(block) : !blocks.includes(block)))
}

// A page prints its headline twice; for more a list of all blocks is sooner made than looked through.
const mostTops = 10

function isInvitation({found, locale: {reading}}: Scene): boolean {
  const label = labelOpening(found.headline ?? '', reading)
  return (
    found.kind === 'invitation' || [found.labelId, label].some((id) => id === 'invitation' || id === 'press-conference')
  )
}

// 0 where the day is none to come on. What most sentences lack, a word that invites or tells a happening, is asked first.
function trustIn(sentence: Sentence, dated: Dated, block: Block, reading: Reading, invites: boolean): number {
  // `Tak for i dag` and `i aften` alone call nobody.
  if (!dated.day && dated.clock === undefined) return 0
  const trust = trustByWords(sentence, dated, block, reading, invites)
  return trust === 0 || isNoneToCome(sentence, dated, reading) ? 0 : trust
}

function trustByWords(
  {text, within, from, to}: Sentence,
  dated: Dated,
  block: Block,
  reading: Reading,
  invites: boolean
): number {
  const taking = openerIn(reading.inviting, within, from, to) !== undefined
  if (!invites && !taking && dated.clock === undefined && dated.lastDay === undefined) return 0
  const happening = isHappening(within, reading, from, to)
  if (!happening && openerIn(reading.regulatory, within, from, to)) return 0
  if (dated.clock !== undefined && (happening || taking)) return happening && taking ? 2 : 1.75
  if (invites && (dated.clock !== undefined || standsNear(text, dated, reading, 'either'))) return 1
  const alone = isAloneIn(text, dated, block)
  if (invites && alone && (dated.weekday !== undefined || dated.lastDay)) return 1.5
  if (happening && taking && dated.ahead === undefined && standsNear(text, dated, reading, 'both')) return 1
  return dated.lastDay !== undefined && happening && endsInHappening(text.slice(0, dated.from), reading) ? 0.75 : 0
}

// `under landsmøtet på Røst 20.–22. august`: days that stand right behind a happening are its own, if still to come.
function endsInHappening(before: string, reading: Reading): boolean {
  const clause = before
    .slice(-longestHappening)
    .split(/[,;:.!?–]/u)
    .at(-1)
  return clause !== undefined && isHappening(clause, reading)
}

const longestHappening = 40

function isAfter(start: string, today: PlainDate | undefined): boolean {
  return today !== undefined && !start.startsWith('--') && start.slice(0, 10) > today
}

// A deadline, a last day, the day that an embargo or a stamp names.
function isNoneToCome({text, within, from, to}: Sentence, dated: Dated, reading: Reading): boolean {
  const day = from + dated.from
  const {embargo, published, updated} = reading.phrases
  const near = Math.max(from, day - 60)
  return (
    openerIn(reading.deadlines, within, near, Math.min(to, from + dated.to + 16)) !== undefined ||
    endsIn(reading.calendar.until, text.slice(0, dated.from)) ||
    [embargo, published, updated].some((phrases) => standsBefore(phrases, within, Math.max(from, day - 40), day))
  )
}

// A line that is little more than its day.
function isAloneIn(text: string, dated: Dated, block: Block): boolean {
  return text.slice(0, dated.from).trim() === '' && !endsSentence(block.text) && wordCount(text) < 14
}

function isDateline(text: string, {found: {dateline}}: Scene): boolean {
  return dateline?.date !== undefined && dateline.place !== undefined && text.startsWith(dateline.place)
}

// `offentliggøres den`: the words end where the day begins.
function standsBefore(phrases: readonly string[], text: string, from: number, day: number): boolean {
  const opener = openerIn(phrases, text, from, day)
  return opener !== undefined && text.slice(opener.end, day).trim() === ''
}

// `kan ses til og med den 2. juni`: a last day is none to come on.
function endsIn(words: readonly string[], before: string): boolean {
  const trimmed = before.slice(-longestUntil).trimEnd().toLowerCase()
  return words.some((word) => {
    const from = trimmed.length - word.length
    return trimmed.endsWith(word) && trimmed[from - 1] === ' ' && !/\d/u.test(behindLetters(trimmed.slice(0, from)))
  })
}

const longestUntil = 80

// What stands behind the last letter.
function behindLetters(text: string): string {
  return /(?<!\P{L})\P{L}*$/u.exec(text)?.[0] ?? ''
}

// Without an hour the words must stand beside the day: a long sentence holds many things.
function standsNear(text: string, {from, to}: Dated, reading: Reading, which: 'both' | 'either'): boolean {
  const around = text.slice(Math.max(0, from - 70), to + 50)
  const found = [isHappening(around, reading), openerIn(reading.inviting, around) !== undefined].filter((one) => one)
  return found.length >= (which === 'both' ? 2 : 1)
}

// `Dörrarna öppnas klockan 18.00`, a sentence or a few lines further on.
function hourBelow(blocks: readonly Block[], index: number, sentence: Sentence, reading: Reading): Dated | undefined {
  const own = datesIn((blocks[index]?.text ?? '').slice(sentence.start + sentence.text.length), reading.calendar).find(
    isHour
  )
  if (own) return own
  for (const block of blocks.slice(index + 1, index + 8)) {
    const hour = datesIn(block.text, reading.calendar).find(isHour)
    if (hour && !openerIn(reading.deadlines, block.text.slice(0, hour.from))) return hour
  }
  return undefined
}

function isHour({clock, day, bare, ahead}: Dated): boolean {
  return clock !== undefined && !day && ahead === undefined && !bare
}

// Below a day on a line of its own stands where.
function placeBelow(block: Block | undefined): string | undefined {
  return block &&
    wordCount(block.text) <= 12 &&
    !endsSentence(block.text) &&
    opensCapital(block.text) &&
    !/[:@]/u.test(block.text)
    ? block.text
    : undefined
}
