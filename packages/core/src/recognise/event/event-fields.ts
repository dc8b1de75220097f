import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import type {Event} from '../../model/release.ts'
import {type Dated, datesIn} from '../dates/dates.ts'
import type {Told} from '../events.ts'
import {colon, dash, kindAt, letter, opensCapital, stop} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {openerIn} from '../words/openers.ts'
import {mayBegin, openingWord, wordList} from '../words/presence.ts'
import {foldedAt} from '../words/word-records.ts'
import {eventMeant, type Near} from '../dates/resolve.ts'
import type {Scene} from '../rule.ts'
import {isProse, wordCount} from '../blocks/prose.ts'
import {sectionOf} from '../page/sections.ts'

type FieldId = 'when' | 'where' | 'name' | 'other'

interface Field {
  readonly id: FieldId
  /** Where its value begins in its block. */
  readonly from: number
  readonly value: string
  readonly block: Block
}

/** The happenings of lists such as `Tid: …`, `Sted: …`, also where the label stands on a line of its own. */
export function fieldsIn(scene: Scene, near: Near): readonly Told[] {
  return groupsOf(fieldsOf(scene), scene.blocks).flatMap((group) => eventsOf(group, scene, near))
}

/** The only place that a list names (`Sted: …`), wherever the day stands. */
export function onlyPlace(scene: Scene): string | undefined {
  const places = fieldsOf(scene).filter(({id, value}) => id === 'where' && value !== '')
  return places.length === 1 ? placeOf(places) : undefined
}

function fieldsOf({blocks, locale: {reading}}: Scene): readonly Field[] {
  const fields: Field[] = []
  for (const [index, block] of blocks.entries()) {
    const field = fieldOf(block, reading)
    if (!field) continue
    if (field.value !== '' || field.id === 'other') {
      fields.push({...field, block})
      continue
    }
    // The label alone: its value is what stands below, up to the next label.
    const below: Block[] = []
    for (const next of blocks.slice(index + 1, index + 5)) {
      if (
        fieldOf(next, reading) ||
        isProse(next.text) ||
        sectionOf(next, reading) ||
        (below.length > 0 && next.gap > 0)
      )
        break
      below.push(next)
    }
    const [first] = below
    if (first) fields.push({id: field.id, from: 0, block: first, value: below.map((one) => one.text).join(', ')})
  }
  return fields
}

function fieldOf({text, kind, columns}: Block, reading: Reading): Omit<Field, 'block'> | undefined {
  if (kind === 'code' || kind === 'table' || !opensLikeLabel(text, reading)) return undefined
  const cell = columns?.length === 1 ? cellLabel(text, columns[0] ?? 0, reading) : undefined
  if (cell) return cell
  if (!mayOpenField(text, reading)) return undefined
  const opening = /^[^:?\d]{1,30}/u.exec(text)?.[0]
  if (opening === undefined) return undefined
  const sign = /^\s*(?:[:?]|\s–\s)[\s:]*/u.exec(text.slice(opening.length))?.[0]
  const alone = opening.length === text.length
  const label = opening.trim()
  const column = sign === undefined && !alone ? columnLabel(text, reading) : undefined
  if (column) return column
  if (sign === undefined && !alone) return undefined
  const id = idOf(label, reading)
  const from = opening.length + (sign?.length ?? 0)
  return id === undefined ? undefined : {id, from, value: text.slice(from).trim()}
}

// The first word tells most lines from all labels; of deadlines, which open longer words as well, the first two letters do.
function opensLikeLabel(text: string, {eventLabels, deadlines}: Reading): boolean {
  return mayBegin(text, wordsOf(eventLabels)) || (text.length > 1 && lettersOf(deadlines).has(openingLetters(text)))
}

const wordsOf = once(({name, where, when}: Reading['eventLabels']) => wordList([...name, ...where, ...when]))
const lettersOf = once((words: readonly string[]): ReadonlySet<number> => new Set(words.map(openingLetters)))

// Both in one number: to cut them out of each line of a text took longer than all that is asked of the few that are left.
function openingLetters(text: string): number {
  return foldedAt(text, 0) * 65_536 + foldedAt(text, 1)
}

// A label is a short line, stands before a sign near the opening, or is the word for the time.
function mayOpenField(text: string, {eventLabels}: Reading): boolean {
  if (text.length <= longestLabel) return true
  for (let at = 0; at < longestLabel; at++) {
    const kind = kindAt(text, at)
    // A hyphen within a word is no sign; a dash or `?` is.
    if ((kind & (colon | stop | dash)) !== 0 && labelSigns.includes(text.charAt(at))) return true
  }
  return labelIds(eventLabels).get(openingWord(text)) === 'when'
}

const longestLabel = 64
const labelSigns = ':?–'

// `Sted` and, a tab behind it, `Klitborg Kunstmuseum, Fyrvej 12`: a row of two cells, the first a label.
function cellLabel(text: string, from: number, reading: Reading): Omit<Field, 'block'> | undefined {
  const id = idOf(text.slice(0, from).trim(), reading)
  return id === undefined ? undefined : {id, from, value: text.slice(from).trim()}
}

