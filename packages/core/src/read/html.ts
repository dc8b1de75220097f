import type {Element, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import {unified} from 'unified'
import type {Position} from 'unist'
import type {Aside, Manuscript} from '../model/manuscript.ts'
import {withoutTags} from '../model/markup.ts'
import {withChildren} from '../model/with-children.ts'
import {blocksIn} from './blocks.ts'
import {withJoinedTexts} from './joined-texts.ts'
import {normalise} from './normalise.ts'
import {spanHandler, withForeignWords} from './foreign.ts'
import {hintsIn} from './page-metadata.ts'
import {readText} from './text.ts'
import {type Shape, shapeOf} from './visible.ts'

const html = unified().use(rehypeParse).freeze()
const markdown = unified()
  .use(rehypeRemark, {handlers: {span: spanHandler}})
  .freeze()

/**
 * A saved web page as a manuscript: the visible text in its own structure, what browsers hide and what only works a
 * page (menus, forms, dialogues) set aside, and what the page says for machines as hints.
 *
 * The rules of this package do the rest: extractors made for reading (Readability, defuddle) were tried and drop the
 * contact block, which is what journalists come for.
 *
 * @see HTML Living Standard, section 13.2 (parsing)
 */
export function readHtml(source: string): Manuscript {
  try {
    return readPage(source)
  } catch (error) {
    // Trees are followed by functions that call themselves: thousands of levels, which no honest page has, are too deep.
    if (error instanceof RangeError) return unnested(source)
    throw error
  }
}

function readPage(source: string): Manuscript {
  const page = html.parse(source)
  const aside: Aside[] = []
  const hints = hintsIn(page)
  const visible = visibleIn(page, aside)
  const tree = markdown.runSync(withJoinedTexts(withForeignWords(visible, hints.language)))
  const blocks = blocksIn(tree).filter((block) => block.text !== '' || block.kind === 'image')
  return {
    settings: {},
    blocks,
    aside,
    form: 'marked',
    hints,
    remarks: blocks.length === 0 && source.trim() !== '' ? [{id: 'read-page-empty', severity: 'error'}] : []
  }
}

function unnested(source: string): Manuscript {
  const text = withoutTags(source, '\n')
  return {...readText(text), remarks: [{id: 'read-page-deep'}]}
}

/** HTML that a program made of a document: all of it is text. */
export function readFragment(source: string): Manuscript {
  const tree = markdown.runSync(withJoinedTexts(html.parse(source)))
  return {
    settings: {},
    blocks: blocksIn(tree).filter((block) => block.text !== '' || block.kind === 'image'),
    aside: [],
    form: 'marked',
    remarks: []
  }
}

function visibleIn(page: Root, aside: Aside[]): Root {
  const path = pathToArticle(page)
  return cleared(path === undefined ? page : pruned(page, new Set(path), path.at(-1), aside), aside)
}

// The elements down to the part that calls itself the article or the main part, when it has the headline and most of
// the words.
function pathToArticle(page: Root): Element[] | undefined {
  const enough = wordsIn(page).length * 0.5
  const search = (node: Nodes, above: readonly Element[]): Element[] | undefined => {
    const path = node.type === 'element' ? [...above, node] : above
    if (node.type === 'element' && isRegion(node))
      return hasHeadline(node) && wordsIn(node).length > enough ? [...path] : undefined
    if (!('children' in node) || path.length > deepest) return undefined
    for (const child of node.children) {
      const found = search(child, path)
      if (found) return found
    }
    return undefined
  }
  return search(page, [])
}

const deepest = 100

function isRegion({tagName, properties}: Element): boolean {
  return tagName === 'article' || tagName === 'main' || properties['role'] === 'main'
}

function hasHeadline(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'h1') return true
  return 'children' in node && node.children.some((child) => hasHeadline(child))
}

// What stands outside the article is the page's: menus, other releases, the foot.
function pruned<Tree extends Root | Element>(
  node: Tree,
  path: ReadonlySet<Nodes>,
  article: Element | undefined,
  aside: Aside[]
): Tree {
  if (node === article) return node
  const children = node.children.flatMap((child) =>
    child.type === 'element' && path.has(child) ? [pruned(child, path, article, aside)] : setAside(child, 'page', aside)
  )
  return withChildren(node, children)
}

function cleared<Tree extends Root | Element>(tree: Tree, aside: Aside[]): Tree {
  const children = tree.children.flatMap((child): Nodes[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : []
    const shape: Shape = shapeOf(child)
    if (shape === 'silent') return []
    if (shape === 'aside') return setAside(child, 'page', aside)
    return [cleared(child, aside)]
  })
  return withChildren(tree, children)
}

function setAside(node: Nodes, reason: string, aside: Aside[]): [] {
  const text = normalise(wordsIn(node).join(' ')).trim()
  if (text !== '') aside.push({text, place: node.position ?? nowhere, reason})
  return []
}

const nowhere: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

function wordsIn(node: Nodes): string[] {
  if (node.type === 'text') return node.value.split(/\s+/u).filter((word) => word !== '')
  if (node.type === 'element' && shapeOf(node) === 'silent') return []
  return 'children' in node ? node.children.flatMap((child) => wordsIn(child)) : []
}
