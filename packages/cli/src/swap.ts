import {basename, dirname, join} from 'node:path'
import type {Call} from './call.ts'
import {codeOf} from './edge/files.ts'
import {shown} from './paths.ts'
import {diskTrouble, trouble} from './trouble.ts'

/** Stands in every folder that a build made: what has it may be replaced by the next one. */
const marker = '.budstikke'

const markerText = 'Made by `budstikke build`. The next build replaces everything in this folder.\n'

/** A build that was killed a day ago is not coming back for its folder. */
const forgottenMilliseconds = 24 * 60 * 60 * 1000

/**
 * Makes the folder at `place` anew: `fill` writes into a folder beside it, which takes its place at once when all is
 * written. Until then, and whenever anything fails or the person stops it, what was there stays whole.
 *
 * Trouble where something stands there that no build made.
 */
export async function swapIn(call: Call, place: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const {edge} = call
  const {files} = edge
  const path = shown(edge, place)
  try {
    await tidy(call, place)
    await refuseOthers(call, place)
    // A link to a folder stays a link; what it leads to is replaced.
    const target = (await files.kind(place)) === undefined ? place : await files.real(place)
    const beside = (age: 'new' | 'old') => join(dirname(target), `.${basename(target)}.${age}-${edge.unique()}`)
    const [fresh, old] = [beside('new'), beside('old')]
    const forget = edge.onStop(() => files.removeNow(fresh))
    try {
      await files.makeFolder(fresh)
      await files.writeNew(join(fresh, marker), markerText)
      await fill(fresh)
      await refuseOthers(call, target)
      files.swap({fresh, target, old})
    } finally {
      await files.remove(fresh)
      forget()
    }
    await files.remove(old)
  } catch (error) {
    throw diskTrouble(error, path)
  }
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

/** Removes what builds that were killed left beside `place`; puts back what one had taken away and not replaced. */
async function tidy({edge}: Call, place: string): Promise<void> {
  const {files} = edge
  const folder = dirname(place)
  const left = await files.list(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  for (const {name, kind} of left) {
    const age =
      kind === 'folder' && name.startsWith(`.${basename(place)}.`)
        ? /\.(new|old)-\d+-[0-9a-f]{8}$/u.exec(name)?.[1]
        : undefined
    if (age === undefined) continue
    if (age === 'old' && (await files.kind(place)) === undefined) await files.rename(join(folder, name), place)
    else if (edge.now() - (await files.changed(join(folder, name))) > forgottenMilliseconds)
      await files.remove(join(folder, name))
  }
}
