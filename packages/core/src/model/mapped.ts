/**
 * What `make` makes of each of `all`; `all` itself where that leaves each as it was, so that what goes through a tree
 * copies no more of it than changes.
 */
export function mapped<One>(all: readonly One[], make: (one: One, index: number) => One): readonly One[] {
  let copy: One[] | undefined
  let index = 0
  for (const one of all) {
    const made = make(one, index)
    if (made !== one) copy ??= [...all]
    if (copy) copy[index] = made
    index++
  }
  return copy ?? all
}
