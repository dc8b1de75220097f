import type {Reading} from '../locales/reading.ts'
import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {dayOf, type LocalTime, type PlainDate} from '../model/time.ts'
import {type Dated, datesIn} from './dates/dates.ts'
import {once} from './words/once.ts'
import {type Opener, openerIn} from './words/openers.ts'
import {timeMeant} from './dates/resolve.ts'
import {sentenceCount} from './blocks/prose.ts'
import type {Rule, Scene} from './rule.ts'
import {seen, taken} from './blocks/taking.ts'
import {isRunning, topOf} from './blocks/top.ts'
import {colon, digit, letter, nextKind} from './words/letters.ts'
import {holds} from './words/presence.ts'

/**
 * The moment from which anybody may publish: a banner (`EMBARGO TIL …`), the subject of a mail, a sentence. `For
 * immediate release` is none.
 *
 * A banner that says embargo without a day that can be read is an error: silence would publish it at once.
 */
export const embargo: Rule = {
  id: 'embargo',
  silencedBy: ['embargo'],
  find(scene) {
    const {reading} = scene.locale
    if (!mayName(scene)) return undefined
    const top = topOf(scene.blocks)
    const banners = scene.blocks.filter(
      (block, index) =>
        (index <= top || index >= scene.blocks.length - 2) &&
        (isBanner(block, reading) || (index <= top && isCondition(block, reading)))
    )
    const places = new Map(scene.blocks.map((block, index) => [block, index]))
    const conditions = [
      ...banners,
      ...scene.manuscript.blocks
        .slice(0, highest)
        .filter(
          (block) =>
            !banners.includes(block) &&
            (isSubject(block, reading) || (!scene.blocks.includes(block) && isSpoken(block, reading)))
        ),
      ...scene.blocks.filter((block) => !banners.includes(block) && isSpoken(block, reading))
    ]
    const read = conditions.map((block) => {
      const at = places.get(block)
      return {block, value: momentIn(block, at === undefined ? undefined : scene.blocks[at + 1], scene)}
    })
    const best =
      read.find((one) => one.value !== undefined && one.value.length > 10) ??
      read.find((one) => one.value !== undefined)
    const free = scene.blocks.filter(
      (block, index) => index <= top && !banners.includes(block) && isFree(block, reading)
    )
    if (!best && banners.length === 0 && free.length === 0) return undefined
    const claim = {field: 'embargo', rule: 'embargo', ...(best ? {value: best.value} : {})} as const
    const evidence: Evidence[] = [
      ...banners.map((block) => taken(block, claim)),
      ...free.map((block) => taken(block, {field: 'furniture', rule: 'embargo'}))
    ]
    if (best && !banners.includes(best.block)) evidence.push(seen(best.block, claim))
    return {
      found: best?.value === undefined ? {} : {embargo: best.value},
      evidence,
      rest: scene.blocks.filter((block) => !banners.includes(block) && !free.includes(block)),
      remarks: remarksOn(best, banners[0])
    }
  }
}

// Most texts have none of the words that all conditions have one of.
function mayName({blocks, manuscript, locale: {reading}}: Scene): boolean {
  const words = conditionWords(reading)
  const speaks = ({text}: Block) => openerIn(words, text) !== undefined
  return (
    blocks.some(speaks) ||
    manuscript.blocks.slice(0, highest).some((block, at) => block !== blocks[at] && speaks(block))
  )
}

// A condition that other rules have taken stands no lower.
const highest = 12

const conditionWords = once(({phrases}: Reading): readonly string[] => [...phrases.embargo, ...phrases.free])

function remarksOn(
  best: {readonly block: Block; readonly value: LocalTime | PlainDate | undefined} | undefined,
  banner: Block | undefined
): Remark[] {
  if (best?.value?.length === 10)
    return [{id: 'embargo-without-clock', place: best.block.place, actual: best.value, expected: `${best.value} 00:00`}]
  return !best && banner
    ? [{id: 'embargo-unread', place: banner.place, actual: banner.text.slice(0, 80), severity: 'error'}]
    : []
}

