import {normalise} from '../../read/normalise.ts'

/**
 * `value` with every text in it as people see it: no spaces at its ends, none doubled where a rule cut something out.
 * What settings say is read in the same way, so that a finding means the same when its author has made it their word.
 */
export function tidy<Value>(value: Value): Value
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return (odd.test(value) ? normalise(value) : value).trim()
  if (Array.isArray(value)) return value.map((one: unknown) => tidy(one))
  if (typeof value !== 'object' || value === null) return value
  const tidied: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) tidied[key] = tidy(one)
  return tidied
}

// Two spaces, or a character that is none of the usual: a text without either is tidy.
const odd = / {2}|[^\n\t\x20-\x7E\u00C0-\u017F–—‘’“”„»«…•·°§´©®€£½×]/u
