import {countryOfEnding} from '../locales/domains.ts'
import type {Reading} from '../locales/reading.ts'
import type {Manuscript} from '../model/manuscript.ts'
import {kindAt, letter} from './words/letters.ts'
import {once} from './words/once.ts'
import {mayHold, type WordList, wordList} from './words/presence.ts'

/**
 * Whose telephone numbers a text has: the country (ISO 3166-1) in which all its mail addresses are, where that is one.
 *
 * Swedish is written in Finland, too, Danish in firms of Skåne; an address that ends in no country's name tells nothing.
 */
export function countryOf({blocks}: Manuscript, {abroad}: Reading): string | undefined {
  const met = new Set<string>()
  for (const {text} of blocks) {
    if (!text.includes('@') && !text.includes(')') && !text.includes(']')) continue
    for (const [, ending] of text.matchAll(mailed)) if (ending !== undefined) met.add(ending.toLowerCase())
  }
  const [one] = met
  if (met.size > 0) return met.size === 1 && one !== undefined ? countryOfEnding[one] : undefined
  return abroad && isFromAbroad(blocks, abroad) ? abroad.country : undefined
}

// One such word may be what the text is about; two, and none of home, are where it comes from.
function isFromAbroad(blocks: Manuscript['blocks'], {words, home}: NonNullable<Reading['abroad']>): boolean {
  const told = new Set<string>()
  for (const {text} of blocks) {
    if (mayHold(text, listOf(home)) && phrasesIn(home, text).length > 0) return false
    if (mayHold(text, listOf(words))) for (const word of phrasesIn(words, text)) told.add(word)
  }
  return told.size >= 2
}

const listOf = once((words: readonly string[]): WordList => wordList(words))

// Names are told by their capitals: `Ab` is not `AB`.
function phrasesIn(phrases: readonly string[], text: string): readonly string[] {
  return phrases.filter((phrase) => text.includes(phrase) && (/[ (]/u.test(phrase) || standsIn(text, phrase)))
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!goesOn(text, at - 1) && !goesOn(text, at + word.length)) return true
  return false
}

function goesOn(text: string, at: number): boolean {
  return (kindAt(text, at) & letter) !== 0 || text[at] === '-'
}

const mailed = new RegExp(
  String.raw`(?:@|[([](?:at|a|@|snabel-?a)[)\]]) ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.(${Object.keys(countryOfEnding).join('|')})(?![\p{L}\d])`,
  'giu'
)
