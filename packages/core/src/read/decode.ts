import {windows1252} from './normalise.ts'

/** The encodings that texts on the way to us are in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The text that `bytes` hold and the encoding they were read in: the byte order mark decides, else valid UTF-8 is
 * UTF-8, else zero bytes in every other place make it UTF-16, else it is windows-1252, which any bytes are.
 *
 * @see WHATWG Encoding, section 6 (BOM sniff)
 */
export function decode(bytes: Uint8Array): {readonly text: string; readonly encoding: Encoding} {
  const encoding = marked(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (wide(bytes) ?? 'windows-1252'))
  if (encoding === 'windows-1252') return {text: decodeWindows1252(bytes), encoding}
  return {text: new TextDecoder(encoding).decode(bytes), encoding}
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  if (wide(bytes) !== undefined) return false
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
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

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  const chunk = 8192
  for (let start = 0; start < bytes.length; start += chunk) {
    text += Array.from(bytes.subarray(start, start + chunk), windows1252).join('')
  }
  return text
}
