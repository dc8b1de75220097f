import type {ElementContent, Root} from 'hast'
import {defaultSchema, sanitize, type Schema} from 'hast-util-sanitize'

// More than a release may: an organisation's own parts have landmarks and classes. What the policy of our pages would
// not run anyway is no part of them: scripts, styles on an element, frames, forms that send elsewhere.
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
    'abbr',
    'address',
    'article',
    'aside',
    'cite',
    'figcaption',
    'figure',
    'footer',
    'header',
    'mark',
    'nav',
    'slot',
    'small',
    'time'
  ],
  attributes: {
    '*': [
      'className',
      'id',
      'lang',
      'dir',
      'title',
      'role',
      'hidden',
      'ariaLabel',
      'ariaLabelledBy',
      'ariaHidden',
      'ariaCurrent'
    ],
    a: ['href', 'hrefLang', 'rel', 'download'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    slot: ['name'],
    time: ['dateTime'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    details: ['open']
  },
  clobber: [],
  // A picture has none of these: it comes from the newsroom's own folder.
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: []},
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math'],
  required: {}
}

/** An organisation's own part without anything that could act or reach another host. Remembered, since every page asks. */
export function cleaned(tree: Root): Root {
  const known = remembered.get(tree)
  if (known) return known
  const clean = sanitize(tree, schema)
  const children = clean.type === 'root' ? clean.children : clean.type === 'doctype' ? [] : [clean]
  const root: Root = {
    type: 'root',
    children: children.filter((child) => child.type !== 'doctype').map((child) => near(child))
  }
  remembered.set(tree, root)
  return root
}

const remembered = new WeakMap<Root, Root>()

// `//host/x.png` has no scheme, and `/x.png` and `../x.png` leave the newsroom: none is a path from its root.
function near<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node
  const {src, ...others} = node.properties
  const kept = typeof src === 'string' && /^[\p{L}\p{N}_][^:]*$/u.test(src) && !src.includes('..') ? {src} : {}
  return {...node, properties: {...others, ...kept}, children: node.children.map((child) => near(child))}
}

/** What `cleaned` takes out of an organisation's part, by the names of elements and attributes: `script`, `onclick`. */
export function strippedFrom(tree: Root): readonly string[] {
  const kept = namesIn(cleaned(tree))
  return [...namesIn(tree)].filter((name) => !kept.has(name)).toSorted()
}

function namesIn(node: Root | ElementContent, found = new Set<string>()): ReadonlySet<string> {
  if (node.type === 'element') {
    found.add(node.tagName)
    for (const name of Object.keys(node.properties)) found.add(name.toLowerCase())
  }
  if ('children' in node) for (const child of node.children) if (child.type !== 'doctype') namesIn(child, found)
  return found
}
