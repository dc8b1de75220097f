/** `make`, asked once of each thing. */
export function remembered<Thing, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  const made = new Map<Thing, {readonly value: Value}>()
  return (thing) => {
    const known = made.get(thing)
    if (known) return known.value
    const value = make(thing)
    made.set(thing, {value})
    return value
  }
}

/**
 * What is made of things, each once for as long as what is asked for lies on one `shelf`; forgotten when the next shelf is
 * begun. What the feeds of a year share is made once for all of them, and never more than a year of it is held.
 */
export function kept<Value>(): (thing: object, shelf: string, make: () => Value) => Value {
  let current = {shelf: '', made: new Map<object, {readonly value: Value}>()}
  return (thing, shelf, make) => {
    if (shelf !== current.shelf) current = {shelf, made: new Map()}
    const known = current.made.get(thing) ?? {value: make()}
    current.made.set(thing, known)
    return known.value
  }
}
