import {localIn} from '@budstikke/core'
import type {NewsroomSettings, PublicEntry, Zone} from '@budstikke/core'

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
 * (RFC 5005, section 4). The running year's has no end mark, since more will join it. A newsroom may do without archives.
 */
export function chainOf(entries: readonly PublicEntry[], {zone, feeds, without}: NewsroomSettings): readonly Link[] {
  const changed = entries.toSorted(
    (one, other) => compare(other.updated, one.updated) || compare(one.release.id, other.release.id)
  )
  const live = new Set(changed.slice(0, feeds.newest))
  const byYear = new Map<string, PublicEntry[]>()
  for (const entry of entries) {
    const year = yearOf(entry, zone)
    const known = byYear.get(year)
    if (known) known.push(entry)
    else byYear.set(year, [entry])
  }
  const years = [...byYear.keys()].toSorted().toReversed()
  // All years or none: a closed year must know the next one from the start, since it never changes again.
  const archived = live.size < entries.length && !without.includes('archives') ? years : []
  const [running] = years
  return [
    link(
      '',
      entries.filter((entry) => live.has(entry)),
      {closed: false, older: archived[0]}
    ),
    ...archived.map((year, index) =>
      link(`${year}/`, byYear.get(year) ?? [], {
        closed: year !== running,
        older: archived[index + 1],
        newer: archived[index - 1]
      })
    )
  ]
}

/** The year whose archive holds a release. No clock is a day away from UTC, so that only at the turn of a year need one be asked. */
export function yearOf({since}: Pick<PublicEntry, 'since'>, zone: Zone): string {
  return (/-(?:12-31|01-01)T/u.test(since) ? localIn(since, zone) : since).slice(0, 4)
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
