import {join} from 'node:path'
import type {Call} from '../call.ts'
import {Spoilt} from './bodies.ts'
import {cacheName} from './cache.ts'
import {KeptReadings} from './kept-readings.ts'
import type {Readings} from './readings.ts'

/**
 * Has `work` done with the readings of the newsroom at `place` that this edition of the program made in these surroundings
 * (`around`: what of the settings reaches a reading). None are known where nothing was kept, or what was kept is spoilt or
 * another's; where that shows in mid-work, it is begun again without.
 *
 * Kept in `.budstikke/readings`: an index of lines, replaced whole, and files of bodies that are only ever added. Where
 * nothing can be written there, readings stay in memory.
 */
export async function withReadings<Answer>(
  call: Call,
  place: string,
  around: string,
  work: (readings: Readings) => Promise<Answer>
): Promise<Answer> {
  const home = join(place, cacheName, 'readings')
  for (let tries = 1; ; tries++) {
    const readings = new KeptReadings(call, home, `${call.edge.edition()} ${around}`)
    try {
      await readings.load()
      return await work(readings)
    } catch (error) {
      if (!(error instanceof Spoilt) || tries > 1) throw error
      await call.edge.files.remove(home)
    } finally {
      readings.close()
    }
  }
}
