import {check, collect, remark} from '@budstikke/core'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {remarkMedia} from './media.ts'
import {type NewsroomFolder, newsroomIn, type ReleaseFile} from './newsroom.ts'
import {releasesIn} from './releases.ts'
import {hasErrors} from './remarks.ts'

/** A newsroom read whole: every remark that can be made of it is on its files. */
export interface Whole {
  readonly newsroom: NewsroomFolder
  readonly releases: readonly ReleaseFile[]
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
  const newsroom = await newsroomIn(before, dir)
  const {settings} = newsroom
  const call = {...before, zone: settings.zone}
  const {releases, unread} = await releasesIn(call, newsroom)
  const remarks = check(settings, releases)
  for (const [index, release] of releases.entries()) {
    // Of a file that could not be read, that it lacks a headline is no news.
    if (!isUnread(release)) for (const one of remarks[index] ?? []) remark(release.file, one)
    await remarkMedia(call, release)
  }
  for (const clash of collect(settings, releases).clashes) {
    const release = releases.find((one) => one === clash.source)
    if (release) remark(release.file, clash.remark)
  }
  return {newsroom, releases, files: [newsroom.file, ...releases.map(({file}) => file), ...unread], call}
}
