import type {Reading} from '../locales/reading.ts'
import {stampCalendar} from '../locales/stamps.ts'
import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {LocalTime, PlainDate} from '../model/time.ts'
import {type Dated, datesIn} from './dates/dates.ts'
import {labelIn, labelOpening} from './kind-label.ts'
import {printedLines} from './blocks/lines.ts'
import {openerIn, openerOf} from './words/openers.ts'
import {matchPhrase} from './words/phrases.ts'
import {timeMeant} from './dates/resolve.ts'
import type {Finding, Rule, Scene} from './rule.ts'
import {seen, taken} from './blocks/taking.ts'
import {isRunning, topOf} from './blocks/top.ts'

/**
 * When the text was issued: the page's stamp (`8.12.2021 10:15:00 CET | Lyngtoft Kommune | Pressemeddelelse`), the
 * mail's `Sendt`, the dateline, the sentence of a disclosure, a day at the end. An update counts where nothing else does.
 *
 * Days of other releases, happenings and embargoes are none of these. Without a year there is no answer, unless the
 * caller knows what it is near.
 */
export const published: Rule = {
  id: 'published',
  silencedBy: ['published'],
  find(scene) {
    const candidates = [
      ...stamps(scene),
      ...mailHeader(scene),
      ...fromDateline(scene),
      ...disclosures(scene),
      ...appositions(scene),
      ...closing(scene)
    ]
    const first = candidates[0]
    const changes = updates(scene)
    const evidence: Evidence[] = []
    const gone = new Set<Block>()
    // Several stamps of one page (a short and a long form) are all its furniture.
    for (const {block, value, takes} of candidates) {
      if (takes && value.slice(0, 10) === first?.value.slice(0, 10) && !gone.has(block)) {
        evidence.push(taken(block, {field: 'published', rule: 'published', value: finest(candidates, first.value)}))
        gone.add(block)
      }
    }
    if (first && evidence.length === 0)
      evidence.push(
        seen(first.block, {
          field: 'published',
          rule: 'published',
          certainty: 'likely',
          value: finest(candidates, first.value)
        })
      )
    for (const {block, value} of changes) {
      if (gone.has(block)) continue
      evidence.push(taken(block, {field: 'updated', rule: 'published', value}))
      gone.add(block)
    }
    const updated = changes[0]?.value
    if (!first && updated === undefined) return undefined
    const finding: Finding = {
      found: {
        ...(first ? {published: finest(candidates, first.value)} : {}),
        ...(updated === undefined ? {} : {updated}),
        ...labelOfStamp(scene, candidates)
      },
      evidence,
      rest: scene.blocks.filter((block) => !gone.has(block)),
      remarks: first ? twoDays(first, candidates) : []
    }
    return finding
  }
}

interface Candidate {
  readonly block: Block
  readonly value: LocalTime | PlainDate
  /** Whether its line is nothing but the stamp, and leaves the text. */
  readonly takes: boolean
  readonly label?: string
}

// The dateline knows the day, the stamp beside it the minute.
function finest(candidates: readonly Candidate[], value: LocalTime | PlainDate): LocalTime | PlainDate {
  const day = value.slice(0, 10)
  return candidates.find((one) => one.value.length > 10 && one.value.startsWith(day))?.value ?? value
}

function twoDays(first: Candidate, candidates: readonly Candidate[]): Remark[] {
  const day = first.value.slice(0, 10)
  const other = candidates.find((one) => one.value.slice(0, 10) !== day)
  return other
    ? [{id: 'published-two-days', place: other.block.place, actual: other.value.slice(0, 10), expected: day}]
    : []
}

function labelOfStamp({found}: Scene, candidates: readonly Candidate[]) {
  const label = candidates.find((one) => one.takes && one.label !== undefined)?.label
  return found.label === undefined && label !== undefined ? {label} : {}
}

// 1. The page's stamp, above the story or directly below the headline.
function stamps(scene: Scene): Candidate[] {
  const {reading} = scene.locale
  const top = topOf(scene.blocks)
  const invites = [
    scene.found.labelId,
    ...scene.blocks.slice(0, 6).map((block) => labelOpening(block.text, reading))
  ].some((id) => id === 'invitation' || id === 'press-conference')
  return scene.blocks.flatMap((block, index): Candidate[] => {
    const spoken = openerOf(reading.phrases.published, block.text) !== undefined
    if ((index >= top && !spoken) || block.text.length > 200 || isHappening(scene.blocks, index, reading)) return []
    const stamp = stampIn(block, reading)
    if (!stamp || (!spoken && (stamp.eventful || (invites && stamp.dated.weekday !== undefined)))) return []
    const value = timeMeant(stamp.dated, {day: scene.near, lean: 'nearest'})
    return value === undefined
      ? []
      : [{block, value, takes: true, ...(stamp.label === undefined ? {} : {label: stamp.label})}]
  })
}

