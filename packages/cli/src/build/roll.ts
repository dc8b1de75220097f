import {must, type Newsroom, type PublicEntry, type PublicNewsroom, type PublicRelease} from '@budstikke/core'
import {join} from 'node:path'
import type {ReadRelease} from '../releases.ts'
import type {Whole} from '../whole.ts'
import type {Words} from './roll-words.ts'
import {below} from '../paths.ts'

/** What is said of a release that may be seen without a look at what was read of it. */
export type Face = Pick<
  PublicRelease,
  'id' | 'slug' | 'language' | 'kind' | 'headline' | 'timing' | 'events' | 'related' | 'corrects'
> & {
  /** Whether it brings no pictures and no documents. */
  readonly isAlone: boolean
}

/** A release that may be seen, as the last build had it. */
export interface Row {
  /** The file, below `releases`. */
  readonly path: string
  /** Of what was read there. */
  readonly digest: string
  readonly entry: PublicEntry
  /** The words for what lists and calendars show of it. */
  readonly listed: string
  readonly invited: string
  /** The row as it lies in the roll that it was found in, which the next one takes over. */
  readonly packed?: string
}

/** A release that may not be seen: its identity and address are taken all the same. */
export interface HiddenRow {
  readonly path: string
  readonly story: string
  readonly id: string
  readonly permalink: string
}

/** Every release of a newsroom as the last build had it, the newest first. */
export interface Roll {
  readonly rows: readonly Row[]
  readonly hidden: readonly HiddenRow[]
  /** Lists of topics as they lie there, each said once; those of packed rows are known by their place. */
  readonly topics: readonly string[]
}

/** What is said of a release in a roll. */
export function faceOf({
  id,
  slug,
  language,
  kind,
  headline,
  timing,
  events,
  related,
  corrects,
  images,
  attachments
}: PublicRelease): Face {
  const face = {
    id,
    slug,
    language,
    kind,
    headline,
    timing,
    events,
    related,
    isAlone: images.length + attachments.length === 0
  }
  return corrects === undefined ? face : {...face, corrects}
}

/** What a whole build knows of its releases. */
export interface RollOf {
  readonly all: Newsroom
  readonly open: PublicNewsroom
  readonly listed: Words
  readonly invited: Words
}

/** The roll of a newsroom that was read whole. */
export function rollOf(
  {newsroom, releases}: Pick<Whole, 'newsroom' | 'releases'>,
  {all, open, listed: list, invited}: RollOf
): Roll {
  const root = join(newsroom.place, 'releases')
  const files = new Map<string, ReadRelease>(releases.map((one) => [one.release.id, one]))
  const pathOf = ({place}: ReadRelease) => below(root, place)
  const shown = new Set<string>()
  const rows = open.entries.map((entry): Row => {
    const {id} = entry.release
    const file = must(files.get(id))
    shown.add(id)
    return {
      path: pathOf(file),
      digest: file.digest,
      entry,
      listed: list.at(id),
      invited: invited.at(id)
    }
  })
  const hidden = all.entries.flatMap(({release: {id}, story, permalink}): readonly HiddenRow[] =>
    shown.has(id) ? [] : [{path: pathOf(must(files.get(id))), story, id, permalink}]
  )
  return {rows, hidden, topics: []}
}
