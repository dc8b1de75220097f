import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {capital, isWordAt, kindAt, letter, small, wordRunEnd} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {personAlone} from '../words/names.ts'
import {once} from '../words/once.ts'
import {nextOf, type WordList, wordList} from '../words/presence.ts'
import {isOrganisationName, type Witness} from './issuer-names.ts'
import {clean} from './sender-names.ts'

/** Whom the people of `block` work for: `…, formand for Dansk Vandforening`, `leiar Kari Lie i Målrørsla`. */
export function employers(block: Block, reading: Reading): Witness[] {
  const {isRole, links} = lexiconOf(reading)
  const found: Witness[] = []
  const text = block.text.slice(0, longestText)
  // Few words are joined to a name: only those before them are asked whether they are titles.
  for (const at of titleEnds(text, reading)) {
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
function titleEnds(text: string, reading: Reading): readonly number[] {
  const {links} = lexiconOf(reading)
  const list = linkList(reading)
  const ends = new Set<number>()
  for (let at = nextOf(text, list); at >= 0; at = nextOf(text, list, at + 1)) {
    const behind = wordRunEnd(text, at)
    if (at < 2 || text[at - 1] !== ' ' || !leadsToName(text, behind) || !links.has(text.slice(at, behind))) continue
    ends.add(at - 1)
    for (let names = 1, end = at - 1; names <= 4; names++) {
      const start = nameBefore(text, end)
      if (start < 2 || text[start - 1] !== ' ' || (kindAt(text, start) & capital) === 0) break
      end = start - 1
      if (names >= 2) ends.add(end)
    }
  }
  return [...ends].toSorted((a, b) => a - b)
}

const linkList = once((reading: Reading): WordList => wordList(lexiconOf(reading).links))

// A capital, or one behind a word of three letters.
function leadsToName(text: string, at: number): boolean {
  if (text[at] !== ' ') return false
  if ((kindAt(text, at + 1) & capital) !== 0) return true
  for (let letters = at + 1; letters <= at + 3; letters++) if ((kindAt(text, letters) & small) === 0) return false
  return text[at + 4] === ' ' && (kindAt(text, at + 5) & capital) !== 0
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
