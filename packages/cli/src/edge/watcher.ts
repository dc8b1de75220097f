import {type FSWatcher, watch} from 'node:fs'
import {join, sep} from 'node:path'
import {codeOf} from './files.ts'
import {pollHere} from './poll.ts'
import {factsAt, isWatched, listed, type Unwatch, type Watched, type Written} from './watched.ts'

/**
 * Calls `changed` with the paths of what was written, came or went below a folder: once for all that comes within a few
 * milliseconds, since editors write a file in several steps. Of a folder that came or went its own path is told, and not
 * always those within.
 *
 * chokidar was tried: it watches every file by itself, and lists a folder anew when one of its files is saved: 0.2 to 0.5 s
 * of work a save where 10,000 releases lie in one folder. Here folders alone are watched.
 */
export async function watchHere(watched: Watched, changed: (written: Written) => void): Promise<Unwatch> {
  const {hear, end} = settled(changed)
  const ends: Unwatch[] = [async () => end()]
  // The system hands out only so many watches; what is not heard of is looked for.
  const look = async () => void ends.push(await pollHere(watched, changed))
  try {
    ends.push(isWatchedWhole ? watchWhole(watched, hear) : await watchFolders(watched, hear, look))
  } catch (error) {
    if (!isLimit(error)) throw error
    await look()
  }
  return async () => void (await Promise.all(ends.map((stop) => stop())))
}

/** These systems watch a folder with all that is below it by one watch; Linux watches folders one by one. */
const isWatchedWhole = ['darwin', 'win32'].includes(process.platform)

const settleMilliseconds = 15

type Hear = (path: string) => void

function settled(changed: (written: Written) => void): {readonly hear: Hear; readonly end: () => void} {
  let heard = new Set<string>()
  let soon: ReturnType<typeof setTimeout> | undefined
  return {
    hear: (path) => {
      heard.add(path)
      clearTimeout(soon)
      soon = setTimeout(() => {
        const written = heard
        heard = new Set()
        changed(written)
      }, settleMilliseconds)
    },
    end: () => clearTimeout(soon)
  }
}

function isLimit(error: unknown): boolean {
  return ['ENOSPC', 'EMFILE'].includes(codeOf(error) ?? '')
}

function watchWhole(watched: Watched, hear: Hear): Unwatch {
  const {folder} = watched
  const watcher = watch(folder, {recursive: true}, (_, name) => {
    const path = name === null ? folder : join(folder, name)
    if (name === null || isWatched(watched, path)) hear(path)
  })
  watcher.on('error', () => hear(folder))
  return async () => watcher.close()
}

async function watchFolders(watched: Watched, hear: Hear, full: () => Promise<void>): Promise<Unwatch> {
  const watchers = new Map<string, FSWatcher>()
  const forget = (folder: string) => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher.close()
      watchers.delete(path)
    }
  }
  const follow = async (folder: string): Promise<void> => {
    watchers.get(folder)?.close()
    const watcher = watch(folder, (event, name) => {
      const path = name === null ? folder : join(folder, name)
      if (name !== null && !isWatched(watched, path)) return
      hear(path)
      if (event === 'rename') void moved(path)
    })
    watcher.on('error', () => {
      forget(folder)
      hear(folder)
    })
    watchers.set(folder, watcher)
    const {folders} = await listed(watched, folder)
    await Promise.all(folders.map((path) => follow(path).catch((error: unknown) => gone(path, error))))
  }
  // A folder may go while it is looked at, and the one around it says so.
  const gone = (path: string, error: unknown) => {
    forget(path)
    if (isLimit(error)) throw error
  }
  // A name that came or went may be a folder's. A watch goes with its folder where that is moved to, and would tell the old
  // path; what came into a folder before it was watched is told by the folder's own path.
  const moved = async (path: string): Promise<void> => {
    if (path === watched.folder) return
    forget(path)
    if (!(await factsAt(path))?.isDirectory()) return
    try {
      await follow(path).catch((error: unknown) => gone(path, error))
      hear(path)
    } catch {
      await full()
    }
  }
  try {
    await follow(watched.folder)
  } catch (error) {
    forget(watched.folder)
    throw error
  }
  return async () => forget(watched.folder)
}