/** A line that is nothing but when, by whom and as what a text was issued. */
export interface Stamp {
  readonly dated: Dated
  readonly label?: string
  /** What stands between the strokes besides day and label: the issuer, the writer, a topic. */
  readonly parts: readonly string[]
  /** Whether it reads like a happening's day: a weekday with an hour, a range. */
  readonly eventful: boolean
}

// Only platforms print the zone: `tor, okt 20, 2016 08:05 CET`.
const zone = /\d (?:CES?T|EES?T|UTC|GMT)(?!\p{L})/u

/** The stamp that all of `block` is; `undefined` where it says more than a stamp says. */
function stampIn(block: Block, reading: Reading): Stamp | undefined {
  const {text} = block
  if (!/\d/u.test(text) || block.kind === 'item' || block.kind === 'table' || /https?:|@/u.test(text)) return undefined
  if (openerOf(reading.phrases.embargo, text)) return undefined
  const spoken = openerIn(reading.phrases.published, text)
  if (openerOf(reading.phrases.updated, text))
    return spoken && text.length < 120 ? behindWord(text, spoken.end, reading) : undefined
  const dated = wholeDay(text, reading)
  if (!dated) return undefined
  const around = `${text.slice(0, dated.from)} | ${withoutUpdate(text.slice(dated.to), reading)}`
  const words = around
    .replaceAll(/\s[–—-]\s|\s[–—-]$|[|•·/]|\s{2,}/gu, '|')
    .split('|')
    .map((part) => part.replaceAll(/^[\s:.,;()–-]+|(?<![\s:,;(–-])[\s:,;(–-]+$/gu, ''))
  let label: string | undefined
  const parts: string[] = []
  for (const part of words) {
    const opener = openerOf(reading.phrases.published, part)
    const left = opener && label === undefined ? part.slice(opener.end).replaceAll(/^[\s:.,]+/gu, '') : part
    if (left === '') continue
    if (labelIn(left, reading) !== undefined) label ??= left
    else parts.push(left)
  }
  const most = /[|•·]/u.test(text) ? 2 : 0
  if (parts.length > 3 || parts.some((part) => !isNamelike(part, most))) return undefined
  return {
    dated,
    parts,
    eventful:
      (dated.weekday !== undefined && dated.clock !== undefined && !zone.test(text)) || dated.closing !== undefined,
    ...(label === undefined ? {} : {label})
  }
}

// `Publisert av Kari Lien 14.06.2023. Sist endret 16.06.2023`: the second day is said to be another.
function withoutUpdate(behind: string, {phrases}: Reading): string {
  const sign = /^[\s.,;|·•–-]*/u.exec(behind)?.[0].length ?? 0
  return openerOf(phrases.updated, behind.slice(sign)) ? '' : behind
}

// `Opdateret 2. maj 2022. Publiceret 1. maj 2022`
function behindWord(text: string, end: number, reading: Reading): Stamp | undefined {
  const dated = wholeDay(text.slice(end), reading)
  return dated && {dated: {...dated, from: dated.from + end, to: dated.to + end}, parts: [], eventful: false}
}

function wholeDay(text: string, reading: Reading): Dated | undefined {
  for (const calendar of [reading.calendar, stampCalendar]) {
    const days = datesIn(text, calendar).filter((dated) => dated.day !== undefined)
    if (days.length > 2) return undefined
    const [first] = days
    if (first?.day?.year !== undefined && !first.lastDay) return first
  }
  return undefined
}

// Few words with capitals, and what joins them: a headline has longer small ones. Between strokes a name may, too.
function isNamelike(part: string, most: number): boolean {
  const words = part.split(' ')
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word)).length
  return words.length <= 7 && small <= most && !/[.!?]$/u.test(part)
}

// In an invitation's list, `Dato: 5. maj 2020` stands beside `Sted: …`, or below `Hvornår?`.
function isHappening(blocks: readonly Block[], index: number, {eventLabels}: Reading): boolean {
  const labels = [...eventLabels.where, ...eventLabels.when]
  const above = blocks[index - 1]?.text.toLowerCase().replaceAll(/(?<![\s:?])[\s:?]+$/gu, '')
  if (above !== undefined && labels.some((word) => word.toLowerCase().replace(/\?$/u, '') === above)) return true
  return [-2, -1, 1, 2].some((by) => {
    const text = blocks[index + by]?.text
    return text !== undefined && matchesField(labels, text)
  })
}

function matchesField(words: readonly string[], text: string): boolean {
  const field = /^([^:]{2,30}):/u.exec(text)?.[1]?.trim().toLowerCase()
  return field !== undefined && words.some((word) => word.toLowerCase() === field)
}

