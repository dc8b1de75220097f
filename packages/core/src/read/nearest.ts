/** The one of `names` that `name` is most likely a slip of; `undefined` where more than a third of its letters differ. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: {readonly candidate: string; readonly distance: number} | undefined
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase().slice(0, 40), candidate.toLowerCase())
    if (distance <= Math.max(1, candidate.length / 3) && (!best || distance < best.distance))
      best = {candidate, distance}
  }
  return best?.candidate
}

// Damerau's distance with neighbours swapped (optimal string alignment).
function editDistance(from: string, to: string): number {
  let before: number[] = []
  let last = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      )
    }
    before = last
    last = current
  }
  return last[to.length] ?? 0
}
