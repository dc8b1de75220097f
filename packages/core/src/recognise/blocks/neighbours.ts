import type {Block, Manuscript} from '../../model/manuscript.ts'

const known = new WeakMap<Manuscript, ReadonlyMap<number, number>>()

/** Whether nothing but blank lines stood between `above` and `below` in the source, whatever rules have taken since. */
export function follows(manuscript: Manuscript, above: Block | undefined, below: Block): boolean {
  return between(manuscript, above, below).length === 0
}

/** The blocks of the source between two that are left of it; none where one of them has no place there. */
export function between(manuscript: Manuscript, above: Block | undefined, below: Block): readonly Block[] {
  const order =
    known.get(manuscript) ?? new Map(manuscript.blocks.map((block, index) => [block.place.start.line, index]))
  known.set(manuscript, order)
  const from = above === undefined ? undefined : order.get(above.place.start.line)
  const to = order.get(below.place.start.line)
  return from === undefined || to === undefined ? [] : manuscript.blocks.slice(from + 1, to)
}
