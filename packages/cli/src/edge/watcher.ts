import {watch} from 'chokidar'

/**
 * Calls `changed` after something at or below one of `places` was written: once for all that comes within a few
 * milliseconds, since editors write a file in several steps.
 */
export async function watchHere(places: readonly string[], changed: () => void): Promise<() => Promise<void>> {
  let soon: ReturnType<typeof setTimeout> | undefined
  const watcher = watch([...places], {
    ignoreInitial: true,
    // What editors and this program leave beside a file while they write it.
    ignored: (path) => /(?:^|[/\\])(?:\.(?!\.?(?:[/\\]|$))[^/\\]*|[^/\\]*~|node_modules)$/u.test(path)
  })
  watcher.on('all', () => {
    clearTimeout(soon)
    soon = setTimeout(changed, settleMilliseconds)
  })
  await new Promise<void>((done, failed) => {
    watcher.once('ready', done)
    watcher.once('error', failed)
  })
  return async () => {
    clearTimeout(soon)
    await watcher.close()
  }
}

const settleMilliseconds = 15
