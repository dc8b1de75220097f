import type {Reading} from '../../locales/reading.ts'
import {stampCalendar} from '../../locales/stamps.ts'
import {type Dated, datesIn} from '../dates/dates.ts'
import {labelIn, labelWords} from '../kind-label.ts'
import {digit, isWordAt, letter, nextKind, opensCapital, opensSmall} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {once} from '../words/once.ts'
import {openerIn, openerOf, those} from '../words/openers.ts'

/**
 * Where the head of a page that lost its line breaks is to be cut: behind each word of its menu, before and behind the
 * page's stamp (`… gravemaskiner 4.2.2021 13:22:00 CET | Retten | Pressemeddelelse Del Manden …`), and before a
 * dateline that nothing parts from the headline (`… om vinteren Esbjerg, 23. januar 2025 – Bestanden …`). A menu of
 * words that nobody knows ends where the headline stands twice, as it does behind the page's way to it, or where a
 * stamped line stops to be a row of capitals.
 */
export function headCuts(text: string, reading: Reading): readonly number[] {
  const head = text.slice(0, longestHead)
  const twice = headlineTwice(head)
  if (twice) return [...twice, ...stampBehind(head, twice[2], reading)]
  const stamps = stampCuts(head, reading)
  const menu = menuEnds(head, reading)
  const sender = menu.length > 0 ? undefined : senderEnd(text, reading)
  if (sender !== undefined) return [sender, ...stamps]
  return [...menu, ...stamps, ...(menu.length > 0 ? [] : rowEnd(head.slice(0, stamps[0] ?? 0)))]
}

// `Pressemeddelelse fra Vik Kommune Ny bro åbner …`: no sign parts the sender from the headline, but the text names who
// sent it again. The longest such name counts.
function senderEnd(text: string, {kinds, organisationWords}: Reading): number | undefined {
  const label = openerOf(those(kinds['press-release'], endsInName), text.slice(0, longestLabel))
  if (!label || text[label.end] !== ' ') return undefined
  const from = label.end + 1
  const story = text.slice(from, farthest)
  // `Pressemeddelelse fra Vik Kommune: Ny bro åbner`
  if (/^(?:[^.!?]|(?<=\d)\.){2,80}: /u.test(story)) return undefined
  let end: number | undefined
  for (let at = story.indexOf(' '), words = 1; at > 0 && words <= mostNames; at = story.indexOf(' ', at + 1), words++) {
    const name = story.slice(0, at)
    const word = name.slice(name.lastIndexOf(' ') + 1)
    if (!/^(?:\p{Lu}[^.,:;!?]*|\p{Ll}{1,4}|&)$/u.test(word) && !organisationWords.includes(word)) break
    const again = story.indexOf(name, at + 1)
    const next = story.slice(at + 1, story.indexOf(' ', at + 1))
    if (!opensCapital(next) || organisationWords.includes(next.toLowerCase())) continue
    if (again > 0 && !isWordAt(story, again + name.length)) end = from + at + 1
  }
  return end
}

const mostNames = 6
const farthest = 4000

function endsInName(phrase: string): boolean {
  return /\p{L} \{name\}$/u.test(phrase)
}

// `Forside / Nyt / Partiet vil have gratis nattog Partiet vil have gratis nattog 8. februar 2024 …`: where it stands
// first, where it stands again, and where that ends.
function headlineTwice(head: string): readonly [first: number, again: number, end: number] | undefined {
  const starts = [0, ...Array.from(head.matchAll(/ (?=[^\s])/gu), ({index}) => index + 1)]
  for (const [at, first] of starts.entries()) {
    // Below the headline a sentence may be said twice.
    if (/[.!?]$/u.test(head.slice(0, Math.max(0, first - 1)))) return undefined
    for (const again of starts.slice(at + fewestWords)) {
      const end = again + (again - 1 - first)
      if (end > head.length) break
      if (head[again] === head[first] && head.startsWith(head.slice(first, again - 1), again) && !isWordAt(head, end))
        return [first, again, end]
    }
  }
  return undefined
}

const fewestWords = 3

