import {gistOf, storyOf} from '@budstikke/core'
import {join, relative, sep} from 'node:path'
import {VFile} from 'vfile'
import type {Call} from './call.ts'
import {digest} from './cache/cache.ts'
import type {Lying, Reading, Readings} from './cache/readings.ts'
import {namedIn} from './media.ts'
import {type NewsroomFolder, releaseOf} from './newsroom.ts'
import {shown} from './paths.ts'
import {progress} from './progress.ts'
import {hasErrors} from './remarks.ts'
import {sourceAt} from './source.ts'
import {sourcesIn} from './sources.ts'
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
  const releases: ReadRelease[] = []
  const unread: VFile[] = [...links]
  // One after the other: parsing keeps the processor busy, and the order of messages must not change between runs.
  for (const [index, place] of places.entries()) {
    const told = relative(folder, place).split(sep).join('/')
    const lying = {path: told, shown: shown(call.edge, place), stamp: stamps?.[index]}
    const read = await readAt(call, newsroom, {readings, lying, place})
    if (read instanceof VFile) unread.push(read)
    else releases.push(copied(read, place, storyOf(told).story))
    done.step()
  }
  done.end()
  return {releases, unread}
}

interface Looked {
  readonly readings: Readings | undefined
  readonly lying: Lying
  readonly place: string
}

/** What is known of the file as it is now, else what it says; the file alone where nothing can be read of it. */
async function readAt(
  call: Call,
  newsroom: NewsroomFolder,
  {readings, lying, place}: Looked
): Promise<Reading | VFile> {
  const unopened = readings?.digestOf(lying)
  const known = unopened === undefined ? undefined : readings?.of(lying, unopened)
  if (known) return known
  const file = await sourceAt(call, place)
  if (hasErrors(file)) return file
  const bytes = digest(typeof file.value === 'string' ? file.value : (file.value ?? ''))
  const same = readings?.of(lying, bytes)
  if (same) return same
  const {release, evidence} = await releaseOf(newsroom, file, place)
  const fresh = {release, evidence, file, named: namedIn(release, String(file)), gist: gistOf(release)}
  return readings ? readings.keep(lying, bytes, fresh) : {...fresh, digest: bytes}
}

// Not a spread, which would load the evidence.
function copied(reading: Reading, place: string, story: string): ReadRelease {
  return Object.assign(reading, {place, story})
}
