import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import {isOrganisationName} from './issuer-names.ts'
import {labelIn} from '../kind-label.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {capital, isWordAt, kindAt, letter, small, wordRunEnd} from '../words/letters.ts'
import {capitalsIn} from '../words/presence.ts'
import {once} from '../words/once.ts'

/** The runs of capitals in `text` that may be an organisation's name: `Dansk Skibs- og Færgeforbund`, `Tal & Tendens`. */
export function namesIn(text: string, reading: Reading): string[] {
  const joining = joiningOf(reading)
  const {small: opening} = lexiconOf(reading)
  const {and} = reading.calendar
  const found: string[] = []
  let end = 0
  for (const at of capitalsIn(text)) {
    if (at < end) continue
    end = nameEnd(text, at)
    const name = text.slice(at, end) + smallWordBehind(text, at, end, reading)
    if (!name.includes(' ')) {
      if (name.length >= 2 && name.length <= longestName && !opening.has(name.toLowerCase()) && !and.includes(name))
        found.push(name)
      continue
    }
    const words = name.split(' ')
    const stop = words.findIndex(
      (word, index) => index > 0 && index < words.length - 1 && isJoining(word) && !joining.has(word)
    )
    for (const part of partsOf(stop < 0 ? words : words.slice(0, stop), reading)) {
      const from = openingOf(part, reading)
      const made = withoutHolder(withoutClock(part.slice(from), reading), text, at, reading).join(' ')
      if (
        made.length >= 2 &&
        made.length <= longestName &&
        (part.length - from > 1 || !opening.has(made.toLowerCase()))
      )
        found.push(made)
    }
  }
  return found
}

// `direktør i Havnebryg Karen Bo`: behind a link the firm, and behind the firm who holds the title.
function withoutHolder(words: readonly string[], text: string, at: number, reading: Reading): readonly string[] {
  const given = words.findIndex((word, index) => index > 0 && index < words.length - 1 && givenNames.has(word))
  if (given < 0 || givenNames.has(words[0] ?? '')) return words
  const before = /(?<!\p{L})(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? ''
  return lexiconOf(reading).links.has(before) && !isOrganisationName(words[given - 1] ?? '', reading)
    ? words.slice(0, given)
    : words
}

const longestName = 100

// Where the name that begins with the capital at `from` ends: up to seven words with a capital, `&` or a small word
// between two of them, `A/S` and `(publ)` among them. The pattern for it took ten times as long.
function nameEnd(text: string, from: number): number {
  let end = partEnd(text, from + 1, '&')
  if (text[end] === '.' && isWordAt(text, end + 1)) end = wordRunEnd(text, end + 1)
  for (let words = 0; words < 6 && text[end] === ' '; words++) {
    const joined = joinedStart(text, end + 1)
    if (joined !== undefined) end = partEnd(text, joined + 1)
    else if ((kindAt(text, end + 1) & capital) !== 0)
      end = text.startsWith('/S', end + 2) ? end + 4 : partEnd(text, end + 2, '&')
    else if (text.startsWith('(publ)', end + 1)) end += 7
    else break
  }
  return end
}

function partEnd(text: string, from: number, sign = '-'): number {
  let at = from
  while (isWordAt(text, at) || text[at] === '-' || text[at] === sign) at++
  return at
}

// The capital behind `&` or a small word of up to four letters that begins at `from`.
function joinedStart(text: string, from: number): number | undefined {
  let at = text[from] === '&' ? from + 1 : from
  if (at === from) while (at < from + 4 && (kindAt(text, at) & small) !== 0) at++
  return at > from && text[at] === ' ' && (kindAt(text, at + 1) & capital) !== 0 ? at + 1 : undefined
}

function isJoining(word: string): boolean {
  return word.startsWith('&') || (kindAt(word, 0) & small) !== 0
}

/** `words` without the `Kl` that opens the next line of a programme: `… Fyrlygten Kl. 10`. */
export function withoutClock(words: readonly string[], reading: Reading): readonly string[] {
  return words.length > 1 && clockWordsOf(reading).has(words.at(-1)?.toLowerCase() ?? '') ? words.slice(0, -1) : words
}

const clockWordsOf = once(
  ({calendar}: Reading): ReadonlySet<string> => new Set(calendar.clockWords.map((word) => word.replace('.', '')))
)

const joiningOf = once(
  (reading: Reading): ReadonlySet<string> =>
    new Set([...reading.roleLinks, ...reading.calendar.and, '&', 'of', 'the'].map((word) => word.toLowerCase()))
)

// `Almby kommun har beslutat`: what makes the subject an organisation is in small letters. Elsewhere it is a place.
function smallWordBehind(text: string, start: number, end: number, reading: Reading): string {
  if (start > 0 && (text[start - 1] !== ' ' || !'.!?:'.includes(text[start - 2] ?? '-'))) return ''
  if (text[end] !== ' ') return ''
  let to = end + 1
  while (to < end + 40 && (kindAt(text, to) & small) !== 0) to++
  if (to - end <= 4 || (kindAt(text, to) & letter) !== 0 || text[to] === '-') return ''
  const word = text.slice(end + 1, to)
  if (!printedSmall(reading).has(word)) return ''
  // `Tipsa polisen om …` asks, and names nobody.
  return reading.police?.appeals.includes(text.slice(start, to).toLowerCase()) === true ? '' : ` ${word}`
}

const printedSmall = once(({organisationWords}: Reading): ReadonlySet<string> => new Set(organisationWords))

/** How many words open a name that are no part of it: `Bestyrelsen i Randby Pumper A/S`, `Den Danske`, `VD på Acme`. */
export function openingOf(part: readonly string[], reading: Reading): number {
  const lexicon = lexiconOf(reading)
  const [first = '', second = '', third = ''] = part
  if (lexicon.links.has(second.toLowerCase()) && third !== '') {
    if (lexicon.isRole(first) || bodiesOf(reading).has(first.toLowerCase()) || labelIn(first, reading) !== undefined)
      return 2
    if (
      lexicon.organisationWords.has(first.toLowerCase()) &&
      (isOrganisationName(part.slice(2).join(' '), reading) || lexicon.isOrganisation(part.at(-1) ?? ''))
    )
      return 2
  }
  return part.length > 1 && (lexicon.small.has(first.toLowerCase()) || besideNames(reading).has(first)) ? 1 : 0
}

// `Följ Stiftelsen Barnens Skog`: the page's button stands before the name; so does `Sted` in a row of two cells.
const besideNames = once(
  ({furniture, eventLabels}: Reading): ReadonlySet<string> =>
    new Set([...furniture.subscribe.filter((phrase) => !phrase.includes(' ')), ...eventLabels.where])
)

/** The words for what decides within an organisation, in small letters. */
export const bodiesOf = once(({bodies = []}: Reading): ReadonlySet<string> => new Set(bodies))

// `Dansk Erhverv og Dansk Industri` are two, `Skole- og Landdistriktsministeriet` is one.
function partsOf(words: readonly string[], {calendar}: Reading): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = []
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const isEnd = at === words.length || (calendar.and.includes(words[at] ?? '') && !words[at - 1]?.endsWith('-'))
    if (!isEnd) continue
    if (at > from) parts.push(words.slice(from, at))
    from = at + 1
  }
  return parts
}
