import type {Brand} from './brand.ts'

/** A language tag in its canonical spelling, `da`, `sv-FI` (BCP 47, RFC 5646). */
export type Bcp47 = Brand<string, 'Bcp47'>

/** The tag that `text` spells, in canonical form; `undefined` where it is no tag. */
export function bcp47(text: string): Bcp47 | undefined {
  const before = known.get(text)
  if (before !== undefined) return before
  const tag = canonical(text)
  if (tag !== undefined && known.size < mostKnown) known.set(text, tag)
  return tag
}

// A newsroom writes in a few languages, and asks for them with each of its files.
const known = new Map<string, Bcp47>()
const mostKnown = 100

function canonical(text: string): Bcp47 | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim())
    return tag as Bcp47 | undefined
  } catch {
    return undefined
  }
}

/** The language of a tag without script, region or variants: `sv` of `sv-FI`. */
export function primaryLanguage(tag: Bcp47): Bcp47 {
  return tag.split('-')[0] as Bcp47
}
