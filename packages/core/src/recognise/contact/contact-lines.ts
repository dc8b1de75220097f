import {givenNames} from '../../locales/given-names.ts'
import type {Reading} from '../../locales/reading.ts'
import type {E164, Email} from '../../model/address.ts'
import {rememberedText} from '../blocks/remember.ts'
import {emailsIn} from './emails.ts'
import {alternatives} from '../words/finder.ts'
import {digit, kindAt, letter, nextKind, opensCapital, opensSmall, space} from '../words/letters.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {once} from '../words/once.ts'
import type {PrintedLine} from '../blocks/lines.ts'
import {personAlone, personsIn, startsGiven, withoutParty, wordsIn} from '../words/names.ts'
import {phonesIn} from './phones.ts'
import {matchPhrase} from '../words/phrases.ts'
import {lowered, mayHold, type WordList, wordList} from '../words/presence.ts'
import {mayBeTitle, roleBefore} from '../words/roles.ts'

/** What a line of a contact block is made of, in order. */
export type Part =
  | {readonly is: 'name'; readonly text: string}
  | {readonly is: 'role'; readonly text: string}
  | {readonly is: 'phone'; readonly number?: E164; readonly printed: string}
  | {readonly is: 'email'; readonly email: Email}
  | {readonly is: 'words'; readonly text: string}

/** Where numbers and words come from. */
export interface Surroundings {
  readonly reading: Reading
  readonly country: string
}

/** A number or an address and where it stands on its line. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly part: Part
}

/** The names, roles, numbers and addresses on `line`; labels (`tlf.`, `e-mail:`) and separators fall away. */
export function partsOf(line: PrintedLine, around: Surroundings): Part[] {
  const bracket = line.text.startsWith('(') ? /^\(([^()]+)\)$/u.exec(line.text)?.[1] : undefined
  if (bracket !== undefined && lexiconOf(around.reading).hasRole(bracket)) return [{is: 'role', text: bracket}]
  const {text, columns} = line
  const hits = hitsIn(text, around)
  const next = columns.length > 0 ? undefined : nextSentence(text, hits, around.reading)
  if (next !== undefined) {
    const sentences = [text.slice(0, next), text.slice(next)]
    return sentences.flatMap((sentence) => partsOf({text: sentence, start: line.start, columns: []}, around))
  }
  const own = columns.length > 0 ? undefined : functionOf(text, hits, around.reading)
  if (own !== undefined) return [{is: 'role', text: own}, ...behindFunction(line, hits, around)]
  const parts: Part[] = []
  let at = 0
  for (let index = 0; index <= hits.length; index++) {
    const hit = hits[index]
    const between = text.slice(at, hit?.start)
    const pieces = piecesOf(at === 0 ? between : withoutNotes(between), at, columns, around.reading)
    for (const [place, piece] of pieces.entries()) {
      const told = named(piece, around.reading)
      const careless =
        at === 0 && place === 0 && told[0]?.is === 'words' && (pieces.length > 1 || hits.length > 0)
          ? personAlone(piece, around.reading, {careless: true})
          : undefined
      if (careless === undefined) for (const part of told) parts.push(part)
      else parts.push({is: 'name', text: careless})
    }
    if (hit) {
      parts.push(hit.part)
      at = hit.end
    }
  }
  return parts
}

// `… på 91 72 20 45 for bilder. Styreleder Bo Alm treffes på 48 …`: where a sentence begins that names somebody else.
function nextSentence(text: string, hits: readonly Hit[], reading: Reading): number | undefined {
  for (let index = 1; index < hits.length; index++) {
    const from = hits[index - 1]?.end ?? 0
    const between = text.slice(from, hits[index]?.start)
    const stop = between.length > longestSentence ? -1 : between.search(/(?<=[\p{L}\d)]{2})[.!?] \p{Lu}\p{Ll}/u)
    if (stop >= 0 && personsIn(between.slice(stop + 2), reading).length > 0) return from + stop + 2
  }
  return undefined
}

const longestSentence = 300

