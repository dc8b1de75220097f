import {alternatives} from '../words/finder.ts'
import {digit, isWordAt} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {matchesAt} from '../words/matches.ts'
import {inOutline, outlined} from '../words/outline.ts'
import {holds, holdsSign, lowered, mayHold, nextOf, type WordList, wordList} from '../words/presence.ts'
import {isSupportedCountry, parsePhoneNumberFromString} from 'libphonenumber-js/min'
import type {Reading} from '../../locales/reading.ts'
import {type E164, e164} from '../../model/address.ts'
import {plainPhone} from './plain-phones.ts'

/**
 * The number that `printed` spells, read with the dialling rules of `country` where it has no country code.
 *
 * Length and form must be possible there; the range need not be allocated, since organisations print numbers before
 * metadata knows them. `undefined` where digits lack.
 */
export function phoneNumber(printed: string, country: string): E164 | undefined {
  const plain = plainPhone(printed, country)
  if (plain !== undefined) return plain
  const asked = `${country} ${printed}`
  if (!numbers.has(asked)) {
    if (numbers.size >= mostNumbers) numbers.clear()
    numbers.set(asked, numberOf(printed, country))
  }
  return numbers.get(asked)
}

// A contact's line is read by several rules, and a press officer's number stands in every release.
const numbers = new Map<string, E164 | undefined>()
const mostNumbers = 1000

