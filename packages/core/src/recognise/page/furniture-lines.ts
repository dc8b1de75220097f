import {networks} from '../../locales/networks.ts'
import {pageWords} from '../../locales/page-words.ts'
import type {FurnitureId, Reading} from '../../locales/reading.ts'
import type {Block} from '../../model/manuscript.ts'
import {atSign, closingSmallWord, dash, digit, opensName, parting} from '../words/letters.ts'
import {matchPhrase, mayOpen} from '../words/phrases.ts'
import {holds} from '../words/presence.ts'
import {endsSentence, wordCount} from '../blocks/prose.ts'
import {merged, rememberedText} from '../blocks/remember.ts'
import {isKindWord, isStamp} from '../dates/stamps.ts'

const ids: readonly FurnitureId[] = [
  'share',
  'subscribe',
  'comments',
  'login',
  'stale',
  'paywall',
  'cookie',
  'newsroom',
  'accessibility',
  'navigation',
  'mail',
  'distributor',
  'system'
]

/** What the line `block` is for on a page, when the whole of it is furniture; `undefined` when it may be the author's. */
export function furnitureOf(block: Block, reading: Reading): FurnitureId | undefined {
  const {text, columns} = block
  if (text.length > longest) return undefined
  return columns === undefined || columns.length < 2
    ? furnitureIn(text, reading)
    : furnitureFrom(text, reading, columnsOf(text, columns))
}

const furnitureIn = rememberedText((text: string, reading: Reading) => furnitureFrom(text, reading))

function furnitureFrom(printed: string, reading: Reading, columns?: readonly string[]): FurnitureId | undefined {
  const text = withoutDecoration(printed)
  if (text === '') return undefined
  return phraseOf(text, reading) ?? menuOf(text, text === printed ? columns : undefined, reading)
}

function columnsOf(text: string, columns: readonly number[]): readonly string[] {
  return [0, ...columns].map((from, index, all) => text.slice(from, all[index + 1]).trim())
}

const longest = 500

// Arrows, bullets and boxes that pages print before a button's word, and behind it.
const openings = ' <>›»→+×✕✖☰⌄▼▾▸►◄◀‹«←|•*·_-'
const closings = ' >›»→×✕|_*·•-'

function withoutDecoration(text: string): string {
  const bare = openings.includes(text.charAt(0))
    ? text.replace(/^[\s<>›»→+×✕✖☰⌄▼▾▸►◄◀‹«←|•*·_-]+(?=[\p{L}\p{N}©])/u, '')
    : text
  return closings.includes(bare.at(-1) ?? '') ? bare.replace(/(?<![\s>›»→×✕|_*·•-])[\s>›»→×✕|_*·•-]+$/u, '') : bare
}

function phraseOf(text: string, reading: Reading): FurnitureId | undefined {
  return mayOpen(tables(reading).phrases, text) || text.includes('? ') ? phraseIn(text, reading) : undefined
}

const phraseIn = rememberedText((text: string, reading: Reading): FurnitureId | undefined => {
  const {phrases, idOf} = tables(reading)
  const match = matchPhrase(phrases, text, 'whole')
  if (match) return isAuthorsOwn(text, match.parts) ? undefined : idOf.get(match.phrase)
  if (isAnswered(text, reading)) return 'system'
  // `Del artiklen på` stands above the networks' names.
  const last = closingSmallWord(text, text.endsWith(':') ? text.length - 1 : text.length)
  return last > 0 && matchPhrase(reading.furniture.share, text.slice(0, last - 1), 'whole') ? 'share' : undefined
})

const tables = merged<FurnitureId>(ids, ({furniture}) => ({
  ...furniture,
  share: [...furniture.share, ...networks],
  navigation: [...furniture.navigation, ...pageWords]
}))

// `Følg {name}` is a button of a few words; a sentence that opens alike is the author's.
function isAuthorsOwn(text: string, parts: Readonly<Record<string, string>>): boolean {
  const name = parts['name']
  return name !== undefined && endsSentence(name) && wordCount(text) > 6 && /[,;:]/u.test(text)
}