// What stands in brackets behind a number is a note on it: `(kun for journalister)`.
function withoutNotes(text: string): string {
  return text.includes('(') ? text.replaceAll(/\([^()]*\)/gu, (note) => ' '.repeat(note.length)) : text
}

// `Vårdfackets presstjänst 08-…, press@… . Leo Ek, pressekreterare, 072-…`: behind its numbers somebody else is named.
function behindFunction({text, start}: PrintedLine, hits: readonly Hit[], around: Surroundings): readonly Part[] {
  const other = hits.findIndex(
    (hit, index) => index > 0 && personsIn(text.slice(hits[index - 1]?.end, hit.start), around.reading).length > 0
  )
  const own = (other < 0 ? hits : hits.slice(0, other)).map(({part}) => part)
  const from = hits[other - 1]?.end
  return from === undefined
    ? own
    : [...own, ...partsOf({text: text.slice(from), start: start + from, columns: []}, around)]
}

// `Presstjänst dygnet runt: 08-…`, `Kommunens växel 08-…`: words before a number, more of them than a label has.
function functionOf(text: string, hits: readonly Hit[], reading: Reading): string | undefined {
  const [first] = hits
  if (!first || first.start === 0) return undefined
  const before = /^([^:,;|()]{3,60}?):?\s*$/u.exec(text.slice(0, first.start))?.[1]
  if (
    before === undefined ||
    withoutLabels(before, reading) === '' ||
    wordsIn(before).length > mostFunction ||
    lexiconOf(reading).links.has(/^\p{L}+/u.exec(before)?.[0].toLowerCase() ?? '')
  )
    return undefined
  return named(before, reading).some(({is}) => is === 'name') ||
    personsIn(before, reading).length > 0 ||
    personAlone(before, reading, {careless: true}) !== undefined
    ? undefined
    : whomToReach(before, reading)
}

// `Frågor besvaras av presstjänsten`, `Pressen kan ringe til vagthavende på tlf.`: whoever stands behind the word that asks.
function whomToReach(before: string, reading: Reading): string {
  const lexicon = lexiconOf(reading)
  const asked = lexicon.contacting.all(before).at(-1)
  const behind = asked ? withoutLabels(before.slice(asked.end), reading) : ''
  if (behind !== '' && lexicon.hasRole(behind)) return behind
  // `Virksomheden kan kontaktes på tlf.`: nothing but the number's label follows.
  const whom = asked && behind === '' ? withoutLabels(before.slice(0, asked.start), reading) : ''
  if (whom !== '') return whom
  return withoutContactWord(withoutLink(before.trim(), lexicon.links), reading)
}

// `kundtjänst på`: the word that leads to the number.
function withoutLink(text: string, links: ReadonlySet<string>): string {
  const at = text.lastIndexOf(' ')
  return at > 0 && links.has(text.slice(at + 1)) ? text.slice(0, at) : text
}

// `Länsstyrelsens presstjänst för media dygnet runt`; more words tell something.
const mostFunction = 7

/** The numbers and addresses on a line, where they stand. */
export function hitsIn(text: string, {reading, country}: Surroundings): Hit[] {
  const emails = emailsIn(text, reading).map(({start, end, email}): Hit => ({start, end, part: {is: 'email', email}}))
  const numbers = phonesIn(apart(text, emails), country, reading)
  if (numbers.length === 0) return emails
  const phones = numbers
    .filter(({start, end}) => emails.every((mail) => end <= mail.start || start >= mail.end))
    .map(({start, end, number, printed}): Hit => ({
      start,
      end,
      part: {is: 'phone', printed, ...(number === undefined ? {} : {number})}
    }))
  return [...emails, ...phones].toSorted((a, b) => a.start - b.start)
}

// A number ends where an address is glued to it.
function apart(text: string, emails: readonly Hit[]): string {
  let shown = text
  for (const {start, end} of emails)
    if ((kindAt(text, start - 1) & digit) !== 0)
      shown = shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end)
  return shown
}

// Spaces around it stay with the pieces, which lose them below.
const separator = /[|;•·(),]|:(?=\s|$)|\s(?:\/\/|\/|[–—-])(?=\s|$)/u

