import {defaultTreeAdapter, parseFragment as parse} from 'parse5'
import type {DefaultTreeAdapterTypes} from 'parse5'
import type {Report} from './messages.ts'

/** How many elements may stand inside one another. Everything after this walks the tree by calling itself. */
const deepest = 200

/**
 * The tree of a fragment of HTML, however hostile: never deeper than a stack is, never larger than its text allows.
 *
 * Deeper elements are cut, their words kept. HTML's rules for unclosed tags (`<p><b>` again and again) can make a
 * tree that is the square of its text; such a fragment is kept as plain words.
 *
 * @see HTML Standard, 13.2.4.3 (the list of active formatting elements)
 */
export function parseFragment(html: string, report: Report): DefaultTreeAdapterTypes.DocumentFragment {
  const tree = boundedTree(html)
  if (tree === undefined) {
    report('html-overgrown')
    return parse(html.replaceAll(/<[^<>]*>?/gu, ' '))
  }
  if (cutDeep(tree)) report('html-deep', String(deepest))
  return tree
}

class Overgrown extends Error {}

// parse5 makes every element through its adapter, so the adapter can count.
function boundedTree(html: string): DefaultTreeAdapterTypes.DocumentFragment | undefined {
  let left = 1000 + 4 * (html.split('<').length - 1)
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (left-- === 0) throw new Overgrown()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    }
  }
  try {
    return parse(html, {treeAdapter})
  } catch (error) {
    if (error instanceof Overgrown) return undefined
    throw error
  }
}

type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

// Walks by a list and not by calls: the tree may still be deeper than the stack.
function cutDeep(tree: Parent): boolean {
  let cut = false
  const open: {readonly node: Parent; readonly depth: number}[] = [{node: tree, depth: 0}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next
    if (depth === deepest && node.childNodes.some((child) => 'childNodes' in child)) {
      cut = true
      node.childNodes = wordsOf(node).map((value) => ({nodeName: '#text', value, parentNode: node}))
    }
    for (const child of node.childNodes) if ('childNodes' in child) open.push({node: child, depth: depth + 1})
  }
  return cut
}

// In reading order. What hides its text from readers (a script) hides it here too.
function wordsOf(node: Parent): string[] {
  const words: string[] = []
  const open: Child[] = node.childNodes.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeName === '#text' && 'value' in next) words.push(next.value)
    else if ('childNodes' in next && !/^(?:script|style|template)$/u.test(next.nodeName)) {
      for (const child of next.childNodes.toReversed()) open.push(child)
    }
  }
  return words
}
