import type {Text} from 'xast'
import type {Raw} from 'xast-util-to-xml'
import type {Report} from './messages.ts'

/**
 * The one door for text: `value` without the characters that XML 1.0 cannot hold, lines ended by `\n`.
 *
 * C0 controls, lone surrogates, U+FFFE and U+FFFF are left out and reported; so is U+007F, which XML could hold but HTML
 * counts as an error. C1 controls, which nobody means, are read as the Windows characters they are in nearly every text
 * that holds them (as browsers read `&#x94;`), and reported. JSON could hold all of them, but three formats that differ
 * in their words would be worse.
 *
 * @see XML 1.0, section 2.2
 * @see Encoding Standard, index windows-1252
 */
export function xmlText(value: string, report: Report): string {
  // Most text is fit, and to look is cheaper than to replace.
  if (isFit(value)) return value
  return value.replaceAll(/\r\n?/gu, '\n').replaceAll(unfit, (character) => {
    const point = character.codePointAt(0) ?? 0
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    const meant = point >= 0x80 && point <= 0x9f ? (windows1252[point - 0x80] ?? '') : ''
    if (meant === '') report('text-character', name)
    else report('text-windows-1252', name, meant)
    return meant
  })
}

/** Whether `value` goes through the door as it is. */
export function isFit(value: string): boolean {
  return !unfitOrReturn.test(value)
}

/** `value` through the door and on one line: for titles and names. */
export function xmlLine(value: string, report: Report): string {
  const text = xmlText(value, report)
  // A space between words is no reason to look at all of them again.
  return /[^\S ]|\s\s|^\s|\s$/u.test(text) ? text.replaceAll(/\s+/gu, ' ').trim() : text
}

// `\p{Surrogate}` under the u flag is a lone one: pairs are one character.
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu
const unfitOrReturn = /[\r\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/u

// From 0x80 on; the five that Windows leaves open are empty.
const windows1252 = [
  ...['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ...['', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ']
]

/**
 * The nodes for `value`, which has passed the door.
 *
 * `]]>` may not stand in text (XML 1.0, section 2.4), and the serialiser escapes `&` and `<` alone; a CDATA section
 * for the last mark would do, but one reader in five then loses the spaces around it. So this constant is written raw.
 */
export function textNodes(value: string): (Text | Raw)[] {
  if (!value.includes(']]>')) return value === '' ? [] : [{type: 'text', value}]
  return value
    .split(']]>')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [{type: 'raw' as const, value: ']]&#x3E;'}]),
      ...(part === '' ? [] : [{type: 'text' as const, value: part}])
    ])
}