// The pieces of `text`, which begins at `from` in its line; the line's columns part it as well.
function piecesOf(text: string, from: number, columns: readonly number[], reading: Reading): readonly string[] {
  const pieces: string[] = []
  if (nextKind(text, letter | digit) < 0) return pieces
  let at = 0
  for (const column of columns) {
    if (column <= from || column >= from + text.length) continue
    addPieces(pieces, text.slice(at, column - from), reading)
    at = column - from
  }
  addPieces(pieces, text.slice(at), reading)
  return pieces
}

function addPieces(pieces: string[], cell: string, reading: Reading): void {
  for (const piece of withoutParty(cell).split(separator)) {
    const bare = nextKind(piece, letter | digit) < 0 ? '' : withoutLabels(piece, reading)
    if (nextKind(bare, letter | digit) >= 0) pieces.push(bare)
  }
}

/** `text` without labels of numbers and small words at either end. */
const withoutLabels = rememberedText((text: string, reading: Reading): string => {
  const lexicon = lexiconOf(reading)
  let left = text.trim()
  for (let rounds = 0; rounds < 6; rounds++) {
    const before = left
    // Most pieces are a name or a title, and have no word of a label.
    const labels = mayHold(left, labelsOf(reading).words) ? labelsOf(reading) : undefined
    const isWhole =
      (labels !== undefined && isPart(left, labels.closing, reading)) ||
      matchPhrase(reading.sections.contact, left, 'whole') !== undefined
    if (labels && !isWhole) {
      const from = lowered(left).search(labels.closing)
      if (from >= 0) left = left.slice(0, from)
    }
    if (labels) left = left.slice(labels.opening.exec(lowered(left))?.[0].length ?? 0)
    left = withoutSigns(left)
    const words = wordsIn(left)
    const first = words[0]
    const last = words.at(-1)
    const isSmall = (word: string) =>
      opensSmall(word) && (lexicon.small.has(word) || lexicon.links.has(word)) && !lexicon.isRole(word)
    if (first?.start === 0 && isSmall(first.word)) left = left.slice(first.end).trim()
    else if (last && !isWhole && words.length > 1 && last.end === left.length && isSmall(last.word))
      left = left.slice(0, last.start).trim()
    if (left === before) break
  }
  return left
})

// Without the signs at both ends; a full stop at the end may belong to an abbreviation.
function withoutSigns(text: string): string {
  let start = 0
  while (isSign(text, start) || text[start] === '.') start++
  let end = text.length
  while (end > start && isSign(text, end - 1)) end--
  return text.slice(start, end)
}

function isSign(text: string, at: number): boolean {
  return at < text.length && ((kindAt(text, at) & space) !== 0 || ':,/&+–-'.includes(text.charAt(at)))
}

// `docent i socialt arbete`: behind a link and a small word a label's word is part of what the person is.
function isPart(text: string, closing: RegExp, reading: Reading): boolean {
  const at = lowered(text).search(closing)
  if (at < 0) return false
  const words = wordsIn(text.slice(0, at)).slice(-2)
  const {links, isRole} = lexiconOf(reading)
  return (
    words.length === 2 &&
    words.every(({word}) => opensSmall(word)) &&
    (links.has(words[0]?.word ?? '') || links.has(words[1]?.word ?? '')) &&
    !isRole(words[1]?.word ?? '')
  )
}

interface Labels {
  readonly words: WordList
  /** Of a text in small letters, like `closing`. */
  readonly opening: RegExp
  readonly closing: RegExp
}

