/**
 * `raw` as people see it: NFC, without soft hyphens, zero-width and direction marks and control characters, and with
 * the windows-1252 letters that a wrong decoding left as C1 controls. Line ends become `\n`; a tab stays; a run of
 * spaces becomes one space, and a single no-break space stays one, since it holds numbers together.
 */
export function normalise(raw: string): string {
  if (composed.test(raw)) return raw.replaceAll(/[ \u00A0]{2,}/gu, ' ')
  return raw
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replaceAll(/[\x80-\x9F]/gu, (control) => windows1252(control.charCodeAt(0)))
    .replaceAll(unseen, '')
    .normalize('NFC')
    .replaceAll(/[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{2,}/gu, ' ')
    .replaceAll(/[\u2000-\u2008\u200A\u205F\u3000\u1680]/gu, ' ')
}

// What European languages are written with: each of these is its own NFC, and of the spaces there are only two.
const composed = /^[\n\t\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u203E\u20AC\u2212]*$/u

// Soft hyphen, zero-width and direction marks, byte order mark, C0 controls but tab and line feed, DEL, lone
// surrogates, interlinear marks and the two non-characters that XML cannot hold either.
const unseen =
  /[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\x00-\x08\x0E-\x1F\x7F\uFFF9-\uFFFB\uFFFE\uFFFF\p{Cs}]/gu

/** `text` with every kind of space as the one that rules look for; as long as `text`. */
export function plainSpaces(text: string): string {
  return others.some((space) => text.includes(space)) ? text.replaceAll(/[\u00A0\u2009\u202F\t\n]/gu, ' ') : text
}

// To look for one character costs a fiftieth of what a class of them does, and most texts have none of these.
const others = ['\u00A0', '\u2009', '\u202F', '\t', '\n']

/**
 * The character that byte `code` stands for in windows-1252 (WHATWG Encoding, index windows-1252). Node 20 decodes
 * that label as latin1, so the 32 places where they differ are ours.
 */
export function windows1252(code: number): string {
  return code >= 0x80 && code <= 0x9f ? (upper[code - 0x80] ?? '') : String.fromCharCode(code)
}

const upper = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ']
