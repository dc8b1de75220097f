import {lexiconOf} from '../words/lexicon.ts'
import {personsIn, wordsIn} from '../words/names.ts'
import type {Scene} from '../rule.ts'

/** Where the words end that ask: in `För ytterligare kommentarer om rapporten kontakta Eva Ek` only what follows the last names anyone. */
export function contactingEnd(text: string, from: number, scene: Scene): number {
  let end = from
  for (const word of lexiconOf(scene.locale.reading).contacting.all(text)) {
    // `… kan advokat Pia Sand kontaktes på 62 55 …`: whom it asks to call stands before it.
    if (leadsToNumber(text, word.end) && namesSomebody(text.slice(end, word.start), scene)) continue
    // Behind the first number the word belongs to the next whom one may ask.
    if (word.end >= from && word.start < from + 120 && !figuresOrAt.test(text.slice(from, word.start)))
      end = Math.max(end, word.end)
  }
  // `Presskontakt för ministern: Anton Ek`: what stands between phrase and colon is whose contact it is.
  const colon = /^[^:.@\d]{0,60}:(?= )/u.exec(text.slice(end))
  const {links} = lexiconOf(scene.locale.reading)
  const belongsTo = colon && links.has(wordsIn(colon[0])[0]?.word.toLowerCase() ?? '')
  return colon && (belongsTo || personsIn(colon[0], scene.locale.reading).length === 0) ? end + colon[0].length : end
}

/** What every number and every address has: `070-123 45 67`, `91 72 20 45`, `eva@ek.se`. */
export const figuresOrAt = /\d{3}|\d\d \d\d|@/u

function namesSomebody(text: string, {locale: {reading}}: Scene): boolean {
  return text.length < 120 && personsIn(text, reading).length > 0
}

/** Whether a number stands right behind `end`: ` på 62 55 …`, ` på tlf. 62 55 …`. */
export function leadsToNumber(text: string, end: number): boolean {
  return /^(?: \p{Ll}{1,4}\.?){0,2}[ :]{0,2}[+\d(]/u.test(text.slice(end, end + 14))
}
