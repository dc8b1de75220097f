import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import type {Dateline} from '../model/release.ts'
import {dayOf} from '../model/time.ts'
import {slice} from './blocks/blocks.ts'
import {datesIn, datesWithin, opensDate} from './dates/dates.ts'
import {labelIn} from './kind-label.ts'
import {lexiconOf} from './words/lexicon.ts'
import {capital, comma, dash, digit, kindAt, parting, small, space} from './words/letters.ts'
import {once} from './words/once.ts'
import {openerOf} from './words/openers.ts'
import {inOutline, outlined} from './words/outline.ts'
import {dayMeant} from './dates/resolve.ts'
import {sentencesIn} from './words/sentences.ts'
import type {Finding, Rule, Scene} from './rule.ts'
import {seen, taken, takenPart} from './blocks/taking.ts'
import {topOf} from './blocks/top.ts'

/**
 * Place and day printed together: a line of its own in the letterhead or at the end (`København, den 9. november
 * 2020`), or the opening of the text (`AARHUS, 5. december 2025 – `).
 *
 * A line of its own is taken. The opening of a paragraph is read and left: agencies print it as part of the text.
 */
export const dateline: Rule = {
  id: 'dateline',
  silencedBy: ['dateline'],
  find(scene) {
    const {blocks} = scene
    const top = topOf(blocks)
    for (const [index, block] of blocks.entries()) {
      if (index > top && index < blocks.length - lowest) continue
      const match = matchDateline(block, scene)
      if (!match || (match.isTimed === true && index > 2)) continue
      const {value, from, to} = match
      const claim = {field: 'dateline', rule: 'dateline', value} as const
      const ownLine = from === 0 && to === block.text.length
      if (match.isTimed === true) return {found: {dateline: value}, evidence: [seen(block, claim)], rest: blocks}
      if (ownLine) return {found: {dateline: value}, evidence: [taken(block, claim)], rest: blocks.toSpliced(index, 1)}
      if (from > 0) {
        const before = slice(block, 0, from)
        return {
          found: {dateline: value},
          evidence: [takenPart(block, from, to, claim)],
          rest: blocks.toSpliced(index, 1, ...(before ? [before] : []))
        }
      }
      return {found: {dateline: value}, evidence: [seen(block, claim, 0, to)], rest: blocks}
    }
    return inOneLine(scene)
  }
}

// A text that lost its line breaks: a sentence near its beginning that is nothing but place and day.
function inOneLine(scene: Scene): Finding | undefined {
  const {blocks, locale} = scene
  const [block] = blocks
  if (!block || blocks.length > mostLines || block.text.length < 200) return undefined
  for (const {start, end} of sentencesIn(block.text.slice(0, 2 * longest), locale.reading)) {
    const line = start === 0 || end - start > longest ? undefined : slice(block, start, end)
    const match = line && matchDateline(line, scene)
    if (match?.from !== 0 || match.isTimed === true || match.to !== line?.text.length) continue
    const claim = {field: 'dateline', rule: 'dateline', value: match.value} as const
    return {found: {dateline: match.value}, evidence: [seen(block, claim, start, end)], rest: blocks}
  }
  return undefined
}

// The text, whom to ask, who sent it.
const mostLines = 3

// How far from the end a closing line may stand: a signature and its contact come below it.
const lowest = 14

interface Match {
  readonly value: Dateline
  readonly from: number
  readonly to: number
  /** An hour stands with it, which is not the dateline's. */
  readonly isTimed?: boolean
}

function matchDateline(block: Block, scene: Scene): Match | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return undefined
  const {reading} = scene.locale
  const adopted = adoptedAt(block, scene)
  if (adopted) return adopted
  // A letterhead sets it apart at the right.
  const from = block.columns?.at(-1) ?? 0
  // A place opens it, and a day stands close by.
  if ((kindAt(block.text, from) & capital) === 0) return undefined
  const end = Math.min(from + longest, block.text.length)
  if (!opensLikePlace(block.text, from, end, reading)) return undefined
  const dated = datesWithin(block.text, from, end, reading.calendar)[0]
  // With an hour it is a letterhead's only where a year stands with it; the rule of the day reads the hour.
  const isTimed = dated?.clock !== undefined
  if (!dated?.day || dated.lastDay || (isTimed && (dated.day.year === undefined || dated.weekday !== undefined)))
    return undefined
  const text = block.text.slice(from, end)
  const place = placeOf(text.slice(0, dated.from), reading)
  if (place === undefined) return undefined
  if (!text.slice(0, dated.from).includes(',') && isWordInCapitals(place, scene)) return undefined
  const behind = text.slice(dated.to)
  const whole = /^[\s.,:|–—-]*$/u.test(behind) && from + text.length === block.text.length
  const runIn = goesOn.test(outlined(behind))
  if (!whole && (!runIn || from > 0 || isTimed)) return undefined
  // `Frivillig fredag den 30. september`: a name and its day to come, where no comma parts them.
  if (whole && dated.weekday !== undefined && dated.day.year === undefined && !text.slice(0, dated.from).includes(','))
    return undefined
  const {published} = scene.found
  const near = {day: published === undefined ? scene.near : dayOf(published), lean: 'nearest'} as const
  const date = dayMeant(dated.day, dated.weekday, near)
  return {
    value: {place, ...(date === undefined ? {} : {date})},
    from,
    to: whole ? block.text.length : from + dated.to,
    isTimed
  }
}

