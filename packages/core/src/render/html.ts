import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {markupOf} from './markup.ts'

const html = unified()
  .use(rehypeStringify, {characterReferences: {useNamedReferences: false}})
  .freeze()

/** A hast tree as HTML. Sanitise first (`bodyTree`, `contentTree`): what goes in comes out. */
export function htmlOf(tree: Root): string {
  return markupOf(tree.children) ?? html.stringify(tree)
}
