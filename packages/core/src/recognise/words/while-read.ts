/**
 * `make`, asked once of each key as long as the release is read that has it: a block, its manuscript, a run of its lines.
 *
 * No weak table, which needs no forgetting: what an old one holds V8 keeps until it next looks through all memory. The
 * answers about each block, and by them its whole tree, were copied twice and kept for hundreds of releases: that was 4 to 8 %
 * of recognising Markdown.
 */
export function whileRead<Key extends object, Made extends object | string>(
  make: (key: Key) => Made
): (key: Key) => Made {
  let all = new Map<Key, Made>()
  // Rules go from block to block, and ask several things of one in a row.
  let last: Key | undefined
  let told: Made | undefined
  onceRead(() => {
    if (all.size > 0) all = new Map()
    last = undefined
    told = undefined
  })
  return (key) => {
    if (key === last && told !== undefined) return told
    const known = all.get(key)
    const made = known ?? make(key)
    if (known === undefined) all.set(key, made)
    last = key
    told = made
    return made
  }
}

const forgetting: (() => void)[] = []

/** Has `forget` let go of what was kept of a release, whenever one has been read. */
export function onceRead(forget: () => void): void {
  forgetting.push(forget)
}

/** Lets go of all that was kept of the release that has been read. */
export function forgetRelease(): void {
  for (const forget of forgetting) forget()
}
