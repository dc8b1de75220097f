/** Remembers the `limit` values that were last asked for by key, and makes those that it does not know. */
export function latest<Value>(limit: number): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>()
  return (key, make) => {
    const found = known.get(key)
    const value = found ?? make()
    // A map keeps the order in which keys came: who is asked for comes last again.
    if (found !== undefined) known.delete(key)
    known.set(key, value)
    if (known.size > limit)
      for (const oldest of known.keys()) {
        known.delete(oldest)
        break
      }
    return value
  }
}
