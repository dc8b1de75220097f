/**
 * `make`, asked once of each key: what is made of a language's pack or of a manuscript is made at its first use and lives
 * as long as it does. The last key is remembered beside, since one text asks of one pack a thousand times.
 */
export function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  interface Told {
    readonly key: Key
    readonly made: Made
  }
  const all = new WeakMap<Key, Told>()
  let last: Told | undefined
  return (key) => {
    if (last?.key === key) return last.made
    const known = all.get(key)
    const told = known ?? {key, made: make(key)}
    if (!known) all.set(key, told)
    last = told
    return told.made
  }
}
