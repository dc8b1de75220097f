import type {Point, Position} from 'unist'
import type {Block} from '../../model/manuscript.ts'

/**
 * Where the part of `block` between two offsets in its text stands in the source, as near as its lines tell: exact on
 * a line that was read as it is printed, the whole line where letters or markup fell away.
 */
export function placeIn(block: Block, from: number, to: number): Position {
  if (block.kind === 'item' || block.node.type !== 'paragraph') return block.place
  const {start, end} = block.place
  const printed = (end.offset ?? 0) - (start.offset ?? 0)
  const onOneLine = start.line === end.line && printed === block.text.length
  if (!onOneLine) return block.place
  return {start: along(start, from), end: along(start, to)}
}

function along(point: Point, by: number): Point {
  return {
    line: point.line,
    column: point.column + by,
    ...(point.offset === undefined ? {} : {offset: point.offset + by})
  }
}

/** Where `block` begins in the source, as an offset. */
export function offsetOf({place}: {readonly place: {readonly start: {readonly offset?: number | undefined}}}): number {
  return place.start.offset ?? 0
}
