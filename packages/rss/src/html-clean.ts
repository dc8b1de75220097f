import {address} from './address.ts'

/**
 * Whether `html` is so plainly clean that cleaning it would answer itself: then nobody need parse it.
 *
 * A strict grammar, far smaller than HTML: elements that every feed has, closed in order, blocks outside of words,
 * attributes in double quotes, addresses whole, escapes as our serialiser writes them. Whatever is outside (tables,
 * ids, anything odd) is for the parser to judge. A law holds the two together: what this takes for clean, cleaning
 * leaves as it is. Most of what is published is as plain, and ten times faster so.
 */
export function isClean(html: string, base: string | undefined): boolean {
  if (html.includes(']]')) return false
  const open: string[] = []
  let at = 0
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
    const end = html.indexOf('>', start)
    if (end === -1 || !areWords(html, at, start)) return false
    at = end + 1
    if (html[start + 1] === '/') {
      if (open.pop() !== html.slice(start + 2, end)) return false
    } else if (!opens(html.slice(start + 1, end), open, html, at, base)) return false
  }
  return open.length === 0 && areWords(html, at, html.length)
}

// Whether a tag, without its brackets, may stand here; it is open then.
function opens(text: string, open: string[], html: string, at: number, base: string | undefined): boolean {
  const space = text.indexOf(' ')
  const tag = space === -1 ? text : text.slice(0, space)
  const manner = manners.get(tag)
  if (
    !manner ||
    open.length > 50 ||
    !fits(tag, manner, open) ||
    !areClean(tag, space === -1 ? '' : text.slice(space), base)
  )
    return false
  if (tag === 'pre' && html[at] === '\n') return false
  if (!manner.empty) open.push(tag)
  return true
}

// Between tags, only the escapes that our serialiser writes.
function areWords(html: string, from: number, to: number): boolean {
  for (let index = html.indexOf('&', from); index !== -1 && index < to; index = html.indexOf('&', index + 1)) {
    if (!html.startsWith('&#x26;', index) && !html.startsWith('&#x3C;', index)) return false
  }
  return true
}

/** `html` with the escapes that everybody writes in the form of our serialiser, for `isClean` to judge. */
export function withOurEscapes(html: string): string {
  if (!html.includes('&')) return html
  return html
    .replaceAll('&amp;', '&#x26;')
    .replaceAll('&lt;', '&#x3C;')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00A0')
}

const attributeList = /^(?: [a-z]+="[^"&<>]*(?:&#x26;[^"&<>]*)*")*$/u
const attribute = / ([a-z]+)="([^"]*)"/gu

/** Where an element may stand, and what may stand in it. */
interface Manner {
  readonly kind: 'words' | 'of words' | 'of blocks' | 'list' | 'part'
  /** Of a part of a list: the lists. */
  readonly home?: readonly string[]
  readonly empty?: true
}

const manners = new Map<string, Manner>([
  ...named({kind: 'words'}, 'a abbr b cite code del em i ins kbd mark q s small span strong sub sup time u'),
  ...named({kind: 'words', empty: true}, 'br img wbr'),
  ...named({kind: 'of words'}, 'p h1 h2 h3 h4 h5 h6 pre'),
  ...named({kind: 'of blocks'}, 'article aside blockquote div figcaption figure footer header section'),
  ...named({kind: 'of blocks', empty: true}, 'hr'),
  ...named({kind: 'list'}, 'ul ol dl'),
  ...named({kind: 'part', home: ['ul', 'ol']}, 'li'),
  ...named({kind: 'part', home: ['dl']}, 'dt dd')
])

function named(one: Manner, tags: string): readonly (readonly [string, Manner])[] {
  return tags.split(' ').map((tag) => [tag, one] as const)
}

// Where HTML's parser would neither close another element first nor move this one.
function fits(tag: string, {kind, home}: Manner, open: readonly string[]): boolean {
  const parent = open.at(-1) ?? ''
  if (home) return home.includes(parent)
  const around = manners.get(parent)?.kind
  if (around === 'list') return false
  if (kind === 'words') return tag !== 'a' || !open.includes('a')
  return around !== 'words' && around !== 'of words'
}

const plain = new Set(['lang', 'title'])
const own: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  del: ['cite', 'datetime'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'datetime'],
  q: ['cite'],
  time: ['datetime']
}

function areClean(tag: string, attributes: string, base: string | undefined): boolean {
  if (attributes === '') return tag !== 'img'
  if (!attributeList.test(attributes)) return false
  const seen: string[] = []
  for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
    if (seen.includes(name) || !(plain.has(name) || own[tag]?.includes(name))) return false
    if (!isValue(name, value.includes('&') ? value.replaceAll('&#x26;', '&') : value, base)) return false
    seen.push(name)
  }
  // Without an address a picture becomes its words.
  return tag !== 'img' || seen.includes('src')
}

function isValue(name: string, value: string, base: string | undefined): boolean {
  switch (name) {
    case 'href':
      return address(value, base, 'link') === value
    case 'src':
    case 'cite':
      return address(value, base) === value
    case 'width':
    case 'height':
      return /^[1-9]\d{0,5}$/u.test(value)
    default:
      return true
  }
}
