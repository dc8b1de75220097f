import type fc from 'fast-check'

/** How laws draw: the same texts on every run, or others where a nightly run names a seed in `LAWS_SEED`. */
export function draws(numRuns: number): fc.Parameters<unknown> {
  return {seed: Number(process.env['LAWS_SEED'] ?? 20261121), numRuns}
}
