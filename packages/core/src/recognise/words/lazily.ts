/**
 * A pattern that is compiled when it is first asked for: of the some four thousand of a language one release needs a few
 * hundred, and whoever reads only one would wait for all.
 */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= make())
}
