import {localIn} from '@budstikke/core'
import type {NewsroomSettings, PublicEntry} from '@budstikke/core'

/** One document of a feed: the live one, or the archive of a year. */
export interface Link {
  /** `` for the live feed, `2025/` for an archive. */
  readonly folder: string
  /** Newest first. */
  readonly entries: readonly PublicEntry[]
  /** Whether the year is over, so that nothing joins it any more. */
  readonly closed: boolean
  readonly older?: string
  readonly newer?: string
}

/**
 * A feed and its archives, newest first.
 *
 * The live feed holds the releases that changed last: who was told of an old one is told of its correction. If that
 * is not all, every year has an archive of all its releases: a reader may meet one twice, and knows it by its id
 * (RFC 5005, section 4). The running year's has no end mark, since more will join it.
 */
export function chainOf(entries: readonly PublicEntry[], {zone, feeds}: NewsroomSettings): readonly Link[] {
  const changed = entries.toSorted(
    (one, other) => compare(other.updated, one.updated) || compare(one.release.id, other.release.id)
  )
  const live = new Set(changed.slice(0, feeds.newest))
  const yearOf = (entry: PublicEntry) => localIn(entry.since, zone).slice(0, 4)
  const years = [...new Set(entries.map(yearOf))].toSorted().toReversed()
  // All years or none: a closed year must know the next one from the start, since it never changes again.
  const archived = live.size < entries.length ? years : []
  const [running] = years
  return [
    link(
      '',
      entries.filter((entry) => live.has(entry)),
      {closed: false, older: archived[0]}
    ),
    ...archived.map((year, index) =>
      link(
        `${year}/`,
        entries.filter((entry) => yearOf(entry) === year),
        {closed: year !== running, older: archived[index + 1], newer: archived[index - 1]}
      )
    )
  ]
}

function link(
  folder: string,
  entries: readonly PublicEntry[],
  {
    closed,
    older,
    newer
  }: {readonly closed: boolean; readonly older?: string | undefined; readonly newer?: string | undefined}
): Link {
  return {
    folder,
    entries,
    closed,
    ...(older === undefined ? {} : {older: `${older}/`}),
    ...(newer === undefined ? {} : {newer: `${newer}/`})
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
