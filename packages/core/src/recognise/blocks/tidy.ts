import {mapped} from '../../model/mapped.ts'
import {normalise} from '../../read/normalise.ts'

/**
 * `value` with every text in it as people see it: no spaces at its ends, none doubled where a rule cut something out.
 * What settings say is read in the same way, so that a finding means the same when its author has made it their word.
 */
export function tidy<Value>(value: Value): Value
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return (odd.test(value) ? normalise(value) : value).trim()
  if (Array.isArray(value)) return mapped<unknown>(value, tidy)
  if (typeof value !== 'object' || value === null) return value
  let tidied: Record<string, unknown> | undefined
  for (const [key, one] of Object.entries(value)) {
    const made: unknown = tidy(one)
    if (made !== one) tidied ??= {...value}
    if (tidied) tidied[key] = made
  }
  // Most values are tidy as they were found.
  return tidied ?? value
}

// Two spaces, or a character that is none of the usual: a text without either is tidy.
const odd = / {2}|[^\n\t\x20-\x7E\u00C0-\u017F–—‘’“”„»«…•·°§´©®€£½×]/u
