import type {Root} from 'mdast'
import {blocksOf} from './flow.ts'
import {linesIn} from './lines.ts'
import {type Sign, signsIn} from './literals.ts'

/**
 * The tree that remark-parse with GFM would make of `text`, position for position, where the text has only what most
 * releases have: headings, paragraphs, rules, lists, quotations, emphasis, links, pictures, escapes, line breaks and
 * addresses. `undefined` at the first sign of anything else, and of whatever those might do to one another.
 *
 * What stands before `from` is as if its lines were blank.
 */
export function plainTree(text: string, from = 0): Root | undefined {
  if (isUncommon(text, from)) return undefined
  addressed.lastIndex = from
  const isAddressed = addressed.test(text)
  const signFrom = isAddressed ? signsFrom(signsIn(text, from)) : () => undefined
  const lines = linesIn(text, from)
  const children = blocksOf(lines.all, {...lines, isAddressed, signFrom, markFrom: marksFrom(text)})
  return children && {type: 'root', children, position: lines.position(0, text.length)}
}

function isUncommon(text: string, from: number): boolean {
  if (/\r(?!\n)/u.test(text)) return true
  suspect.lastIndex = from
  if (!suspect.test(text)) return false
  uncommon.lastIndex = from
  return uncommon.test(text)
}

// Tabs, which take columns; code; HTML; character references; footnotes; marks of encodings. The line endings of another age
// are as uncommon.
const uncommon = /[\t\0\u000B\f`]|^\uFEFF|<[/!?]|&[#\dA-Za-z]+;|\[\^/gu
// What all of those begin with: to look for one class of characters takes a third of that, and most texts have none.
const suspect = /[\t\0\u000B\f`\uFEFF<&^]/gu
const addressed = /@|[Ww]{3}|[Hh][Tt]{2}[Pp]/gu

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
