import {createInstance, type i18n} from 'i18next'
import {da} from './da.ts'
import {en} from './en.ts'
import {sv} from './sv.ts'
import type {Catalogue, Holes, WordKey} from './words.ts'

/** The languages that the program speaks; the first is spoken where nobody says which. */
export const catalogues: readonly [Catalogue, ...Catalogue[]] = [en, da, sv]

/** A text in one language, its holes filled. */
export type Say = <Key extends WordKey>(
  key: Key,
  ...holes: keyof Holes<Key> extends never ? [] : [Holes<Key>]
) => string

/** One language of the program. */
export interface Words {
  readonly language: string
  /** The tag that formats days and numbers. */
  readonly formats: string
  /** What core says a setting may hold, by its own words for it. */
  readonly expectations: ReadonlyMap<string, string>
  readonly say: Say
  /** A remark by its id; `undefined` where no id is that. */
  readonly remark: (id: string, holes: {readonly actual: string; readonly expected: string}) => string | undefined
  /** What was mended in a feed, by the id of its message; `undefined` where no id is that. */
  readonly mended: (id: string, holes: {readonly actual: string; readonly expected: string}) => string | undefined
  /** What the person calls something that has an id: a kind, a state; `undefined` where there is no such id. */
  readonly nameOf: (group: 'kinds' | 'states' | 'needs', id: string) => string | undefined
}

/** The words of the language whose tag `tag` begins with, `sv` for `sv_FI.UTF-8`; `undefined` where there are none. */
export function wordsOf(tag: string): Words | undefined {
  const primary = tag.toLowerCase().split(/[-_.@]/u)[0]
  const catalogue = catalogues.find(({language}) => language === primary)
  if (!catalogue) return undefined
  const {language, formats, expectations} = catalogue
  const texts: i18n = createInstance({
    initAsync: false,
    lng: language,
    resources: {[language]: {translation: catalogue.words}},
    // What is printed is text: nothing in it is markup, and nothing is to be looked up in it again.
    interpolation: {escapeValue: false, skipOnVariables: true}
  })
  void texts.init()
  const known = (key: string, holes: object) => (texts.exists(key) ? texts.t(key, {...holes}) : undefined)
  return {
    language,
    formats,
    expectations: new Map(Object.entries(expectations)),
    say: (key, ...[holes]) => texts.t(key, {...holes}),
    remark: (id, holes) => known(`remarks.${id}`, holes),
    mended: (id, holes) => known(`mended.${id}`, holes),
    nameOf: (group, id) => known(`${group}.${id}`, {})
  }
}

/**
 * The words that were asked for: `--locale`, else `BUDSTIKKE_LOCALE`, else the environment as POSIX orders it (LC_ALL,
 * LC_MESSAGES, LANG), else English. What was asked for by name and is not spoken is `unknown`.
 *
 * @see POSIX.1-2024, XBD 8.2
 */
export function chosenWords(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): {readonly words: Words; readonly unknown?: string} {
  const named = localeIn(argv) ?? nonEmpty(environment['BUDSTIKKE_LOCALE'])
  const around =
    nonEmpty(environment['LC_ALL']) ?? nonEmpty(environment['LC_MESSAGES']) ?? nonEmpty(environment['LANG']) ?? ''
  const usual = wordsOf(around) ?? wordsOf(catalogues[0].language)
  if (usual === undefined) throw new TypeError('Unexpected program without words, expected those of its first language')
  const words = named === undefined ? usual : wordsOf(named)
  return words ? {words} : {words: usual, ...(named === undefined ? {} : {unknown: named})}
}

// Needed before the line is parsed, since what is wrong with it must be said in the right language.
function localeIn(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const at = words.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='))
  const word = words[at]
  return word === undefined ? undefined : nonEmpty(word === '--locale' ? words[at + 1] : word.slice('--locale='.length))
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text
}