// `ARBEJDSLIV 26. APR. 2024`: what a page files its text under. A town keeps its capital where the text names it.
function isWordInCapitals(place: string, {manuscript}: Scene): boolean {
  if (place.length < shortestWord || place.includes(' ') || place !== place.toUpperCase()) return false
  const name = `${place.charAt(0)}${place.slice(1).toLowerCase()}`
  return !manuscript.blocks.some(({text}) => text.includes(name))
}

const shortestWord = 3

// Names and the small words between them, up to a figure or a word that days begin with: most sentences go on
// otherwise, and their days need not be read.
function opensLikePlace(text: string, from: number, end: number, {calendar}: Reading): boolean {
  let isWithin = false
  for (let at = from; at < end; at++) {
    const kind = kindAt(text, at)
    if ((kind & digit) !== 0) return true
    if ((kind & (space | comma | parting)) !== 0) isWithin = false
    else if (!isWithin && (kind & dash) === 0) {
      isWithin = true
      if ((kind & capital) !== 0) continue
      const length = smallWordEnd(text, at) - at
      if (length === 0 || length > longestJoint) return length > 0 && opensDate(text, at, calendar)
    }
  }
  return false
}

const longestJoint = 4

function smallWordEnd(text: string, from: number): number {
  let at = from
  while ((kindAt(text, at) & small) !== 0) at++
  return at
}

// What parts the day from the text that goes on behind it.
const goesOn = inOutline(/^(?:\.?\s*[–—:-]|\.?\s*\/[^/]{3,40}\/|\.\s+\p{Lu}|\s+\([^)]{2,20}\))/u)

const longest = 120

// `Vedtaget af landsmødet i Kolding den 14. november 2023`, `Udtalelse vedtaget på årsmødet i …:`
function adoptedAt({text}: Block, {locale: {reading}}: Scene): Match | undefined {
  if (text.length > longestAdopted || !tellsAdopting(text, reading)) return undefined
  const dated = datesIn(text, reading.calendar).at(-1)
  if (dated?.day?.year === undefined || dated.lastDay || !/^[\s.:]*$/u.test(text.slice(dated.to))) return undefined
  const place = /(?<!\p{L})\p{Ll}{1,4} (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? $/u.exec(text.slice(0, dated.from))?.[1]
  const date = dayMeant(dated.day, dated.weekday, {day: undefined, lean: 'nearest'})
  return place === undefined || date === undefined ? undefined : {value: {place, date}, from: 0, to: text.length}
}

const longestAdopted = 140

function tellsAdopting(text: string, reading: Reading): boolean {
  const adopting = reading.adopting ?? []
  if (openerOf(adopting, text)) return true
  const end = text.indexOf(' ')
  return openerOf(adopting, text.slice(end + 1)) !== undefined && labelIn(text.slice(0, end), reading) === 'statement'
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const placePattern = inOutline(
  new RegExp(
    String.raw`^(?<place>${word}(?:[ /](?:\p{Ll}{1,4} )?${word}){0,3}(?:, ${word}(?: ${word})?)?)(?:,? | [–—-] )$|^(?<comma>${word}(?:[ /](?:\p{Ll}{1,4} )?${word}){0,3}), ?$`,
    'u'
  )
)

// `Nyhed 5. maj 2020` names no place, nor does an organisation with a day; two words need a comma, or they are a name.
function placeOf(before: string, reading: Reading): string | undefined {
  const match = placePattern.exec(outlined(before))
  const outline = match?.groups?.['place'] ?? match?.groups?.['comma']
  if (outline === undefined) return undefined
  const place = before.slice(0, outline.length)
  const words = place.split(' ')
  if (words.length > 1 && !before.includes(',') && !/^\p{Lu}{1,2}$/u.test(words.at(-1) ?? '')) return undefined
  const {openings, names} = elsewhere(reading)
  if (names.has(place.toLowerCase()) || labelIn(place, reading) !== undefined || openerOf(openings, before))
    return undefined
  const [town = ''] = place.split(', ')
  const {isOrganisation, organisationWords} = lexiconOf(reading)
  // `Norrtuna kommun`, `Region Nordby`: whose letterhead it is.
  const isSender =
    town.includes(' ') && (isOrganisation(town.split(' ').at(-1) ?? '') || organisationWords.has(firstOf(town)))
  return isSender ? undefined : place
}

function firstOf(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase()
}

// What opens a line with a day that is no dateline, and what stands before a day with a capital and is no place.
const elsewhere = once(({calendar, eventLabels, mail, phrases}: Reading) => {
  const {published, updated, byline, embargo, free} = phrases
  const labels = [...eventLabels.when, ...eventLabels.where, ...mail.sent].map((label) => label.toLowerCase())
  return {
    openings: [...published, ...updated, ...byline, ...embargo, ...free],
    names: new Set([...calendar.weekdays.flat(), ...calendar.months.flat(), ...labels])
  }
})
