import {nameTemplates} from '../../locales/name-templates.ts'
import {atSign, bracket, nextKind} from '../words/letters.ts'
import {once} from '../words/once.ts'
import {matchesAt} from '../words/matches.ts'
import {inOutline, outlined} from '../words/outline.ts'
import {holds, holdsSign, nextOf, type WordList, wordList} from '../words/presence.ts'
import type {Reading} from '../../locales/reading.ts'
import {email, type Email} from '../../model/address.ts'

/** A mail address and where it stands in its text. */
export interface EmailHit {
  readonly email: Email
  readonly start: number
  readonly end: number
}

/**
 * The mail addresses printed in `text`, also those hidden from harvesters as the language hides them:
 * `navn (snabel-a) example.org`, `navn[at]example[dot]org`.
 */
export function emailsIn(text: string, reading: Reading): EmailHit[] {
  const {at, dot} = signsOf(reading)
  const found: EmailHit[] = []
  if (holds(text, atSign)) {
    const outline = outlined(text)
    for (const {0: whole, index} of matchesAt(outline, plain, localStarts(outline))) {
      const from = index + gluedFigures(text, index)
      add(found, text.slice(from, index + whole.length), from)
    }
  }
  if (!hidesSign(text, reading)) return found
  for (const match of text.matchAll(at)) {
    const local = /[\p{L}\p{N}._%+-]{1,64}\s?$/u.exec(text.slice(Math.max(0, match.index - 65), match.index))?.[0]
    const behind = match.index + match[0].length
    const host = hostAt(text.slice(behind, behind + 200), dot)
    if (local === undefined || host === undefined) continue
    const address = email(`${local.trim()}@${host.name}`)
    if (address !== undefined && !isTemplate(address))
      found.push({email: address, start: match.index - local.length, end: behind + host.length})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Whether there is a sign in `text`, or in a sentence of it, with which an address is printed, or one that hides it. */
export function mayHoldEmail(text: string, reading: Reading, from = 0, to = text.length): boolean {
  return (holds(text, atSign) && nextKind(text, atSign, from, to) >= 0) || hidesSign(text, reading, from, to)
}

// `(at)`, `snabel-a`: tried at each bracket, of which most open something else, instead of at each place.
function hidesSign(text: string, reading: Reading, from = 0, to = text.length): boolean {
  const {bracketed, at, bare} = signsOf(reading)
  if (holds(text, bracket))
    for (let open = nextKind(text, bracket, from, to); open >= 0; open = nextKind(text, bracket, open + 1, to)) {
      bracketed.lastIndex = open
      if (bracketed.test(text)) return true
    }
  return (nextOf(text, bare, from, to) >= 0 || holdsSign(text, bare, from, to)) && text.slice(from, to).search(at) >= 0
}

const plain = inOutline(
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy
)

// Where in an outline an address may begin: as far before its sign as its letters go, and behind each apostrophe there.
function localStarts(outline: string): readonly number[] {
  const starts: number[] = []
  for (let sign = outline.indexOf('@'); sign >= 0; sign = outline.indexOf('@', sign + 1)) {
    let from = sign
    while (from > 0 && from > sign - longestLocal && localLetters.includes(outline.charAt(from - 1))) from--
    for (let at = from; at < sign; at++) if (at === from || outline[at - 1] === "'") starts.push(at)
  }
  return starts
}

// `Tel:08-123 45 67press@acme.se`: the last figures of the number, or all of them, which pages glue to the address behind.
function gluedFigures(text: string, from: number): number {
  const whole = /^\+?\d{8,13}(?=\p{L}{2})/u.exec(text.slice(from, from + 16))
  if (whole) return whole[0].length
  const figures = /^\d{2,4}(?=\p{L})/u.exec(text.slice(from, from + 5))?.[0].length ?? 0
  return figures > 0 && /\d[ -]\d{2,3} $/u.test(text.slice(Math.max(0, from - 6), from)) ? figures : 0
}

const longestLocal = 64
const localLetters = "Aaon0123456789._%+'-"

function add(found: EmailHit[], printed: string, start: number): void {
  const kept = printed.replace(/(?<![.'-])[.'-]+$/u, '')
  const opening = /^[.'-]*/u.exec(kept)?.[0].length ?? 0
  const address = email(kept.slice(opening))
  if (address !== undefined && !isTemplate(address))
    found.push({email: address, start: start + opening, end: start + kept.length})
}

// `fornamn.efternamn@skarvik.fi` says how addresses are made there, and is nobody's.
function isTemplate(address: Email): boolean {
  return nameTemplates.has(address.slice(0, address.indexOf('@')))
}

interface Signs {
  /** A sign in brackets, from the opening one on. */
  readonly bracketed: RegExp
  readonly at: RegExp
  readonly dot: RegExp
  /** The signs that may stand without brackets. */
  readonly bare: WordList
}

const signsOf = once((reading: Reading): Signs => {
  const atWords = anyOf([...reading.atSigns, 'at', 'a', '@'])
  const dotWords = anyOf([...reading.dotSigns, 'dot', '.'])
  const clear = reading.atSigns.filter((sign) => sign.length > 3)
  // Without brackets only a word that means nothing else may stand for the sign.
  const unbracketed = clear.length === 0 ? '' : `| (?:${anyOf(clear)}) `
  const bracketed = String.raw`[([{<] ?(?:${atWords}) ?[)\]}>]`
  const at = ` ?${bracketed} ?${unbracketed}`
  return {
    bare: wordList(clear.flatMap((sign) => [sign, sign.replaceAll(' ', '')])),
    bracketed: new RegExp(bracketed, 'iuy'),
    at: new RegExp(at, 'giu'),
    dot: new RegExp(String.raw`^(?: ?[([{<] ?(?:${dotWords}) ?[)\]}>] ?| (?:${anyOf(reading.dotSigns)}) |\.)`, 'iu')
  }
})

function anyOf(words: readonly string[]): string {
  return words.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', ' ?')).join('|')
}

function hostAt(text: string, dot: RegExp): {readonly name: string; readonly length: number} | undefined {
  const parts: string[] = []
  let at = 0
  for (let count = 0; count < 6; count++) {
    const label = /^[\p{L}\p{N}-]{1,63}/u.exec(text.slice(at))?.[0]
    if (label === undefined) break
    parts.push(label)
    const length = at + label.length
    const sign = dot.exec(text.slice(length))?.[0]
    if (sign === undefined || !/^[\p{L}\p{N}]/u.test(text.slice(length + sign.length)))
      return parts.length < 2 ? undefined : {name: parts.join('.'), length}
    at = length + sign.length
  }
  return undefined
}
