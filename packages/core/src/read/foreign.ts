import type {Element, Root} from 'hast'
import type {Options} from 'rehype-remark'
import {type Bcp47, bcp47, primaryLanguage} from '../model/language.ts'
import {withChildren} from '../model/with-children.ts'

/**
 * `tree` with the words that it says are in another language than `language` in a `span` of their own, so that the mark
 * outlives the paragraph, the emphasis or the quotation that bore it.
 *
 * Parts of a page (`article`, `div`) are passed over: a language on them is the text's, not a quotation's.
 *
 * @see HTML Living Standard, section 3.2.6.2 (the lang attribute); WCAG 2.2, 3.1.2 (language of parts)
 */
export function withForeignWords<Tree extends Root | Element>(tree: Tree, language: Bcp47 | undefined): Tree {
  return marked(tree, language, undefined)
}

/** A `span` of another language as Markdown has it: the HTML around the words. Any other is its words. */
export const spanHandler: Handler = (state, span: Element) => {
  const words = state.all(span)
  const {lang} = span.properties
  if (typeof lang !== 'string' || words.length === 0) return words
  return [{type: 'html', value: `<span lang="${lang}">`}, ...words, {type: 'html', value: '</span>'}]
}

type Handler = NonNullable<NonNullable<Options['handlers']>[string]>

const parts = new Set(['html', 'body', 'main', 'article', 'section', 'div', 'header', 'footer', 'aside'])
const blocks = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'div'
])

function marked<Tree extends Root | Element>(tree: Tree, language: Bcp47 | undefined, around: Bcp47 | undefined): Tree {
  const own = tree.type === 'element' && !parts.has(tree.tagName) ? tagOf(tree) : undefined
  const here = own === undefined ? around : isSame(own, language) ? undefined : own
  const children = tree.children.map((child) => (child.type === 'element' ? marked(child, language, here) : child))
  // A block bears the mark on the words in it; an emphasis within has it from there.
  const isMarked = here !== undefined && tree.type === 'element' && (here !== around || blocks.has(tree.tagName))
  const holdsBlocks = tree.children.some((child) => child.type === 'element' && blocks.has(child.tagName))
  if (!isMarked || holdsBlocks) return bare(withChildren(tree, children))
  const span = withChildren<Element>(
    {type: 'element', tagName: 'span', properties: {lang: here}, children: []},
    children
  )
  return bare(withChildren(tree, [span]))
}

// What the page's own spans say has been moved, so that each span with a language is one of ours.
function bare<Tree extends Root | Element>(tree: Tree): Tree {
  if (tree.type !== 'element' || tree.tagName !== 'span' || tree.properties['lang'] === undefined) return tree
  const {lang: _, ...properties} = tree.properties
  return {...tree, properties}
}

function tagOf({properties: {lang}}: Element): Bcp47 | undefined {
  return typeof lang === 'string' ? bcp47(lang) : undefined
}

function isSame(tag: Bcp47, language: Bcp47 | undefined): boolean {
  return language === undefined || primaryLanguage(tag) === primaryLanguage(language)
}