const labelsOf = once((reading: Reading): Labels => {
  const {isRole} = lexiconOf(reading)
  // `Presstjänst` before a number says whose it is, `mobil` only what it is.
  const words = [...reading.phoneLabels, ...reading.emailLabels].filter((label) => !isRole(label))
  const any = alternatives(words.map((word) => word.toLowerCase()))
  return {
    words: wordList(words),
    opening: new RegExp(String.raw`^(?:${any})(?![\p{L}\p{N}-])[.:]*`, 'u'),
    closing: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${any})[.:]*$`, 'u')
  }
})

// `Eva`, `Ebba-Li`: by the given name alone, whom the text has named in full.
function isGiven(piece: string): boolean {
  return (
    givenNames.has(piece) ||
    (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(piece) && givenNames.has(piece.slice(0, piece.indexOf('-'))))
  )
}

function named(piece: string, reading: Reading): Part[] {
  const lexicon = lexiconOf(reading)
  const alone = isGiven(piece) ? piece : personAlone(piece, reading)
  if (alone !== undefined) return [{is: 'name', text: alone}]
  const persons = personsIn(piece, reading)
  const last = persons.at(-1)
  // `Styreleder Bo Alm treffes` on a number: the verb leads to it.
  if (last && last.end < piece.length && isAsking(piece.slice(last.end), reading))
    return named(piece.slice(0, last.end), reading)
  // `Spørgsmål til indlægget kan rettes til pressechef Eva Ek`: only what follows the last word that asks names anyone.
  const asked = last && lexicon.contacting.all(piece.slice(0, last.start)).at(-1)
  if (asked) return named(withoutLabels(piece.slice(asked.end), reading), reading)
  if (last && last.end === piece.length) {
    const before = piece.slice(0, last.start).trim()
    const links = wordsIn(before).some(({word}) => lexicon.links.has(word))
    if (!links && lexicon.hasRole(before))
      return [
        {is: 'role', text: roleBefore(piece, last.start, reading) ?? before},
        {is: 'name', text: last.name}
      ]
    if (!links && matchPhrase(reading.sections.contact, before, 'whole')) return [{is: 'name', text: last.name}]
    // `klimatolog Hanna Sjø`: a small word right before the name is what somebody is, whether or not a table knows it.
    if (mayBeTitle(before, reading))
      return [
        {is: 'role', text: before},
        {is: 'name', text: last.name}
      ]
    // `projektleder i Teknik og Miljø Søren Hansen` names one, `pressekreterare hos ministern Eva Ek` somebody else.
    if (lexicon.hasRole(before))
      return startsGiven(last.name) && !lexicon.isRole(wordsIn(before).at(-1)?.word ?? '')
        ? [
            {is: 'role', text: before},
            {is: 'name', text: last.name}
          ]
        : [{is: 'role', text: piece}]
  }
  const [first] = persons
  if (first?.start === 0) {
    const after = withoutLabels(piece.slice(first.end), reading)
    if (after === '') return [{is: 'name', text: first.name}]
    return [
      {is: 'name', text: first.name},
      lexicon.hasRole(after) ? {is: 'role', text: after} : {is: 'words', text: piece.slice(first.end).trim()}
    ]
  }
  return lexicon.hasRole(piece) ? [{is: 'role', text: whomToReach(piece, reading)}] : [{is: 'words', text: piece}]
}

function isAsking(tail: string, reading: Reading): boolean {
  const {small: smallWords, contacting} = lexiconOf(reading)
  const words = wordsIn(tail)
  // `Åklagare Eva Ek nås via Åklagarens presstjänst`: whoever answers there is asked for her.
  if (words.length <= 5 && contacting.next(tail, 0, 3)?.start === 1) return true
  return (
    words.length > 0 &&
    words.length <= 4 &&
    /^[ \p{Ll}]+$/u.test(tail) &&
    words.every(({word}) => smallWords.has(word) || askingWordsOf(reading).has(word))
  )
}

const askingWordsOf = once(
  ({contacting}: Reading): ReadonlySet<string> => new Set(contacting.flatMap((phrase) => phrase.split(' ')))
)

// `Pressekontakt Museumsinspektør`: the first is the block's word, the second the person's.
function withoutContactWord(piece: string, reading: Reading): string {
  const opening = matchPhrase(reading.sections.contact, piece, 'opening')
  const rest = opening === undefined ? '' : piece.slice(opening.end).trim()
  return lexiconOf(reading).hasRole(rest) && opensCapital(rest) ? rest : piece
}
