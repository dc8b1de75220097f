import type {Report} from './messages.ts'

/**
 * The one door for text: `value` without the characters that XML 1.0 cannot hold, lines ended by `\n`.
 *
 * C0 controls, lone surrogates, U+FFFE and U+FFFF are left out and reported; so is U+007F, which XML could hold but HTML
 * counts as an error. C1 controls, which nobody means, are read as the Windows characters they are in nearly every text
 * that holds them (as browsers read `&#x94;`), and reported. U+FFFD says that a letter was lost before it came here; it
 * becomes a question mark, which says the same in every font, and is reported. JSON could hold all of them, but three
 * formats that differ in their words would be worse.
 *
 * @see XML 1.0, section 2.2
 * @see Encoding Standard, index windows-1252
 */
export function xmlText(value: string, report: Report): string {
  // Most text is fit, and to look is cheaper than to replace.
  if (isFit(value)) return value
  return value.replaceAll(/\r\n?/gu, '\n').replaceAll(unfit, (character) => {
    const point = character.codePointAt(0) ?? 0
    if (point === 0xfffd) {
      report('text-lost', 'U+FFFD')
      return '?'
    }
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    const meant = point >= 0x80 && point <= 0x9f ? (windows1252[point - 0x80] ?? '') : ''
    if (meant === '') report('text-character', name)
    else report('text-windows-1252', name, meant)
    return meant
  })
}

/** Whether `value` goes through the door as it is. */
export function isFit(value: string): boolean {
  return !odd.test(value)
}

/** `value` through the door and on one line: for titles and names. */
export function xmlLine(value: string, report: Report): string {
  if (!oddInLine.test(value) && !value.includes('  ') && value.trim() === value) return value
  return xmlText(value, report).replaceAll(/\s+/gu, ' ').trim()
}

// `\p{Surrogate}` under the u flag is a lone one: pairs are one character.
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD-\uFFFF\p{Surrogate}]/gu
// What is not, said by what is: a class of few ranges takes half the time.
const odd = /[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/u

// Of spaces the plain one alone.
const oddInLine =
  /[^\u0020-\u007E\u00A1-\u167F\u2010-\u2027\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\u{10000}-\u{10FFFF}]/u

// From 0x80 on; the five that Windows leaves open are empty.
const windows1252 = [
  ...['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ...['', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ']
]

/**
 * `value` as words that nobody takes for HTML: where an end tag is spelt out (`</b>`), a word joiner, which nobody sees,
 * stands after its first mark.
 *
 * Titles in RSS do not say whether they are HTML, and what has an end tag is taken for it, by feedparser and all that
 * is built on it, by the W3C's validator in every element of text: the tag is gone then. Reading takes it out again
 * (read-xml.ts).
 */
export function wordsInXml(value: string): string {
  return value.includes('</') ? value.replaceAll(/<(?=\/[a-z])/giu, `<${joiner}`) : value
}

/**
 * `value` as words that are the same in HTML and in text, for what is one by its specification and taken for the other
 * by most: what would begin a tag or a reference is a letter that looks like it, `‹` and `＆`.
 */
export function wordsInEither(value: string): string {
  return value.replaceAll('<', '‹').replaceAll(/&(?! )/gu, '＆')
}

/** `value` as it was before `wordsInXml`. */
export function wordsOutOfXml(value: string): string {
  return value.includes(joiner) ? value.replaceAll(`<${joiner}/`, '</') : value
}

const joiner = '\u2060'
