import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const home = memory() ?? tmpdir()
// Nobody removes what is another user's.
const opening = `budstikke-tests-${process.getuid?.() ?? 0}-`

/**
 * Where the tests of this run write: in memory where the machine has a place for it, since they make and remove newsrooms
 * by the hundred, and a disk that writes all of it down took half of their time. It is gone when the run is over.
 */
export const temporary = join(home, `${opening}${process.pid}`)

/** Makes the folder, and removes those of runs that were killed. */
export function setup(): void {
  for (const name of readdirSync(home))
    if (name.startsWith(opening) && !isRunning(Number(name.slice(opening.length)))) remove(join(home, name))
  mkdirSync(temporary, {recursive: true})
  // When whatever writes there has ended.
  process.once('exit', () => remove(temporary))
}

function remove(folder: string): void {
  rmSync(folder, {recursive: true, force: true})
}

// Containers often have only a little of it, or let no program run that lies there, as PostgreSQL may.
function memory(): string | undefined {
  if (!existsSync('/dev/shm') || !existsSync('/proc/mounts')) return undefined
  const {bavail, bsize} = statfsSync('/dev/shm')
  const options = / \/dev\/shm \S+ (\S+)/u.exec(readFileSync('/proc/mounts', 'utf8'))?.[1] ?? ''
  // In bytes: several times what a run has there at once.
  return bavail * bsize < 2 ** 31 || options.includes('noexec') ? undefined : '/dev/shm'
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
