import type {Root} from 'mdast'
import {blocksOf} from './flow.ts'
import {linesIn} from './lines.ts'
import {type Sign, signsIn} from './literals.ts'

/**
 * The tree that remark-parse with GFM would make of `text`, position for position, where the text has only what most
 * releases have: headings, paragraphs, rules, lists, quotations, emphasis, links, pictures, escapes, line breaks and
 * addresses. `undefined` at the first sign of anything else, and of whatever those might do to one another.
 */
export function plainTree(text: string): Root | undefined {
  if (uncommon.test(text)) return undefined
  const isAddressed = addressed.test(text)
  const signFrom = isAddressed ? signsFrom(signsIn(text)) : () => undefined
  const lines = linesIn(text)
  const children = blocksOf(lines.all, {...lines, isAddressed, signFrom, markFrom: marksFrom(text)})
  return children && {type: 'root', children, position: lines.position(0, text.length)}
}

// Tabs, which take columns; code; HTML; character references; footnotes; the line endings of another age, and marks of
// encodings.
const uncommon = /[\t\0\u000B\f`]|^\uFEFF|\r(?!\n)|<[/!?]|&[#\dA-Za-z]+;|\[\^/u
const addressed = /@|[Ww]{3}|[Hh][Tt]{2}[Pp]/u

// The others were looked for in all of the text.
const marks = /[!*<[\\\]_~]/gu

// From mark to mark, since most of a text is none: to look at each character took three times as long.
function marksFrom(text: string): (offset: number) => number {
  let next = -1
  return (offset) => {
    if (next >= offset) return next
    marks.lastIndex = offset
    next = marks.test(text) ? marks.lastIndex - 1 : text.length
    return next
  }
}

function signsFrom(signs: readonly Sign[]): (offset: number) => Sign | undefined {
  let next = 0
  return (offset) => {
    while ((signs[next]?.start ?? offset) < offset) next++
    return signs[next]
  }
}
