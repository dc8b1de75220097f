import {locales} from '../locales/index.ts'
import type {Locale} from '../locales/locale.ts'
import type {Reading} from '../locales/reading.ts'

/**
 * The language that a text is most likely in, of those that have a folder; `undefined` where no word of any occurs.
 *
 * A word counts for every language whose folder knows it, and the more the fewer know it: `og` says Danish or
 * Norwegian, `siger` Danish. Endings and letters decide between the words that none knows.
 */
export function languageOf(text: string): Locale | undefined {
  const words = text.slice(0, enough).toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = new Map<Locale, number>()
  const {weights, profiles} = vocabulary()
  for (const word of words) {
    const known = weights.get(word)
    if (known) for (const {locale, weight} of known) scores.set(locale, (scores.get(locale) ?? 0) + weight)
    else for (const {locale, telling} of profiles) scores.set(locale, (scores.get(locale) ?? 0) + shapeOf(word, telling))
  }
  const best = [...scores].toSorted((a, b) => b[1] - a[1])[0]
  return best !== undefined && best[1] > 0 ? best[0] : undefined
}

// The first pages tell as well as all of them.
const enough = 20_000

function shapeOf(word: string, {endings, letters}: Reading['telling']): number {
  let score = word.length > 4 && endings.some((ending) => word.endsWith(ending)) ? 0.15 : 0
  for (const letter of letters) if (word.includes(letter)) score += 0.3
  for (const letter of foreign) if (word.includes(letter) && !letters.includes(letter)) score -= 0.6
  return score
}

// Letters that no language writes of those that do not count them as theirs.
const foreign = 'æøåäö'

interface Weighed {
  readonly locale: Locale
  readonly weight: number
}

interface Vocabulary {
  readonly weights: ReadonlyMap<string, readonly Weighed[]>
  readonly profiles: readonly {readonly locale: Locale; readonly telling: Reading['telling']}[]
}

let made: Vocabulary | undefined

function vocabulary(): Vocabulary {
  made ??= vocabularyOf(locales)
  return made
}

function vocabularyOf(all: readonly Locale[]): Vocabulary {
  const knowers = new Map<string, {readonly locale: Locale; readonly sure: boolean}[]>()
  for (const locale of all) {
    for (const [word, sure] of wordsOf(locale.reading)) knowers.set(word, [...(knowers.get(word) ?? []), {locale, sure}])
  }
  const weights = new Map<string, readonly Weighed[]>()
  for (const [word, who] of knowers) {
    const rarity = Math.log((all.length + 1) / who.length)
    weights.set(word, who.map(({locale, sure}) => ({locale, weight: rarity * (sure ? 2 : 1) * Math.min(1, word.length / 3)})))
  }
  return {weights, profiles: all.map((locale) => ({locale, telling: locale.reading.telling}))}
}

// Every word the folder's speakers wrote down, and whether they called it telling; not what pages print in English everywhere.
function wordsOf({telling, saying, roles, roleLinks, pronouns, conjunctions, firstPerson, accordingTo, continuing, inviting, happenings, sections, kinds, calendar, phrases, deadlines, notices, describing, organisationWords, contacting}: Reading): Map<string, boolean> {
  const words = new Map<string, boolean>()
  const phrasesOf = [saying, roles, roleLinks, pronouns, conjunctions, firstPerson, accordingTo, continuing, inviting, happenings, deadlines, notices, describing, organisationWords, contacting, ...Object.values(sections), ...Object.values(kinds), ...Object.values(phrases), ...calendar.months, ...calendar.weekdays, calendar.dayWords, calendar.until, calendar.from, calendar.and, Object.keys(calendar.relative)]
  for (const phrase of phrasesOf.flat()) for (const word of phrase.replaceAll(/\{\w+\}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? []) words.set(word, false)
  for (const word of telling.words) words.set(word.toLowerCase(), true)
  return words
}
