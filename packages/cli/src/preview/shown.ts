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
import {type Desk, isBroken, type Sheet} from './desk.ts'
import {indexAt} from './in-order.ts'

/** A desk as its preview shows it. */
export interface Shown {
  readonly desk: Desk
  readonly open: PublicNewsroom
  /** What lists say of each sheet of the desk, in the same order. */
  readonly rows: readonly Row[]
  readonly now: Instant
  /** What `open` was made of: every release as though it came out, drafts at the moment `out`. */
  readonly newsroom: Newsroom
  readonly out: Instant
  /** A newsroom whose pages belong to the same feeds: `open`, or one of before the last words were changed. */
  readonly filed: PublicNewsroom
}

/** What lists say of a sheet, whatever the hour: kept from save to save, since to ask each of ten thousand takes as long as a page. */
export interface Row {
  readonly one: Sheet
  readonly state: 'draft' | 'dated' | 'withdrawn'
  /** Its page; absent where it has none, and where another file of the same address has it. */
  readonly entry?: PublicEntry
  /** The moment of that; empty where there is none. */
  readonly since: string
  readonly broken: boolean
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
  const rows = sheets.map((sheet) => {
    const entry = sheet.good && ids.get(sheet.good.release.id)
    return rowOf(sheet, entry?.story === sheet.good?.story ? entry : undefined)
  })
  return {desk, open, rows, now, newsroom, out: now, filed: open}
}

/** The row of a sheet, and of the page that it has. */
export function rowOf(sheet: Sheet, entry: PublicEntry | undefined): Row {
  const {state = 'draft'} = (sheet.now ?? sheet.good)?.release.timing ?? {}
  return {
    one: sheet,
    state: state === 'draft' || state === 'withdrawn' ? state : 'dated',
    ...(entry === undefined ? {} : {entry}),
    since: entry?.since ?? '',
    broken: isBroken(sheet)
  }
}

/** The row of one of the sheets that are shown. */
export function rowFor({desk, rows}: Shown, sheet: Sheet): Row {
  return rows[indexAt(desk.sheets, sheet.place)] ?? rowOf(sheet, undefined)
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
  {state, entry, since}: Row,
  now: Instant
): {readonly standing: Standing; readonly until?: Instant} {
  if (state !== 'dated') return {standing: state}
  return entry !== undefined && since > now ? {standing: 'waiting', until: entry.since} : {standing: 'out'}
}
