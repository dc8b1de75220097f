import type {Brand} from './brand.ts'

/** A language tag in its canonical spelling, `da`, `sv-FI` (BCP 47, RFC 5646). */
export type Bcp47 = Brand<string, 'Bcp47'>

/** The tag that `text` spells, in canonical form; `undefined` where it is no tag. */
export function bcp47(text: string): Bcp47 | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(text.trim())
    return canonical as Bcp47 | undefined
  } catch {
    return undefined
  }
}

/** The language of a tag without script, region or variants: `sv` of `sv-FI`. */
export function primaryLanguage(tag: Bcp47): Bcp47 {
  return tag.split('-')[0] as Bcp47
}
