import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import type {Event} from '../../model/release.ts'
import {wordCount} from '../blocks/prose.ts'
import {datesIn, type Dated} from '../dates/dates.ts'
import {eventMeant, type Near} from '../dates/resolve.ts'
import type {Told} from '../events.ts'
import {sectionOf} from '../page/sections.ts'
import type {Scene} from '../rule.ts'
import {openerIn} from '../words/openers.ts'
import {digit} from '../words/letters.ts'
import {holds} from '../words/presence.ts'
import {placeIn} from './event-places.ts'
import {isHappening} from './happenings.ts'
import {withHour} from './event-fields.ts'

/**
 * The days of a programme: a day on a line of its own, and below it lines that open with an hour (`Lördag 12 oktober`,
 * `kl. 12.00 Invigning …`). A day begins with its first line; what follows at the same place is its programme.
 */
export function programmeEvents({blocks, locale: {reading}}: Scene, near: Near): readonly Told[] {
  const told: Told[] = []
  for (const index of blocks.keys()) {
    const one = listedAt(blocks, index, reading, near) ?? dayBegunAt(blocks, index, reading, near)
    if (one) told.push(one)
  }
  return told
}

function dayBegunAt(blocks: readonly Block[], index: number, reading: Reading, near: Near): Told | undefined {
  const block = blocks[index]
  const day = block && dayAlone(block, reading)
  const first = blocks[index + 1]
  const hour = day && first && hourOpening(first, reading)
  if (!block || !day || !first || !hour || !isProgramme(blocks, index, reading)) return undefined
  const meant = eventMeant(withHour(day, hour), near)
  if (!meant) return undefined
  const place = placeIn(first.text, hour, reading) ?? placeAtEnd(first.text)
  const event: Event = place === undefined ? meant : {...meant, place}
  return {event, block, from: day.from, to: day.to, trust: 1.9}
}

// `14 februari, kl. 19.00 Umeå, Folkets Hus`, and others like it above or below: a tour, a series, a calendar; below
// `Speldatum` the hour may close the line.
function listedAt(blocks: readonly Block[], index: number, reading: Reading, near: Near): Told | undefined {
  const block = blocks[index]
  const dated = block && dayAndHour(block, reading)
  if (!block || !dated) return undefined
  const isListed = [index - 1, index + 1].some((at) => {
    const other = blocks[at]
    return other !== undefined && dayAndHour(other, reading) !== undefined
  })
  const meant = isListed && isProgramme(blocks, index, reading) ? eventMeant(dated, near) : undefined
  if (!meant) return undefined
  const behind = block.text.slice(dated.to).replace(/^[\s,:–-]+/u, '')
  const place = placeOf(behind, tellsAbove(blocks, index, reading), reading)
  const event: Event = place === undefined ? meant : {...meant, place}
  return {event, block, from: dated.from, to: dated.to, trust: 1.9}
}

// `Umeå, Folkets Hus` is where, `Åbning ved borgmesteren, Havnepladsen` what and where, `Invigning med landshövdingen`
// only what; `mødested: Roklubben` says so.
function placeOf(behind: string, tellsElsewhere: boolean, reading: Reading): string | undefined {
  const [, label, labelled] = /(?:^|[ ,])(\p{L}{3,20}): (\p{Lu}[^:;]{2,60})$/u.exec(behind) ?? []
  if (label !== undefined && labelled !== undefined && isWhere(label, reading)) return labelled
  if (tellsWhat(behind, reading) || (tellsElsewhere && behind.includes(', '))) return placeAtEnd(behind)
  return /^\p{Lu}[^.;:()!?]{2,80}$/u.test(behind) && wordCount(behind) <= 6 ? behind : undefined
}

// Before the last comma: a word for what people attend, two sides, or small words, which no place's name has.
function tellsWhat(behind: string, reading: Reading): boolean {
  const what = behind.slice(0, Math.max(0, behind.lastIndexOf(', ')))
  return isHappening(behind, reading) || / [–-] |(?<![\p{L}-])\p{Ll}{3,}/u.test(what)
}

// Lines of one list are written alike.
function tellsAbove(blocks: readonly Block[], index: number, reading: Reading): boolean {
  return [index - 1, index + 1].some((at) => {
    const other = blocks[at]
    const dated = other && dayAndHour(other, reading)
    return other !== undefined && dated !== undefined && tellsWhat(other.text.slice(dated.to), reading)
  })
}

function isWhere(label: string, {eventLabels}: Reading): boolean {
  return eventLabels.where.some((word) => word.toLowerCase() === label.toLowerCase())
}

function dayAndHour({kind, text}: Block, reading: Reading): Dated | undefined {
  if ((kind !== 'paragraph' && kind !== 'item') || text.length > 120 || !holds(text, digit)) return undefined
  const [dated] = datesIn(text, reading.calendar)
  return dated?.day !== undefined && dated.clock !== undefined && dated.from === 0 ? dated : undefined
}

function dayAlone({kind, text}: Block, reading: Reading): Dated | undefined {
  if ((kind !== 'paragraph' && kind !== 'heading') || text.length > longestDay || !holds(text, digit)) return undefined
  const [dated] = datesIn(text, reading.calendar)
  return dated?.day !== undefined &&
    dated.clock === undefined &&
    dated.from === 0 &&
    /^[\s.:]*$/u.test(text.slice(dated.to))
    ? dated
    : undefined
}

const longestDay = 40

function hourOpening({text}: Block, reading: Reading): Dated | undefined {
  if (text.length > 200 || !holds(text, digit)) return undefined
  const [dated] = datesIn(text, reading.calendar)
  return dated?.clock !== undefined && dated.day === undefined && dated.from === 0 && wordCount(text) > 2
    ? dated
    : undefined
}

// A heading says so, or one of its lines tells what people attend: a log's hours open lines as well.
function isProgramme(blocks: readonly Block[], index: number, reading: Reading): boolean {
  const above = blocks.slice(Math.max(0, index - mostLines), index)
  const heads = (block: Block) =>
    sectionOf(block, reading)?.id === 'programme' || (wordCount(block.text) <= 5 && isHappening(block.text, reading))
  if (above.some(heads)) return true
  return blocks
    .slice(index + 1, index + mostLines)
    .some(({text}) => isHappening(text, reading) || openerIn(reading.inviting, text) !== undefined)
}

const mostLines = 12

// `14.00 Børnenes værksted, Ateljéet`
function placeAtEnd(text: string): string | undefined {
  const place = /, (\p{Lu}[\p{L} -]{2,40})$/u.exec(text)?.[1]
  return place !== undefined && wordCount(place) <= 4 ? place : undefined
}
