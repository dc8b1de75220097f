import {factsAt, listed, type Unwatch, type Watched, type Written} from './watched.ts'

/** Where the system has no watch left: looks through a folder every two seconds, and tells what has changed since. */
export async function pollHere(watched: Watched, changed: (written: Written) => void): Promise<Unwatch> {
  let known = await stampsIn(watched)
  let isEnded = false
  let soon: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const now = await stampsIn(watched)
    const written = new Set([...known.keys(), ...now.keys()].filter((path) => known.get(path) !== now.get(path)))
    known = now
    if (isEnded) return
    if (written.size > 0) changed(written)
    wait()
  }
  const wait = () => {
    soon = setTimeout(() => void look(), pauseMilliseconds)
  }
  wait()
  return async () => {
    isEnded = true
    clearTimeout(soon)
  }
}

const pauseMilliseconds = 2000

// What goes while it is looked at is not there.
async function stampsIn(watched: Watched): Promise<ReadonlyMap<string, string>> {
  const stamps = new Map<string, string>()
  for (let level = [watched.folder]; level.length > 0;) {
    const nothing = {folders: [], others: []}
    const found = await Promise.all(level.map((folder) => listed(watched, folder).catch(() => nothing)))
    await Promise.all(
      found.flatMap(({others}) =>
        others.map(async (path) => {
          const facts = await factsAt(path)
          if (facts) stamps.set(path, `${facts.size} ${facts.mtimeMs} ${facts.ino}`)
        })
      )
    )
    level = found.flatMap(({folders}) => folders)
  }
  return stamps
}
