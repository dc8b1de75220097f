import type {BlockContent, List, ListItem} from 'mdast'
import {isBlank, type Line, lineFrom, space} from './lines.ts'
import {phrasing, type Source} from './phrasing.ts'
import {type Mark, shapeOf} from './shapes.ts'

/** What was read, and the line after it. */
interface Taken {
  readonly node: BlockContent
  readonly next: number
}

/**
 * The blocks of some lines; `undefined` where remark should say what they are.
 *
 * @see CommonMark 0.31, sections 4 and 5
 */
export function blocksOf(lines: readonly Line[], source: Source): BlockContent[] | undefined {
  const blocks: BlockContent[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) {
      at++
      continue
    }
    const taken = blockAt(lines, at, line, source)
    if (!taken) return undefined
    blocks.push(taken.node)
    at = taken.next
  }
  return blocks
}

function blockAt(lines: readonly Line[], at: number, line: Line, source: Source): Taken | undefined {
  const opening = shapeOf(line, source.text)
  switch (opening.shape) {
    case 'heading':
      return headingAt(at, line, opening.depth, source)
    case 'rule':
      return {node: {type: 'thematicBreak', position: source.position(line.first, line.end)}, next: at + 1}
    case 'quote':
      return quoteAt(lines, at, line, source)
    case 'item':
      return listAt(lines, at, opening.mark, source)
    case 'text':
      return paragraphAt(lines, at, line, source)
    case 'odd':
      return undefined
  }
}

function headingAt(at: number, line: Line, depth: 1 | 2 | 3 | 4 | 5 | 6, source: Source): Taken | undefined {
  let end = line.end
  while (source.text.charCodeAt(end - 1) === space) end--
  const words = lineFrom(source.text, line.first + depth, Math.max(end, line.first + depth))
  // A mark at the end may close the heading.
  if (!isBlank(words) && source.text.charAt(end - 1) === '#') return undefined
  const children = isBlank(words) ? [] : phrasing([words], source)
  const position = source.position(line.first, line.end)
  return children && {node: {type: 'heading', depth, children, position}, next: at + 1}
}

function paragraphAt(lines: readonly Line[], at: number, opening: Line, source: Source): Taken | undefined {
  const own = [opening]
  let next = at + 1
  for (let line = lines[next]; line !== undefined && !isBlank(line); line = lines[++next]) {
    const going = continues(line, source.text)
    if (going === undefined) return undefined
    if (!going) break
    own.push(line)
  }
  const {first} = opening
  const end = lines[next - 1]?.end ?? opening.end
  // An address at the foot of a page.
  if (source.text.charAt(first) === '[' && source.text.slice(first, end).includes(']:')) return undefined
  const children = phrasing(own, source)
  return children && {node: {type: 'paragraph', children, position: source.position(first, end)}, next}
}

// Under a line, those make it a heading or the head of a table.
const underline = /^(?:=+ *|[-:|][-:| ]*)$/u

/** Whether a line goes on with the paragraph above; `undefined` where remark should say. */
function continues(line: Line, text: string): boolean | undefined {
  if ('=-:|'.includes(text.charAt(line.first)) && underline.test(text.slice(line.first, line.end))) return undefined
  if (line.first - line.start >= 4) return true
  const opening = shapeOf(line, text)
  switch (opening.shape) {
    case 'text':
      return true
    case 'odd':
      return undefined
    case 'item':
      // Numbers open a list in the middle of a paragraph only where they begin to count.
      if (opening.mark.number !== undefined && !/^1[.)]/u.test(text.slice(line.first, line.first + 2))) return true
      return opensMore(opening.mark.content, line, text) ? undefined : false
    case 'quote':
      return opensMore(line.first + 1, line, text) ? undefined : false
    case 'heading':
    case 'rule':
      return false
  }
}

// A list within what breaks off a paragraph is held to the rule for lists that do so themselves.
function opensMore(from: number, {end}: Line, text: string): boolean {
  const inner = lineFrom(text, from, end)
  return isBlank(inner) || !['text', 'heading'].includes(shapeOf({...inner, start: inner.first}, text).shape)
}

