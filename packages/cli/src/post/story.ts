import {collect, type Instant, instantAt, publicAt, type PublicNewsroom, storyOf} from '@budstikke/core'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {below, isWithin, placed} from '../paths.ts'
import {hasErrors} from '../remarks.ts'
import {type Whole, wholeNewsroom} from '../whole.ts'

/** A newsroom as it may be mailed: releases with errors are left out of it, as they are of a build. */
export interface Desk {
  readonly whole: Whole
  readonly open: PublicNewsroom
}

/** The newsroom in `dir` as anybody may see it at `at`, else now. */
export async function deskIn(before: Call, dir: string, at?: Instant): Promise<Desk> {
  const whole = await wholeNewsroom(before, dir)
  const sound = whole.releases.filter(({file}) => !hasErrors(file))
  const now = at ?? instantAt(before.edge.post.world.now())
  return {whole, open: publicAt(collect(whole.newsroom.settings, sound).newsroom, now)}
}

/** The story that `words` name: its name, or the path of its folder or of one of its files. */
export function storyNamed({edge}: Call, {whole: {newsroom, releases}}: Desk, words: string): string {
  const home = join(newsroom.place, 'releases')
  const place = placed(edge, words)
  if (!isWithin(place, home)) return words
  const path = below(home, place)
  return releases.some(({story}) => story === path) ? path : storyOf(path).story
}