// `8. februar 2024 Unge under …`, `Publicerad den 29 maj 2023 Den …`: right behind the headline a day is the page's.
function stampBehind(head: string, at: number, reading: Reading): readonly number[] {
  const from = at + (/^\s+/u.exec(head.slice(at))?.[0].length ?? 0)
  const said = openerOf(reading.phrases.published, head.slice(from))
  const day = from + (said?.end ?? 0)
  const near = head.slice(day, day + longestLabel)
  const dated = datesIn(near, reading.calendar)[0] ?? datesIn(near, stampCalendar)[0]
  return dated?.day?.year !== undefined && !dated.lastDay && nextKind(near.slice(0, dated.from), letter | digit) < 0
    ? [from, ...stampEnds(head, day + dated.to, reading)]
    : [from]
}

// `Partiet Politik Folk Bliv medlem Kalender Arkiv Partiet vil have gratis nattog`: a menu is a row of capitals, and the
// first of three small words belongs to the headline that begins before it.
function rowEnd(line: string): readonly number[] {
  const words = Array.from(line.matchAll(/\S+/gu), ({0: word, index}) => ({word, index}))
  const isSmall = (at: number) => opensSmall(words[at]?.word ?? '')
  const at = words.findIndex(
    ({word}, index) => opensCapital(word) && [1, 2, 3].every((behind) => isSmall(index + behind))
  )
  const row = words.slice(0, at)
  const small = row.filter((_, index) => isSmall(index)).length
  const from = words[at]?.index
  return from !== undefined &&
    row.length >= shortestRow &&
    small * 3 <= row.length &&
    !/[,.!?]/u.test(line.slice(0, from))
    ? [from]
    : []
}

const shortestRow = 6

// Menu, label and headline; what stands below is the story's.
const longestHead = 400

// `Spring til indhold Via Ritzau Log ind Lyngtoft åbner …`: one word may open the headline, two are a menu's.
function menuEnds(head: string, reading: Reading): readonly number[] {
  const ends: number[] = []
  for (let at = 0; ;) {
    const word = openerOf(menuWords(reading), head.slice(at))
    const gap = word && /^ ?[|•>›]? (?=\p{Lu})/u.exec(head.slice(at + word.end))?.[0].length
    if (!word || gap === undefined) break
    at += word.end + gap
    ends.push(at)
  }
  return ends.length > 1 || openerOf(reading.furniture.accessibility, head) ? ends : []
}

const menuWords = once((reading: Reading): readonly string[] => {
  const {accessibility, navigation, login, newsroom, distributor} = reading.furniture
  const words = [...accessibility, ...navigation, ...login, ...newsroom, ...distributor, ...labelWords(reading)]
  return words.filter((phrase) => !phrase.includes('{'))
})

function stampCuts(head: string, reading: Reading): readonly number[] {
  for (const calendar of [reading.calendar, stampCalendar])
    for (const dated of datesIn(head, calendar)) {
      if (dated.day?.year === undefined || dated.lastDay) continue
      const from = stampStart(head, dated, reading)
      const cuts = from === undefined ? datelineCuts(head, dated) : [from, ...stampEnds(head, dated.to, reading)]
      if (cuts.length > 0) return cuts
    }
  return []
}

// Only platforms print seconds or the zone.
const platforms = /\d:\d\d:\d\d(?: \p{Lu}{3,4})?$|\d ?(?:CES?T|EES?T|UTC|GMT)$/u

function stampEnd(head: string, to: number): number {
  return to + (/^(?::\d\d)?(?: ?(?:CES?T|EES?T|UTC|GMT)(?!\p{L}))?/u.exec(head.slice(to))?.[0].length ?? 0)
}

// Where the stamp begins that the day stands in; `undefined` where the day may be the sentence's own.
function stampStart(head: string, dated: Dated, reading: Reading): number | undefined {
  const {from, to, clock} = dated
  const said = wordBefore(head, from, reading)
  if (said !== undefined) return said
  if (isBetween(head, dated, reading)) return from
  if (clock === undefined) return undefined
  const label = labelBefore(head.slice(0, from), reading)
  if (label !== undefined) return label
  return platforms.test(head.slice(from, stampEnd(head, to))) || /^ ?\| ?/u.test(head.slice(to)) ? from : undefined
}

// `Publiceret: 2. april 2019`
function wordBefore(head: string, day: number, {phrases}: Reading): number | undefined {
  for (let at = Math.max(0, day - longestLabel); ;) {
    const said = openerIn(phrases.published, head, at, day)
    if (!said) return undefined
    if (/^[\s:.]*$/u.test(head.slice(said.end, day))) return /^\p{Lu}/u.test(said.words) ? said.start : undefined
    at = said.start + 1
  }
}

