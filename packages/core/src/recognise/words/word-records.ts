import {kindAt, kindsIn, varying} from './letters.ts'

/**
 * A record for each word with which phrases begin: how many letters, how many numbers of its bits are not 0; the letters;
 * then of each such number which it is, and the bits. Number 0 is none.
 *
 * Every second word of a text is in some list. As objects, of a word and its bits each, they lay in six places of memory:
 * from here a walk through a text that other rules read before takes two thirds of the time.
 */
let records = new Int32Array(1 << 15)
let used = 1

// Open addressing, a word's hash and the number of its record side by side; at most half of the slots are taken.
let table = new Int32Array(2 << 12)
let taken = 0

/** The record of the word that stands there, folded, and whose hash is `hash`; 0 where it is none. */
export function recordAt(text: string, from: number, to: number, hash: number): number {
  return recordIn(slotOf(text, from, to, hash))
}

function recordIn(slot: number): number {
  return table[slot + 1] ?? 0
}

/** The hash of a word from that of its letters so far and the next one; of none it is 0. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01_00_01_93)
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
  return hash
}

/** The character at `at` as `fold` has it. */
export function foldedAt(text: string, at: number): number {
  const code = String.prototype.charCodeAt.call(text, at)
  const known = foldings[code] ?? 0
  return known === 0 ? foldingOfNew(code) : known
}

const foldings = new Uint16Array(65_536)

function foldingOfNew(code: number): number {
  const made = fold(String.fromCharCode(code)).charCodeAt(0)
  foldings[code] = made
  return made
}

/**
 * What `kindAt` and `foldedAt` say of the character that stands at `at`, which is in `text`: its sorts in the lower sixteen
 * bits, the folded one above them. What walks through a text looks at each character once for both.
 */
export function characterAt(text: string, at: number): number {
  const code = String.prototype.charCodeAt.call(text, at)
  const known = characters[code] ?? 0
  return known === 0 ? characterOfNew(text, at, code) : known
}

const sorts = 0xff_ff
const characters = new Int32Array(65_536)

function characterOfNew(text: string, at: number, code: number): number {
  const made = (foldedAt(text, at) << 16) | (kindAt(text, at) & sorts)
  // Half a character says nothing of the next that opens with the same half.
  if (code < 0xd8_00 || code > 0xdf_ff) characters[code] = made
  return made
}

/** The folded character of what `characterAt` says. */
export function foldedOf(character: number): number {
  return character >>> 16
}

/** The sorts of what `characterAt` says, or of several such numbers. */
export function sortsOf(character: number): number {
  return character & sorts
}

// The slot of the word that stands there, or the free one that it would take.
function slotOf(text: string, from: number, to: number, hash: number): number {
  const mask = table.length - 1
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask
  for (let record = recordIn(slot); record !== 0; record = recordIn(slot)) {
    if (table[slot] === hash && stands(record, text, from, to)) return slot
    slot = (slot + 2) & mask
  }
  return slot
}

function stands(record: number, text: string, from: number, to: number): boolean {
  if (records[record] !== to - from) return false
  for (let at = from, own = record + 2; at < to; at++, own++) if (records[own] !== foldedAt(text, at)) return false
  return true
}

function bitsFrom(record: number): number {
  return record + 2 + (records[record] ?? 0)
}

function bitsTo(record: number): number {
  return bitsFrom(record) + 2 * (records[record + 1] ?? 0)
}

/** Those of the bits of a record that have the number `part`. */
export function bitsOf(record: number, part: number): number {
  const to = bitsTo(record)
  for (let at = bitsFrom(record); at < to; at += 2) if (records[at] === part) return records[at + 1] ?? 0
  return 0
}

/** Adds the bits of a record to those of other words. */
export function addBits(all: number[], record: number): void {
  const to = bitsTo(record)
  for (let at = bitsFrom(record); at < to; at += 2) {
    const part = records[at] ?? 0
    all[part] = (all[part] ?? 0) | (records[at + 1] ?? 0)
  }
}

/** Adds one bit to those of `word`, which is folded. It gets a new record: texts that were asked before go on to know the old one. */
export function addTo(word: string, {part, bit}: {readonly part: number; readonly bit: number}): void {
  const hash = hashOf(word)
  const slot = slotOf(word, 0, word.length, hash)
  const known = recordIn(slot)
  table[slot] = hash
  table[slot + 1] = recordOf(word, known, part, bit)
  if (known !== 0) return
  taken++
  if (taken * 4 > table.length) grow()
}

// A new record of `word`: the bits of the one that is known, and one more.
function recordOf(word: string, known: number, part: number, bit: number): number {
  const [from, to] = known === 0 ? [0, 0] : [bitsFrom(known), bitsTo(known)]
  makeRoom(word.length + to - from + 4)
  const record = used
  records[record] = word.length
  used += 2
  for (let at = 0; at < word.length; at++) records[used++] = word.charCodeAt(at)
  let isNew = true
  for (let at = from; at < to; at += 2) {
    const isPart = records[at] === part
    if (isPart) isNew = false
    records[used++] = records[at] ?? 0
    records[used++] = (records[at + 1] ?? 0) | (isPart ? bit : 0)
  }
  if (isNew) {
    records[used++] = part
    records[used++] = bit
  }
  records[record + 1] = (used - bitsFrom(record)) / 2
  return record
}

function makeRoom(count: number): void {
  if (used + count <= records.length) return
  const before = records
  records = new Int32Array(before.length * 2 + count)
  records.set(before)
}

function grow(): void {
  const before = table
  table = new Int32Array(before.length * 2)
  const mask = table.length - 1
  for (let old = 0; old < before.length; old += 2) {
    if (before[old + 1] === 0) continue
    const hash = before[old] ?? 0
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask
    while (recordIn(slot) !== 0) slot = (slot + 2) & mask
    table[slot] = hash
    table[slot + 1] = before[old + 1] ?? 0
  }
}

/** The character at `at` in small letters and nothing else, as `lowered` has it. */
export function loweredAt(text: string, at: number): number {
  const character = characterAt(text, at)
  if ((character & varying) === 0) return foldedOf(character)
  return text[at] === 'İ' ? unlike : String.prototype.charCodeAt.call(text, at)
}

/** What stands for `İ`, which alone is longer in small letters; no other letter is, in either case. */
export const unlike = 0xff_fc

/** Whether `text` has `phrase`, which is folded, from `at` on: most part from it in a letter or two, and need not be folded whole. */
export function spells(text: string, phrase: string, at = 0): boolean {
  if (at + phrase.length > text.length) return false
  for (let own = 0; own < phrase.length; own++)
    if (String.prototype.charCodeAt.call(phrase, own) !== foldedAt(text, at + own)) return false
  return true
}

/** `text` as phrases are compared: lower-case, with one apostrophe, hyphen and space; as long as `text`. */
export function fold(text: string, kinds = kindsIn(text)): string {
  const plain =
    (kinds & varying) === 0
      ? text
      : text.replaceAll('İ', 'I').replaceAll('’', "'").replaceAll('–', '-').replaceAll('\u00A0', ' ')
  return plain.toLowerCase()
}
