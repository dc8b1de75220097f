import {
  collect,
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
  readonly open: PublicNewsroom
  /** The page of each file that has one; two files of one address have one page. */
  readonly entries: ReadonlyMap<Sheet, PublicEntry>
  readonly now: Instant
}

/**
 * What the pages will be when everything on the desk is out: each release as it was when it last had no error, drafts as
 * though they came out now, embargoed and later ones at their hour.
 *
 * For the author's eyes alone: it is served on the author's own machine and written nowhere. A build takes its newsroom
 * from `publicAt` at the moment of the build, never from here.
 */
export function shownOf({newsroom: {settings}, sheets, call}: Desk): Shown {
  const now = instantAt(call.edge.now())
  const sources = sheets.flatMap(({good}) => (good ? [{release: good.release, story: good.story}] : []))
  const {newsroom} = collect(settings, sources)
  const open = publicAt(cameOut(newsroom, now), endOfTime)
  const ids = new Map(open.entries.map((entry) => [entry.release.id, entry]))
  const entries = new Map<Sheet, PublicEntry>()
  for (const sheet of sheets) {
    const entry = sheet.good && ids.get(sheet.good.release.id)
    if (entry && entry.story === sheet.good?.story) entries.set(sheet, entry)
  }
  return {open, entries, now}
}

const endOfTime = must(instant('9999-12-31T00:00:00Z'))

function cameOut(newsroom: Newsroom, now: Instant): Newsroom {
  const entries = newsroom.entries.map((entry) => {
    const timing = timingOf(entry.release.timing, now)
    return timing === entry.release.timing ? entry : {...entry, release: {...entry.release, timing}}
  })
  return {...newsroom, entries}
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
