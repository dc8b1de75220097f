import {join, relative, sep} from 'node:path'
import type {KeptIndex} from '../cache/kept-index.ts'
import type {Line} from '../cache/line.ts'
import {putItem} from '../cache/kept-item.ts'
import {Shelf} from '../cache/shelf.ts'
import type {Call} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import {codeOf} from '../edge/files.ts'
import {shown} from '../paths.ts'
import {diskTrouble} from '../trouble.ts'
import type {EditedStory} from './edited.ts'
import {type Remembered, rememberRemade} from './last-build.ts'
import {folderWord} from './lay.ts'
import type {Looked, Looks} from './looks.ts'
import {marksLength} from './marks.ts'
import {rememberTexts} from './roll-file.ts'
import {rememberSaid, type Standing} from './standing.ts'
import type {Remade, SwappedItem} from './story-files.ts'
import {changeIn} from './swap.ts'

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
    check = await putFiles(call, put)
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

/** A shelf among the `readings`; `undefined` where nothing can be written there. */
export function shelfIn({edge}: Call, readings: string): Shelf | undefined {
  const name = `bodies-${edge.unique()}`
  try {
    return new Shelf(name, edge.files.open(join(readings, name), 'w+'))
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

// Answers the check sum of what is remembered of the folder then.
async function putFiles(call: Call, {standing, files, laid}: Put): Promise<string | undefined> {
  const {out} = standing
  const fill = async (folder: string) => {
    for (const {path, parts, changed} of files) await call.edge.files.writeNew(join(folder, path), parts, changed)
  }
  const remade = new Map(files.map((file) => [file.path, file]))
  const all = laid.paths.map((path, index) => ({path, from: remade.get(path)?.from ?? laid.froms[index] ?? ''}))
  await changeIn(call, out, {word: folderWord(all), fill}, () => [])
  return rememberRemade(call, standing, files)
}

// The roll of the releases goes with what is remembered of the folder: lists show of them what they did.
async function rollOn(call: Call, {standing, stories, readings}: Put, check: string): Promise<void> {
  const {home, out, memory} = standing
  const root = join(home, 'releases')
  const digests = stories.flatMap(({versions}) =>
    versions.flatMap(({place, fresh}) =>
      fresh ? [[relative(root, place).split(sep).join('/'), fresh.digest] as const] : []
    )
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

// What was looked at again is known as it is now, all else as it was.
function lookedAgain({looked, others}: Standing, {looked: again}: Looks): Looked | undefined {
  if (!again) return undefined
  const places = new Map(again.paths.map((path, index) => [path, index]))
  const marks = looked.marks.slice()
  for (const path of others) {
    const [from, to] = [places.get(path), looked.paths.indexOf(path)]
    if (from === undefined || to < 0) return undefined
    marks.set(again.marks.subarray(from * marksLength, (from + 1) * marksLength), to * marksLength)
  }
  const isOther = new Set(others)
  const proofs = [
    ...looked.proofs.filter(([path]) => !isOther.has(path)),
    ...again.proofs.filter(([path]) => isOther.has(path))
  ]
  return {...looked, marks, proofs}
}
