import type {PlannedFile, PublicEntry, PublicNewsroom, PublicRelease} from '@budstikke/core'
import {type Link, yearOf} from './chain.ts'
import {formats} from './formats.ts'
import type {Scope} from './scopes.ts'

/** What is told of a release that came, changed or went. */
export interface MovedEntry extends Pick<PublicEntry, 'since' | 'updated' | 'topics'> {
  readonly release: Pick<PublicRelease, 'id' | 'language' | 'kind'>
}

/** What is known of the last time that a newsroom's feeds were planned, with the same settings and in the same languages. */
export interface FeedsBefore {
  /** The releases that came, changed or went since then, as they were and as they are. */
  readonly moved: readonly MovedEntry[]
  /** The file at a path as it was planned then; `undefined` where there was none. */
  readonly planned: (path: string) => PlannedFile | undefined
}

/** Documents of feeds as they were planned before. */
export interface Unmoved {
  /** All of a feed's, by the folders of its parts, as `everything` has them too: of a feed none of whose releases moved. */
  readonly whole: (scope: Scope, everything: readonly Link[]) => ReadonlyMap<string, readonly PlannedFile[]> | undefined
  /** Those of one part: of a year in which nothing of the feed moved, where the feed has the same years. */
  readonly part: (scope: Scope, link: Link, links: readonly Link[]) => readonly PlannedFile[] | undefined
}

/** Answers files as they were planned before, where nothing that they are made of can have changed. */
export function unmovedSince({entries, settings: {zone}}: PublicNewsroom, {moved, planned}: FeedsBefore): Unmoved {
  const ids = new Set<string>(moved.map(({release}) => release.id))
  const moments = new Set(moved.flatMap(({since, updated}) => [since, updated]))
  // Releases of one moment share its thousandths, and a correction says where the release is that it corrects.
  const touched: readonly MovedEntry[] = [
    ...moved,
    ...entries.filter(
      ({since, updated, release: {corrects}}) =>
        moments.has(since) || moments.has(updated) || (corrects !== undefined && ids.has(corrects))
    )
  ]
  const touching = (scope: Scope) =>
    touched.filter((entry) => speaks(scope, entry.release.language) && scope.holds(entry))
  const yearsTouching = (scope: Scope) => new Set(touching(scope).map((entry) => `${yearOf(entry, zone)}/`))
  const filesIn = (folder: string) => formats.flatMap(({file}) => planned(folder + file) ?? [])
  const isThere = (folder: string) => filesIn(folder).length === formats.length
  // A live feed leads to the same in other languages: it may have come to be in one, or be no longer.
  const hasSisters = ({titled, holds, sisters}: Scope) => {
    const others = new Set(
      touched.flatMap((one) => (one.release.language !== titled && holds(one) ? [one.release.language] : []))
    )
    return [...others].every((language) =>
      sisters.some((sister) => sister.language === language && isThere(sister.folder))
    )
  }
  return {
    whole(scope, everything) {
      // A speaker is called as the newest release has it.
      if (scope.about === 'speaker' || touching(scope).length > 0 || !hasSisters(scope)) return undefined
      const folders = everything.map(({folder}) => [folder, filesIn(scope.folder + folder)] as const)
      return isThere(scope.folder) ? new Map(folders.filter(([, files]) => files.length === formats.length)) : undefined
    },
    part(scope, {folder}, links) {
      if (folder === '' || scope.about === 'speaker') return undefined
      const others = yearsTouching(scope)
      if (others.has(folder)) return undefined
      // An archive leads to those beside it, and says whether its year is the last.
      const now = new Set(links.map((link) => link.folder))
      if ([...others].some((year) => now.has(year) !== filesIn(scope.folder + year).length > 0)) return undefined
      const files = filesIn(scope.folder + folder)
      return files.length === formats.length ? files : undefined
    }
  }
}

function speaks({language}: Scope, spoken: string): boolean {
  return language === undefined || language === spoken
}