// A line that is little more than the condition: it opens with it, or shouts it between stars.
function isBanner(block: Block, reading: Reading): boolean {
  if (block.text.length > 200 || block.kind === 'item' || block.kind === 'table') return false
  const opener = conditionIn(block.text, reading)
  if (!opener || nextKind(block.text.slice(0, opener.start), letter | digit) >= 0) return false
  return !isRunning(block) || isLoud(block.text) || block.text.length < 120
}

// `Historien er klausuleret og må tidligst bringes torsdag den 29. januar kl. 5.00.`: one sentence above the story, and
// nothing behind its moment.
function isCondition({kind, text}: Block, reading: Reading): boolean {
  if (kind !== 'paragraph' || text.length > longestCondition || nextKind(text, digit) < 0) return false
  const opener = openerIn(reading.phrases.embargo, text)
  if (opener === undefined || opener.words.split(' ').length < 3 || sentenceCount(text, reading) !== 1) return false
  const moment = datesIn(text, reading.calendar).findLast(({from}) => from >= opener.end)
  return moment !== undefined && nextKind(text.slice(moment.to), letter | digit) < 0
}

const longestCondition = 160

function isLoud(text: string): boolean {
  return /^[*#!–-]/u.test(text) || text === text.toUpperCase()
}

// `Emne: KLAUSULERET TIL TIRSDAG …`
function isSubject(block: Block, reading: Reading): boolean {
  const field = holds(block.text, colon) ? /^([^:]{2,30}):/u.exec(block.text)?.[1]?.trim().toLowerCase() : undefined
  return (
    field !== undefined &&
    reading.mail.subject.some((word) => word.toLowerCase() === field) &&
    conditionIn(block.text, reading) !== undefined
  )
}

// In a sentence the condition must be spelt out: `offentliggøres` alone is what happens to any report.
function isSpoken(block: Block, reading: Reading): boolean {
  const opener = openerIn(reading.phrases.embargo, block.text)
  if (opener === undefined || !/\d|embargo/iu.test(block.text)) return false
  return opener.words.split(' ').length > 2 || /embargo/iu.test(opener.words)
}

// `Fri för publicering` frees at once, `Fri för publicering onsdag kl 05.00` then: with an hour it is a condition.
function conditionIn(text: string, reading: Reading): Opener | undefined {
  const condition = openerIn(reading.phrases.embargo, text)
  const free = openerIn(reading.phrases.free, text)
  // `Julkaisuvapaa` is both: what follows decides.
  if (condition && (!free || free.start !== condition.start)) return condition
  return free && datesIn(text.slice(free.end), reading.calendar).some((dated) => dated.day !== undefined)
    ? free
    : undefined
}

function isFree(block: Block, reading: Reading): boolean {
  const opener = openerIn(reading.phrases.free, block.text)
  return opener !== undefined && block.text.length < opener.words.length + 12
}

function momentIn(block: Block, below: Block | undefined, scene: Scene): LocalTime | PlainDate | undefined {
  const {reading} = scene.locale
  const opener = conditionIn(block.text, reading)
  if (!opener) return undefined
  const {published} = scene.found
  const day = published === undefined ? scene.near : dayOf(published)
  const behind = datesIn(block.text.slice(opener.end, opener.end + 120), reading.calendar)
  // A banner may name its moment on the next line.
  const own =
    behind.length > 0 || block.text.length > opener.end + 20
      ? behind
      : datesIn(below?.text.slice(0, 80) ?? '', reading.calendar)
  return meantBy(own, day)
}

function meantBy(dates: readonly Dated[], day: PlainDate | undefined): LocalTime | PlainDate | undefined {
  const dated = dates.find((one) => one.day !== undefined || one.ahead !== undefined)
  if (!dated) return undefined
  const clock = dated.clock ?? dates.find((one) => one.clock !== undefined && one.day === undefined)?.clock
  return timeMeant({...dated, ...(clock === undefined ? {} : {clock})}, {day, lean: 'ahead'})
}
