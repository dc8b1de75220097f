import {
  collect,
  type Gist,
  type Instant,
  must,
  publicAt,
  type PublicEntry,
  type Release,
  type ReleaseId
} from '@budstikke/core'
import {plannedItems} from '@budstikke/rss'
import {join} from 'node:path'
import {parentPort, workerData} from 'node:worker_threads'
import {modifiedAt, wordOf} from '../build/piece.ts'
import {Bodies, Spoilt} from '../cache/bodies.ts'
import {digest} from '../cache/cache.ts'
import {putItem} from '../cache/kept-item.ts'
import {bodyIn, keptIn, liesIn, releaseIn} from '../cache/kept.ts'
import {diskFiles} from '../edge/files.ts'
import {releaseFilesOf} from '../site.ts'
import type {AskedRelease, KeptRelease, KnownFile, MadeFile, MakerData, MakerDone, MakerJob} from './making.ts'
import {releaseWord} from '../release-word.ts'

// A thread that makes the files of releases, puts them in their place, and makes their items in feeds, some stories at a time, as
// `making.ts` asks.
//
// They are made in a newsroom that holds these stories and no others, and only where they are made of what the caller would
// make them of: of two plans with one word the files are the same.

// Our own thread speaks to us alone.
// oxlint-disable-next-line no-unsafe-type-assertion
const {settings, around, readings, path, name, ...told} = workerData as MakerData
const shelf = new Bodies(diskFiles.open(path, 'w+'))
const shelves = new Map<string, Bodies>([[name, shelf]])

/** A release of a job. */
interface Known {
  readonly release: Release
  readonly gist: Gist
  readonly digest: string
  readonly asked: AskedRelease | undefined
}

async function done(job: MakerJob): Promise<MakerDone> {
  const answer: Answer = {files: [], items: []}
  try {
    await make(job, answer)
  } catch (error) {
    // What was kept and is not what was written the caller finds out himself, since he knows what to do.
    if (!(error instanceof Spoilt)) throw error
  }
  shelf.flush()
  return answer
}

/** An answer that is being put together. */
interface Answer extends MakerDone {
  readonly files: MadeFile[]
  readonly items: MakerDone['items'][number][]
}

async function make({stories, folder}: MakerJob, {files, items}: Answer): Promise<void> {
  const known = new Map<ReleaseId, Known>()
  const sources = stories.map((one) => {
    const read = readIn(one)
    known.set(read.release.id, read)
    return {release: read.release, story: one.story}
  })
  const open = publicAt(collect(settings, sources).newsroom, told.at)
  const asked = open.entries.flatMap((entry) => known.get(entry.release.id)?.asked ?? [])
  const media = new Map<string, KnownFile>(asked.flatMap((one) => one.media.map((file) => [file.address, file])))
  const askedOf = ({release}: PublicEntry) => known.get(release.id)?.asked
  const making = {
    ...told,
    open,
    facts: (address: string) => media.get(address)?.facts,
    extras: {
      options: {
        pictures: (address: string) => media.get(address)?.variants,
        share: (entry: PublicEntry) => askedOf(entry)?.share,
        kit: (entry: PublicEntry) => askedOf(entry)?.kit
      }
    },
    digestOf: ({id}: Pick<Release, 'id'>) => releaseWord(id, must(known.get(id)).digest, around),
    gistOf: ({id}: Pick<Release, 'id'>) => must(known.get(id)).gist
  }
  const plans = new Map(Array.from(releaseFilesOf(making), (plan) => [plan.path, plan]))
  const moment = (entry: PublicEntry, at: Instant) => new Date(askedOf(entry)?.moments.get(at) ?? 0)
  // One release after the other: its page and its item show the same tree.
  for (const item of plannedItems(open, {files: making.facts, moment, digestOf: making.digestOf, digest})) {
    const one = askedOf(item.entry)
    if (!one) continue
    for (const file of one.files) {
      const plan = plans.get(file.path)
      if (!plan || !('make' in plan) || wordOf(plan) !== file.from) continue
      const made = plan.make()
      files.push({
        path: file.path,
        size: await diskFiles.writeNew(`${folder}/${file.path}`, made.content, modifiedAt(made))
      })
    }
    const word = digest(item.from)
    if (word !== one.item) items.push({id: one.id, word, json: putItem(shelf, item.write())})
  }
}

function readIn({json, home, digest: bytes, asked}: KeptRelease): Known {
  const kept = keptIn(shelfAt(home).at(liesIn(json)))
  const release = releaseIn(kept, (lies) => {
    if (loaded?.json !== json) loaded = {json, body: bodyIn(shelfAt(home).at(lies))}
    return loaded.body
  })
  return {release, gist: kept.gist, digest: bytes, asked}
}

// All that is made of a release is made before the next one's: the last body is enough, and those of a whole job would be carried
// from place to place by the collector.
let loaded: {readonly json: string; readonly body: Release['body']} | undefined

function shelfAt(home: string): Bodies {
  const known = shelves.get(home) ?? new Bodies(diskFiles.open(join(readings, home), 'r'))
  shelves.set(home, known)
  return known
}

parentPort?.on('message', (job: MakerJob) => {
  // What fails here fails the thread, and with it the build.
  // A thread is no window: it has no origin.
  // oxlint-disable-next-line require-post-message-target-origin
  void done(job).then((answer) => parentPort?.postMessage(answer))
})
