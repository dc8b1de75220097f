import type {Reading} from '../../locales/reading.ts'
import {stampCalendar} from '../../locales/stamps.ts'
import type {Block} from '../../model/manuscript.ts'
import {labelIn} from '../kind-label.ts'
import {openerIn, openerOf} from '../words/openers.ts'
import {matchPhrase} from '../words/phrases.ts'
import {type Dated, datesIn} from './dates.ts'
import {isLabelled} from './stamps.ts'
import {digit, opensSmall} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {holds, mayHold, wordList} from '../words/presence.ts'

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
export function stampIn(block: Block, reading: Reading): Stamp | undefined {
  const text = cellsApart(block)
  if (!holds(text, digit) || block.kind === 'item' || block.kind === 'table' || /https?:|@/u.test(text))
    return undefined
  if (openerOf(reading.phrases.embargo, text)) return undefined
  if (openerOf(reading.phrases.updated, text)) {
    const spoken = openerIn(reading.phrases.published, text)
    return spoken && text.length < 120 ? behindWord(text, spoken.end, reading) : undefined
  }
  const dated = wholeDay(text, reading)
  if (!dated || isLabelled(text.slice(0, dated.from), reading)) return undefined
  const behind = text.slice(dated.to)
  const around = `${text.slice(0, dated.from)} | ${withoutUpdate(behind.slice(0, filingFrom(behind, reading)), reading)}`
  const words = around
    .replaceAll(/\s[–—-]\s|\s[–—-]$|[|•·/]|\s{2,}|, (?=\p{Ll}{5,}\s*\|)/gu, '|')
    .split('|')
    .map((part) => part.replaceAll(/^[\s:.,;()–-]+|(?<![\s:,;(–-])[\s:,;(–-]+$/gu, ''))
  let label: string | undefined
  const parts: string[] = []
  for (const part of words) {
    if (label === undefined && isSenderLabel(part, reading)) {
      label = part
      continue
    }
    const opener = openerOf(reading.phrases.published, part)
    const left = opener && label === undefined ? part.slice(opener.end).replaceAll(/^[\s:.,]+/gu, '') : part
    if (left === '') continue
    if (labelIn(left, reading) !== undefined) label ??= left
    // `Læsetid: 3 min.` beside the day.
    else if (!matchPhrase(reading.furniture.navigation, left, 'whole')) parts.push(left)
  }
  const most = /[|•·]/u.test(text) ? 2 : 0
  if (parts.length > 3 || parts.some((part) => !isNamelike(part, most, reading))) return undefined
  return {
    dated,
    parts,
    eventful:
      (dated.weekday !== undefined && dated.clock !== undefined && !zone.test(text)) || dated.closing !== undefined,
    ...(label === undefined ? {} : {label})
  }
}

// A tab parts what a stroke would: one space is as long, so that places stay.
function cellsApart({text, columns = []}: Block): string {
  let apart = text
  for (const column of columns)
    if (apart[column - 1] === ' ') apart = `${apart.slice(0, column - 1)}|${apart.slice(column)}`
  return apart
}

/**
 * Where in a stamp the words begin that file its text, `i kategorien Drikkevand` of `Udgivet den 2. maj 2024 af Eva Ek i
 * kategorien Drikkevand`; the length of `text` where none do.
 */
export function filingFrom(text: string, reading: Reading): number {
  const words = filingOf(reading)
  return mayHold(text, words.openings) ? (openerIn(words.phrases, text)?.start ?? text.length) : text.length
}

/** What stands behind the words that file a text, from `filingFrom` on. */
export function filedIn(text: string, from: number, reading: Reading): string {
  const word = openerOf(filingOf(reading).phrases, text.slice(from))
  return word === undefined ? '' : text.slice(from + word.end).trim()
}

// `i kategorien` of `Publiceret i kategorien {text}`: what two words at least say within a line, too.
const filingOf = once(({sections}: Reading) => {
  const phrases = sections.topics.flatMap((phrase) => /^\S+ (\S+ \S+) \{text\}$/u.exec(phrase)?.[1] ?? [])
  return {phrases, openings: wordList(phrases)}
})

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

/** The one day of `text`, with its year, in the language's words or in a platform's. */
export function wholeDay(text: string, reading: Reading): Dated | undefined {
  for (const calendar of [reading.calendar, stampCalendar]) {
    const days = datesIn(text, calendar).filter((dated) => dated.day !== undefined)
    if (days.length > 2) return undefined
    const [first] = days
    if (first?.day?.year !== undefined && !first.lastDay) return first
  }
  return undefined
}

// Few words with capitals, and what joins them: a headline has longer small ones. Between strokes a name may, too.
function isNamelike(part: string, most: number, {organisationWords}: Reading): boolean {
  const words = part.split(' ')
  // `Vik kommune`: the small word says what the name is.
  const own = organisationWords.includes(words.at(-1) ?? '') ? words.slice(0, -1) : words
  const small = own.filter((word) => opensSmall(word, 4)).length
  return words.length <= 7 && small <= most && !/[.!?]$|\d,\d|\d \d{3}/u.test(part)
}

// `5 mars 2021 – Pressmeddelande från Ideon Sense AB`
function isSenderLabel(part: string, {kinds}: Reading): boolean {
  return matchPhrase(kinds['press-release'], part, 'whole')?.parts['name'] !== undefined
}
