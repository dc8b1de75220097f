import {basename, dirname, join} from 'node:path'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import {shown} from '../paths.ts'
import {diskTrouble, trouble} from '../trouble.ts'

/** Stands in every folder that a build made: what has it may be replaced by the next one. */
const marker = '.budstikke'

const markerText = 'Made by `budstikke build`. The next build replaces everything in this folder.'

/** What a build writes into its marker: of two folders with the same word, everything in them is the same. */
const textWith = (word: string) => `${markerText}\n${word}\n`

/** The word of the build that made the folder at `place`; `undefined` where none did. */
export async function wordAt({edge: {files}}: Call, place: string): Promise<string | undefined> {
  const bytes = await files.read(join(place, marker)).catch(() => undefined)
  return bytes && new TextDecoder().decode(bytes).split('\n')[1]
}

/** What is written, and the word for all that is in the folder then. */
export interface Filling {
  readonly word: string
  /** Writes into `folder`. */
  readonly fill: (folder: string) => Promise<void>
}

/** A build that was killed a day ago is not coming back for its folder. */
const forgottenMilliseconds = 24 * 60 * 60 * 1000

/**
 * Makes the folder at `place` anew: `fill` writes into a folder beside it, which takes its place at once when all is
 * written. Until then, and whenever anything fails or the person stops it, what was there stays whole.
 *
 * Trouble where something stands there that no build made.
 */
export async function swapIn(call: Call, place: string, {word, fill}: Filling): Promise<void> {
  const {files} = call.edge
  await beside(call, place, async ({target, fresh, old}) => {
    await files.writeNew(join(fresh, marker), textWith(word))
    await fill(fresh)
    await refuseOthers(call, target)
    files.swap({fresh, target, old})
    await files.remove(old)
  })
}

/**
 * Changes some files of the folder at `place`, which a build made: `fill` writes what is new or other into a folder beside
 * it, `gone` says which files go. When all is written the files take their places one after the other, new ones first, so
 * that nothing leads to what is not there. A build that is killed before has changed nothing; one that is killed between is
 * ended by the next.
 */
export async function changeIn(
  call: Call,
  place: string,
  {word, fill}: Filling,
  gone: () => readonly string[]
): Promise<void> {
  const {files} = call.edge
  await beside(call, place, async ({target, fresh, change}) => {
    await files.makeFolder(join(fresh, changed))
    await files.writeNew(join(fresh, changed, marker), textWith(word))
    await fill(join(fresh, changed))
    await files.writeNew(join(fresh, goneName), JSON.stringify(gone()))
    await refuseOthers(call, target)
    await files.rename(fresh, change)
    await apply(call, change, target)
  })
}

/** In the folder of a change: the files, as they are to lie; and a list of those that go. */
const [changed, goneName] = ['files', 'gone.json']

interface Beside {
  /** What is built, where it really is: a link to a folder stays a link. */
  readonly target: string
  /** Where the next one is made. */
  readonly fresh: string
  /** Where the last one goes. */
  readonly old: string
  /** Where what is to change waits, when all of it is there. */
  readonly change: string
}

async function beside(call: Call, place: string, work: (folders: Beside) => Promise<void>): Promise<void> {
  const {edge} = call
  const {files} = edge
  try {
    await tidy(call, place)
    await refuseOthers(call, place)
    const target = (await files.kind(place)) === undefined ? place : await files.real(place)
    const named = (state: State) => join(dirname(target), `.${basename(target)}.${state}-${edge.unique()}`)
    const [fresh, old, change] = [named('new'), named('old'), named('change')]
    const forget = edge.onStop(() => files.removeNow(fresh))
    try {
      await files.makeFolder(fresh)
      await work({target, fresh, old, change})
    } finally {
      await files.remove(fresh)
      forget()
    }
  } catch (error) {
    throw diskTrouble(error, shown(edge, place))
  }
}

/** Ends the change of the folder at `place` that a build which was killed was at. */
export async function endChange(call: Call, place: string): Promise<void> {
  try {
    await tidy(call, place)
  } catch (error) {
    throw diskTrouble(error, shown(call.edge, place))
  }
}

