import {collect, type Entry, instantAt, publicAt, type PublicEntry} from '@budstikke/core'
import type {ReleaseFile} from '../newsroom.ts'
import {type Desk, type Sheet, sheetsOf} from './desk.ts'
import {firstFrom, indexAt} from './in-order.ts'
import {cameOut, endOfTime, type Row, rowOf, type Shown} from './shown.ts'

/**
 * What is shown when nothing but the words of a few releases has changed since `before`: their stories go through the gate
 * by themselves, and stand where they stood. That is a save, and it takes no longer for a long archive.
 *
 * `undefined` for all that may touch another release: a file more or less, another address, identity or moment, something
 * that nobody is to hear of.
 */
export function rewritten(before: Shown, desk: Desk): Shown | undefined {
  const {open, newsroom, out} = before
  if (desk.newsroom !== before.desk.newsroom || desk.sheets.length !== before.desk.sheets.length) return undefined
  if (open.entries.length !== newsroom.entries.length) return undefined
  const entries = [...newsroom.entries]
  const stories = new Set<string>()
  const others = changed(before.desk.sheets, desk.sheets)
  for (const {old, sheet} of others) {
    if (old.good === sheet.good) continue
    const at = placeOf(entries, old.good, sheet.good)
    const [entry] = sheet.good === undefined ? [] : collect(desk.newsroom.settings, [sheet.good]).newsroom.entries
    if (at < 0 || entry === undefined) return undefined
    entries[at] = cameOut(entry, out)
    stories.add(entry.story)
  }
  const versions = [...stories].flatMap((story) => sheetsOf(desk, story))
  const touched = touchedIn(entries, stories, versions)
  const opened = touched.length === 0 ? [] : publicAt({...newsroom, entries: touched}, endOfTime).entries
  const places = opened.map((entry) => placeIn(open.entries, entry))
  if (opened.length !== touched.length || places.includes(-1)) return undefined
  const shown = [...open.entries]
  for (const [index, entry] of opened.entries()) shown[places[index] ?? 0] = entry
  const isFiledAlike = opened.every((entry, index) => filing(entry) === filing(open.entries[places[index] ?? 0]))
  const now = {...open, entries: shown}
  const fresh = new Map(opened.map((entry) => [entry.release.id, entry]))
  return {
    desk,
    open: now,
    rows: rowsOf(before, desk, [...versions, ...others.map(({sheet}) => sheet)], fresh),
    now: instantAt(desk.call.edge.now()),
    newsroom: {...newsroom, entries},
    out,
    filed: isFiledAlike ? before.filed : now
  }
}

/** A file as it was and as it is. */
interface Pair {
  readonly old: Sheet
  readonly sheet: Sheet
}

function changed(olds: readonly Sheet[], sheets: readonly Sheet[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (let index = 0; index < sheets.length; index++) {
    const [old, sheet] = [olds[index], sheets[index]]
    if (old !== undefined && sheet !== undefined && old !== sheet) pairs.push({old, sheet})
  }
  return pairs
}

// Of two files that would be one page only one is, and an entry keeps the body that it came with. Entries stand in the order
// of their ids.
function placeOf(entries: readonly Entry[], old: ReleaseFile | undefined, good: ReleaseFile | undefined): number {
  if (old === undefined || good === undefined || !isOneStory(old, good)) return -1
  const at = firstFrom(entries, ({release}) => release.id < old.release.id)
  return entries[at]?.release.body === old.release.body ? at : -1
}

function isOneStory({release: one, story}: ReleaseFile, {release: other, story: its}: ReleaseFile): boolean {
  return story === its && one.id === other.id && one.slug === other.slug && one.language === other.language
}

// The entries of stories, whose sheets are these.
function touchedIn(
  entries: readonly Entry[],
  stories: ReadonlySet<string>,
  sheets: readonly Sheet[]
): readonly Entry[] {
  const ids = new Set(sheets.flatMap(({good}) => good?.release.id ?? []))
  return [...ids].flatMap((id) => {
    const entry = entries[firstFrom(entries, ({release}) => release.id < id)]
    return entry?.release.id === id && stories.has(entry.story) ? [entry] : []
  })
}

// Where it stands among the others, which are the newest first; -1 where it did not stand there before.
function placeIn(entries: readonly PublicEntry[], {since, release: {id}}: PublicEntry): number {
  const at = firstFrom(entries, (one) => one.since > since || (one.since === since && one.release.id < id))
  return entries[at]?.release.id === id ? at : -1
}

// By what a release is in one feed and not in another.
function filing(entry: PublicEntry | undefined): string {
  if (entry === undefined) return ''
  const {release, topics} = entry
  return JSON.stringify([release.language, release.kind, topics, release.quotes.map(({speaker}) => speaker)])
}

function rowsOf(
  before: Shown,
  {sheets}: Desk,
  others: readonly Sheet[],
  fresh: ReadonlyMap<string, PublicEntry>
): readonly Row[] {
  const rows = [...before.rows]
  for (const sheet of others) {
    const at = indexAt(sheets, sheet.place)
    const entry = before.rows[at]?.entry
    rows[at] = rowOf(sheet, entry && (fresh.get(entry.release.id) ?? entry))
  }
  return rows
}
