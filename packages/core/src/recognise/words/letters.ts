/** What sort of character stands there; a letter may be small or a capital as well. */
export const letter = 1
export const digit = 2
const mark = 4
export const capital = 8
export const small = 16

const asked = 128
const kinds = new Uint8Array(65_536)

/**
 * The sorts of the character that `text` has at `at`: a sum of `letter`, `digit`, `mark`, `capital` and `small`.
 *
 * A Unicode pattern that is tried at every place of a text costs more than all reading; each character is asked once.
 */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 0
  const known = kinds[code] ?? 0
  if (known !== 0) return known & ~asked
  const isHalf = code >= 0xd8_00 && code <= 0xdf_ff
  const made = kindOf(isHalf ? wholeAt(text, at) : String.fromCharCode(code))
  // Half a character says nothing of the next that opens with the same half.
  if (!isHalf) kinds[code] = made | asked
  return made
}

function wholeAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  const from = code >= 0xdc_00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff ? at - 1 : at
  return String.fromCodePoint(text.codePointAt(from) ?? code)
}

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return letter | capital
  if (/\p{Ll}/u.test(character)) return letter | small
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{M}/u.test(character) ? mark : 0
}

/** Whether a letter or a digit stands there. */
export function isWordAt(text: string, at: number): boolean {
  return (kindAt(text, at) & (letter | digit)) !== 0
}

/** Where the run of letters, digits and their marks that begins at `from` ends. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & (letter | digit | mark)) !== 0) at++
  return at
}