async function apply({edge: {files}}: Call, change: string, target: string): Promise<void> {
  const root = join(change, changed)
  const waiting = await waitingIn(files, change)
  if (!waiting) {
    await files.remove(change)
    return
  }
  const {paths, gone} = waiting
  const there = files.stamps(paths.map((path) => join(target, path)))
  const isNew = new Set(paths.filter((_, index) => there[index] === undefined))
  const move = async (path: string) => {
    await files.makeFolder(dirname(join(target, path)))
    await files.rename(join(root, path), join(target, path)).catch(unlessGone)
  }
  // The marker first: whoever is killed now leaves a folder that the next build does not take for what it remembers. The others
  // of a sort side by side: a disk makes sure of what replaces a file, and waits for each of some feeds of several megabytes.
  for (const some of [
    paths.filter((path) => path === marker),
    paths.filter((path) => isNew.has(path) && path !== marker),
    paths.filter((path) => !isNew.has(path) && path !== marker)
  ])
    await Promise.all(some.map((path) => move(path)))
  for (const path of gone) {
    await files.remove(join(target, path))
    await files.removeEmpty(dirname(join(target, path)), target)
  }
  await files.remove(change)
}

/** What a change consists of; `undefined` where parts of it are missing: all of it was done, and it was being taken away. */
async function waitingIn(
  files: Call['edge']['files'],
  change: string
): Promise<{readonly paths: readonly string[]; readonly gone: readonly string[]} | undefined> {
  try {
    const paths = await pathsIn(files, join(change, changed))
    // Written by `changeIn`.
    // oxlint-disable-next-line no-unsafe-type-assertion
    const gone = JSON.parse(new TextDecoder().decode(await files.read(join(change, goneName)))) as readonly string[]
    return {paths, gone}
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return undefined
  }
}

// Another build was ending the same change.
function unlessGone(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error
}

async function pathsIn(files: Call['edge']['files'], folder: string, below = ''): Promise<readonly string[]> {
  const paths: string[] = []
  for (const {name, kind} of await files.list(join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`
    if (kind === 'folder') paths.push(...(await pathsIn(files, folder, path)))
    else paths.push(path)
  }
  return paths
}

/** Trouble where something stands at `place` that no build made; to be asked before anything takes time. */
export async function refuseOthers({edge}: Call, place: string): Promise<void> {
  const {files} = edge
  const path = shown(edge, place)
  try {
    const kind = await files.kind(place)
    if (kind === undefined) return
    if (kind !== 'folder') throw trouble('trouble.isFile', {path})
    const held = await files.list(place)
    // A folder of that name is a newsroom's own: builds keep there what takes long to make.
    const ours = held.some(({name, kind: one}) => name === marker && one === 'file')
    if (held.length > 0 && !ours) throw trouble('trouble.outNotOurs', {path})
  } catch (error) {
    throw diskTrouble(error, path)
  }
}

/** What a folder beside a build's is: the next one, the last one, or some files of the next one. */
type State = 'new' | 'old' | 'change'

/**
 * Removes what builds that were killed left beside `place`; puts back what one had taken away and not replaced, and ends the
 * change that one was at.
 */
async function tidy(call: Call, place: string): Promise<void> {
  const {edge} = call
  const {files} = edge
  const folder = dirname(place)
  const left = await files.list(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  for (const {name, kind} of left) {
    const age =
      kind === 'folder' && name.startsWith(`.${basename(place)}.`)
        ? /\.(new|old|change)-\d+-[0-9a-f]{8}$/u.exec(name)?.[1]
        : undefined
    if (age === undefined) continue
    if (age === 'change' && (await files.kind(place)) === 'folder') await apply(call, join(folder, name), place)
    else if (age === 'old' && (await files.kind(place)) === undefined) await files.rename(join(folder, name), place)
    else if (edge.now() - (await files.changed(join(folder, name))) > forgottenMilliseconds)
      await files.remove(join(folder, name))
  }
}