// 2. `Sendt:` among the lines of a printed mail header, which the mail's own rule may have taken already.
function mailHeader({manuscript, blocks, locale: {reading}, near}: Scene): Candidate[] {
  // Hard wraps may have made one paragraph of the header.
  const lines = manuscript.blocks.slice(0, 20).flatMap((block) => printedLines(block).map(({text}) => ({block, text})))
  const {from, to, subject, sent} = reading.mail
  const others = [from, to, subject].filter((words) => lines.some((line) => matchesField(words, line.text)))
  const line = lines.find((one) => matchesField(sent, one.text))
  if (others.length < 2 || !line) return []
  for (const calendar of [reading.calendar, stampCalendar]) {
    const dated = datesIn(line.text, calendar).find((one) => one.day !== undefined)
    const value = dated && timeMeant(dated, {day: near, lean: 'nearest'})
    if (value !== undefined)
      return [{block: line.block, value, takes: blocks.includes(line.block) && line.text === line.block.text}]
  }
  return []
}

// 3. The dateline's day.
function fromDateline({found, manuscript}: Scene): Candidate[] {
  const date = found.dateline?.date
  const place = found.dateline?.place ?? ''
  const block = manuscript.blocks.find((one) => date !== undefined && one.text.includes(place))
  return date === undefined || !block ? [] : [{block, value: date, takes: false}]
}

// 4. `… för offentliggörande den 5 december 2025 kl. 08.00 CET`: only regulated issuers owe the minute.
function disclosures({blocks, locale: {reading}}: Scene): Candidate[] {
  return blocks.flatMap((block): Candidate[] => {
    if (!openerIn(reading.regulatory, block.text) || openerIn(reading.happenings, block.text)) return []
    const dated = datesIn(block.text, reading.calendar).find(
      (one) => one.day?.year !== undefined && one.clock !== undefined && !one.lastDay
    )
    const value = dated && timeMeant(dated, {day: undefined, lean: 'nearest'})
    return value === undefined ? [] : [{block, value, takes: false}]
  })
}

// 5. `Uttalande av …, den 13 juni 2024, med anledning av`, `…, debattartikel, Tidningen, den 12 februari 2024.`
function appositions(scene: Scene): Candidate[] {
  const {
    blocks,
    locale: {reading}
  } = scene
  return blocks.slice(0, topOf(blocks) + 1).flatMap((block): Candidate[] => {
    if (block.text.length > 300 || block.kind === 'heading') return []
    const dated = datesIn(block.text, reading.calendar).find(
      (one) => one.day?.year !== undefined && !one.lastDay && one.clock === undefined
    )
    if (!dated || !/, ?$/u.test(block.text.slice(0, dated.from)) || !/^(?:[,.]|$)/u.test(block.text.slice(dated.to)))
      return []
    const named =
      labelOpening(block.text, reading) ??
      block.text
        .slice(0, dated.from)
        .split(', ')
        .map((part) => labelIn(part, reading))
        .find((id) => id !== undefined)
    const value = named === undefined ? undefined : timeMeant(dated, {day: undefined, lean: 'nearest'})
    return value === undefined ? [] : [{block, value, takes: false}]
  })
}

// 6. A day on a line of its own at the end.
function closing(scene: Scene): Candidate[] {
  const {
    blocks,
    locale: {reading}
  } = scene
  if (scene.found.related !== undefined) return []
  const isSigned =
    scene.found.labelId === 'statement' ||
    blocks.slice(0, 3).some((block) => ['statement', 'open-letter'].includes(labelOpening(block.text, reading) ?? ''))
  return blocks.slice(Math.max(topOf(blocks), blocks.length - 8)).flatMap((block): Candidate[] => {
    const dated = datesIn(block.text, reading.calendar)[0]
    if (
      isSigned &&
      dated?.day &&
      !isRunning(block) &&
      block.kind === 'paragraph' &&
      dated.clock === undefined &&
      /^[\s.]*$/u.test(block.text.slice(dated.to))
    ) {
      // `Vedtaget på møde i Odense den 14. november 2019`
      const value = timeMeant(dated, {day: undefined, lean: 'nearest'})
      return value === undefined ? [] : [{block, value, takes: dated.from === 0}]
    }
    if (
      isRunning(block) ||
      block.kind === 'item' ||
      !dated?.day ||
      dated.lastDay ||
      dated.from > 0 ||
      !/^[\s.]*$/u.test(block.text.slice(dated.to))
    )
      return []
    const value = timeMeant(dated, {day: undefined, lean: 'nearest'})
    return value === undefined || dated.closing !== undefined ? [] : [{block, value, takes: true}]
  })
}

function updates({blocks, locale: {reading}, near}: Scene): Candidate[] {
  return blocks.flatMap((block): Candidate[] => {
    if (block.text.length > 160 || !/\d/u.test(block.text) || !openerOf(reading.phrases.updated, block.text)) return []
    if (
      matchPhrase(reading.phrases.updated, block.text, 'opening') === undefined &&
      datesIn(block.text, reading.calendar).length === 0
    )
      return []
    const dated = wholeDay(block.text, reading)
    const value = dated && timeMeant(dated, {day: near, lean: 'nearest'})
    return value === undefined ? [] : [{block, value, takes: true}]
  })
}
