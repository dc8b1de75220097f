import type {Dirent, Stats} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

/** What was written: what lies or lay at these paths. */
export type Written = ReadonlySet<string>

/** A folder, and what below it is of interest. */
export interface Watched {
  readonly folder: string
  /** Whether anybody wants to hear of what is at a path below it, with `/` between parts; asked of folders too. */
  readonly concerns: (path: string) => boolean
}

/** Stops a watch. */
export type Unwatch = () => Promise<void>

/** Whether a path is of interest, and no file that editors and this program leave beside another while they write it. */
export function isWatched({folder, concerns}: Watched, path: string): boolean {
  const below = relative(folder, path).split(sep)
  return !below.some((name) => /^\.|~$|^node_modules$/u.test(name)) && concerns(below.join('/'))
}

/** What is of interest in `folder`, folders and others apart; of the folders that are links only those on top are followed. */
export async function listed(watched: Watched, folder: string) {
  const entries = await readdir(folder, {withFileTypes: true})
  const found = await Promise.all(
    entries
      .map((entry) => ({entry, path: join(folder, entry.name)}))
      .filter(({path}) => isWatched(watched, path))
      .map(async ({entry, path}) => ({path, isFolder: await isFolder(entry, path, folder === watched.folder)}))
  )
  const paths = (folders: boolean) => found.filter((one) => one.isFolder === folders).map(({path}) => path)
  return {folders: paths(true), others: paths(false)}
}

async function isFolder(entry: Dirent, path: string, followed: boolean): Promise<boolean> {
  if (!followed || !entry.isSymbolicLink()) return entry.isDirectory()
  return (await factsAt(path))?.isDirectory() ?? false
}

/** What the disk knows of a path; `undefined` where nothing is, or nothing can be said. */
export function factsAt(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined)
}
