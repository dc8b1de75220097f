import type {Nodes as Hast} from 'hast'
import type {Nodes, Root} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {plainBody} from '../model/plain-text.ts'
import type {Release} from '../model/release.ts'
import {withRawParsed} from './safe.ts'

/**
 * What is asked of a text by those who do not show it: lists, and whoever plans what is to be made anew. Plain data, to be
 * kept beside a release whose text is not at hand.
 */
export interface Gist {
  /** The first paragraph as plain text, for where there is no lead; empty where the text has none. */
  readonly opening: string
  /** The addresses of the pictures in the text, as it writes them. */
  readonly pictures: readonly string[]
}

/** The gist of a release's text. */
export function gistOf({body}: Pick<Release, 'body'>): Gist {
  const paragraph = body.children.find(({type}) => type === 'paragraph')
  return {
    opening: paragraph ? plainBody({type: 'root', children: [paragraph]}) : '',
    pictures: [...new Set([...addressesIn(body), ...(hasMarkup(body) ? sourcesIn(parsed(body)) : [])])]
  }
}

// A definition may be that of a picture: whoever asks is not hurt by an address too many.
function addressesIn(node: Nodes, found: string[] = []): readonly string[] {
  if (node.type === 'image' || node.type === 'definition') found.push(node.url)
  if ('children' in node) for (const child of node.children) addressesIn(child, found)
  return found
}

function hasMarkup(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some((child) => hasMarkup(child)))
}

const markup = unified().use(remarkRehype, {allowDangerousHtml: true}).freeze()

function parsed(body: Root): Hast {
  return withRawParsed(markup.runSync({type: 'root', children: body.children}))
}

function sourcesIn(node: Hast): readonly string[] {
  if (!('children' in node)) return []
  const src = node.type === 'element' && node.tagName === 'img' ? node.properties['src'] : undefined
  return [...(typeof src === 'string' ? [src] : []), ...node.children.flatMap((child) => sourcesIn(child))]
}
