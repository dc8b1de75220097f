import {join} from 'node:path'
import {Spoilt} from '../cache/bodies.ts'
import {cacheName} from '../cache/cache.ts'
import {KeptIndex} from '../cache/kept-index.ts'
import {manyFiles} from '../cache/kept-readings.ts'
import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {movedIn} from '../moved.ts'
import {aroundOf, newsroomIn} from '../newsroom.ts'
import {ownIn} from '../own.ts'
import {editedStories} from './edited.ts'
import {feedsWith} from './feeds-with.ts'
import {rememberedIn} from './last-build.ts'
import {Looks} from './looks.ts'
import {momentOf} from './moment.ts'
import {putRetold} from './put-retold.ts'
import {saidAgain, type Standing} from './standing.ts'
import {type Retelling, retellingOf} from './story-files.ts'

/**
 * Carries out a build before which nothing changed but the text of a few releases: makes their own files anew, and puts their
 * items into the feeds in the place of the old ones. What else was built stands, and what else there is in the newsroom is not
 * taken in. `undefined` where there is more to do; then nothing was done.
 */
export async function retold(call: Call, options: BuildOptions, standing: Standing): Promise<Exit | undefined> {
  const {home, out, memory} = standing
  const looks = new Looks(call.edge.files, call.edge.now(), () => false)
  const seen = {...call, edge: {...call.edge, files: looks.files}}
  const newsroom = await newsroomIn(seen, options.dir)
  const {settings} = newsroom
  // These are made of a release's text too, and by other hands.
  if (!(['kits', 'search', 'share'] as const).every((extra) => settings.without.includes(extra))) return undefined
  const readings = join(home, cacheName, 'readings')
  const index = await KeptIndex.in(call, readings, `${call.edge.edition()} ${aroundOf(newsroom)}`)
  if (!index) return undefined
  try {
    if (index.names.size >= manyFiles) return undefined
    const stories = await editedStories(seen, newsroom, standing, index)
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
    if (!isPut) return undefined
  } catch (error) {
    // A build that looks at everything reads again what was spoilt.
    if (error instanceof Spoilt) return undefined
    throw error
  } finally {
    index.close()
  }
  return saidAgain(call, options, standing.said)
}
