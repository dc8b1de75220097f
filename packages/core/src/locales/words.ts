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
  resources: Object.fromEntries(locales.map(({language, labels}) => [language, {translation: labels}]))
})
void texts.init()

/** A label in a language, with its holes filled; in the first language there is where it has no pack. */
export function label(language: Bcp47, key: LabelKey, holes: Readonly<Record<string, string>> = {}): string {
  const parts = partsOf(language, key)
  let text = parts[0] ?? ''
  for (let index = 1; index < parts.length; index += 2)
    text += (holes[parts[index] ?? ''] ?? '') + (parts[index + 1] ?? '')
  return text
}

// A page asks for a hundred words, and finding one in the packs takes longer than filling it: each is found once a
// language, and kept as text, hole, text and so on.
function partsOf(language: Bcp47, key: LabelKey): readonly string[] {
  const ofLanguage = found.get(language) ?? new Map<LabelKey, readonly string[]>()
  found.set(language, ofLanguage)
  const known = ofLanguage.get(key)
  if (known) return known
  const lng = localeOf(language)?.language ?? must(locales[0]).language
  const parts = texts.t(key, {lng, skipInterpolation: true}).split(/\{\{(\w+)\}\}/u)
  ofLanguage.set(key, parts)
  return parts
}

const found = new Map<Bcp47, Map<LabelKey, readonly string[]>>()
