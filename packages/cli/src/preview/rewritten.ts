import {collect, type Entry, instantAt, publicAt, type PublicEntry} from '@budstikke/core'
import type {ReleaseFile} from '../newsroom.ts'
import type {Desk, Sheet} from './desk.ts'
import {cameOut, endOfTime, type Shown} from './shown.ts'

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
  const pairs = desk.sheets.flatMap((sheet, index): readonly Pair[] => {
    const old = before.desk.sheets[index]
    return old === undefined || old === sheet ? [] : [{old, sheet}]
  })
  const entries = [...newsroom.entries]
  const stories = new Set<string>()
  for (const {old, sheet} of pairs) {
    if (old.good === sheet.good) continue
    const at = placeOf(entries, old.good, sheet.good)
    const [entry] = sheet.good === undefined ? [] : collect(desk.newsroom.settings, [sheet.good]).newsroom.entries
    if (at < 0 || entry === undefined) return undefined
    entries[at] = cameOut(entry, out)
    stories.add(entry.story)
  }
  const touched = stories.size === 0 ? [] : entries.filter(({story}) => stories.has(story))
  const opened = publicAt({...newsroom, entries: touched}, endOfTime).entries
  const fresh = new Map(opened.map((entry) => [entry.release.id, entry]))
  const shown = open.entries.map((entry) => fresh.get(entry.release.id) ?? entry)
  const isInPlace = shown.every(({since}, index) => since === open.entries[index]?.since)
  if (opened.length !== touched.length || !isInPlace) return undefined
  return {
    desk,
    open: {...open, entries: shown},
    entries: pagesOf(before, desk, fresh),
    now: instantAt(desk.call.edge.now()),
    newsroom: {...newsroom, entries},
    out
  }
}

/** A file as it was and as it is. */
interface Pair {
  readonly old: Sheet
  readonly sheet: Sheet
}

// Of two files that would be one page only one is, and an entry keeps the body that it came with.
function placeOf(entries: readonly Entry[], old: ReleaseFile | undefined, good: ReleaseFile | undefined): number {
  if (old === undefined || good === undefined || !isOneStory(old, good)) return -1
  return entries.findIndex(({release: {body}}) => body === old.release.body)
}

function isOneStory({release: one, story}: ReleaseFile, {release: other, story: its}: ReleaseFile): boolean {
  return story === its && one.id === other.id && one.slug === other.slug && one.language === other.language
}

function pagesOf(before: Shown, {sheets}: Desk, fresh: ReadonlyMap<string, PublicEntry>): Shown['entries'] {
  const pages = new Map<Sheet, PublicEntry>()
  for (const [index, sheet] of sheets.entries()) {
    const old = before.desk.sheets[index]
    const entry = old && before.entries.get(old)
    if (entry) pages.set(sheet, fresh.get(entry.release.id) ?? entry)
  }
  return pages
}
