import {cleanLine} from '../model/clean.ts'
import type {Mailbox} from './mail.ts'

/** An address as `To` and `From` have it: `"Ida Holm" <ida@example.org>`; a name beyond ASCII as encoded words (RFC 2047). */
export function headerAddress({address, name = ''}: Mailbox): string {
  const phrase = headerPhrase(name)
  return phrase === '' ? address : `${phrase}<${address}>`
}

/** A name as it stands before `<`, with the space between; nothing where it has no letter. */
export function headerPhrase(name: string): string {
  // A name is a person's word: no control, and so no line end, may pass into a header.
  const clean = Array.from(
    cleanLine(name)
      .replaceAll(/\p{C}+/gu, ' ')
      .trim()
  )
    .slice(0, 60)
    .join('')
  if (clean === '') return ''
  return isPlain(clean) ? `"${clean.replaceAll(/["\\]/gu, String.raw`\$&`)}" ` : `${encodedWords(clean)}\r\n `
}

/**
 * A line of words as a header has it, folded: as they are where they are ASCII, else as encoded words. `before` letters
 * of the first line are taken by the header's name.
 *
 * @see RFC 5322, section 2.2.3; RFC 2047
 */
export function headerText(text: string, before: number): string {
  const clean = cleanLine(text).replaceAll(/\p{C}+/gu, ' ')
  const words = clean.split(' ')
  if (!isPlain(clean) || words.some((word) => word.length > 60)) return encodedWords(clean, before)
  const lines: string[] = []
  let held = ''
  for (const word of words) {
    if (held !== '' && held.length + word.length + (lines.length === 0 ? before : 1) > 75) {
      lines.push(held)
      held = word
    } else held = held === '' ? word : `${held} ${word}`
  }
  return [...lines, held].join('\r\n ')
}

// What looks like an encoded word would be read as one.
function isPlain(text: string): boolean {
  return /^[\u0020-\u007E]*$/u.test(text) && !text.includes('=?')
}

const encoder = new TextEncoder()

// An encoded word holds at most 75 characters, its line 76 (RFC 2047, section 2), and no half of a letter.
function encodedWords(text: string, before = 6): string {
  const words: string[] = []
  let part = ''
  for (const letter of text) {
    const room = words.length === 0 ? Math.floor((76 - before - 12) / 4) * 3 : 45
    if (encoder.encode(part + letter).length > room) {
      words.push(part)
      part = ''
    }
    part += letter
  }
  return [...words, part].map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

/** A moment as mail writes it (RFC 5322, section 3.3): `Tue, 03 Mar 2026 08:00:00 +0000`. */
export function mailDate(now: number): string {
  return new Date(now).toUTCString().replace('GMT', '+0000')
}
