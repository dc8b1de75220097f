import {storyOf} from '@budstikke/core'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {Call} from './call.ts'
import {digestOf, freshOf} from './cache/fresh.ts'
import type {Reading} from './cache/kept.ts'
import type {Readings} from './cache/readings.ts'
import type {NewsroomFolder} from './newsroom.ts'
import {below, shown} from './paths.ts'
import {progress} from './progress.ts'
import {hasErrors} from './remarks.ts'
import {sourceAt} from './source.ts'
import {sourcesIn} from './sources.ts'
import {type PlacedFile, readBeside} from './threads/read-beside.ts'
import {trouble} from './trouble.ts'

/** A release on disk as a newsroom holds it: what was read of it, and where it is. */
export interface ReadRelease extends Reading {
  readonly place: string
  readonly story: string
}

/** Everything in a newsroom's `releases`. */
export interface Releases {
  /** What could be read, in the order of paths; messages on the files. */
  readonly releases: readonly ReadRelease[]
  /** What could not, and why. */
  readonly unread: readonly VFile[]
}

/** Reads every release of a newsroom that `readings` does not know as it is now. */
export async function releasesIn(call: Call, newsroom: NewsroomFolder, readings?: Readings): Promise<Releases> {
  const folder = join(newsroom.place, 'releases')
  const path = shown(call.edge, folder)
  const kind = await call.edge.files.kind(folder)
  if (kind === undefined) throw trouble('trouble.releasesMissing', {path})
  if (kind !== 'folder') throw trouble('trouble.isFile', {path})
  const {places, links} = await sourcesIn(call, folder)
  if (places.length + links.length === 0) throw trouble('trouble.releasesEmpty', {path})
  const done = progress(call, places.length)
  const stamps = readings && call.edge.files.stamps(places)
  const files = places.map((place, index) => ({
    place,
    path: below(folder, place),
    shown: shown(call.edge, place),
    stamp: stamps?.[index]
  }))
  const read = readings
    ? await readBeside(call, newsroom, readings, files, () => done.step())
    : new Map<string, Reading>()
  const releases: ReadRelease[] = []
  const unread: VFile[] = [...links]
  // One after the other: the order of messages must not change between runs.
  for (const file of files) {
    const reading = read.get(file.path) ?? (await readAt(call, newsroom, file, readings))
    if (reading instanceof VFile) unread.push(reading)
    else releases.push(copied(reading, file.place, storyOf(file.path).story))
    if (!read.has(file.path)) done.step()
  }
  done.end()
  return {releases, unread}
}

/** What is known of the file as it is now, else what it says; the file alone where nothing can be read of it. */
async function readAt(
  call: Call,
  newsroom: NewsroomFolder,
  placed: PlacedFile,
  readings: Readings | undefined
): Promise<Reading | VFile> {
  const unopened = readings?.digestOf(placed)
  const known = unopened === undefined ? undefined : readings?.of(placed, unopened)
  if (known) return known
  const file = await sourceAt(call, placed.place)
  if (hasErrors(file)) return file
  const same = readings?.of(placed, digestOf(file))
  if (same) return same
  const fresh = await freshOf(newsroom, file, placed.place)
  if (!('digest' in fresh)) return file
  return readings ? readings.keep(placed, fresh.digest, fresh) : fresh
}

// Not a spread, which would lose the evidence: what is loaded when somebody looks is no property of its own.
function copied(reading: Reading, place: string, story: string): ReadRelease {
  return Object.assign(reading, {place, story})
}
