import {
  collect,
  type Entry,
  type Instant,
  instant,
  instantAt,
  must,
  type Newsroom,
  publicAt,
  type PublicEntry,
  type PublicNewsroom,
  type Timing
} from '@budstikke/core'
import type {Desk, Sheet} from './desk.ts'

/** A desk as its preview shows it. */
export interface Shown {
  readonly desk: Desk
  readonly open: PublicNewsroom
  /** The page of each file that has one; two files of one address have one page. */
  readonly entries: ReadonlyMap<Sheet, PublicEntry>
  readonly now: Instant
  /** What `open` was made of: every release as though it came out, drafts at the moment `out`. */
  readonly newsroom: Newsroom
  readonly out: Instant
}

/**
 * What the pages will be when everything on the desk is out: each release as it was when it last had no error, drafts as
 * though they came out now, embargoed and later ones at their hour.
 *
 * For the author's eyes alone: it is served on the author's own machine and written nowhere. A build takes its newsroom
 * from `publicAt` at the moment of the build, never from here.
 */
export function shownOf(desk: Desk): Shown {
  const {
    newsroom: {settings},
    sheets
  } = desk
  const now = instantAt(desk.call.edge.now())
  const collected = collect(
    settings,
    sheets.flatMap(({good}) => good ?? [])
  ).newsroom
  const newsroom = {...collected, entries: collected.entries.map((entry) => cameOut(entry, now))}
  const open = publicAt(newsroom, endOfTime)
  const ids = new Map(open.entries.map((entry) => [entry.release.id, entry]))
  const entries = new Map<Sheet, PublicEntry>()
  for (const sheet of sheets) {
    const entry = sheet.good && ids.get(sheet.good.release.id)
    if (entry && entry.story === sheet.good?.story) entries.set(sheet, entry)
  }
  return {desk, open, entries, now, newsroom, out: now}
}

/** When every embargo is over. */
export const endOfTime = must(instant('9999-12-31T00:00:00Z'))

/** An entry as though its release came out at a moment, where it has none of its own. */
export function cameOut(entry: Entry, out: Instant): Entry {
  const timing = timingOf(entry.release.timing, out)
  return timing === entry.release.timing ? entry : {...entry, release: {...entry.release, timing}}
}

function timingOf(timing: Timing, now: Instant): Timing {
  switch (timing.state) {
    case 'draft':
      return {state: 'published', at: now, corrections: []}
    case 'published':
      return timing.at === undefined && timing.added === undefined ? {...timing, at: now} : timing
    case 'embargoed':
      return timing
    case 'withdrawn':
      // One that was withdrawn before its hour has no page at all, and its author looks for one.
      return timing
  }
}

/** How a release stands to its public at a moment; what is not out is marked wherever the preview shows it. */
export type Standing = 'draft' | 'waiting' | 'out' | 'withdrawn'

/** The standing of a release, and the moment that it waits for. */
export function standingOf(
  {entries, now}: Shown,
  sheet: Sheet
): {readonly standing: Standing; readonly until?: Instant} {
  const timing = (sheet.now ?? sheet.good)?.release.timing
  if (timing === undefined || timing.state === 'draft') return {standing: 'draft'}
  if (timing.state === 'withdrawn') return {standing: 'withdrawn'}
  const since = entries.get(sheet)?.since
  return since !== undefined && since > now ? {standing: 'waiting', until: since} : {standing: 'out'}
}
