import {type Line, space} from './lines.ts'

/** The mark that opens an item of a list. */
export interface Mark {
  /** `-`, `+`, `*`, `.` or `)`: items of one list have the same. */
  readonly sign: string
  readonly number: number | undefined
  /** Where the words of the item begin. */
  readonly content: number
}

/** What a line opens where nothing is open; `odd` is for remark. */
export type Shape =
  | {readonly shape: 'text' | 'quote' | 'odd'}
  | {readonly shape: 'rule'; readonly sign: string}
  | {readonly shape: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6}
  | {readonly shape: 'item'; readonly mark: Mark}

const text: Shape = {shape: 'text'}
const odd: Shape = {shape: 'odd'}
const quote: Shape = {shape: 'quote'}

/** The shape of a line that is not blank. */
export function shapeOf({start, first, end}: Line, source: string): Shape {
  // Code stands in by four; what does so in a paragraph is a line of it.
  if (first - start >= 4) return odd
  const sign = source.charAt(first)
  switch (sign) {
    case '#':
      return headingOf(source, first, end)
    case '>':
      return quote
    case '*':
    case '-':
      return isRule(source, sign, first, end) ? {shape: 'rule', sign} : itemOf(source, first, first, end)
    case '+':
      return itemOf(source, first, first, end)
    case '_':
      return isRule(source, sign, first, end) ? {shape: 'rule', sign} : text
    case '~':
      return source.startsWith('~~~', first) ? odd : text
    default:
      return sign >= '0' && sign <= '9' ? numberedOf(source, first, end) : text
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const

function headingOf(source: string, first: number, end: number): Shape {
  let after = first
  while (after < end && source.charAt(after) === '#') after++
  const depth = depths[after - first - 1]
  return depth === undefined || (after < end && source.charCodeAt(after) !== space) ? text : {shape: 'heading', depth}
}

function isRule(source: string, sign: string, first: number, end: number): boolean {
  let count = 0
  for (let at = first; at < end; at++) {
    if (source.charAt(at) === sign) count++
    else if (source.charCodeAt(at) !== space) return false
  }
  return count >= 3
}

function numberedOf(source: string, first: number, end: number): Shape {
  let at = first
  while (at < end && at < first + 10 && source.charAt(at) >= '0' && source.charAt(at) <= '9') at++
  const sign = source.charAt(at)
  return at < end && at < first + 10 && (sign === '.' || sign === ')') ? itemOf(source, first, at, end) : text
}

/** An item whose number begins at `first`, and whose sign is at `at`. */
function itemOf(source: string, first: number, at: number, end: number): Shape {
  let content = at + 1
  while (content < end && source.charCodeAt(content) === space) content++
  // An item without words, and one that opens with code.
  if (content === end || content - at > 5) return odd
  if (content === at + 1) return text
  const number = at === first ? undefined : Number.parseInt(source.slice(first, at), 10)
  return {shape: 'item', mark: {sign: source.charAt(at), number, content}}
}
