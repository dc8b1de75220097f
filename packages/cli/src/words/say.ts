import {createInstance, type i18n} from 'i18next'
import {catalogues, spokenLanguages} from './languages.ts'
import type {Catalogue, Holes, WordKey} from './words.ts'

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
export async function wordsOf(tag: string): Promise<Words | undefined> {
  const primary = tag.toLowerCase().split(/[-_.@]/u)[0]
  const language = spokenLanguages.find((one) => one === primary)
  return language === undefined ? undefined : wordsIn(await catalogues[language]())
}

function wordsIn({language, formats, expectations, words}: Catalogue): Words {
  let texts: i18n | undefined
  const filled = (key: string, holes: object) => {
    texts ??= textsOf(language, words)
    return texts.t(key, {...holes})
  }
  const known = (key: string, holes: object) => (textAt(words, key) === undefined ? undefined : filled(key, holes))
  return {
    language,
    formats,
    expectations: new Map(Object.entries(expectations)),
    // Most texts have no holes, help above all: what there is to say is what stands there.
    say: (key, ...[holes]) => (holes === undefined ? textAt(words, key) : undefined) ?? filled(key, holes ?? {}),
    remark: (id, holes) => known(`remarks.${id}`, holes),
    mended: (id, holes) => known(`mended.${id}`, holes),
    nameOf: (group, id) => textAt(words, `${group}.${id}`)
  }
}

function textsOf(language: string, words: Catalogue['words']): i18n {
  const texts = createInstance({
    initAsync: false,
    lng: language,
    resources: {[language]: {translation: words}},
    // What is printed is text: nothing in it is markup, and nothing is to be looked up in it again.
    interpolation: {escapeValue: false, skipOnVariables: true}
  })
  void texts.init()
  return texts
}

function textAt(words: Catalogue['words'], key: string): string | undefined {
  let at: unknown = words
  for (const part of key.split('.'))
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined
  return typeof at === 'string' ? at : undefined
}

/**
 * The words that were asked for: `--locale`, else `BUDSTIKKE_LOCALE`, else the environment as POSIX orders it (LC_ALL,
 * LC_MESSAGES, LANG), else English. What was asked for by name and is not spoken is `unknown`.
 *
 * @see POSIX.1-2024, XBD 8.2
 */
export async function chosenWords(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): Promise<{readonly words: Words; readonly unknown?: string}> {
  const named = localeIn(argv) ?? nonEmpty(environment['BUDSTIKKE_LOCALE'])
  const around =
    nonEmpty(environment['LC_ALL']) ?? nonEmpty(environment['LC_MESSAGES']) ?? nonEmpty(environment['LANG']) ?? ''
  const words = named === undefined ? undefined : await wordsOf(named)
  if (words) return {words}
  const usual = (await wordsOf(around)) ?? wordsIn(await catalogues[spokenLanguages[0]]())
  return {words: usual, ...(named === undefined ? {} : {unknown: named})}
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
