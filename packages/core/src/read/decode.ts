import {windows1252} from './normalise.ts'

/** The encodings that texts on the way to us are in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A text that was bytes, and how they were read. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** How many bytes were not of the encoding, and were read as windows-1252: texts pasted together from two programs. */
  readonly foreign?: number
}

/**
 * The text that `bytes` hold and the encoding they were read in: the byte order mark decides, else valid UTF-8 is
 * UTF-8, else zero bytes in every other place make it UTF-16, else it is windows-1252, which any bytes are. Where most of
 * what is not ASCII is UTF-8, the rest alone is windows-1252.
 *
 * @see WHATWG Encoding, section 6 (BOM sniff)
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marked(bytes)
  const utf8 = mark === undefined || mark === 'utf-8' ? utf8In(bytes) : undefined
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8'}
  const encoding = mark ?? wide(bytes) ?? 'windows-1252'
  const mixed = encoding === 'windows-1252' || encoding === 'utf-8' ? decodeMixed(bytes) : undefined
  if (mixed) return mixed
  if (encoding === 'windows-1252') return {text: decodeWindows1252(bytes), encoding}
  return {text: new TextDecoder(encoding).decode(bytes), encoding}
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

const strict = new TextDecoder('utf-8', {fatal: true})

/** The text of bytes that are UTF-8 throughout. */
function utf8In(bytes: Uint8Array): string | undefined {
  if (wide(bytes) !== undefined) return undefined
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

// Nordic text in UTF-16 has a zero for nearly every other byte; in UTF-8 it has none.
function wide(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 512) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (length < 4 || even + odd < length / 4) return undefined
  return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : undefined
}

/** Mixed bytes read each as what they are; `undefined` where hardly any are UTF-8. */
function decodeMixed(bytes: Uint8Array): Decoded | undefined {
  const parts: string[] = []
  const utf8 = new TextDecoder('utf-8')
  let letters = 0
  let foreign = 0
  let from = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 1) letters++
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, at)), windows1252(bytes[at] ?? 0))
      foreign++
      from = at + 1
    }
    at += Math.max(length, 1)
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return letters > foreign ? {text: parts.join(''), encoding: 'utf-8', foreign} : undefined
}

/** How many bytes the UTF-8 character at `at` has; 0 where there is none (RFC 3629, section 4, a little widened). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length =
    lead < 0x80
      ? 1
      : lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  const chunk = 8192
  for (let start = 0; start < bytes.length; start += chunk) {
    text += Array.from(bytes.subarray(start, start + chunk), windows1252).join('')
  }
  return text
}
