import type {PlannedFile, ReleaseId} from '@budstikke/core'
import {dirname} from 'node:path'
import {digest} from '../cache/cache.ts'
import type {Call} from '../call.ts'
import {holdLittle, inlineLittle} from '../edge/heap.ts'
import {Coming} from './coming.ts'
import {handful, type MadeBeside, makerJobs, type PlannedJob} from './maker-jobs.ts'
import type {MadeFile, MakerData, MakerDone} from './making.ts'

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

/** Takes a file that was made. */
export type Put = (file: Pick<MadeFile, 'path' | 'modified'>, content: Uint8Array) => Promise<void>

/**
 * Makes those of the files `wanted` (paths, with the words for what they are made of) that are of one release, on as many
 * threads as the machine has room for, and hands each to `put`, in any order; the readings get the items of these releases in
 * feeds. What cannot be made there is left: files that hang on other stories, and all where there are few.
 */
export function makeBeside(call: Call, beside: MadeBeside, wanted: ReadonlyMap<string, string>, put: Put): Beside {
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
    end: madeOf(jobs, {call, beside, put, coming})
  }
}

/** What the threads that make files work with. */
interface Bench {
  readonly call: Call
  readonly beside: MadeBeside
  readonly put: Put
  readonly coming: Coming
}

async function madeOf(jobs: readonly PlannedJob[], {call, beside, put, coming}: Bench): Promise<void> {
  const {threads} = call.edge
  const waiting = jobs.values()
  let isOver = false
  const work = async () => {
    const data = dataFor(beside)
    if (data === undefined) return
    const thread = threads.start('maker', data)
    const asked: {readonly ids: readonly ReleaseId[]; readonly answer: Promise<MakerDone>}[] = []
    const askMore = () => {
      while (asked.length < ahead) {
        const next = isOver ? undefined : waiting.next().value
        if (!next) return
        // `maker.ts` answers so.
        // oxlint-disable-next-line no-unsafe-type-assertion
        const answer = thread.ask(next.job()) as Promise<MakerDone>
        // Whoever waits for one hears of it; of the others nobody waits for, nobody need.
        answer.catch(() => undefined)
        asked.push({ids: next.ids, answer})
      }
    }
    try {
      askMore()
      for (let one = asked.shift(); one; one = asked.shift()) {
        const {files, bytes, items} = await one.answer
        askMore()
        for (const {id, word, json} of items)
          // What a thread answers is a copy, and one id is enough.
          beside.readings.keepItem(one.ids.find((own) => own === id) ?? id, word, data.name, json)
        let from = 0
        for (const {path, modified, length} of files)
          await put({path, modified}, bytes.subarray(from, (from += length)))
        coming.has(one.ids)
      }
    } catch (error) {
      isOver = true
      coming.fail(error)
      throw error
    } finally {
      await thread.end()
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
