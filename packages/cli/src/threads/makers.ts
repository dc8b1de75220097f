import {dirname} from 'node:path'
import {digest} from '../cache/cache.ts'
import type {Call} from '../call.ts'
import {holdLittle, inlineLittle} from '../edge/heap.ts'
import type {Thread} from '../edge/threads.ts'
import type {MadeBeside} from './maker-jobs.ts'
import type {MakerData, MakerDone, MakerJob} from './making.ts'

/** A thread that makes files. */
export interface Maker {
  /** Where it puts items. */
  readonly home: string
  ask(job: MakerJob): Promise<MakerDone>
  end(): Promise<void>
}

/** The threads that make the files of a build. */
export interface Makers {
  /** How many the machine has room for. */
  readonly count: number
  /** Begins them before anybody has a job for them, where they will be worth it: what has so many `releases` is planned meanwhile. */
  begin(releases: number): void
  /** One that has begun, else one that begins now, for whoever takes it to end; `undefined` where nothing can be kept. */
  take(): Maker | undefined
  /** Ends those that nobody took. */
  end(): Promise<void>
}

/** To begin a thread, and to have what makes pages in it, takes as long as some hundred releases do. */
export const worthwhile = 200

export function makersFor({edge}: Call, made: Pick<MadeBeside, 'whole' | 'making' | 'readings'>): Makers {
  const {count} = edge.threads
  const begun: Begun[] = []
  const start = (): Begun | undefined => {
    const data = dataFor(made)
    if (data === undefined) return undefined
    holdLittle()
    inlineLittle()
    return {home: data.name, thread: edge.threads.start('maker', data)}
  }
  return {
    count,
    begin(releases) {
      if (count < 2 || releases < worthwhile) return
      while (begun.length < count) {
        const one = start()
        if (one === undefined) return
        begun.push(one)
      }
    },
    take() {
      const one = begun.shift() ?? start()
      if (one === undefined) return undefined
      const {home, thread} = one
      // From here on it writes.
      const forget = edge.onStop(() => thread.end())
      return {
        home,
        // `maker.ts` answers so.
        // oxlint-disable-next-line no-unsafe-type-assertion
        ask: (job) => thread.ask(job) as Promise<MakerDone>,
        async end() {
          await thread.end()
          forget()
        }
      }
    },
    async end() {
      await Promise.all(begun.splice(0).map(({thread}) => thread.end()))
    }
  }
}

/** A thread that has begun, and where it puts items. */
interface Begun {
  readonly home: string
  readonly thread: Thread
}

function dataFor({whole, making, readings}: Pick<MadeBeside, 'whole' | 'making' | 'readings'>): MakerData | undefined {
  const place = readings.place()
  if (place === undefined) return undefined
  const {settings, file} = whole.newsroom
  const {at, own, moved, search} = making
  return {
    ...place,
    ...{at, moved, search, settings},
    own: {parts: own.parts},
    around: digest(String(file)),
    readings: dirname(place.path)
  }
}
