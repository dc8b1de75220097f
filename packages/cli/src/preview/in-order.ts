/**
 * The first of `items`, which stand in order, that does not stand before what is looked for; how many there are where all
 * do. `before` says of an item whether it stands before it. A save asks for one sheet among ten thousand.
 */
export function firstFrom<Item>(items: readonly Item[], before: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && before(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Something that lies on the disk. */
interface Placed {
  readonly place: string
}

/** The index of the one at `place` among `items`, which stand in the order of their places; -1 where there is none. */
export function indexAt(items: readonly Placed[], place: string): number {
  const index = firstFrom(items, (item) => item.place < place)
  return items[index]?.place === place ? index : -1
}

/** Those of `items`, which stand in the order of their places, whose place begins with `begin`. */
export function beginningWith<Item extends Placed>(items: readonly Item[], begin: string): readonly Item[] {
  const from = firstFrom(items, (item) => item.place < begin)
  // All that begin alike stand side by side.
  return items.slice(from, from + firstFrom(items.slice(from), (item) => item.place.startsWith(begin)))
}
