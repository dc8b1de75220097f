import type {Reading} from '../locales/reading.ts'
import {stampCalendar} from '../locales/stamps.ts'
import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {LocalTime, PlainDate} from '../model/time.ts'
import {datesIn} from './dates/dates.ts'
import {stampIn, wholeDay} from './dates/page-stamps.ts'
import {isIssued, labelIn, labelOpening} from './kind-label.ts'
import {printedLines} from './blocks/lines.ts'
import {digit} from './words/letters.ts'
import {once} from './words/once.ts'
import {openerIn, openerOf} from './words/openers.ts'
import {holds} from './words/presence.ts'
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
      ...labelled(scene),
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

function labelOfStamp({found, locale}: Scene, candidates: readonly Candidate[]) {
  const label = candidates.find((one) => one.takes && one.label !== undefined)?.label
  const labelId = label === undefined ? undefined : labelIn(label, locale.reading)
  return found.label !== undefined || label === undefined ? {} : {label, ...(labelId === 'statement' ? {labelId} : {})}
}

// 1. The page's stamp, above the story or directly below the headline.
function stamps(scene: Scene): Candidate[] {
  const {reading} = scene.locale
  const top = topOf(scene.blocks)
  const invites = [
    scene.found.labelId,
    ...scene.blocks.slice(0, 6).map((block) => labelOpening(block.text, reading))
  ].some((id) => id === 'invitation' || id === 'press-conference')
  const found = scene.blocks.flatMap((block, index): (Candidate & {readonly spoken: boolean})[] => {
    if (block.text.length > 200 || !holds(block.text, digit)) return []
    const spoken = openerOf(reading.phrases.published, block.text) !== undefined
    if ((index >= top && !spoken) || isHappening(scene.blocks, index, reading)) return []
    const stamp = stampIn(block, reading)
    if (
      !stamp ||
      (!spoken &&
        ((stamp.eventful && !isBelowByline(scene.blocks, index, reading)) ||
          (invites && stamp.dated.weekday !== undefined)))
    )
      return []
    const value = timeMeant(stamp.dated, {day: scene.near, lean: 'nearest'})
    return value === undefined
      ? []
      : [{block, value, takes: true, spoken, ...(stamp.label === undefined ? {} : {label: stamp.label})}]
  })
  // Who says `Publiceret` knows; a bare day above the text may be the page's own.
  return found.toSorted((a, b) => Number(b.spoken) - Number(a.spoken))
}

// `Af Lone Juhl`, `Formand for Lokalrådet`, `Mandag 5. december 2022 kl. 05:30`: when it was written, not what takes place.
function isBelowByline(blocks: readonly Block[], index: number, {phrases}: Reading): boolean {
  for (let at = index; at > index - 2 && blocks[at]?.gap === 0; at--) {
    const above = blocks[at - 1]?.text ?? ''
    if (above.length < longestByline && matchPhrase(phrases.byline, above, 'whole')) return true
  }
  return false
}

const longestByline = 100

// In an invitation's list, `Dato: 5. maj 2020` stands beside `Sted: …`, or below `Hvornår?`.
function isHappening(blocks: readonly Block[], index: number, {eventLabels}: Reading): boolean {
  const {asked, printed} = happeningLabels(eventLabels)
  const above = blocks[index - 1]?.text
  if (
    above !== undefined &&
    above.length <= longestLabel &&
    asked.has(above.toLowerCase().replaceAll(/(?<![\s:?])[\s:?]+$/gu, ''))
  )
    return true
  return [-2, -1, 1, 2].some((by) => {
    const beside = blocks[index + by]
    return beside !== undefined && (printed.has(fieldOf(beside.text)) || printed.has(firstCellOf(beside)))
  })
}

// `Sted` of a row whose value stands behind a tab, in small letters.
function firstCellOf({text, columns}: Block): string {
  const [to = 0, another] = columns ?? []
  return another !== undefined || to > longestField ? '' : text.slice(0, to).trim().toLowerCase()
}

// Labels in small letters, as they stand before a colon and, without their question mark, on a line of their own.
const happeningLabels = once(({where, when}: Reading['eventLabels']) => {
  const labels = [...where, ...when].map((word) => word.toLowerCase())
  return {printed: new Set(labels), asked: new Set(labels.map((word) => word.replace(/\?$/u, '')))}
})

// `Sendt` of `Sendt: 5. maj 2020`, in small letters; `''` where no label opens the line.
function fieldOf(text: string): string {
  const to = text.indexOf(':')
  return to < 2 || to > longestField ? '' : text.slice(0, to).trim().toLowerCase()
}

const longestField = 30

const lowerCase = once(
  (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()))
)

function matchesField(words: readonly string[], text: string): boolean {
  return lowerCase(words).has(fieldOf(text))
}

// 2. `Sendt:` among the lines of a printed mail header, which the mail's own rule may have taken already.
function mailHeader({manuscript, blocks, locale: {reading}, near}: Scene): Candidate[] {
  // Hard wraps may have made one paragraph of the header.
  const lines = manuscript.blocks
    .slice(0, 20)
    .filter(({text}) => text.includes(':'))
    .flatMap((block) => printedLines(block).map(({text}) => ({block, text})))
  const {from, to, subject, sent} = reading.mail
  const days = lines.filter((one) => matchesField(sent, one.text))
  // Of a mail that was sent on the outer header is gone, the day on which the release was sent is still here.
  const line = days.find(({block}) => blocks.includes(block)) ?? days[0]
  if (!line) return []
  const others = [from, to, subject].filter((words) => lines.some((one) => matchesField(words, one.text)))
  if (others.length < 2) return []
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
    if (!holds(block.text, digit)) return []
    if (!openerIn(reading.regulatory, block.text) || openerIn(reading.happenings, block.text)) return []
    const dated = datesIn(block.text, reading.calendar).find(
      (one) => one.day?.year !== undefined && one.clock !== undefined && !one.lastDay
    )
    const value = dated && timeMeant(dated, {day: undefined, lean: 'nearest'})
    return value === undefined ? [] : [{block, value, takes: false}]
  })
}

// `PRESSEMEDDELELSE fra Strandby Museum den 8. juni 2021: …`: a label, a day and a colon open the text.
function labelled({blocks, locale: {reading}, near}: Scene): Candidate[] {
  return blocks.slice(0, 3).flatMap((block): Candidate[] => {
    const opening = block.text.slice(0, longestLabel)
    if (!/\d/u.test(opening) || labelOpening(opening, reading) === undefined) return []
    const dated = datesIn(opening, reading.calendar).find(({day}) => day?.year !== undefined)
    if (!dated || !/^ ?:/u.test(opening.slice(dated.to)) || /[:!?]/u.test(opening.slice(0, dated.from))) return []
    const value = timeMeant(dated, {day: near, lean: 'nearest'})
    return value === undefined ? [] : [{block, value, takes: false}]
  })
}

const longestLabel = 120

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
    if (!dated || !/^(?:[,.]|$)/u.test(block.text.slice(dated.to))) return []
    // `Udtalelse fra Kroforeningen vedtaget i Rold den 5. november 2022`: who speaks, and when.
    const issued = isIssued(block.text, reading) && labelOpening(block.text, reading) === 'statement'
    const closes = /^[\s.]*$/u.test(block.text.slice(dated.to)) && labelOpening(block.text, reading) === 'opinion'
    if (!issued && !closes && !/, ?$/u.test(block.text.slice(0, dated.from))) return []
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
    if (block.text.length > 160 || !holds(block.text, digit) || !openerOf(reading.phrases.updated, block.text))
      return []
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
