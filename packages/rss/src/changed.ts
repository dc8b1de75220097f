import type {Instant, PublicEntry} from '@budstikke/core'

/** When the last of `entries` changed; `undefined` where there are none. Instants sort as text. */
export function lastChange(entries: readonly PublicEntry[]): Instant | undefined {
  return entries.reduce<Instant | undefined>(
    (last, {updated}) => (last === undefined || updated > last ? updated : last),
    undefined
  )
}

/** The same as what an artifact says of itself. */
export function modified(entries: readonly PublicEntry[]): {readonly modified?: Instant} {
  const last = lastChange(entries)
  return last === undefined ? {} : {modified: last}
}
