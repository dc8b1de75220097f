import {parentPort, workerData} from 'node:worker_threads'
import {readFresh} from '../cache/fresh.ts'
import {Shelf} from '../cache/shelf.ts'
import {diskFiles} from '../edge/files.ts'
import type {ReaderData, ReaderDone, ReaderJob} from './reading.ts'

// A thread that reads releases, some at a time, as `reading.ts` asks; it ends when it is told to.

// Our own thread speaks to us alone.
// oxlint-disable-next-line no-unsafe-type-assertion
const {newsroom, folder, path, name} = workerData as ReaderData
const shelf = new Shelf(name, diskFiles.open(path, 'w+'))
const edge = {files: diskFiles, folder}

async function done(job: ReaderJob): Promise<ReaderDone> {
  const read: ReaderDone[number][] = []
  for (const place of job) {
    const fresh = await readFresh({edge}, newsroom, place)
    read.push('digest' in fresh ? {digest: fresh.digest, json: shelf.put(fresh)} : undefined)
  }
  shelf.bodies.flush()
  return read
}

parentPort?.on('message', (job: ReaderJob) => {
  // What fails here fails the thread, and with it the build.
  // A thread is no window: it has no origin.
  // oxlint-disable-next-line require-post-message-target-origin
  void done(job).then((answer) => parentPort?.postMessage(answer))
})
