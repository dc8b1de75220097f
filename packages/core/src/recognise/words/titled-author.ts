import type {Reading} from '../../locales/reading.ts'
import {datesIn} from '../dates/dates.ts'
import {digit, kindAt} from './letters.ts'
import {lexiconOf} from './lexicon.ts'
import {personsIn, wordsIn} from './names.ts'
import {once} from './once.ts'
import {openerOf} from './openers.ts'

/** Who wrote it, by a line that has a title between the word and the name: `Af sognepræst Birgitte Holm, Thorup`. */
export function titledAuthor(text: string, reading: Reading): string | undefined {
  if (text.length > longest) return undefined
  const word = /^\p{L}{2,12}:?(?= \p{Ll})/u.exec(text)?.[0] ?? ''
  if (!openingWords(reading).has(word.replace(':', '').toLowerCase())) return undefined
  const [signed = ''] = text.slice(word.length + 1).split(/[,(|]/u, 1)
  const line = signed.trimEnd()
  const [person, another] = personsIn(line, reading)
  // A sentence goes on behind the name, or has its stop.
  if (!person || another || person.end !== line.length || /[.!?:;\d]/u.test(text.slice(word.length))) return undefined
  const title = line.slice(0, person.start)
  return lexiconOf(reading).hasRole(title) && wordsIn(title).length <= 5 ? person.name : undefined
}

/** Whether a line opens with the word for who wrote it, or with a day and that word: `11.06.2026 Af Eva Ek`. */
export function opensAsByline(text: string, {calendar, phrases}: Reading): boolean {
  if (openerOf(phrases.byline, text) !== undefined) return true
  const day = (kindAt(text, 0) & digit) === 0 ? undefined : datesIn(text, calendar)[0]
  return day?.from === 0 && openerOf(phrases.byline, text.slice(day.to).trimStart()) !== undefined
}

const longest = 120

// `Af` of `Af {name}`, `Tekst` of `Tekst: {name}`.
const openingWords = once(
  ({phrases}: Reading): ReadonlySet<string> =>
    new Set(phrases.byline.flatMap((phrase) => /^(\p{L}+):? \{name\}$/u.exec(phrase)?.[1]?.toLowerCase() ?? []))
)
