import type {Artifact, PlannedFile} from '@budstikke/core'
import type {Call} from '../call.ts'
import {type Cache, digest} from '../cache/cache.ts'
import type {Media} from '../media.ts'

/** A file that lies somewhere else, or can be made there, and is copied into what is built. */
export interface Copy {
  readonly path: string
  /** Two copies whose `from` are equal have the same bytes. */
  readonly from: string
  readonly place: () => Promise<string>
}

/** A file of what is built, before it is there. */
export type Piece = PlannedFile | Copy

/** Files that lie somewhere, to be copied: each known by its stamp, one that the cache made by its name. */
export function copiesOf({edge: {files}}: Call, cache: Cache, media: readonly Media[]): readonly Copy[] {
  const stamps = files.stamps(media.map(({from}) => from))
  return media.map(({from, to}, index) => ({
    path: to,
    from: cache.nameOf(from) ?? stamps[index]?.word ?? '',
    place: async () => from
  }))
}

const short = /^[\w.-]{0,24}$/u

// Of what a piece says that it is made of only a digest is held: feeds say much, pages are as short as a digest.
export function wordOf({from}: Pick<Piece, 'from'>): string {
  return short.test(from) ? from : digest(from)
}

/** When a file is to have been changed: by what it says, so that any server tells readers the truth about what is new. */
export function modifiedAt({modified}: Pick<Artifact, 'modified'>): number | undefined {
  return modified === undefined ? undefined : Date.parse(modified)
}
