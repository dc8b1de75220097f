import type {Report} from './messages.ts'

/** What a link may begin with, by what it is for. Everything else (`javascript:`, `data:`, `file:`) does not get in. */
const schemes = {
  page: ['https:', 'http:'],
  link: ['https:', 'http:', 'mailto:', 'tel:']
} as const satisfies Readonly<Record<string, readonly string[]>>

// What nearly every address looks like, and what parsing it would answer: a host of plain letters, no dots for folders.
const canonical =
  /^https?:\/\/(?:(?!xn--)[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:\/(?!\.)[\w\-.~!$()*+,;=:@]*)+(?:\?[\w\-.~!$()*+,;=:@/?&]*)?(?:#[\w\-.~!$()*+,;=:@/?&]*)?$/u

/**
 * `value` as a whole address in the characters of RFC 3986: å and spaces percent-encoded, names in punycode.
 *
 * A relative address starts from `base`. Answers `undefined` for what is no address, for a relative one without a
 * base, and for a scheme that a `use` may not have.
 *
 * @see RFC 3987, section 3.1 (from IRI to URI); URL Standard
 */
export function address(value: string, base?: string, use: keyof typeof schemes = 'page'): string | undefined {
  if (canonical.test(value)) return value
  const url = urlOf(value.trim(), base)
  const allowed: readonly string[] = schemes[use]
  return url && allowed.includes(url.protocol) ? uriCharacters(url.href) : undefined
}

/** The same for a field of the feed: what had to be mended or left out is reported. */
export function reportedAddress(
  value: string | undefined,
  base: string | undefined,
  report: Report
): string | undefined {
  if (value === undefined) return undefined
  if (canonical.test(value)) return value
  if (value.trim() === '') return undefined
  const found = address(value, base)
  if (found === undefined) report('address-unusable', value, 'https:// or http://')
  else if (!scheme.test(value.trim())) report('address-relative', value, found)
  return found
}

/** Whether `value` is a whole URI, of any scheme: what Atom asks of an id (RFC 4287, section 4.2.6). */
export function isUri(value: string): boolean {
  return (
    plainName.test(value) ||
    canonical.test(value) ||
    (/^[a-z][a-z\d+.-]*:./iu.test(value) && uriCharacters(value) === value && parsed(value) !== undefined)
  )
}

// What nearly every id of a feed is, and what parsing would make nothing else of.
const plainName = /^(?:tag|urn):[\w\-.~:@!$&'()*+,;=][\w\-.~:/?@!$&'()*+,;=]*$/u

/** Whether `value` may name a vocabulary: a URI of any scheme but those that act when somebody makes a link of them. */
export function isName(value: string): boolean {
  return isUri(value) && !/^(?:javascript|vbscript|data|file|blob):/iu.test(value)
}

/**
 * `id` as Atom needs it. What is no URI becomes a fragment of the page it names, which is as permanent as the two are.
 */
export function uriOf(id: string, base: string | undefined): string {
  const uri = isUri(id) ? id : address(id)
  if (uri !== undefined) return uri
  const before = base === undefined ? 'urn:item:' : `${base}${base.includes('#') ? ':' : '#'}`
  return before + encodeURIComponent(id)
}

/**
 * `value` with all else than RFC 3986's characters percent-encoded: the URL Standard lets some marks through, and a `%`
 * that encodes nothing. Brackets belong to a host alone, and only the first `#` opens a fragment.
 */
export function uriCharacters(value: string): string {
  const host = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/iu.exec(value)?.[0] ?? ''
  const fragment = value.indexOf('#')
  const path = value
    .slice(host.length)
    .replaceAll('#', (mark, index: number) => (index + host.length === fragment ? mark : '%23'))
    .replaceAll(/[[\]]/gu, (bracket) => encodeURIComponent(bracket))
  return (host + path)
    .replaceAll(/%(?![\da-f]{2})/giu, '%25')
    .replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
}

// A whole address needs no base, and must not suffer from a bad one; a relative one is not tried without, since the error
// costs more than everything else that is done to a link.
function urlOf(value: string, base: string | undefined): URL | undefined {
  if (scheme.test(value)) return parsed(value)
  // An empty address would silently become its base.
  return value === '' || base === undefined ? undefined : parsed(value, base)
}

const scheme = /^[a-z][a-z\d+.-]*:/iu

// Not by `URL.canParse`: once compiled, that of Node 20 takes Latin-1 for UTF-8 and refuses `https://blåbær.example/`.
function parsed(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base)
  } catch {
    return undefined
  }
}
