import type {Block, Manuscript} from '../../model/manuscript.ts'
import {whileRead} from '../words/while-read.ts'

const placesOf = whileRead(
  ({blocks}: Manuscript): ReadonlyMap<number, number> =>
    new Map(blocks.map((block, index) => [block.place.start.line, index]))
)

/** Whether nothing but blank lines stood between `above` and `below` in the source, whatever rules have taken since. */
export function follows(manuscript: Manuscript, above: Block | undefined, below: Block): boolean {
  return between(manuscript, above, below).length === 0
}

/** The blocks of the source between two that are left of it; none where one of them has no place there. */
export function between(manuscript: Manuscript, above: Block | undefined, below: Block): readonly Block[] {
  const order = placesOf(manuscript)
  const from = above === undefined ? undefined : order.get(above.place.start.line)
  const to = order.get(below.place.start.line)
  return from === undefined || to === undefined ? [] : manuscript.blocks.slice(from + 1, to)
}
