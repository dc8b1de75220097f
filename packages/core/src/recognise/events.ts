import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Event} from '../model/release.ts'
import {type PlainDate, plainDate} from '../model/time.ts'
import {datesIn} from './dates/dates.ts'
import {fieldsIn, onlyPlace} from './event/event-fields.ts'
import {programmeEvents} from './event/programmes.ts'
import {sentenceEvents} from './event/event-sentences.ts'
import {dayMeant, type Near} from './dates/resolve.ts'
import type {Rule, Scene} from './rule.ts'
import {seen} from './blocks/taking.ts'

/** A happening as one place of the text tells it. */
export interface Told {
  readonly event: Event
  readonly block: Block
  readonly from: number
  readonly to: number
  /** How much it is to be believed: a list of time and place before a sentence, a sentence with an hour before one without. */
  readonly trust: number
}

/**
 * Happenings that press or public may attend or follow: the lists of invitations (`Tid`, `Sted`), and sentences that
 * say what takes place when. Deadlines, days past and the day of publication are none.
 *
 * A day without a year takes it from the day of publication, else from any whole date of the text.
 */
export const events: Rule = {
  id: 'events',
  silencedBy: ['events'],
  find(scene) {
    const near: Near = {day: nearestDay(scene), today: writtenOn(scene), lean: 'ahead'}
    const told = merged([
      ...fieldsIn(scene, near),
      ...programmeEvents(scene, near),
      ...sentenceEvents(scene, near)
    ]).filter(({event}) => !isPast(event, scene))
    if (told.length === 0) return undefined
    const [first] = told
    // To an invitation's first happening its reader is asked; the exhibition that opens later is everybody's.
    if (first && first.event.place === undefined && (told.length === 1 || scene.found.kind === 'invitation')) {
      const place = onlyPlace(scene)
      if (place !== undefined) told[0] = {...first, event: {...first.event, place}}
    }
    const evidence: Evidence[] = told.map(({event, block, from, to, trust}) =>
      seen(block, {field: 'events', rule: 'events', certainty: trust > 2 ? 'sure' : 'likely', value: event}, from, to)
    )
    return {found: {events: told.map(({event}) => event)}, evidence, rest: scene.blocks}
  }
}

/** The day on which a text was written, as far as it or the caller says. */
function writtenOn({found, near, settings}: Scene): PlainDate | undefined {
  const said = settings.published === 'unknown' ? undefined : settings.published
  const known = said ?? found.published ?? found.dateline?.date ?? near ?? found.updated
  return known === undefined ? undefined : plainDate(known.slice(0, 10))
}

/** The day that a text's other days are near: its own, its embargo's, the last whole date that it prints. */
function nearestDay(scene: Scene): PlainDate | undefined {
  const {
    found,
    manuscript,
    locale: {reading}
  } = scene
  const known = writtenOn(scene) ?? found.embargo
  if (known !== undefined) return plainDate(known.slice(0, 10))
  const days = manuscript.blocks.flatMap((block) =>
    datesIn(block.text, reading.calendar).flatMap(({day, weekday}) =>
      day?.year === undefined ? [] : (dayMeant(day, weekday, {day: undefined, lean: 'nearest'}) ?? [])
    )
  )
  // `Turnéplan 2025`
  const heads = [found.headline ?? '', ...manuscript.blocks.map(({text}) => (text.length < 50 ? text : ''))]
  const inHeadline = heads.map((text) => /(?<!\d)(20\d\d)(?!\d)/u.exec(text)?.[1]).find((year) => year !== undefined)
  return days.toSorted().at(-1) ?? (inHeadline === undefined ? undefined : plainDate(`${inHeadline}-01-01`))
}

function isPast({start, end}: Event, {found}: Scene): boolean {
  const day = found.published?.slice(0, 10)
  return day !== undefined && !start.startsWith('--') && (end ?? start).slice(0, 10) < day
}

// On one day people are asked to one thing, and what has another hour is its programme. One happening told twice is one:
// the list's word, or the one with the hour, and what each adds.
function merged(told: readonly Told[]): readonly Told[] {
  if (told.length < 2) return told
  const kept: Told[] = []
  // Where each day's happening is kept, and which last for days.
  const days = new Map<string, number>()
  const weeks: number[] = []
  for (const one of told.toSorted((a, b) => b.trust - a.trust)) {
    const ofDay = days.get(dayPart(one.event.start)) ?? kept.length
    const at = Math.min(ofDay, ...weeks.filter((index) => isWithin(one.event, kept[index]?.event)))
    const before = kept[at]
    const event = before ? {...withoutWeeks(one.event, before.event), ...before.event} : one.event
    kept[at] = {...(before ?? one), event}
    if (!before) days.set(dayPart(event.start), at)
    if (event.end !== undefined && before?.event.end === undefined && weeks.length < mostWeeks) weeks.push(at)
  }
  return kept.toSorted((a, b) => (a.event.start < b.event.start ? -1 : 1))
}

// An opening at an hour does not last as long as the exhibition.
function withoutWeeks({end, ...event}: Event, {start}: Event): Event {
  return end === undefined || (start.includes('T') && !end.includes('T')) ? event : {...event, end}
}

// Each day is held against all of them; a season has a dozen.
const mostWeeks = 200

// What has an hour within the weeks of an exhibition is a happening of its own.
function isWithin({start}: Event, weeks: Event | undefined): boolean {
  if (weeks?.end === undefined || start.includes('T')) return false
  const day = dayPart(start)
  return dayPart(weeks.start) <= day && day <= dayPart(weeks.end)
}

function dayPart(time: string): string {
  return time.startsWith('--') ? time.slice(0, 7) : time.slice(0, 10)
}
