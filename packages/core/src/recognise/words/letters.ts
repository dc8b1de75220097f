/** What sort of character stands there; a letter may be small or a capital as well. */
export const letter = 1
export const digit = 2
export const mark = 4
export const capital = 8
export const small = 16
/** Space of any kind, line ends too. */
export const space = 32
/** `.`, `!`, `?`, `…`: what closes a sentence. */
export const stop = 64
/** A quotation mark or an apostrophe of any shape, `>` and `<` with them. */
export const quoteMark = 128
export const dash = 256
export const colon = 512
/** What parts a line: `|`, `·`, `•`, `/`, `>`, `›`, `»`. */
export const parting = 1024
export const atSign = 2048
/** `(`, `[`, `{`, `<`: behind one, `@` may be hidden. */
export const bracket = 4096
/** What is compared as another character: `’`, `–`, `İ`, the no-break space. */
export const varying = 8192
export const comma = 16_384

// No sort, but kept with the others: a character without any was asked all the same.
const asked = 32_768
const kinds = new Uint16Array(65_536)

/**
 * The sorts of the character that `text` has at `at`: a sum of the numbers above.
 *
 * A Unicode pattern that is tried at every place of a text costs more than all reading; each character is asked once.
 */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  // What asks each character of a text asks `String.prototype` by name, here and elsewhere. V8 looks up `text.charCodeAt` by
  // what the text is made of (cut from another, put together, of one byte or two), and where it has met five of those it
  // does so for every character; a name of our own for it is a variable once the package is bundled, and is called. By this
  // name it is compiled in: a third of the time.
  const code = String.prototype.charCodeAt.call(text, at)
  const known = kinds[code] ?? 0
  return known === 0 ? kindOfNew(text, at, code) : known
}

function kindOfNew(text: string, at: number, code: number): number {
  // Half a character says nothing of the next that opens with the same half.
  if (code >= 0xd8_00 && code <= 0xdf_ff) return kindOfWhole(wholeAt(text, at))
  const made = kindOf(String.fromCharCode(code))
  kinds[code] = made | asked
  return made
}

// Emoji and the letters of rare scripts, of two halves each; a text has few.
const wholes = new Map<string, number>()
const mostWholes = 5000

function kindOfWhole(character: string): number {
  const known = wholes.get(character)
  if (known !== undefined) return known
  const made = kindOf(character)
  if (wholes.size >= mostWholes) wholes.clear()
  wholes.set(character, made)
  return made
}

function wholeAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  const from = code >= 0xdc_00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff ? at - 1 : at
  return String.fromCodePoint(text.codePointAt(from) ?? code)
}

const sorts: readonly (readonly [RegExp, number])[] = [
  [/\p{Lu}/u, capital],
  [/\p{Ll}/u, small],
  [/\p{L}/u, letter],
  [/\p{N}/u, digit],
  [/\p{M}/u, mark],
  [/\s/u, space],
  [/[.!?…]/u, stop],
  [/["'»«”“„‟’‘‚›‹<>]/u, quoteMark],
  [/[-–—−]/u, dash],
  [/:/u, colon],
  [/[|·•/>›»]/u, parting],
  [/@/u, atSign],
  [/[([{<]/u, bracket],
  [/[İ’–\u00A0]/u, varying],
  [/,/u, comma]
]

function kindOf(character: string): number {
  return sorts.reduce((sum, [pattern, sort]) => (pattern.test(character) ? sum | sort : sum), 0)
}

/** The sorts of all characters of `text` in one sum: without `digit` in it no figure stands anywhere. */
export function kindsIn(text: string): number {
  let all = 0
  for (let at = 0; at < text.length; at++) all |= kindAt(text, at)
  return all
}

/** The next place from `from` on and before `to` with a character of one of the sorts `wanted`, -1 where none is: `nextKind(text, capital)`. */
export function nextKind(text: string, wanted: number, from = 0, to = text.length): number {
  for (let at = from; at < to; at++) if ((kindAt(text, at) & wanted) !== 0) return at
  return -1
}

/** Whether a letter or a digit stands there. */
export function isWordAt(text: string, at: number): boolean {
  return (kindAt(text, at) & (letter | digit)) !== 0
}

/** Whether no run of letters, digits and their marks that began before goes on there. */
export function opensWord(text: string, at: number): boolean {
  let before = at - 1
  while ((kindAt(text, before) & mark) !== 0) before--
  return !isWordAt(text, before)
}

/** Where the run of letters and digits that begins at `from` ends. */
export function wordRunEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & (letter | digit)) !== 0) at++
  return at
}

/** Where the run of letters, digits and their marks that begins at `from` ends. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && (kindAt(text, at) & (letter | digit | mark)) !== 0) at++
  return at
}

/** Whether `text` opens with a capital. */
export function opensCapital(text: string): boolean {
  return (kindAt(text, 0) & capital) !== 0
}

/** Whether `text` opens with small letters, `least` of them. */
export function opensSmall(text: string, least = 1): boolean {
  for (let at = 0; at < least; at++) if ((kindAt(text, at) & small) === 0) return false
  return true
}

/** Whether `text` opens as a name does, with a capital and a small letter. */
export function opensName(text: string): boolean {
  return (kindAt(text, 0) & capital) !== 0 && (kindAt(text, 1) & small) !== 0
}

/** Where the small word of up to three letters with which `text` closes begins, `på` of `Del artiklen på`; -1 where none does. */
export function closingSmallWord(text: string, end = text.length): number {
  let from = end
  while (from > end - 4 && (kindAt(text, from - 1) & small) !== 0) from--
  return from < end && end - from <= 3 && text[from - 1] === ' ' ? from : -1
}

/** Whether `text` has at least `least` characters, all of the sorts `wanted`. */
export function isAll(text: string, wanted: number, least = 1): boolean {
  if (text.length < least) return false
  for (let at = 0; at < text.length; at++) if ((kindAt(text, at) & wanted) === 0) return false
  return true
}

/** Whether `count` characters of the sorts `wanted` stand side by side in `text`. */
export function holdsRun(text: string, wanted: number, count: number): boolean {
  let run = 0
  for (let at = 0; at < text.length && run < count; at++) run = (kindAt(text, at) & wanted) === 0 ? 0 : run + 1
  return run >= count
}

/** Whether a figure from 0 to 9 stands there; those of other scripts print no days. */
export function isFigure(text: string, at: number): boolean {
  const code = String.prototype.charCodeAt.call(text, at)
  return code >= 48 && code <= 57
}
