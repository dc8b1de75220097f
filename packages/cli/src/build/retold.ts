import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {movedIn} from '../moved.ts'
import {ownIn} from '../own.ts'
import {editedStories} from './edited.ts'
import {feedsWith} from './feeds-with.ts'
import {rememberedIn} from './last-build.ts'
import {momentOf} from './moment.ts'
import type {KeptDesk} from './on-kept.ts'
import {putRetold} from './put-retold.ts'
import {saidAgain, type Standing} from './standing.ts'
import {type Retelling, retellingOf} from './story-files.ts'

/**
 * Carries out a build before which nothing changed but the text of a few releases: makes their own files anew, and puts their
 * items into the feeds in the place of the old ones. What else was built stands, and what else there is in the newsroom is not
 * taken in. `undefined` where there is more to do; then nothing was done.
 */
export async function retold(
  call: Call,
  options: BuildOptions,
  standing: Standing,
  desk: KeptDesk
): Promise<Exit | undefined> {
  const {home, out, memory, said} = standing
  const {looks, newsroom, readings, index} = desk
  const {settings} = newsroom
  const stories = await editedStories(desk, standing)
  if (!stories) return undefined
  const laid = rememberedIn(memory)
  const now = momentOf(call, options.at, settings.zone)
  const around = {
    newsroom,
    now,
    index,
    laid,
    own: await ownIn(call, home, settings),
    moved: await movedIn(call, home)
  }
  const told: Retelling[] = []
  for (const story of stories) {
    const one = retellingOf(story, around)
    if (!one) return undefined
    told.push(one)
  }
  const items = told.flatMap((one) => one.items)
  const feeds = await feedsWith(call, {out, laid, items, hasArchives: !settings.without.includes('archives')})
  if (!feeds) return undefined
  const files = [...told.flatMap((one) => one.files), ...feeds]
  const isPut = await putRetold(call, options, {standing, stories, items, files, laid, index, readings, looks})
  return isPut ? saidAgain(call, options, said) : undefined
}
