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
  const live = new Set(lastChanged(entries, feeds.newest))
  const byYear = new Map<string, PublicEntry[]>()
  let last = ''
  let filed: PublicEntry[] = []
  for (const entry of entries) {
    const year = yearOf(entry, zone)
    if (year !== last) filed = byYear.get(year) ?? []
    if (filed.push(entry) === 1) byYear.set(year, filed)
    last = year
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
  const isTurn = since.startsWith('12-31', monthAt) || since.startsWith('01-01', monthAt)
  return (isTurn ? localIn(since, zone) : since).slice(0, 4)
}

const monthAt = 'YYYY-'.length

// Those of all that changed last: some of thousands, which need not be put in order for them.
function lastChanged(entries: readonly PublicEntry[], most: number): readonly PublicEntry[] {
  const last: PublicEntry[] = []
  for (const entry of entries) {
    const oldest = last[most - 1]
    if (oldest !== undefined && !isAfter(entry, oldest)) continue
    let at = last.length
    for (let before = last[at - 1]; before !== undefined && isAfter(entry, before); before = last[at - 1]) at--
    last.splice(at, 0, entry)
    if (last.length > most) last.pop()
  }
  return last
}

function isAfter(one: PublicEntry, other: PublicEntry): boolean {
  return one.updated === other.updated ? one.release.id < other.release.id : one.updated > other.updated
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
