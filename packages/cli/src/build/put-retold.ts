import type {KeptIndex} from '../cache/kept-index.ts'
import type {Line} from '../cache/line.ts'
import {putItem} from '../cache/kept-item.ts'
import {type Shelf, shelfIn} from '../cache/shelf.ts'
import type {Call} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {shown} from '../paths.ts'
import {diskTrouble} from '../trouble.ts'
import type {EditedStory} from './edited.ts'
import {type Remembered, rememberChanged} from './last-build.ts'
import {folderWord} from './lay.ts'
import type {Looks} from './looks.ts'
import {rememberTexts} from './roll-file.ts'
import {rememberSaid, type Standing} from './standing.ts'
import type {Remade, SwappedItem} from './story-files.ts'
import {putFiles} from './put-files.ts'
import {lookedAgain} from './looked-again.ts'

/** What was made of stories whose text was edited. */
export interface Put {
  readonly standing: Standing
  readonly stories: readonly EditedStory[]
  readonly items: readonly SwappedItem[]
  readonly files: readonly Remade[]
  /** Everything in the built folder, as it was. */
  readonly laid: Remembered
  readonly index: KeptIndex
  /** The folder of what was read. */
  readonly readings: string
  readonly looks: Looks
}

/**
 * Puts the files in place, and remembers all of it for the next build. Answers `false`, and does nothing, where the newsroom
 * cannot be written to any more: what is built then must not be ahead of what is remembered.
 */
export async function putRetold(call: Call, options: BuildOptions, put: Put): Promise<boolean> {
  const {standing, files, readings} = put
  const {home, out, said, memory} = standing
  // A file that was only touched says what it said.
  const shelf = files.length > 0 ? shelfIn(call, readings) : undefined
  if (files.length > 0 && !shelf) return false
  const check = shelf ? await putRemade(call, put, shelf) : memory.check
  const looked = lookedAgain(standing, put.looks)
  await Promise.all([
    check === undefined || check === memory.check ? undefined : rollOn(call, put, check),
    looked && check !== undefined ? rememberSaid(call, options, {home, out, looked, said, check}) : undefined
  ])
  return true
}

// Answers the check sum of what is remembered of the folder then.
async function putRemade(call: Call, put: Put, shelf: Shelf): Promise<string | undefined> {
  const {standing, files, laid, readings} = put
  const remade = new Map(files.map((file) => [file.path, file]))
  const all = laid.paths.map((path) => ({path, from: remade.get(path)?.from ?? laid.fromOf(path) ?? ''}))
  await putFiles(call, standing.out, {word: folderWord(all), files, gone: []})
  // Side by side, since the disk makes sure of each. Whichever is not there when the build is killed, the next one notices.
  const [check] = await Promise.all([
    rememberChanged(call, standing, {paths: laid.paths, remade: files, gone: []}),
    keepRead(shelf, put).catch((error: unknown) => {
      throw diskTrouble(error, shown(call.edge, readings))
    })
  ])
  return check
}

// The roll of the releases goes with what is remembered of the folder: lists show of them what they did.
async function rollOn(call: Call, {standing, stories, readings}: Put, check: string): Promise<void> {
  const {home, out, memory} = standing
  const digests = stories.flatMap(({versions}) =>
    versions.flatMap(({line, fresh}) => (fresh ? [[line.name, fresh.digest] as const] : []))
  )
  try {
    await rememberTexts(call, {home, out, check: memory.check, now: check}, new Map(digests))
  } catch (error) {
    throw diskTrouble(error, shown(call.edge, readings))
  }
}

async function keepRead(shelf: Shelf, {stories, items, index, looks}: Put): Promise<void> {
  const {name} = shelf
  const lines: readonly Line[] = [
    ...stories.flatMap(({versions}) =>
      versions.flatMap(({line, fresh, place}) =>
        fresh ? [{...line, digest: fresh.digest, stamp: looks.stampOf(place), home: name, json: shelf.put(fresh)}] : []
      )
    ),
    ...stories.map(({about, aboutFrom}) => ({...about, digest: aboutFrom})),
    ...items.map(({line, word, fresh}) => {
      const json = putItem(shelf.bodies, fresh)
      return {...line, digest: word, home: name, json}
    })
  ]
  shelf.bodies.close()
  await index.put(lines)
}