/** What `phoneNumber` says, of any number at all: this is the definition of it. */
export function numberOf(printed: string, country: string): E164 | undefined {
  const cleaned = printed.replace(/\(0\)/u, '').replace(/^[\s(]*(?:00|\+{1,2})/u, '+')
  const number = parsePhoneNumberFromString(cleaned, {
    ...(isSupportedCountry(country) ? {defaultCountry: country} : {}),
    extract: false
  })
  return number?.isPossible() ? e164(number.number) : undefined
}

/** A printed number and where it stands; `number` is absent where it is labelled as a phone but no number can be. */
export interface PhoneHit {
  readonly number?: E164
  readonly printed: string
  readonly start: number
  readonly end: number
}

/**
 * The phone numbers printed in `text`, in order. What only looks like one is masked: days, clock times, years, sums,
 * addresses' postcodes, and what one of the language's words for other numbers announces (`CVR-nr.`, `Swish`).
 *
 * A number with a label before it (`tlf.`, `mobil`) that lacks digits is answered without `number`; unlabelled digits
 * must be a whole number of the country and printed as one.
 */
export function phonesIn(text: string, country: string, reading: Reading): PhoneHit[] {
  const found: PhoneHit[] = []
  if (!mayHoldPhone(text, reading)) return found
  const {other, phone} = announcers(reading)
  const isLabelled = mayHold(text, phone.openings)
  for (const {0: row, index} of matchesAt(outlined(text), digits, openingsIn(text))) {
    for (const {printed, start} of oneByOne(text.slice(index, index + row.length), index)) {
      // Most are years and sums: neither labelled nor as long as a number.
      if (!isLabelled && !mayBeNational(printed)) continue
      if (announces(text, start, other)) continue
      const end = start + printed.length
      const labelled = announces(text, start, phone)
      if (!labelled && (!mayBeNational(printed) || looksOtherwise(printed, text, start, end))) continue
      const number = phoneNumber(printed, country)
      if (number !== undefined && (labelled || isNational(number, printed, country)))
        found.push({number, printed, start, end})
      else if (number === undefined && labelled && count(printed) >= 5) found.push({printed, start, end})
    }
  }
  return found
}

/**
 * Whether `text` may have a number: figures with little between them, as many as a whole number has; four are enough
 * where a label or a plus sign stands in it. `900 medlemmer` need not be asked for more, nor `siden 2021`. So may a
 * sentence of it, `from` and `to`.
 */
export function mayHoldPhone(text: string, reading: Reading, from = 0, to = text.length): boolean {
  if (!holds(text, digit)) return false
  const figures = figuresTogether(text, from, to)
  if (figures >= whole || figures < 4) return figures >= whole
  const {openings} = announcers(reading).phone
  return (
    text.slice(from, to).includes('+') || nextOf(text, openings, from, to) >= 0 || holdsSign(text, openings, from, to)
  )
}

// How many figures stand with little between them, up to as many as say all.
function figuresTogether(text: string, from: number, to: number): number {
  let most = 0
  let figures = 0
  let apart = 0
  for (let at = from; at < to && most < whole; at++) {
    const code = String.prototype.charCodeAt.call(text, at)
    if (code >= 48 && code <= 57) {
      figures++
      apart = 0
      if (figures > most) most = figures
    } else if (++apart > farthest) figures = 0
  }
  return most
}

// Behind `00` and a country's code there are at least four.
const whole = 7

// `(0)45`, `12 – 34`: more signs than this stand between no two figures of one number.
const farthest = 6

// Digits with the marks that telephone numbers are printed with; a line end, a comma or a slash closes them.
const digits = inOutline(
  /(?<![\p{L}\p{N}/.,@-]|\d:)(?:\(?(?:\+{1,2}|00) ?\d{1,3}\)?[ -]?(?:\(0\))?[ -]?)?(?:\(\d{1,5}\)[ -]?)?\d(?:[ ./–-]{0,3}\d){3,31}(?![\p{L}\p{N}@])/uy
)

// Where a number may begin: at the first of some figures, a plus sign or a bracket.
function openingsIn(text: string): readonly number[] {
  const openings: number[] = []
  let isWithin = false
  for (let at = 0; at < text.length; at++) {
    const code = String.prototype.charCodeAt.call(text, at)
    const isFigure = code >= 48 && code <= 57
    if (isFigure ? !isWithin : code === plus || code === bracket) openings.push(at)
    isWithin = isFigure
  }
  return openings
}

const plus = 0x2b
const bracket = 0x28

// `33 00 00 52 / 29 00 00 53`: a slash with spaces parts two numbers, one without belongs to old area codes.
function oneByOne(printed: string, start: number): {readonly printed: string; readonly start: number}[] {
  if (!/[/–-]/u.test(printed)) return [{printed, start}]
  const parts: {readonly printed: string; readonly start: number}[] = []
  let at = 0
  for (const part of printed.split(/( ?\/ ?| [–-] (?=\d\d))/u)) {
    if (/\d/u.test(part)) parts.push({printed: part, start: start + at})
    at += part.length
  }
  const [first] = parts
  // `08 - 644 89 51`, `+46 (0) 733 - 20 11 45`: an area code alone is no number, the dash only joins it.
  if (parts.length === 2 && first && count(first.printed) < (first.printed.startsWith('+') ? 8 : 5))
    return [{printed, start}]
  return parts
}

function count(printed: string): number {
  return printed.replaceAll(/\D/gu, '').length
}

/** Words that say of the number behind them what it is. */
interface Announcer {
  readonly openings: WordList
  /** Such words at the end of a text in small letters, and as the whole of it. */
  readonly closing: RegExp
  readonly opening: RegExp
}

const announcers = once(({phoneLabels, otherNumbers}: Reading) => ({
  phone: announcer(phoneLabels),
  other: announcer(otherNumbers)
}))

// Whether the words before `start` say so. They are read from each place where one may begin, instead of looked for.
function announces(text: string, start: number, {openings, closing, opening}: Announcer): boolean {
  const from = Math.max(0, start - farthestLabel)
  const first = nextOf(text, openings, from, start)
  if (holdsSign(text, openings)) return closing.test(lowered(text).slice(from, start))
  if (first < 0) return false
  const before = lowered(text).slice(from, start)
  // The first word may have lost its beginning.
  for (let at = from; at >= 0; at = nextOf(text, openings, at + 1, start))
    if ((at === from || !isWordAt(text, at - 1)) && opening.test(before.slice(at - from))) return true
  return false
}

const farthestLabel = 40

function announcer(words: readonly string[]): Announcer {
  const any = alternatives(words.map((word) => word.toLowerCase()))
  const label = String.raw`(?:${any})(?:\s?\([^()]{1,20}\))?[\s:.)]{0,3}$`
  return {
    openings: wordList(words),
    closing: new RegExp(String.raw`(?<![\p{L}\p{N}])${label}`, 'u'),
    opening: new RegExp(`^${label}`, 'u')
  }
}

function looksOtherwise(printed: string, text: string, start: number, end: number): boolean {
  const trimmed = printed.trim()
  if (/^\+|^00\d/u.test(trimmed)) return false
  // 5.12.2025, 2017-2018, 2.500.000, 2025-12-05, 1 609 000, 556634-1276
  if (/^\d{1,2}[. ]\d{1,2}[. ]\d{2,4}$/u.test(trimmed) && trimmed.includes('.')) return true
  if (/^(?:1[5-9]|20)\d\d ?[–-] ?(?:1[5-9]|20)?\d\d$/u.test(trimmed) || /^(?:19|20)\d\d-\d\d-\d\d/u.test(trimmed))
    return true
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(trimmed) || (/^\d{1,3}(?: \d{3})+$/u.test(trimmed) && !trimmed.startsWith('0')))
    return true
  if (/^[1-9]\d{5}-\d{4}$/u.test(trimmed)) return true
  if (/^\d{1,2}[.:]\d\d ?[–-] ?\d{1,2}[.:]\d\d$/u.test(trimmed)) return true
  if (/^[1-9]\d{0,2}(?:[–-]\d{1,4})?$/u.test(trimmed)) return true
  return (
    /[€$£§] ?$|(?:SEK|DKK|NOK|EUR|USD) $/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ ?(?:%|[€$£]|SEK|DKK|NOK|EUR|USD)/u.test(text.slice(end, end + 4))
  )
}

// What `isNational` can say yes to, whatever the country.
function mayBeNational(printed: string): boolean {
  return /^[\s(]*[+0]/u.test(printed) || count(printed) === 8
}

// Unlabelled digits are a number when they are as long as the country prints them; a foreign one has its plus sign.
function isNational(number: E164, printed: string, country: string): boolean {
  if (/^\s*\(?(?:\+|00)/u.test(printed)) return true
  const length = count(printed)
  if (printed.trim().replace('(', '').startsWith('0')) return length >= 8
  return (country === 'DK' || country === 'NO') && length === 8 && number.length === 11
}