// `… til 2029 3. februar 2026 Ringkøbing Håndbold kan …`: no word or sign binds the day to what stands before it.
function isBetween(head: string, {from, to, weekday}: Dated, reading: Reading): boolean {
  if (weekday !== undefined || !/^[\p{Lu}\d]/u.test(head.slice(from)) || !/^ \p{Lu}/u.test(head.slice(to))) return false
  const before = /(?<![,;] )(?<!\p{L})(\p{L}+|\d+)[?!”"»]? $/u.exec(head.slice(0, from))?.[1]
  return before !== undefined && !/^\p{Lu}/u.test(before) && !lexiconOf(reading).small.has(before.toLowerCase())
}

// `Pressmeddelande - 14 mars 2024 08:30`: the word for the kind says whose day it is.
function labelBefore(before: string, reading: Reading): number | undefined {
  const words = /(?:(?:^|(?<= ))\p{L}+ ){1,2}(?=[\s|•–—-]*$)/u.exec(before.slice(-longestLabel))
  if (!words) return undefined
  const start = Math.max(0, before.length - longestLabel) + words.index
  const [first = '', second] = words[0].trimEnd().split(' ')
  if (second !== undefined && labelIn(second, reading) !== undefined) return start + first.length + 1
  return second === undefined && labelIn(first, reading) !== undefined ? start : undefined
}

const longestLabel = 60

// Behind the zone, whose page it is and what, and the buttons: each ends a line.
function stampEnds(head: string, from: number, reading: Reading): readonly number[] {
  let at = stampEnd(head, from)
  for (let part = partEnd(head, at, reading); part !== undefined; part = partEnd(head, at, reading)) at = part
  const ends: number[] = []
  for (let button: number | undefined = at; button !== undefined; button = buttonEnd(head, at, reading)) {
    at = button + (/^\s*/u.exec(head.slice(button))?.[0].length ?? 0)
    ends.push(at)
  }
  return [...ends, ...dashedEnds(head, at)]
}

// `… 2020-06-11 09:30 - Cyklandet ökade under våren - Under april …`: where all of a head is joined by dashes.
function dashedEnds(head: string, at: number): readonly number[] {
  const dash = /^[–—-] (?=\p{Lu})/u.exec(head.slice(at))?.[0].length
  if (dash === undefined) return []
  const headline = /^[^.!?–—-]{12,150}(?= [–—-] \p{Lu})/u.exec(head.slice(at + dash))?.[0].length
  if (headline === undefined) return []
  const end = at + dash + headline
  return [at + dash, end + 1, end + ' - '.length]
}

function partEnd(head: string, at: number, reading: Reading): number | undefined {
  const stroke = /^\s*[|•]\s*/u.exec(head.slice(at))?.[0].length
  const from = at + (stroke ?? 1)
  const label = openerOf(labelWords(reading), head.slice(from))
  if (label && /^(?:$| [\p{Lu}\p{N}"”»“–|•])/u.test(head.slice(from + label.end))) return from + label.end
  if (stroke === undefined) return undefined
  const name = /^[^|•]{2,90}?(?=\s*[|•])/u.exec(head.slice(from))?.[0]
  return name === undefined || /[.!?] /u.test(name) ? undefined : from + name.length
}

function buttonEnd(head: string, at: number, reading: Reading): number | undefined {
  const button = openerOf(buttons(reading), head.slice(at))
  return button && /^ \p{Lu}/u.test(head.slice(at + button.end)) ? at + button.end : undefined
}

const buttons = once(({furniture: {share, subscribe}}: Reading): readonly string[] =>
  [...share, ...subscribe].filter((phrase) => !phrase.includes('{'))
)

// A small word ends the headline, a name alone stands before the day, a dash behind it.
function datelineCuts(head: string, {from, to}: Dated): readonly number[] {
  const place = /(?<=[\p{Ll}\d] )\p{Lu}[\p{L}-]+, (?:\p{Ll}{2,3} )?$/u.exec(head.slice(0, from))
  return place && /^ [–—-] \p{Lu}/u.test(head.slice(to)) ? [place.index] : []
}
