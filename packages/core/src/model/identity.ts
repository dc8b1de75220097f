import type {Brand} from './brand.ts'

/** The identity of a release for life, a tag URI: `tag:example.org,2026:releases/2026-11-ny-socialpolitik/da` (RFC 4151). */
export type ReleaseId = Brand<string, 'ReleaseId'>

/** The name of a release in addresses: lower-case Latin letters, digits and single hyphens, at most 80 characters. */
export type Slug = Brand<string, 'Slug'>

/** Who mints ids: a domain and a year in which it was theirs, `example.org,2026` (RFC 4151, taggingEntity). */
export type Authority = Brand<string, 'Authority'>

const tagPattern = /^tag:[a-z0-9@._-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*$/u

/** The identity that `text` spells; `undefined` where it is no tag URI. */
export function releaseId(text: string): ReleaseId | undefined {
  return tagPattern.test(text) ? (text as ReleaseId) : undefined
}

/** The authority that a host and a year make; `undefined` where either is none. */
export function authority(host: string, year: string): Authority | undefined {
  const spelt = `${host.toLowerCase()},${year}`
  return releaseId(`tag:${spelt}:`) === undefined ? undefined : (spelt as Authority)
}

/** The identity that an authority gives to what it calls `name`; what a URI cannot hold is percent-encoded. */
export function mintId(by: Authority, name: string): ReleaseId {
  return `tag:${by}:${encodeURI(name.replaceAll(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('#', '%23')
    .replaceAll(/[[\]]/gu, encodeURIComponent)}` as ReleaseId
}

/** How a language writes its letters in addresses, `{å: 'aa'}`; other accents fall off. */
export type SlugLetters = Readonly<Record<string, string>>

/**
 * The slug that `text` makes with the letters of its language; `undefined` where nothing of it is left.
 *
 * Long ones are cut at a word.
 */
export function slug(text: string, letters: SlugLetters = {}): Slug | undefined {
  // The name of a story is one already, and every release of an archive asks.
  if (text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)) return text as Slug
  const spelt = (word: string) =>
    word.replaceAll(/[^a-z0-9 ]/gu, (letter) => letters[letter] ?? otherLetters[letter] ?? letter)
  const bare = spelt(text.normalize('NFC').toLowerCase())
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
  // A letter that comes out from under its accent (`ǽ`) is spelt like any other.
  const words = spelt(bare)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
  let made = ''
  for (const word of words) {
    if (made !== '' && made.length + 1 + word.length > 80) break
    made = made === '' ? word.slice(0, 80) : `${made}-${word}`
  }
  return made === '' ? undefined : (made as Slug)
}

// Letters that NFD does not take apart, for languages that say nothing of them.
const otherLetters: SlugLetters = {æ: 'ae', ø: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', œ: 'oe', ı: 'i'}
