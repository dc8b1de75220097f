import {checkerFor} from '@budstikke/core'
import {parentPort, workerData} from 'node:worker_threads'
import {readFresh} from '../cache/fresh.ts'
import {Shelf} from '../cache/shelf.ts'
import {diskFiles} from '../edge/files.ts'
import {judgedFrom} from '../judged.ts'
import type {ReaderData, ReaderDone, ReaderJob, ReadStory, UnreadStory} from './reading.ts'

// A thread that reads releases, some stories at a time, as `reading.ts` asks; it ends when it is told to.

// Our own thread speaks to us alone.
// oxlint-disable-next-line no-unsafe-type-assertion
const {newsroom, around, folder, path, name} = workerData as ReaderData
const shelf = new Shelf(name, diskFiles.open(path, 'w+'))
const edge = {files: diskFiles, folder}
const check = checkerFor(newsroom.settings)

async function done(job: ReaderJob): Promise<ReaderDone> {
  const read: ReadStory[] = []
  for (const story of job) read.push(await readStory(story))
  shelf.bodies.flush()
  return read
}

// Judged at once, while its text is at hand.
async function readStory({places, isWhole}: UnreadStory): Promise<ReadStory> {
  const all: Awaited<ReturnType<typeof readFresh>>[] = []
  for (const place of places) all.push(await readFresh({edge}, newsroom, place))
  const fresh = all.filter((one) => 'digest' in one)
  return {
    versions: all.map((one) => ('digest' in one ? {digest: one.digest, json: shelf.put(one)} : undefined)),
    about: isWhole ? {from: judgedFrom(around, fresh), json: JSON.stringify(check(fresh))} : undefined
  }
}

parentPort?.on('message', (job: ReaderJob) => {
  // What fails here fails the thread, and with it the build.
  // A thread is no window: it has no origin.
  // oxlint-disable-next-line require-post-message-target-origin
  void done(job).then((answer) => parentPort?.postMessage(answer))
})
