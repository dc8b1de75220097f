import type {PlannedFile, ReleaseId} from '@budstikke/core'
import {dirname} from 'node:path'
import {digest} from '../cache/cache.ts'
import type {Call} from '../call.ts'
import {holdLittle, inlineLittle} from '../edge/heap.ts'
import {Coming} from './coming.ts'
import {handful, type MadeBeside, makerJobs, type PlannedJob} from './maker-jobs.ts'
import type {MadeFile, MakerData, MakerDone, MakerJob} from './making.ts'

// To begin a thread, and to have what makes pages in it, takes as long as some hundred releases do.
const worthwhile = 200

/** How much a thread is asked for before it has answered, so that it need not wait while this one is at something long. */
const ahead = 2

/** Files that are being made elsewhere. */
export interface Beside {
  readonly paths: ReadonlySet<string>
  /** Resolves when no more is to come of these releases; rejects where nothing will. */
  readonly come: (items: PlannedFile['items'] & {}) => Promise<void>
  /** When no more of them come; not all need have come. */
  readonly end: Promise<void>
}

const nothing: Beside = {paths: new Set(), come: async () => undefined, end: Promise.resolve()}

/** Files that are to be made. */
export interface WantedFiles {
  /** Their paths, with the words for what they are made of. */
  readonly wanted: ReadonlyMap<string, string>
  /** Where they are put. */
  readonly folder: string
}

/**
 * Makes those of the files `wanted` that are of one release, on as many threads as the machine has room for, and tells of each
 * when it is in its place, in any order; the readings get the items of these releases in feeds. What cannot be made there is
 * left: files that hang on other stories, and all where there are few.
 */
export function makeBeside(
  call: Call,
  beside: MadeBeside,
  {wanted, folder}: WantedFiles,
  tell: (file: MadeFile) => void
): Beside {
  const {threads} = call.edge
  if (threads.count < 2 || wanted.size < worthwhile) return nothing
  const jobs = makerJobs(beside, wanted)
  if (jobs.length * handful < worthwhile) return nothing
  holdLittle()
  inlineLittle()
  const coming = new Coming(jobs.flatMap(({ids}) => ids))
  return {
    paths: new Set(jobs.flatMap(({paths}) => paths)),
    come: async (items) => coming.all(items),
    end: madeOf(jobs, {call, beside, folder, tell, coming})
  }
}

/** What the threads that make files work with. */
interface Bench {
  readonly call: Call
  readonly beside: MadeBeside
  readonly folder: string
  readonly tell: (file: MadeFile) => void
  readonly coming: Coming
}

async function madeOf(jobs: readonly PlannedJob[], {call, beside, folder, tell, coming}: Bench): Promise<void> {
  const {threads} = call.edge
  const waiting = jobs.values()
  let isOver = false
  const work = async () => {
    const data = dataFor(beside)
    if (data === undefined) return
    const thread = threads.start('maker', data)
    const forget = call.edge.onStop(() => void thread.end())
    const asked: {readonly ids: readonly ReleaseId[]; readonly answer: Promise<MakerDone>}[] = []
    const askMore = () => {
      while (asked.length < ahead) {
        const next = isOver ? undefined : waiting.next().value
        if (!next) return
        const job: MakerJob = {stories: next.stories(), folder}
        // `maker.ts` answers so.
        // oxlint-disable-next-line no-unsafe-type-assertion
        const answer = thread.ask(job) as Promise<MakerDone>
        // Whoever waits for one hears of it; of the others nobody waits for, nobody need.
        answer.catch(() => undefined)
        asked.push({ids: next.ids, answer})
      }
    }
    try {
      askMore()
      for (let one = asked.shift(); one; one = asked.shift()) {
        const {files, items} = await one.answer
        askMore()
        for (const {id, word, json} of items)
          // What a thread answers is a copy, and one id is enough.
          beside.readings.keepItem(one.ids.find((own) => own === id) ?? id, word, data.name, json)
        for (const file of files) tell(file)
        coming.has(one.ids)
      }
    } catch (error) {
      isOver = true
      coming.fail(error)
      throw error
    } finally {
      await thread.end()
      forget()
    }
  }
  // All have to be at an end before anybody may take away what they wrote.
  const ends = await Promise.allSettled(Array.from({length: Math.min(threads.count, jobs.length)}, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  coming.end()
}

function dataFor({whole, making, readings}: MadeBeside): MakerData | undefined {
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
