import type {Nodes} from 'mdast'
import type {Bcp47} from '../model/language.ts'
import type {Release} from '../model/release.ts'
import {type PlainDate, plainDate} from '../model/time.ts'
import {plainText} from '../model/plain-text.ts'
import {factsIn, type FactKind} from './telling.ts'

/**
 * What is enough of a release to know its kin by, without keeping its text: a few hundred numbers, plain data that may be
 * stored and read again by the same version of this package.
 */
export interface Fingerprint {
  readonly language: Bcp47
  readonly headline: number
  /** When it came out: the day, and the moment where it is known. */
  readonly day?: PlainDate
  readonly at?: string
  /** Every word of headline, lead and body, whatever its case, marks and spaces. */
  readonly whole: number
  /** The same of what carries the text: sentences and everything with a figure, without short lines. */
  readonly kernel: number
  readonly words: number
  /** Of runs of three words, the smallest of each of `sketchSize` orders (MinHash). */
  readonly sketch: readonly number[]
  /** What its versions in other languages say too, by kind. */
  readonly facts: Readonly<Record<FactKind, readonly number[]>>
}

/** What a fact says, in words, by its number: known of the release at hand, and not kept. */
export type FactWords = ReadonlyMap<number, string>

/** How many numbers a sketch has. */
export const sketchSize = 32

/** The fingerprint of a release, for `kinship`. Linear in the text. */
export function fingerprint(release: Release): Fingerprint {
  return printed(release).print
}

/** The fingerprint of a release, and what its facts say. */
export function printed(release: Release): {readonly print: Fingerprint; readonly words: FactWords} {
  const text = plainText(release)
  const all = wordsIn(`${release.headline} ${text}`)
  const spoken = new Map<number, string>()
  const facts = factsIn(release, text)
  const numbered = (kind: FactKind) =>
    facts[kind].map((fact) => {
      const number = shortHash(`${kind} ${fact}`)
      spoken.set(number, fact)
      return number
    })
  const print: Fingerprint = {
    language: release.language,
    headline: shortHash(wordsIn(release.headline).join(' ')),
    ...momentOf(release),
    whole: hash(all.join(' ')),
    kernel: hash(kernelOf(release).join(' ')),
    words: all.length,
    sketch: sketchOf(all),
    facts: {
      numbers: numbered('numbers'),
      times: numbered('times'),
      addresses: numbered('addresses'),
      pictures: numbered('pictures'),
      names: numbered('names')
    }
  }
  return {print, words: spoken}
}

function momentOf({timing, dateline}: Release): Pick<Fingerprint, 'day' | 'at'> {
  const at =
    timing.state === 'published'
      ? timing.at
      : timing.state === 'embargoed'
        ? timing.until
        : timing.state === 'withdrawn'
          ? timing.published
          : undefined
  if (at === undefined) return dateline?.date === undefined ? {} : {day: dateline.date}
  const day = plainDate(at.slice(0, 10))
  return {...(day === undefined ? {} : {day}), ...(day === at ? {} : {at})}
}

// As readers compare words: letters and digits, lower case.
function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

// A line of less, without a figure, is what pages put around a text (`Del`, `Foto`, `Læs mere`).
const fewest = 8

function kernelOf({lead, body}: Release): string[] {
  const blocks = [lead ?? '', ...body.children.flatMap((child) => linesOf(child))]
  return blocks.flatMap((block) => {
    const words = wordsIn(block)
    return words.length >= fewest || /\p{N}/u.test(block) ? words : []
  })
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'blockquote') return node.children.flatMap((child: Nodes) => linesOf(child))
  if (node.type === 'listItem') return node.children.flatMap((child) => linesOf(child))
  return [textIn(node)]
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node
    ? node.children
        .map((child: Nodes) => textIn(child))
        .join(node.type === 'tableRow' || node.type === 'table' ? ' ' : '')
    : ' '
}

/** Broder's sketch: two texts share as large a part of their sketches as of their runs of three words. */
function sketchOf(words: readonly string[]): number[] {
  const least = new Uint32Array(sketchSize).fill(0xffffffff)
  for (let at = 0; at + 3 <= Math.max(words.length, 3); at++) {
    const run = shortHash(words.slice(at, at + 3).join(' '))
    for (let order = 0; order < sketchSize; order++) {
      const place = Math.imul(run ^ (order * 0x9e3779b1), 0x85ebca6b + 2 * order) >>> 0
      const mixed = (place ^ (place >>> 15)) >>> 0
      if (mixed < (least[order] ?? 0)) least[order] = mixed
    }
  }
  // As signed numbers, which the machine holds without a box.
  return Array.from(least, (number) => number | 0)
}

/** 53 bits that a text is known by: two runs of FNV-1a, so that a million texts hardly ever share one. */
function hash(text: string): number {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x01000193 + 0x2c)
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0)
}

/** 32 bits that a word is known by: FNV-1a. */
function shortHash(text: string): number {
  let bits = 0x811c9dc5
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193)
  return bits | 0
}
