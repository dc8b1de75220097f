import {endings} from '@budstikke/core'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {placed, shown} from '../paths.ts'
import {originals} from '../sources.ts'
import {diskTrouble, Trouble, trouble} from '../trouble.ts'

/** A file to bring in. */
export interface Place {
  /** Where it is, whole. */
  readonly place: string
  /** Whether the person named it; else it was met in a folder, where much is no release. */
  readonly named: boolean
}

/** The endings of files that hold many releases. */
export const archiveEndings: ReadonlySet<string> = new Set(['xml', 'rss', 'atom', 'json'])

/** The files that `paths` mean, folders looked through; and what is wrong with those that cannot be used. */
export async function placesOf(
  call: Call,
  paths: readonly string[]
): Promise<{
  readonly places: readonly Place[]
  readonly troubles: readonly {readonly path: string; readonly trouble: Trouble}[]
}> {
  const places: Place[] = []
  const troubles: {path: string; trouble: Trouble}[] = []
  for (const path of paths) {
    const place = placed(call.edge, path)
    try {
      const kind = await call.edge.files.kind(place)
      if (kind === undefined) throw trouble('trouble.fileMissing', {path})
      if (kind === 'folder') places.push(...(await filesIn(call, place)).map((one) => ({place: one, named: false})))
      else places.push({place, named: true})
    } catch (error) {
      const told = diskTrouble(error, path)
      if (!(told instanceof Trouble)) throw told
      troubles.push({path, trouble: told})
    }
  }
  return {places, troubles}
}

/** Every file below `root` that may hold a release, in the order of paths; links are not followed. */
export async function filesIn(call: Call, root: string): Promise<readonly string[]> {
  const found: string[] = []
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const here = folder
    const entries = await call.edge.files.list(here).catch((error: unknown) => {
      throw diskTrouble(error, shown(call.edge, here))
    })
    for (const {name, kind} of entries) {
      // What programs leave behind, and what an earlier import kept.
      if (/^[._~]/u.test(name) || name === originals || name === 'node_modules') continue
      if (kind === 'folder') waiting.push(join(here, name))
      else if (kind === 'file' && mayHold(name)) found.push(join(here, name))
    }
  }
  return found.toSorted()
}

function mayHold(name: string): boolean {
  const ending = endingOf(name)
  return endings.includes(ending) || archiveEndings.has(ending)
}

/** The ending of a file's name in small letters, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}
