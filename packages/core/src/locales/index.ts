import {type Bcp47, primaryLanguage} from '../model/language.ts'
import {da} from './da/index.ts'
import {en} from './en/index.ts'
import {fi} from './fi/index.ts'
import type {Locale} from './locale.ts'
import {nb} from './nb/index.ts'
import {nn} from './nn/index.ts'
import {sv} from './sv/index.ts'

/** The languages that releases are read and printed in. */
export const locales: readonly Locale[] = [da, sv, nb, nn, fi, en]

const byLanguage = new Map<string, Locale>(locales.map((locale) => [locale.language, locale]))

/** The pack for the language of `tag`, whatever its region: `sv` for `sv-FI`; `undefined` where there is none. */
export function localeOf(tag: Bcp47): Locale | undefined {
  const language = primaryLanguage(tag)
  // `no` is the macrolanguage of both written forms; sites that say it mean Bokmål (ISO 639-3).
  return byLanguage.get(language === 'no' ? 'nb' : language)
}
