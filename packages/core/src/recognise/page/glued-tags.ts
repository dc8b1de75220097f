import type {Scene} from '../rule.ts'
import {opensSmall} from '../words/letters.ts'

/**
 * Tags that lost what stood between them: `SocialtjänstStockholmMiljöpartiet` at its capitals, and in small letters
 * (`arbejdsmiljøkollektiv trafikprovinsen`) where a word of the text ends or begins, if the line is too long to be one
 * tag or has a seam that shows.
 */
export function ungluedTags(text: string, scene: Scene): readonly string[] {
  const shown = text.split(seam)
  if (text.length > longestLine || (shown.length === 1 && !isLong(text))) return shown
  const known = wordsOf(scene, text)
  // A tag that opens with a capital shows its seam.
  return shown.flatMap((part) => (opensSmall(part) ? atWords(part, known) : [part]))
}

// Nobody tags more; what is longer is no list of tags, and not walked word for word.
const longestLine = 300

const seam = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u

// Nobody tags with two such words side by side, or with one so long.
function isLong(text: string): boolean {
  const long = text.split(' ').filter((word) => /^\p{Ll}{14,}$/u.test(word))
  return long.length >= 2 || long.some((word) => word.length >= 26)
}

/** The words of the text around the tags, in small letters. */
function wordsOf({manuscript: {blocks}}: Scene, tags: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {text} of blocks) {
    if (text.includes(tags)) continue
    for (const word of text.toLowerCase().match(/\p{L}{6,}/gu) ?? []) words.add(word)
  }
  return words
}

function atWords(text: string, known: ReadonlySet<string>): readonly string[] {
  const tags: string[] = []
  let at = 0
  for (const {0: word, index} of text.matchAll(/\p{Ll}{12,}/gu)) {
    const cut = known.has(word) ? undefined : seamIn(word, known)
    if (cut === undefined) continue
    tags.push(text.slice(at, index + cut))
    at = index + cut
  }
  return [...tags, text.slice(at)].map((tag) => tag.trim()).filter((tag) => tag !== '')
}

/** Where in `word` one of the text's words, or what it is made of, ends or begins: the longest that fits. */
function seamIn(word: string, known: ReadonlySet<string>): number | undefined {
  let best: {readonly cut: number; readonly length: number} | undefined
  for (let cut = 6; cut <= word.length - 5; cut++) {
    const [before, after] = [word.slice(0, cut), word.slice(cut)]
    const length = Math.max(isPartOf(before, known) ? before.length : 0, isPartOf(after, known) ? after.length : 0)
    if (length >= 6 && (best === undefined || length > best.length)) best = {cut, length}
  }
  return best?.cut
}

// `arbejdsmiljø` of `arbejdsmiljøsager`, `röntgen` of `magnetröntgen`.
function isPartOf(part: string, known: ReadonlySet<string>): boolean {
  if (part.length < 6) return false
  for (const word of known) if (word.startsWith(part) || word.endsWith(part)) return true
  return false
}
