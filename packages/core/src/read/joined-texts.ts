import type {Element, Root, RootContent, Text} from 'hast'
import {must} from '../model/brand.ts'
import {withChildren} from '../model/with-children.ts'

/**
 * `tree` without the elements that say nothing in Markdown (`small`, a `span` without a language), their words in their place,
 * and texts that touch joined into one.
 *
 * The library that makes Markdown of it passes them over as well, and joins what they held two by two, looking each time
 * through all that is joined by then: a paragraph of 24,000 `span`s took 17 s.
 */
export function withJoinedTexts<Tree extends Root | Element>(tree: Tree): Tree {
  const joined: RootContent[] = []
  let touching: Text[] = []
  const join = () => {
    if (touching.length > 0) joined.push(joinedText(touching))
    touching = []
  }
  for (const child of wordsOf(tree)) {
    if (child.type === 'text') touching.push(child)
    else {
      join()
      joined.push(child.type === 'element' ? withJoinedTexts(child) : child)
    }
  }
  join()
  return withChildren(tree, joined)
}

function joinedText(texts: readonly Text[]): Text {
  const [first, last] = [must(texts[0]), must(texts.at(-1))]
  if (first === last) return first
  const value = texts.map((one) => one.value).join('')
  const {position: from} = first
  const {position: to} = last
  return {type: 'text', value, ...(from && to ? {position: {start: from.start, end: to.end}} : {})}
}

function wordsOf({children}: Root | Element): readonly RootContent[] {
  return children.flatMap((child) => (child.type === 'element' && isPlain(child) ? wordsOf(child) : [child]))
}

function isPlain({tagName, properties}: Element): boolean {
  return plain.has(tagName) && properties['lang'] === undefined
}

// Those that stand within a line, and of which `hast-util-to-mdast` takes the content alone.
const plain = new Set([
  'abbr',
  'acronym',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'dfn',
  'font',
  'ins',
  'nobr',
  'small',
  'span',
  'sub',
  'sup',
  'time'
])
