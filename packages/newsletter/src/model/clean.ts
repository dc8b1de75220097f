import type {Mail} from '../mail/mail.ts'

// Controls but the end of a line and the tab; marks that turn what follows round, with which a name can be made to look
// like another (U+202A to U+202E, U+2066 to U+2069); code points that are no characters, some of which are our own marks.
const unwanted =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/gu
const halves = /\p{Surrogate}/gu

/** `text` without what no mail may hold; halves of letters become U+FFFD. */
function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(unwanted, '')
    .replaceAll(halves, '\uFFFD')
}

/** `text` in one line, for a header: every run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, ' ').trim()
}

/** `mail` with every text in it cleaned: what is made of it needs to look at none again. */
export function cleanMail(mail: Mail): Mail {
  return JSON.parse(JSON.stringify(mail), cleanValue) as Mail
}

function cleanValue(_: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value
}
