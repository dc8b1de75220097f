import type {PlannedFile, ReleaseId} from '@budstikke/core'
import {Coming} from './coming.ts'
import {handful, type MadeBeside, makerJobs, type PlannedJob} from './maker-jobs.ts'
import {type Makers, worthwhile} from './makers.ts'
import type {MadeFile, MakerDone} from './making.ts'

/** How much a thread is asked for before it has answered, so that it need not wait while this one is at something long. */
const ahead = 4

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
 * Has `makers` make those of the files `wanted` that are of one release, and tells of each when it is in its place, in any
 * order; the readings get the items of these releases in feeds. What cannot be made there is left: files that hang on other
 * stories, and all where there are few.
 */
export function makeBeside(
  makers: Makers,
  beside: MadeBeside,
  {wanted, folder}: WantedFiles,
  tell: (file: MadeFile) => void
): Beside {
  if (makers.count < 2 || wanted.size < worthwhile) return nothing
  const jobs = makerJobs(beside, wanted)
  if (jobs.length * handful < worthwhile) return nothing
  const coming = new Coming(jobs.flatMap(({ids}) => ids))
  return {
    paths: new Set(jobs.flatMap(({paths}) => paths)),
    come: async (items) => coming.all(items),
    end: madeOf(jobs, {makers, beside, folder, tell, coming})
  }
}

/** What the threads that make files work with. */
interface Bench {
  readonly makers: Makers
  readonly beside: MadeBeside
  readonly folder: string
  readonly tell: (file: MadeFile) => void
  readonly coming: Coming
}

async function madeOf(jobs: readonly PlannedJob[], {makers, beside, folder, tell, coming}: Bench): Promise<void> {
  const waiting = jobs.values()
  let isOver = false
  const work = async () => {
    const maker = makers.take()
    if (maker === undefined) return
    const asked: {readonly ids: readonly ReleaseId[]; readonly answer: Promise<MakerDone>}[] = []
    const askMore = () => {
      while (asked.length < ahead) {
        const next = isOver ? undefined : waiting.next().value
        if (!next) return
        const answer = maker.ask({stories: next.stories(), folder})
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
          beside.readings.keepItem(one.ids.find((own) => own === id) ?? id, word, maker.home, json)
        for (const file of files) tell(file)
        coming.has(one.ids)
      }
    } catch (error) {
      isOver = true
      coming.fail(error)
      throw error
    } finally {
      await maker.end()
    }
  }
  // All have to be at an end before anybody may take away what they wrote.
  const ends = await Promise.allSettled(Array.from({length: Math.min(makers.count, jobs.length)}, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  coming.end()
}
