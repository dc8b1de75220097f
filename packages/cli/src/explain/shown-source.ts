import {decode, type Parsed} from '@budstikke/core'
import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

/** A source whose letters stand where the places of evidence say, and how a stretch of it is shown to people. */
export interface ShownSource {
  readonly text: string
  readonly shown: (stretch: string) => string
}

/** What is shown of a release's source; `undefined` where nothing could be read. */
export function sourceShown(parsed: Parsed): ShownSource | undefined {
  const source = sourceOf(parsed)
  if (source === undefined) return undefined
  return /^\.html?$/iu.test(parsed.file.extname ?? '') ? pageSource(source) : plainSource(source)
}

/** The text that the places of the evidence are in; `undefined` for a picture, and for a Word document that cannot be read. */
export function sourceOf({file, unpacked}: Parsed): string | undefined {
  if (unpacked !== undefined) return unpacked
  if (file.messages.some(({ruleId}) => ruleId !== undefined && unread.has(ruleId))) return undefined
  return typeof file.value === 'string' ? file.value : decode(file.value ?? new Uint8Array()).text
}

const unread = new Set(['read-no-text', 'read-word-broken', 'read-word-large'])

/** A source that is shown as it is: Markdown and plain text. */
function plainSource(text: string): ShownSource {
  return {text, shown: (stretch) => stretch}
}

/** Where nobody who reads a page sees anything: its title, programs, styles, comments, tags; as offsets in the source. */
const unseen =
  /<!--[^]*?(?:-->|$)|<(script|style|svg|noscript|template|title)(?=[\s>])[^]*?(?:<\/\1\s*>|$)|<[!/?a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/giu

/**
 * A page as people see it: what nobody sees are spaces, so that every letter stays in its line and column, and runs of
 * spaces and the names of characters (`&oslash;`) are shown as browsers do.
 *
 * @see HTML Living Standard, section 13.5 (named character references)
 */
function pageSource(source: string): ShownSource {
  return {
    text: source.replaceAll(unseen, (markup) => markup.replaceAll(/[^\r\n]/gu, ' ')),
    shown: (stretch) => decoded(stretch).replaceAll(/\s+/gu, ' ')
  }
}

const fragments = unified().use(rehypeParse, {fragment: true}).freeze()

function decoded(stretch: string): string {
  return stretch.includes('&') ? textIn(fragments.parse(stretch.replaceAll('<', '&lt;'))) : stretch
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textIn(child)).join('') : ''
}