function quoteAt(lines: readonly Line[], at: number, opening: Line, source: Source): Taken | undefined {
  const own: Line[] = []
  let next = at
  for (let line = lines[next]; line !== undefined && isQuoted(line, source); line = lines[++next]) {
    const start = line.first + 1
    own.push(lineFrom(source.text, source.text.charCodeAt(start) === space ? start + 1 : start, line.end))
  }
  const [last, behind] = [own.at(-1), lines[next]]
  // A line without the mark may go on with the paragraph above.
  if (last === undefined || isBlank(last) || (behind && !isBlank(behind))) return undefined
  // There, remark's lists end with the blank line behind them.
  if (own.some(isBlank) && own.some((line) => !isBlank(line) && shapeOf(line, source.text).shape === 'item'))
    return undefined
  const children = blocksOf(own, source)
  const position = source.position(opening.first, last.end)
  return children && {node: {type: 'blockquote', children, position}, next}
}

function isQuoted(line: Line, {text}: Source): boolean {
  return line.first - line.start < 4 && line.first < line.end && text.charAt(line.first) === '>'
}

function listAt(lines: readonly Line[], at: number, opening: Mark, source: Source): Taken | undefined {
  const items: ListItem[] = []
  let spread = false
  let next = at
  let end = 0
  for (let mark: Mark | undefined = opening; mark !== undefined;) {
    const item = itemAt(lines, next, mark, source)
    if (!item) return undefined
    items.push(item.node)
    const isApart = item.next > item.last + 1
    next = item.next
    end = item.end
    const line = lines[next]
    mark = line && nextMark(line, opening, source)
    // A line right below that opens no item of this list may go on with the paragraph above.
    if (line && !mark && !isApart) return undefined
    if (mark && isApart) spread = true
  }
  const list: List = {
    type: 'list',
    ordered: opening.number !== undefined,
    start: opening.number ?? null,
    spread,
    children: items,
    position: source.position(lines[at]?.first ?? 0, end)
  }
  return {node: list, next}
}

/** The mark of a line that goes on with the list that `opening` began. */
function nextMark(line: Line, opening: Mark, {text}: Source): Mark | undefined {
  const shape = shapeOf(line, text)
  return shape.shape === 'item' && shape.mark.sign === opening.sign ? shape.mark : undefined
}

interface TakenItem {
  readonly node: ListItem
  /** The last of its lines, and where that ends. */
  readonly last: number
  readonly end: number
  /** The next line that is not blank. */
  readonly next: number
}

function itemAt(lines: readonly Line[], at: number, {content}: Mark, source: Source): TakenItem | undefined {
  const {text, position} = source
  const opening = lines[at]
  if (opening === undefined || mayBeTask(content, opening, text)) return undefined
  const size = content - opening.start
  let last = at
  let next = at + 1
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    if (isBlank(line)) continue
    if (line.first - line.start < size) break
    last = next
  }
  const below = lines.slice(at + 1, last + 1).map(({start, end}) => lineFrom(text, Math.min(start + size, end), end))
  const children = blocksOf([lineFrom(text, content, opening.end), ...below], source)
  const end = lines[last]?.end ?? opening.end
  return (
    children && {
      node: {
        type: 'listItem',
        spread: children.some((child, index) => isFarBelow(child, children[index - 1])),
        checked: null,
        children,
        position: position(opening.first, end)
      },
      last,
      end,
      next
    }
  )
}

// `[ ]` and `[x]` make a task of an item.
function mayBeTask(content: number, {end}: Line, text: string): boolean {
  return text.charAt(content) === '[' && (content + 1 === end || text.charAt(content + 2) === ']')
}

function isFarBelow({position}: BlockContent, above: BlockContent | undefined): boolean {
  return above?.position !== undefined && position !== undefined && position.start.line > above.position.end.line + 1
}
