import {countryOfEnding} from '../locales/domains.ts'
import type {Reading} from '../locales/reading.ts'
import type {Manuscript} from '../model/manuscript.ts'
import {digit, kindAt, letter} from './words/letters.ts'
import {once} from './words/once.ts'
import {lowered, nextOf, type WordList, wordList} from './words/presence.ts'

/**
 * Whose telephone numbers a text has: the country (ISO 3166-1) in which all its mail addresses are, where that is one.
 *
 * Swedish is written in Finland, too, Danish in firms of Skåne; an address that ends in no country's name tells nothing.
 */
export function countryOf({blocks}: Manuscript, {abroad}: Reading): string | undefined {
  const met = new Set<string>()
  for (const {text} of blocks) {
    if (!text.includes('@') && !text.includes(')') && !text.includes(']')) continue
    for (const ending of endingsIn(lowered(text))) met.add(ending)
  }
  const [one] = met
  if (met.size > 0) return met.size === 1 && one !== undefined ? countryOfEnding[one] : undefined
  return abroad && isFromAbroad(blocks, abroad) ? abroad.country : undefined
}

// One such word may be what the text is about; two, and none of home, are where it comes from.
function isFromAbroad(blocks: Manuscript['blocks'], {words, home}: NonNullable<Reading['abroad']>): boolean {
  const told = new Set<string>()
  for (const {text} of blocks) {
    if (phrasesIn(home, text).length > 0) return false
    for (const word of phrasesIn(words, text)) told.add(word)
  }
  return told.size >= 2
}

interface Phrases {
  readonly openings: WordList
  /** Those that open with a word, by its letters. */
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** `(publ)` */
  readonly signed: readonly string[]
}

const tableOf = once((phrases: readonly string[]): Phrases => {
  const words = new Set(phrases.map((phrase) => phrase.slice(0, lettersEnd(phrase, 0))).filter((word) => word !== ''))
  return {
    openings: wordList(words),
    byWord: new Map(
      Array.from(words, (word) => [word, phrases.filter((phrase) => phrase.slice(0, lettersEnd(phrase, 0)) === word)])
    ),
    signed: phrases.filter((phrase) => lettersEnd(phrase, 0) === 0)
  }
})

// Names are told by their capitals: `Ab` is not `AB`.
function phrasesIn(phrases: readonly string[], text: string): readonly string[] {
  const {openings, byWord, signed} = tableOf(phrases)
  const found = signed.filter((phrase) => text.includes(phrase))
  for (let at = nextOf(text, openings); at >= 0; at = nextOf(text, openings, at + 1)) {
    const candidates = byWord.get(text.slice(at, lettersEnd(text, at)))
    if (candidates) found.push(...candidates.filter((phrase) => standsAt(text, at, phrase)))
  }
  return found
}

function standsAt(text: string, at: number, phrase: string): boolean {
  if (!text.startsWith(phrase, at)) return false
  return phrase.includes(' ') || (!goesOn(text, at - 1) && !goesOn(text, at + phrase.length))
}

function lettersEnd(text: string, from: number): number {
  let at = from
  while ((kindAt(text, at) & letter) !== 0) at++
  return at
}

function goesOn(text: string, at: number): boolean {
  return (kindAt(text, at) & letter) !== 0 || text[at] === '-'
}

// `dk` of `eva@museet.vestby.dk`: the countries in which the addresses of a text in small letters end.
function endingsIn(text: string): readonly string[] {
  const found: string[] = []
  for (const {0: sign, index} of text.matchAll(atSigns)) {
    const host = index + sign.length
    const ending = endingOf(text, text[host] === ' ' ? host + 1 : host)
    if (ending !== undefined) found.push(ending)
  }
  return found
}

const atSigns = /@|[([](?:at|a|@|snabel-?a)[)\]]/gu

// Behind the last full stop that a country stands behind; a host has at most five parts.
function endingOf(text: string, from: number): string | undefined {
  let found: string | undefined
  let at = from
  for (let parts = 1; parts < mostParts; parts++) {
    const end = partEnd(text, at)
    if (end === at || end - at > longestPart || text[end] !== '.') break
    at = end + 1
    const part = at
    found = endings.find((one) => text.startsWith(one, part) && !isNameAt(text, part + one.length)) ?? found
  }
  return found
}

const mostParts = 5
const longestPart = 63
const endings = Object.keys(countryOfEnding)

function partEnd(text: string, from: number): number {
  let end = from
  while (isNameAt(text, end) || text[end] === '-') end++
  return end
}

function isNameAt(text: string, at: number): boolean {
  return (kindAt(text, at) & (letter | digit)) !== 0
}
