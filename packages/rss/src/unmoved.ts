import type {PlannedFile, PublicEntry, PublicNewsroom} from '@budstikke/core'
import {type Link, yearOf} from './chain.ts'
import {formats} from './formats.ts'
import type {Scope} from './scopes.ts'

/** What is known of the last time that a newsroom's feeds were planned, with the same settings and in the same languages. */
export interface FeedsBefore {
  /** The releases that came, changed or went since then, as they were and as they are. */
  readonly moved: readonly Pick<PublicEntry, 'since' | 'updated'>[]
  /** The file at a path as it was planned then; `undefined` where there was none. */
  readonly planned: (path: string) => PlannedFile | undefined
}

/**
 * Answers the files of a document as they were planned before, where nothing that they are made of can have changed: those of
 * a year in which nothing moved, of a feed that has the same years.
 */
export function unmovedSince(
  {entries, settings: {zone}}: PublicNewsroom,
  {moved, planned}: FeedsBefore
): (scope: Scope, link: Link, links: readonly Link[]) => readonly PlannedFile[] | undefined {
  const years = new Set(moved.map((entry) => yearOf(entry, zone)))
  const moments = new Set(moved.flatMap(({since, updated}) => [since, updated]))
  // Releases of one moment share its thousandths, and a correction says where the release is that it corrects.
  for (const entry of entries)
    if (moments.has(entry.since) || moments.has(entry.updated) || entry.release.corrects !== undefined)
      years.add(yearOf(entry, zone))
  const others = new Set([...years].map((year) => `${year}/`))
  const filesIn = (folder: string) => formats.flatMap(({file}) => planned(folder + file) ?? [])
  return ({folder: home, about}, {folder}, links) => {
    // A speaker is called as the newest release has it.
    if (folder === '' || others.has(folder) || about === 'speaker') return undefined
    // An archive leads to those beside it, and says whether its year is the last.
    const now = new Set(links.map((link) => link.folder))
    if ([...others].some((year) => now.has(year) !== filesIn(home + year).length > 0)) return undefined
    const files = filesIn(home + folder)
    return files.length === formats.length ? files : undefined
  }
}
