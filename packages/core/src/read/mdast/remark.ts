import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const commonMark = unified().use(remarkParse).freeze()
const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

// Addresses, tables, strikethrough, notes and tasks; a character reference may hide any of them.
const extended = /[@|~&]|[Ww]{3}|[Hh][Tt]{2}[Pp]|:-|-:|\[[\^\sXx]/u

/**
 * The tree of any Markdown: what every other way of reading it must answer too.
 *
 * A text without a sign of GitHub's extensions is the same without them, in half the time: they look for an address at
 * every letter.
 */
export function remarkTree(text: string): Root {
  return (extended.test(text) ? gfm : commonMark).parse(text) satisfies Root
}
