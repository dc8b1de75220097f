import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {capital, isWordAt, kindAt, letter, small} from '../words/letters.ts'
import {type Lexicon, lexiconOf} from '../words/lexicon.ts'
import {personAlone} from '../words/names.ts'
import {capitalsIn} from '../words/presence.ts'
import {isOrganisationName, type Witness} from './issuer-names.ts'
import {clean} from './sender-names.ts'

/** Whom the people of `block` work for: `…, formand for Dansk Vandforening`, `leiar Kari Lie i Målrørsla`. */
export function employers(block: Block, reading: Reading): Witness[] {
  const lexicon = lexiconOf(reading)
  const {isRole, links} = lexicon
  const found: Witness[] = []
  const text = block.text.slice(0, longestText)
  // Few words are joined to a name: only those before them are asked whether they are titles.
  for (const at of titleEnds(text, lexicon)) {
    const title = titleAt(text, at)
    if (title.length < 2 || title.startsWith('-') || !isRole(title)) continue
    const {link = '', linkFrom = at, name} = joinedBehind(text, at) ?? {}
    if (name === undefined || !links.has(link)) continue
    if (personAlone(name, reading) !== undefined && !isOrganisationName(name, reading)) continue
    const weight = /@|\d{5}/u.test(text.slice(at - title.length, linkFrom + 59)) ? 3 : 1
    found.push(...clean(withoutPerson(name), weight, block, reading))
  }
  return found
}

// `direktør i Havnebryg Karen Bo`: behind the firm stands who holds the title.
function withoutPerson(name: string): string {
  const words = name.split(' ')
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && givenNames.has(word))
  return given < 0 ? name : words.slice(0, given).join(' ')
}

// Where a title may end: before `for Dansk`, before `i det Grønne`, or before the names of a person that stand there.
// It is looked for from the capital, since few stand behind a word that joins, and such words stand everywhere.
function titleEnds(text: string, {links}: Lexicon): readonly number[] {
  const ends: number[] = []
  for (const at of capitalsIn(text)) {
    if (text[at - 1] !== ' ') continue
    addEnds(ends, text, at - 1, links)
    if (isArticle(text, at - 4)) addEnds(ends, text, at - 5, links)
  }
  return ends
}

// A word of three small letters, between spaces.
function isArticle(text: string, from: number): boolean {
  for (let at = from; at < from + 3; at++) if ((kindAt(text, at) & small) === 0) return false
  return text[from - 1] === ' '
}

// Those before the word that joins, where one ends at `linkEnd`.
function addEnds(ends: number[], text: string, linkEnd: number, links: ReadonlySet<string>): void {
  const link = smallStart(text, linkEnd)
  if (link < 2 || text[link - 1] !== ' ' || !links.has(text.slice(link, linkEnd))) return
  addEnd(ends, link - 1)
  for (let names = 1, end = link - 1; names <= 4; names++) {
    const start = nameBefore(text, end)
    if (start < 2 || text[start - 1] !== ' ' || (kindAt(text, start) & capital) === 0) return
    end = start - 1
    if (names >= 2) addEnd(ends, end)
  }
}

// In its place: few stand before one that was found earlier.
function addEnd(ends: number[], end: number): void {
  let at = ends.length
  while (at > 0 && (ends[at - 1] ?? 0) > end) at--
  if (ends[at - 1] !== end) ends.splice(at, 0, end)
}

function smallStart(text: string, end: number): number {
  let at = end
  while (at >= end - longestLink && (kindAt(text, at - 1) & small) !== 0) at--
  return at
}

function nameBefore(text: string, end: number): number {
  let at = end
  while (at > 0 && ((kindAt(text, at - 1) & letter) !== 0 || ".’'-".includes(text.charAt(at - 1)))) at--
  return at
}

function titleAt(text: string, end: number): string {
  let at = end
  while (at > 0 && isTitleLetter(text, at - 1)) at--
  return text.slice(at, end)
}

function isTitleLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & letter) !== 0 || text[at] === '-'
}

const longestText = 4000

/** Behind a title that ends at `at`, the word that joins a name to it, and the name. */
interface Joined {
  readonly link: string
  readonly linkFrom: number
  readonly name: string
}

// ` for Dansk Vandforening`, ` Kari Lie i det Grønne`. What follows the title is only looked at: `parlamentarisk leder
// Kari Lie i Målrørsla` has the title second.
function joinedBehind(text: string, at: number): Joined | undefined {
  const linkFrom = bearerEnd(text, at) + 1
  const linkEnd = smallEnd(text, linkFrom, longestLink)
  if (text[linkFrom - 1] !== ' ' || linkEnd === linkFrom || text[linkEnd] !== ' ') return undefined
  // `i det Grønne`
  const article = linkEnd + 1
  const from = smallEnd(text, article, 3) === article + 3 && text[article + 3] === ' ' ? article + 4 : article
  const end = nameEnd(text, from)
  return end < 0 ? undefined : {link: text.slice(linkFrom, linkEnd), linkFrom, name: text.slice(from, end)}
}

const longestLink = 6

// Where the two to four names of the person end who stands between the title and the word that joins; `at` where nobody does.
function bearerEnd(text: string, at: number): number {
  let names = 0
  let end = at
  while (names < 4 && text[end] === ' ' && (kindAt(text, end + 1) & capital) !== 0) {
    const stops = names === 0 ? '' : '.'
    let to = end + 2
    while (isNameLetter(text, to) || text[to] === stops) to++
    if (names === 0 && to === end + 2) return at
    names++
    end = to
  }
  return names < 2 ? at : end
}

function isNameLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & letter) !== 0 || text[at] === '’' || text[at] === "'" || text[at] === '-'
}

function smallEnd(text: string, from: number, most: number): number {
  let to = from
  while (to < from + most && (kindAt(text, to) & small) !== 0) to++
  return to
}

// Up to six words with a capital, `&` or a small word between them, `A/S` and `AB (publ)` among them; -1 without a capital.
function nameEnd(text: string, from: number): number {
  let end = capitalEnd(text, from)
  for (let words = 1; end >= 0 && words < 6 && text[end] === ' '; words++) {
    const next = partEnd(text, end + 1)
    if (next < 0) break
    end = next
  }
  return end
}

function partEnd(text: string, from: number): number {
  const joint = text[from] === '&' ? from + 1 : smallEnd(text, from, 4)
  if (joint > from) return text[joint] === ' ' ? capitalEnd(text, joint + 1) : -1
  if ((kindAt(text, from) & capital) !== 0 && text.startsWith('/S', from + 1)) return from + 3
  return text.startsWith(publicFirm, from) ? from + publicFirm.length : capitalEnd(text, from)
}

const publicFirm = 'AB (publ)'

// `Jens’ Bageri`: an apostrophe is the name's where the name goes on behind it.
function capitalEnd(text: string, from: number): number {
  if ((kindAt(text, from) & capital) === 0) return -1
  let end = from + 1
  while (isWordAt(text, end) || text[end] === '&' || text[end] === '-') end++
  if (text[end] !== '’' && text[end] !== "'") return end
  let owned = end + 1
  while ((kindAt(text, owned) & letter) !== 0) owned++
  return text[owned] === ' ' && (kindAt(text, owned + 1) & capital) !== 0 ? owned : end
}
