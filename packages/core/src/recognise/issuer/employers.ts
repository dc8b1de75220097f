import type {Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {capital, kindAt, letter, small, wordRunEnd} from '../words/letters.ts'
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
  // Few words are joined to a name: only those before them are asked whether they are titles, and only a title is worth
  // the pattern.
  for (const at of titleEnds(text, reading)) {
    const title = titleAt(text, at)
    if (title.length < 2 || title.startsWith('-') || !isRole(title)) continue
    employer.lastIndex = at
    const match = employer.exec(text)
    const {behind = '', link = '', name} = match?.groups ?? {}
    if (name === undefined || !links.has(link)) continue
    if (personAlone(name, reading) !== undefined && !isOrganisationName(name, reading)) continue
    const weight = /@|\d{5}/u.test(text.slice(at - title.length, at + behind.length + 60)) ? 3 : 1
    found.push(...clean(name, weight, block, reading))
  }
  return found
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

const capitals = String.raw`\p{Lu}[\p{L}\p{N}&-]*(?:[’'][\p{L}]*(?= \p{Lu}))?`
// What follows the title is only looked at: `parlamentarisk leder Kari Lie i Målrørsla` has the title second.
const employer = new RegExp(
  String.raw`(?<behind>(?: \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})? (?<link>\p{Ll}{1,6}) (?:\p{Ll}{3} )?(?<name>${capitals}(?: (?:&|\p{Ll}{1,4}) ${capitals}| (?:\p{Lu}\/S|AB \(publ\)|${capitals})){0,5}))`,
  'uy'
)
