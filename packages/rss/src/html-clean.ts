import {address} from './address.ts'
import {isPlain} from './html-plain.ts'

/**
 * Whether `html` is so plainly clean that cleaning it would answer the same elements and words: then nobody need parse it.
 *
 * A strict grammar, far smaller than HTML: elements that every feed has, closed in order, blocks outside of words,
 * attributes in double quotes, addresses whole, the escapes that everybody writes, characters that XML can hold. Whatever
 * is outside (tables, ids, anything odd) is for the parser to judge. A law holds the two together: what this takes for
 * clean and what cleaning makes of it are the same tree. Most of what is published is as plain, and a hundred times faster so.
 */
export function isClean(html: string, base: string | undefined): boolean {
  return isPlain(html) || isOrderly(html, base)
}

function isOrderly(html: string, base: string | undefined): boolean {
  if (html.length > longest || html.includes(']]') || !syntax.test(html)) return false
  const open: Manner[] = []
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', start + 1)) {
    const end = html.indexOf('>', start)
    if (html.codePointAt(start + 1) === slash) {
      if (open.pop()?.tag !== html.slice(start + 2, end)) return false
    } else {
      const manner = opened(html.slice(start + 1, end), open, base)
      if (!manner || (manner.tag === 'pre' && html[end + 1] === '\n')) return false
      if (!manner.empty) open.push(manner)
    }
  }
  return open.length === 0
}

const slash = 0x2f

// A matcher that goes back must remember where it was: megabytes are for the parser.
const longest = 2_000_000

// What a text may consist of, by its letters alone: characters that XML can hold, some escapes, tags as everybody
// writes them. One pattern for all of it is read in one go, in a third of the time of the loops that it replaced.
const rest = String.raw`\u00A0-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}`
const letters = String.raw`\t\n\u0020-\u0025\u0027-\u003B\u003D-\u007E${rest}`
const quotable = String.raw`\t\n\u0020\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\u007E${rest}`
const escape = '&(?:(?:amp|lt|gt|quot|nbsp|#x26|#x3C|#39);| )'
const value = `[${quotable}]*(?:&(?:amp|#x26);[${quotable}]*)*`
const tag = `<(?:/[a-z][a-z\\d]*|[a-z][a-z\\d]*(?: [a-z]+="${value}")*(?: ?/)?)>`
const syntax = new RegExp(`^[${letters}]*(?:(?:${escape}|${tag})[${letters}]*)*$`, 'u')

// The manner of the element that a tag, without its brackets, opens, if it may stand here and be so.
function opened(text: string, open: readonly Manner[], base: string | undefined): Manner | undefined {
  const space = text.indexOf(' ')
  const manner = manners.get(space === -1 ? text : text.slice(0, space))
  if (!manner || open.length > 50 || !fits(manner, open)) return undefined
  const clean = space === -1 ? manner.tag !== 'img' : areClean(manner, text, space, base)
  return clean ? manner : undefined
}

/** Where an element may stand, and what may stand in it. */
interface Manner {
  readonly tag: string
  readonly kind: 'words' | 'of words' | 'of blocks' | 'list' | 'part'
  /** Of a part of a list: the lists. */
  readonly home?: readonly string[]
  readonly empty?: true
  /** The attributes that it may have. */
  readonly attributes: ReadonlySet<string>
}

const plain = ['lang', 'title']
const own: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  del: ['cite', 'datetime'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'datetime'],
  q: ['cite'],
  time: ['datetime']
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

function named(one: Omit<Manner, 'tag' | 'attributes'>, tags: string): readonly (readonly [string, Manner])[] {
  return tags.split(' ').flatMap((name) => {
    const manner = {...one, tag: name, attributes: new Set([...plain, ...(own[name] ?? [])])}
    return [[name, manner] as const, ...(one.empty ? [[`${name}/`, manner] as const] : [])]
  })
}

// Where HTML's parser would neither close another element first nor move this one.
function fits({tag: name, kind, home}: Manner, open: readonly Manner[]): boolean {
  const parent = open.at(-1)
  if (home) return parent !== undefined && home.includes(parent.tag)
  const around = parent?.kind
  if (around === 'list') return false
  if (kind === 'words') return name !== 'a' || !open.some((one) => one.tag === 'a')
  return around !== 'words' && around !== 'of words'
}

// The attributes of a tag, from its first space on; the pattern has seen that they are as one writes them.
function areClean(
  {tag: name, attributes, empty}: Manner,
  text: string,
  space: number,
  base: string | undefined
): boolean {
  const seen: string[] = []
  let at = space + 1
  for (let equals = text.indexOf('=', at); equals !== -1; equals = text.indexOf('=', at)) {
    const attribute = text.slice(at, equals)
    const end = text.indexOf('"', equals + 2)
    if (!attributes.has(attribute) || seen.includes(attribute)) return false
    if (!isValue(attribute, text.slice(equals + 2, end), base)) return false
    seen.push(attribute)
    at = end + 2
  }
  // Only what is empty may close itself; and without an address a picture becomes its words.
  return (empty === true || !text.endsWith('/')) && (name !== 'img' || seen.includes('src'))
}

function isValue(name: string, text: string, base: string | undefined): boolean {
  switch (name) {
    case 'href':
      return isWhole(text, base, 'link')
    case 'src':
    case 'cite':
      return isWhole(text, base, 'page')
    case 'width':
    case 'height':
      return /^[1-9]\d{0,5}$/u.test(text)
    default:
      return true
  }
}

function isWhole(text: string, base: string | undefined, use: 'link' | 'page'): boolean {
  const said = text.includes('&') ? text.replaceAll(/&(?:amp|#x26);/gu, '&') : text
  return address(said, base, use) === said
}
