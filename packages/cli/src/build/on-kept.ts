import {join} from 'node:path'
import {Spoilt} from '../cache/bodies.ts'
import {cacheName} from '../cache/cache.ts'
import {readFresh} from '../cache/fresh.ts'
import {KeptIndex} from '../cache/kept-index.ts'
import {manyFiles} from '../cache/kept-readings.ts'
import type {Call, Exit} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {aroundOf, type NewsroomFolder, newsroomIn} from '../newsroom.ts'
import {Looks} from './looks.ts'
import type {Standing} from './standing.ts'

/** What a build works with that looks at little more than what changed. */
export interface KeptDesk {
  /** What is asked of the disk by this call is listened to. */
  readonly seen: Call
  readonly looks: Looks
  readonly newsroom: NewsroomFolder
  /** The folder of what was read, and where to find it there. */
  readonly readings: string
  readonly index: KeptIndex
  /** The release at a place read anew, once, whoever asks. */
  readonly fresh: (place: string) => ReturnType<typeof readFresh>
}

/**
 * Has `work` done on what the last build kept. `undefined` where that answers it, and where too much hangs on a release to be
 * known: then whoever looks at everything builds.
 */
export async function onKept(
  call: Call,
  options: BuildOptions,
  {home}: Standing,
  work: (desk: KeptDesk) => Promise<Exit | undefined>
): Promise<Exit | undefined> {
  const looks = new Looks(call.edge.files, call.edge.now(), () => false)
  const seen = {...call, edge: {...call.edge, files: looks.files}}
  const newsroom = await newsroomIn(seen, options.dir)
  // These are made of a release's text too, and by other hands.
  const {without} = newsroom.settings
  if (!(['kits', 'search', 'share'] as const).every((extra) => without.includes(extra))) return undefined
  const readings = join(home, cacheName, 'readings')
  const index = await KeptIndex.in(call, readings, `${call.edge.edition()} ${aroundOf(newsroom)}`)
  if (!index) return undefined
  try {
    if (index.names.size >= manyFiles) return undefined
    const read = new Map<string, ReturnType<typeof readFresh>>()
    const fresh = (place: string) => {
      const reading = read.get(place) ?? readFresh(seen, newsroom, place)
      read.set(place, reading)
      return reading
    }
    return await work({seen, looks, newsroom, readings, index, fresh})
  } catch (error) {
    // A build that looks at everything reads again what was spoilt.
    if (error instanceof Spoilt) return undefined
    throw error
  } finally {
    index.close()
  }
}
