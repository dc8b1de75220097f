import type {Author} from 'feed'
import {reportedAddress} from './address.ts'
import type {Reporter} from './messages.ts'
import type {FormatLinks} from './model.ts'
import {xmlLine, xmlText} from './xml-text.ts'

/** `value` on one line and through the door; absent if nothing is left. */
export function lineOf(value: string | undefined, to: Reporter): string | undefined {
  if (value === undefined) return undefined
  const line = xmlLine(value, to.report)
  return line === '' ? undefined : line
}

/** The same with its lines. */
export function textOf(value: string | undefined, to: Reporter): string | undefined {
  if (value === undefined) return undefined
  const text = xmlText(value, to.report).trim()
  return text === '' ? undefined : text
}

/** `Da-dk` as `da-DK`; `undefined`, reported, for what is no language. @see RFC 5646 */
export function fairLanguage(language: string | undefined, to: Reporter): string | undefined {
  if (language === undefined) return undefined
  // Asked of every item, and a feed has few.
  const before = canonical.get(language)
  if (before !== undefined) return before
  if (language.trim() === '') return undefined
  try {
    const tag = Intl.getCanonicalLocales(language.trim())[0]
    if (tag !== undefined && canonical.size < 100) canonical.set(language, tag)
    return tag
  } catch {
    to.report('language-unreal', language)
    return undefined
  }
}

/** What tags have been found to be, a hundred of them at most. */
const canonical = new Map<string, string>()

/** Each address whole, or absent. */
export function fairLinks(links: FormatLinks | undefined, base: string | undefined, to: Reporter): FormatLinks {
  const url = (value: string | undefined, place: string) => reportedAddress(value, base, to.at(place).report)
  return withoutGaps({rss: url(links?.rss, 'rss'), atom: url(links?.atom, 'atom'), json: url(links?.json, 'json')})
}

/** People of whom something is known. */
export function fairAuthors(
  authors: readonly (Author | undefined)[] | undefined,
  base: string | undefined,
  to: Reporter
): readonly Author[] {
  return known(authors, (author, index) => {
    if (!author) return undefined
    const below = to.at('', index)
    const name = lineOf(author.name, below.at('name'))
    // An address without an at sign makes a feed invalid and is no help to anyone.
    const email = lineOf(author.email, below.at('email'))?.match(/^[^\s@()<>]+@[^\s@()<>]+$/u)?.[0]
    const link = reportedAddress(author.link, base, below.at('link').report)
    const avatar = reportedAddress(author.avatar, base, below.at('avatar').report)
    if (email === undefined && link === undefined && avatar === undefined)
      return name === undefined ? undefined : {name}
    return withoutGaps({name, email, link, avatar})
  })
}

/** What `make` answers for each of `list`, where it answers anything. */
export function known<One, Made>(
  list: readonly One[] | undefined,
  make: (one: One, index: number) => Made | undefined
): readonly Made[] {
  // Most lists of most items are empty, and none of them need be made.
  if (list === undefined || list.length === 0) return none
  const all: Made[] = []
  for (let index = 0; index < list.length; index++) {
    const one = list[index]
    const made = one === undefined ? undefined : make(one, index)
    if (made !== undefined) all.push(made)
  }
  return all
}

const none: readonly never[] = []

type Gapless<T> = {[key in keyof T as undefined extends T[key] ? never : key]: T[key]} & {
  [key in keyof T as undefined extends T[key] ? key : never]?: Exclude<T[key], undefined>
}

/** `value` without the fields that are `undefined`: absent is absent. */
export function withoutGaps<T extends object>(value: T): Gapless<T>
export function withoutGaps(value: object): object {
  const kept: Record<string, unknown> = {}
  const fields: Readonly<Record<string, unknown>> = {...value}
  for (const name of Object.keys(fields)) if (fields[name] !== undefined) kept[name] = fields[name]
  return kept
}
