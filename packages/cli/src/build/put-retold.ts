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
  let {check}: {readonly check: string | undefined} = memory
  // A file that was only touched says what it said.
  if (files.length > 0) {
    const shelf = shelfIn(call, readings)
    if (!shelf) return false
    check = await putRemade(call, put)
    try {
      await keepRead(shelf, put)
    } catch (error) {
      throw diskTrouble(error, shown(call.edge, readings))
    }
  }
  if (check !== undefined && check !== memory.check) await rollOn(call, put, check)
  const looked = lookedAgain(standing, put.looks)
  if (looked && check !== undefined) await rememberSaid(call, options, {home, out, looked, said, check})
  return true
}

// Answers the check sum of what is remembered of the folder then.
async function putRemade(call: Call, {standing, files, laid}: Put): Promise<string | undefined> {
  const {out} = standing
  const remade = new Map(files.map((file) => [file.path, file]))
  const all = laid.paths.map((path) => ({path, from: remade.get(path)?.from ?? laid.fromOf(path) ?? ''}))
  await putFiles(call, out, {word: folderWord(all), files, gone: []})
  return rememberChanged(call, standing, {paths: laid.paths, remade: files, gone: []})
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
