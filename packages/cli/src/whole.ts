import {checkerFor, collect, remark, type Source} from '@budstikke/core'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {digest} from './cache/cache.ts'
import type {Readings} from './cache/readings.ts'
import {judgedFrom} from './judged.ts'
import {remarkNamed} from './media.ts'
import {type NewsroomFolder, newsroomIn, type ReleaseFile} from './newsroom.ts'
import {type ReadRelease, releasesIn} from './releases.ts'
import {hasErrors} from './remarks.ts'

/** A newsroom read whole: every remark that can be made of it is on its files. */
export interface Whole {
  readonly newsroom: NewsroomFolder
  readonly releases: readonly ReadRelease[]
  /** Every file with its messages: newsroom.yaml, the releases, what could not be read. */
  readonly files: readonly VFile[]
  /** The call, now that the newsroom's clock is known. */
  readonly call: Call
}

/** Whether nothing could be read of a file, and it says why. */
export function isUnread({file, release}: Pick<ReleaseFile, 'file' | 'release'>): boolean {
  return hasErrors(file) && release.headline === '' && release.body.children.length === 0
}

/** Reads the newsroom in `dir` and looks at everything that an editor should. */
export async function wholeNewsroom(before: Call, dir: string): Promise<Whole> {
  return wholeOf(before, await newsroomIn(before, dir))
}

/** The newsroom read whole; what `readings` knows of it is neither read nor judged again. */
export async function wholeOf(before: Call, newsroom: NewsroomFolder, readings?: Readings): Promise<Whole> {
  const {settings} = newsroom
  const call = {...before, zone: settings.zone}
  const {releases, unread} = await releasesIn(call, newsroom, readings)
  const check = checkerFor(settings)
  const around = digest(String(newsroom.file))
  for (const [story, versions] of byStory(releases)) {
    const from = judgedFrom(around, versions)
    const remarks = readings?.about(story, from) ?? check(versions)
    readings?.keepAbout(story, from, remarks)
    for (const [index, version] of versions.entries()) {
      // Of a file that could not be read, that it lacks a headline is no news.
      if (!isUnread(version)) for (const one of remarks[index] ?? []) remark(version.file, one)
    }
  }
  for (const release of releases) await remarkNamed(call, release)
  const fileOf = new Map<Source, VFile>(releases.map((release) => [release, release.file]))
  for (const {source, remark: told} of collect(settings, releases).clashes) {
    const file = fileOf.get(source)
    if (file) remark(file, told)
  }
  for (const {file} of releases) letGo(file)
  return {newsroom, releases, files: [newsroom.file, ...releases.map(({file}) => file), ...unread], call}
}

// What grew by one at a time has room for sixteen more: of ten thousand files that is 3 MB.
function letGo(file: VFile): void {
  file.history = file.history.slice()
  file.messages = file.messages.slice()
}

// Map.groupBy came with Node 21.
function byStory(releases: readonly ReadRelease[]): ReadonlyMap<string, readonly ReadRelease[]> {
  const stories = new Map<string, ReadRelease[]>()
  for (const one of releases) {
    const versions = stories.get(one.story)
    if (versions) versions.push(one)
    else stories.set(one.story, [one])
  }
  return stories
}
