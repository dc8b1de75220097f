import {capital, digit, kindAt, letter, mark, small, space} from './letters.ts'

/**
 * `text` with the sort of each letter in its place, as long as `text` and of one-byte characters: `A` a capital, `a` a
 * small letter, `o` a letter that is neither, `m` a mark, `n` a number other than 0 to 9. Figures, spaces and the signs
 * of Latin-1 stay; the dashes and quotation marks that lie outside stand where Windows-1252 has them, `\x92` is `’`.
 *
 * It is what a pattern of `inOutline` is asked of.
 */
export function outlined(text: string): string {
  if (text.length <= atOnce) return outlineOf(text, 0, text.length)
  let made = ''
  for (let from = 0; from < text.length; from += atOnce)
    made += outlineOf(text, from, Math.min(text.length, from + atOnce))
  return made
}

// As many arguments as any engine takes.
const atOnce = 8192

function outlineOf(text: string, from: number, to: number): string {
  const made: number[] = []
  for (let at = from; at < to; at++) {
    const known = codes[String.prototype.charCodeAt.call(text, at)] ?? 0
    made.push(known === 0 ? codeOfNew(text, at) : known)
  }
  return String.fromCharCode(...made)
}

const codes = new Uint8Array(65_536)

function codeOfNew(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const made = codeOf(text.charAt(at), kindAt(text, at), code)
  // Half a character says nothing of the next that opens with the same half.
  if (code < 0xd8_00 || code > 0xdf_ff) codes[code] = made
  return made
}

function codeOf(character: string, kind: number, code: number): number {
  const sort = sorts.find(([bit]) => (kind & bit) !== 0)?.[1]
  if (sort !== undefined && !(sort === 'n' && code < 0x80)) return sort.charCodeAt(0)
  if (code > 0 && (code < 0x7f || (code >= 0xa0 && code <= 0xff))) return code
  return standIns.get(character) ?? ((kind & space) === 0 ? 0x7f : 0xa0)
}

const sorts: readonly (readonly [number, string])[] = [
  [capital, 'A'],
  [small, 'a'],
  [letter, 'o'],
  [mark, 'm'],
  [digit, 'n']
]

const standIns: ReadonlyMap<string, number> = new Map([
  ['‚', 0x82],
  ['„', 0x84],
  ['…', 0x85],
  ['‹', 0x8b],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['›', 0x9b],
  ['−', 0x9c]
])

/**
 * `pattern`, made to be asked of `outlined` texts: it says the same of a text's outline as of the text, case and all, as
 * long as it names no letters but by `\p{Lu}`, `\p{Ll}`, `\p{L}`, `\p{M}` and `\p{N}`.
 *
 * V8 takes up to 5 ms to compile a pattern with a dozen Unicode classes, four times over (for the first text, for the
 * ones after it, and for each width of characters), and calls out of the compiled code for each letter. Half of what the
 * first text of a program cost was that.
 */
export function inOutline(pattern: RegExp): RegExp {
  let made = ''
  let isWithin = false
  for (const [part] of pattern.source.matchAll(/\\[pP]\{\w+\}|\\.|[\s\S]/gu)) {
    if (part === '[' || part === ']') isWithin = part === '['
    made += partOf(part, isWithin)
  }
  return new RegExp(made, pattern.flags.replace('u', ''))
}

function partOf(part: string, isWithin: boolean): string {
  const stand = standIns.get(part)
  if (stand !== undefined) return String.raw`\x${stand.toString(16)}`
  const sort = classes[part.slice(3, -1)]
  if (sort === undefined || !/^\\p/iu.test(part)) return part
  return part.startsWith(String.raw`\P`) ? `[^${sort}]` : isWithin ? sort : `[${sort}]`
}

const classes: Readonly<Record<string, string>> = {Lu: 'A', Ll: 'a', L: 'Aao', M: 'm', N: '0-9n'}
