import {countryOfEnding} from '../locales/domains.ts'
import type {Reading} from '../locales/reading.ts'
import type {Manuscript} from '../model/manuscript.ts'
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
  const list = listOf(words, home)
  for (const {text} of blocks) {
    if (!mayHold(text, list)) continue
    const printed = new Set(text.match(/[\p{L}-]+/gu))
    if (phrasesIn(home, text, printed).length > 0) return false
    for (const word of phrasesIn(words, text, printed)) told.add(word)
  }
  return told.size >= 2
}

const lists = new WeakMap<readonly string[], WordList>()

function listOf(words: readonly string[], home: readonly string[]): WordList {
  const known = lists.get(words) ?? wordList([...words, ...home])
  lists.set(words, known)
  return known
}

// Names are told by their capitals: `Ab` is not `AB`.
function phrasesIn(phrases: readonly string[], text: string, words: ReadonlySet<string>): readonly string[] {
  return phrases.filter((phrase) => (/[ (]/u.test(phrase) ? text.includes(phrase) : words.has(phrase)))
}

const mailed = new RegExp(
  String.raw`(?:@|[([](?:at|a|@|snabel-?a)[)\]]) ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.(${Object.keys(countryOfEnding).join('|')})(?![\p{L}\d])`,
  'giu'
)
