import {storyOf} from '@budstikke/core'
import type {Call} from '../call.ts'
import type {Reading} from '../cache/kept.ts'
import {digest} from '../cache/cache.ts'
import {digestOf} from '../cache/fresh.ts'
import {holdLittle, inlineLittle} from '../edge/heap.ts'
import {isKeepable, type Lying, type Readings} from '../cache/readings.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {sourceAt} from '../source.ts'
import type {ReaderData, ReaderDone, UnreadStory} from './reading.ts'

/** A file, and where it is. */
export interface PlacedFile extends Lying {
  readonly place: string
}

// A thread takes as long to begin as some hundred releases take to be read.
const worthwhile = 200

/** How many files a thread is given at once, where stories are not larger. */
const handful = 16

/**
 * Reads those of `all` that `readings` does not know on as many threads as the machine has room for, and answers what was
 * read by path, the same as one thread would. Nothing where there are too few, or nothing can be kept; what says nothing is
 * left for the caller, who says why.
 */
export async function readBeside(
  call: Call,
  {place, settings, file}: NewsroomFolder,
  readings: Readings,
  all: readonly PlacedFile[],
  step: () => void
): Promise<ReadonlyMap<string, Reading>> {
  const read = new Map<string, Reading>()
  const count = call.edge.threads.count
  const unseen = all.filter((one) => isKeepable(one) && readings.digestOf(one) === undefined)
  if (unseen.length < worthwhile) return read
  // 10,000 releases are built in two thirds of the memory, in the same time.
  holdLittle()
  inlineLittle()
  if (count < 2) return read
  const fresh: PlacedFile[] = []
  for (const one of unseen) {
    // Of an archive that was copied here every file is new, and none of what it says.
    const known = readings.knows(one) ? readings.of(one, digestOf(await sourceAt(call, one.place))) : undefined
    if (known) read.set(one.path, known)
    else fresh.push(one)
  }
  if (fresh.length < worthwhile) return read
  const jobs = jobsOf(fresh, all)
  const waiting = jobs.values()
  const work = async () => {
    const lies = readings.place()
    if (lies === undefined) return
    const data: ReaderData = {
      newsroom: {place, settings},
      around: digest(String(file)),
      folder: call.edge.folder,
      ...lies
    }
    const thread = call.edge.threads.start('reader', data)
    try {
      for (const job of waiting) {
        const asked = job.map(({story, versions, isWhole}): UnreadStory => {
          return {story, places: versions.map((one) => one.place), isWhole}
        })
        // `reader.ts` answers so.
        // oxlint-disable-next-line no-unsafe-type-assertion
        const answer = (await thread.ask(asked)) as ReaderDone
        for (const [index, {versions, about}] of answer.entries()) {
          const story = job[index]
          for (const [at, done] of versions.entries()) {
            const one = story?.versions[at]
            if (one && done) read.set(one.path, readings.keepLine(one, done.digest, lies.name, done.json))
            step()
          }
          if (story && about) readings.keepRemarks(story.story, about.from, about.json)
        }
      }
    } finally {
      await thread.end()
    }
  }
  await Promise.all(Array.from({length: Math.min(count, jobs.length)}, work))
  return read
}

/** Versions of a story that nobody knows yet. */
interface UnknownStory extends Pick<UnreadStory, 'story' | 'isWhole'> {
  readonly versions: readonly PlacedFile[]
}

function jobsOf(fresh: readonly PlacedFile[], all: readonly PlacedFile[]): readonly (readonly UnknownStory[])[] {
  const whole = byStory(all)
  const jobs: UnknownStory[][] = []
  let count = handful
  for (const [story, versions] of byStory(fresh)) {
    if (count >= handful) {
      jobs.push([])
      count = 0
    }
    jobs.at(-1)?.push({story, versions, isWhole: whole.get(story)?.length === versions.length})
    count += versions.length
  }
  return jobs
}

function byStory(files: readonly PlacedFile[]): ReadonlyMap<string, readonly PlacedFile[]> {
  const stories = new Map<string, PlacedFile[]>()
  for (const one of files) {
    const {story} = storyOf(one.path)
    const others = stories.get(story)
    if (others) others.push(one)
    else stories.set(story, [one])
  }
  return stories
}
