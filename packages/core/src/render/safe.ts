import type {Element, Nodes, Root} from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, {defaultSchema, type Options as Schema} from 'rehype-sanitize'
import {unified} from 'unified'
import {type Url, url} from '../model/address.ts'
import {withoutTags} from '../model/markup.ts'

/** What addresses in a tree are resolved against. */
export interface Bases {
  /** Where relative paths start: the folder of the release's pictures and files. */
  readonly files: Url
  /** The release's page: `#note` becomes an address there, so that it works in a feed reader too. */
  readonly page: Url
}

// Structure and emphasis, no presentation: no script, style, form, frame, svg or math gets through, and no id or
// class that a page's own could be mistaken for. `section` and `sup` are those of footnotes.
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    'a',
    'abbr',
    'aside',
    'b',
    'blockquote',
    'br',
    'caption',
    'cite',
    'code',
    'dd',
    'del',
    'details',
    'div',
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'ins',
    'kbd',
    'li',
    'ol',
    'p',
    'pre',
    'q',
    's',
    'section',
    'small',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'time',
    'tr',
    'ul'
  ],
  attributes: {
    '*': ['dir', 'lang', 'title', 'id'],
    a: ['href', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref', 'hrefLang'],
    section: ['dataFootnotes'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    img: ['src', 'alt', 'width', 'height'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align', 'scope', 'abbr'],
    time: ['dateTime']
  },
  clobber: [],
  protocols: {},
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math'],
  required: {}
}

const raw = unified().use(rehypeRaw).freeze()
const sanitise = unified().use(rehypeSanitize, schema).freeze()

/**
 * `tree` with its raw HTML parsed, nothing in it that could act or disguise itself, and every address absolute.
 *
 * Ids survive only where they begin with `prefix`; links lead to `http:`, `https:`, `mailto:` and `tel:`, pictures
 * come from `http:` and `https:`. What an address was refused for keeps its words.
 */
export function safe(tree: Root, bases: Bases, prefix: string): Root {
  const clean = sanitise.runSync(hasRaw(tree) ? withRawParsed(tree) : tree)
  return {
    ...clean,
    children: clean.children.flatMap((child) => (child.type === 'doctype' ? [] : [addressed(child, bases, prefix)]))
  }
}

/** `tree` with the HTML that its author wrote parsed. */
export function withRawParsed(tree: Root): Root {
  try {
    return raw.runSync(tree)
  } catch (error) {
    // Tags nested by the thousand are nobody's text; the parser cannot follow them, and their words are kept.
    if (error instanceof RangeError) return wordsOfRaw(tree)
    throw error
  }
}

function wordsOfRaw<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = node.children.map((child: Nodes | {readonly type: 'raw'; readonly value: string}) =>
    child.type === 'raw' ? {type: 'text', value: withoutTags(child.value, ' ')} : wordsOfRaw(child)
  )
  return {...node, children}
}

function hasRaw(node: Nodes | {readonly type: 'raw'}): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some((child) => hasRaw(child)))
}

function addressed<Node extends Nodes>(node: Node, bases: Bases, prefix: string): Node {
  if (node.type !== 'element') return node
  return {
    ...node,
    properties: attributes(node, bases, prefix),
    children: node.children.map((child) => addressed(child, bases, prefix))
  }
}

function attributes({properties}: Element, bases: Bases, prefix: string): Element['properties'] {
  const kept: Element['properties'] = {}
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue
    const safeValue =
      name === 'href' || name === 'cite'
        ? linkTo(String(value), bases)
        : name === 'src'
          ? url(String(value), bases.files)
          : name === 'id'
            ? ownId(String(value), prefix)
            : value
    if (safeValue !== undefined) kept[name] = safeValue
  }
  return kept
}

function ownId(id: string, prefix: string): string | undefined {
  return id.startsWith(prefix) ? id : undefined
}

/** The address a link may lead to, absolute; `undefined` where it may not. */
export function linkTo(href: string, {files, page}: Bases): string | undefined {
  // Whom to ask stands below every release, and is as the standard would write it.
  if (plainReach.test(href)) return href
  const written = href.trim()
  if (written.startsWith('#')) return url(written, page)
  if (/^(?:mailto|tel):/iu.test(written)) return URL.canParse(written) ? new URL(written).href : undefined
  return url(written, files)
}

const plainReach = /^(?:tel:\+?\d+|mailto:[\w.+-]+@[\w.-]+)$/u
