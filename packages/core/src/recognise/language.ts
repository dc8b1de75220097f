import {locales} from '../locales/index.ts'
import type {Locale} from '../locales/locale.ts'

/**
 * The language that a text is most likely in, of those that have a folder, by the small words, endings and letters
 * that each counts as telling; `undefined` where none of them occurs.
 */
export function languageOf(text: string): Locale | undefined {
  const words = text.slice(0, enough).toLowerCase().match(/\p{L}+/gu) ?? []
  let best: {readonly locale: Locale; readonly score: number} | undefined
  for (const locale of locales) {
    const score = scoreOf(words, locale)
    if (score > 0 && (best === undefined || score > best.score)) best = {locale, score}
  }
  return best?.locale
}

// The first pages tell as well as all of them.
const enough = 20_000

function scoreOf(words: readonly string[], {reading: {telling}}: Locale): number {
  const small = new Set(telling.words)
  let score = 0
  for (const word of words) {
    if (small.has(word)) score += 2
    else if (word.length > 5 && telling.endings.some((ending) => word.endsWith(ending))) score += 0.5
    for (const letter of telling.letters) if (word.includes(letter)) score += 0.25
  }
  return score
}