/** A menu that lost its line breaks: `Kriminalitet | Nyheder | Om os | Job`, `Menu Søg Bliv medlem`, `Forside > Presse > 2023`. */
function menuOf(text: string, columns: readonly string[] | undefined, reading: Reading): FurnitureId | undefined {
  if (text.length > 160 || endsSentence(text)) return undefined
  if (holds(text, digit | atSign) && /[\d@]{5}|\d[.:]\d|(?:\d[ -]?){6}/u.test(text)) return undefined
  // `Fagforbundet • 9. september 2022 • Udtalelse`: whose it is and when.
  if (holds(text, digit) && isStamp(text, reading)) return undefined
  const parts = columns ?? partsOf(text)
  if (parts.length >= 2) {
    const isTrail = /[>›»]/u.test(text) && isMenuWord(parts[0] ?? '', reading)
    const isMenu =
      parts.every((part) => wordCount(part) <= 4) &&
      parts.filter((part) => isMenuWord(part, reading)).length >= (parts.length > 2 || isTrail ? 1 : 2)
    return isMenu ? 'navigation' : undefined
  }
  return mayOpen(tables(reading).phrases, text) ? knownWords(text.split(' '), reading) : undefined
}

function partsOf(text: string): readonly string[] {
  if (!holds(text, parting | dash)) return [text]
  const parts = holds(text, parting) ? partedIn(text) : [text.trim()]
  if (parts.length > 1 || !holds(text, dash)) return parts
  // A dash may be the author's; between four short names it is a menu's.
  const dashed = text.split(/ [-–—] /u)
  return dashed.length >= 4 ? dashed : parts
}

function partedIn(text: string): readonly string[] {
  return text
    .split(/[|•·>›»]|\s\/+\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * Whether `block` reads as a menu whose names stand side by side: `Borger Erhverv Politik Om kommunen`, each with a
 * capital and one at least that menus print. Too weak to take a line, strong enough not to make it the headline.
 */
export function isMenuLine(block: Block, reading: Reading): boolean {
  const words = block.text.split(' ')
  if (words.length < 3 || words.length > 14 || /[.!?:,;”"»«@\d]/u.test(block.text)) return false
  let known = 0
  let names = 0
  for (let from = 0; from < words.length; names++) {
    const length =
      [3, 2, 1].find(
        (count) => from + count <= words.length && isMenuWord(words.slice(from, from + count).join(' '), reading)
      ) ?? 0
    if (length > 0) known++
    else if (!opensName(words[from] ?? '')) return false
    from += Math.max(length, 1)
  }
  return names >= 3 && known >= 1 && (known >= 2 || names >= 4)
}

function isMenuWord(text: string, reading: Reading): boolean {
  return (
    phraseOf(text, reading) !== undefined ||
    isKindWord(text, reading) ||
    matchPhrase(reading.sections.boilerplate, text, 'whole') !== undefined ||
    matchPhrase(reading.sections.contact, text, 'whole') !== undefined
  )
}

// Words that are all, or nearly all, names of buttons: `Facebook LinkedIn Mail`.
function knownWords(words: readonly string[], reading: Reading): FurnitureId | undefined {
  if (words.length < 2 || words.length > 12) return undefined
  // `Ja Nej`, the answers to a page's question.
  if (words.length <= 3 && words.every((word) => phraseOf(word, reading) === 'system')) return 'system'
  let known = 0
  let buttons = 0
  let id: FurnitureId | undefined
  for (let from = 0; from < words.length && (from === 0 || buttons > 0);) {
    const length = [3, 2, 1].find(
      (count) => from + count <= words.length && buttonOf(words.slice(from, from + count), reading) !== undefined
    )
    if (length !== undefined) {
      id ??= buttonOf(words.slice(from, from + length), reading)
      known += length
      buttons++
    }
    from += length ?? 1
  }
  return buttons >= 2 && known / words.length >= 0.6 ? id : undefined
}

// `Ja` and `Send` are words of any sentence; alone on a line they are buttons, beside others they say nothing.
function buttonOf(words: readonly string[], reading: Reading): FurnitureId | undefined {
  const id = phraseOf(words.join(' '), reading)
  return id === 'system' ? undefined : id
}

// `Hjälpte informationen dig? Ja Nej`: a page's question with its two buttons.
function isAnswered(text: string, {furniture}: Reading): boolean {
  if (!text.includes('? ')) return false
  const answers = /\? +(\p{Lu}\p{L}{1,5}) +(\p{Lu}\p{L}{1,5})$/u.exec(text.slice(-longestAnswers))
  return answers?.slice(1).every((word) => furniture.system.includes(word)) === true
}

const longestAnswers = 20