// `Tid  Torsdag den 5. maj`: a pasted table lost its lines.
function columnLabel(text: string, reading: Reading): Omit<Field, 'block'> | undefined {
  const word = wordWithCapital(text)
  if (word === undefined || labelIds(reading.eventLabels).get(word.toLowerCase()) !== 'when') return undefined
  const behind = text.slice(word.length).trimStart()
  const [dated] = datesIn(behind, reading.calendar)
  return dated?.from === 0 ? {id: 'when', from: text.length - behind.length, value: behind} : undefined
}

// The word with a capital that opens `text`, and a space behind it.
function wordWithCapital(text: string): string | undefined {
  let end = 1
  while ((kindAt(text, end) & letter) !== 0) end++
  return opensCapital(text) && end > 1 && text[end] === ' ' ? text.slice(0, end) : undefined
}

function idOf(label: string, {eventLabels, deadlines}: Reading): FieldId | undefined {
  const folded = label.toLowerCase().replaceAll(/(?<![\s:?])[\s:?]+$/gu, '')
  return labelIds(eventLabels).get(folded) ?? (opensWith(folded, lowerCase(deadlines)) ? 'other' : undefined)
}

// Labels in small letters, without their question mark; the first that has a word counts.
const labelIds = once((labels: Reading['eventLabels']): ReadonlyMap<string, FieldId> => {
  const ids = (['name', 'where', 'when'] as const).flatMap((id) =>
    labels[id].map((word): [string, FieldId] => [word.toLowerCase().replace(/\?$/u, ''), id])
  )
  return new Map(ids)
})

const lowerCase = once((words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase()))

function opensWith(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word))
}

// Fields that stand together speak of one happening; a second time after a place begins the next.
function groupsOf(fields: readonly Field[], blocks: readonly Block[]): readonly (readonly Field[])[] {
  if (fields.length === 0) return []
  const groups: Field[][] = []
  let last = -10
  const told = {when: false, where: false}
  const indexes = new Map(blocks.map((block, index) => [block, index]))
  for (const field of fields) {
    const at = indexes.get(field.block) ?? -10
    const group = groups.at(-1)
    const begins = field.id === 'when' && told.when && told.where
    if (group && at - last <= 4 && !begins) group.push(field)
    else {
      groups.push([field])
      told.when = false
      told.where = false
    }
    told.when ||= field.id === 'when'
    told.where ||= field.id === 'where'
    last = at
  }
  return groups
}

function eventsOf(group: readonly Field[], {locale: {reading}}: Scene, near: Near): readonly Told[] {
  const whens = group.filter(({id}) => id === 'when')
  const place = placeOf(group)
  const name = group.find(({id}) => id === 'name')?.value
  const dates = whens.flatMap((field) => {
    // Asked once of each field: a line may be all there is, and have a thousand days.
    const deadline = openerIn(reading.deadlines, field.value)?.end ?? Infinity
    return datesIn(field.value, reading.calendar).map((dated) => ({field, dated, isLast: deadline <= dated.from}))
  })
  const hour = dates.find(({dated}) => dated.clock !== undefined && !dated.day && dated.ahead === undefined)
  return dates.flatMap(({field, dated, isLast}): Told[] => {
    if (isLast || (!dated.day && dated.ahead === undefined)) return []
    const meant = eventMeant(withHour(dated, hour?.dated), near)
    if (!meant) return []
    const where = place ?? placeBehind(field, dated)
    const event: Event = {
      ...(name === undefined || name === '' ? {} : {name}),
      ...meant,
      ...(where === undefined ? {} : {place: where})
    }
    return [
      {
        event,
        block: field.block,
        from: field.from + dated.from,
        to: Math.min(field.from + dated.to, field.block.text.length),
        trust: 4
      }
    ]
  })
}

/** `dated` with the hour that stands apart from it, where it has none of its own. */
export function withHour(dated: Dated, hour: Dated | undefined): Dated {
  if (dated.clock !== undefined || hour?.clock === undefined) return dated
  return {...dated, clock: hour.clock, ...(hour.closing === undefined ? {} : {closing: hour.closing})}
}

function placeOf(group: readonly Field[]): string | undefined {
  const value = group
    .find(({id, value: text}) => id === 'where' && text !== '')
    ?.value.replace(/(?<![\s.])[\s.]+$/u, '')
  return value === undefined || wordCount(value) > 30 ? undefined : value
}

// `Tid och plats: onsdag 5 maj kl. 10, Folkets hus, Storgatan 1`
function placeBehind({value}: Field, dated: Dated): string | undefined {
  const behind = /^[,;. ]+(?:\p{Ll}{1,4} )?(?<place>[\p{Lu}\d][^;]{2,120}?)[\s.]*$/u.exec(value.slice(dated.to))
    ?.groups?.['place']
  return behind === undefined || wordCount(behind) > 14 ? undefined : behind
}
