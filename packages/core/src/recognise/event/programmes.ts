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
  return blocks.flatMap((block, index): Told[] => {
    const day = dayAlone(block, reading)
    const first = blocks[index + 1]
    const hour = day && first && hourOpening(first, reading)
    if (!day || !first || !hour || !isProgramme(blocks, index, reading)) return []
    const meant = eventMeant(withHour(day, hour), near)
    if (!meant) return []
    const place = placeIn(first.text, hour, reading) ?? placeAtEnd(first.text)
    const event: Event = {...meant, ...(place === undefined ? {} : {place})}
    return [{event, block, from: day.from, to: day.to, trust: 1.9}]
  })
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
  if (above.some((block) => sectionOf(block, reading)?.id === 'programme')) return true
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
