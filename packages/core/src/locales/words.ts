import i18next, {type i18n} from 'i18next'
import {must} from '../model/brand.ts'
import type {Bcp47} from '../model/language.ts'
import {localeOf, locales} from './index.ts'
import type {Labels} from './labels.ts'

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`
}[keyof Tree & string]

/** The name of a label: `release.corrected`. */
export type LabelKey = Leaves<Labels>

const texts: i18n = i18next.createInstance({
  initAsync: false,
  fallbackLng: must(locales[0]).language,
  resources: Object.fromEntries(locales.map(({language, labels}) => [language, {translation: labels}])),
  // Trees escape when they are serialised; escaping here would do it twice.
  interpolation: {escapeValue: false}
})
void texts.init()

/** A label in a language, with its holes filled; in the first language there is where it has no pack. */
export function label(language: Bcp47, key: LabelKey, holes: Readonly<Record<string, string>> = {}): string {
  return texts.t(key, {...holes, lng: localeOf(language)?.language ?? must(locales[0]).language})
}
