import type {PhrasingContent} from 'mdast'
import type {Lines} from './lines.ts'

/** A run of `*` or `_` that may open or close emphasis; it is used up from the inside of what it marks. */
export interface Run {
  readonly type: 'run'
  readonly marker: number
  readonly start: number
  readonly end: number
  readonly opens: boolean
  readonly closes: boolean
}

/**
 * A run as what stands before and behind it makes it.
 *
 * @see CommonMark 0.31, section 6.2 (left- and right-flanking delimiter runs)
 */
export function runOf(marker: number, start: number, end: number, before: Side, after: Side): Run {
  const left = after === 'letter' || (after === 'punctuation' && before !== 'letter')
  const right = before === 'letter' || (before === 'punctuation' && after !== 'letter')
  const isStar = marker === star
  return {
    type: 'run',
    marker,
    start,
    end,
    opens: isStar ? left : left && (before !== 'letter' || !right),
    closes: isStar ? right : right && (after !== 'letter' || !left)
  }
}

/** What a character is to a run beside it; the edge of a text is a space. */
export type Side = 'space' | 'punctuation' | 'letter'

/** What the UTF-16 unit at an offset is; half a character is a letter, as micromark has it. */
export function sideOf(text: string, at: number): Side {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if (code === 32 || (code >= 9 && code <= 13)) return 'space'
    const isLetter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    return isLetter || code < 32 || code === 0x7f ? 'letter' : 'punctuation'
  }
  const character = text.charAt(at)
  return /\s/u.test(character) ? 'space' : /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}

const star = 42

/** What stands in a line of text before its emphasis is known. */
export type Piece = PhrasingContent | Run | Words

/** Characters that are text whatever comes; pieces side by side become one node. */
export interface Words {
  readonly type: 'words'
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Pieces as nodes: runs that match are emphasis, those that do not are text.
 *
 * As micromark's `attention` does it, whose lengths are those that are left and not, as in the specification, the
 * first ones.
 *
 * @see CommonMark 0.31, section 6.2 (rules 9 to 16)
 */
export function attended(all: readonly Piece[], position: Lines['position']): PhrasingContent[] {
  if (!all.some(({type}) => type === 'run')) return merged(all, position)
  const pieces = [...all]
  for (let at = 0; at < pieces.length; at++) {
    const closing = pieces[at]
    if (closing?.type !== 'run' || !closing.closes) continue
    for (let back = at - 1; back >= 0; back--) {
      const opening = pieces[back]
      if (opening?.type !== 'run' || !opening.opens || !agree(opening, closing)) continue
      const used = lengthOf(opening) > 1 && lengthOf(closing) > 1 ? 2 : 1
      const [start, end] = [opening.end - used, closing.start + used]
      const children = merged(pieces.slice(back + 1, at), position)
      const before = start > opening.start ? [{...opening, end: start}] : []
      const behind = end < closing.end ? [{...closing, start: end}] : []
      const type = used === 2 ? 'strong' : 'emphasis'
      const node: PhrasingContent = {type, children, position: position(start, end)}
      pieces.splice(back, at - back + 1, ...before, node, ...behind)
      // What is left of the closing run may close more: it comes next.
      at = back + before.length
      break
    }
  }
  return merged(pieces, position)
}

function agree(opening: Run, closing: Run): boolean {
  if (opening.marker !== closing.marker) return false
  const isBoth = opening.closes || closing.opens
  return !(isBoth && lengthOf(closing) % 3 !== 0 && (lengthOf(opening) + lengthOf(closing)) % 3 === 0)
}

function lengthOf({start, end}: Run): number {
  return end - start
}

/** Pieces as nodes, what is left of runs as text. */
function merged(pieces: readonly Piece[], position: Lines['position']): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let value = ''
  let start = 0
  let end = 0
  const flush = () => {
    if (value !== '') nodes.push({type: 'text', value, position: position(start, end)})
    value = ''
  }
  for (const piece of pieces) {
    if (piece.type === 'words' || piece.type === 'run') {
      if (value === '') start = piece.start
      value += piece.type === 'words' ? piece.value : String.fromCharCode(piece.marker).repeat(lengthOf(piece))
      end = piece.end
    } else {
      flush()
      nodes.push(piece)
    }
  }
  flush()
  return nodes
}
