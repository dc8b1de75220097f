import {randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync, statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Where rivals are installed and sites are built: outside the workspace, or wherever `BUDSTIKKE_BENCH` says. */
export const benchFolder = process.env['BUDSTIKKE_BENCH'] ?? join(tmpdir(), 'budstikke-bench')

/** A folder in it with nothing inside. */
export function emptyFolder(...names: readonly string[]): string {
  const folder = join(benchFolder, ...names)
  setAside(folder)
  mkdirSync(folder, {recursive: true})
  return folder
}

/**
 * Takes away what stands at `place` in that folder, and has the disk free it when this process ends. To free a site of 11,000
 * files is work that goes on behind whatever is measured next, and ext4 gives a new file no place that was freed within the
 * last minutes: the same build took 3 s of the system's time where nothing had been freed, and 5 to 16 where it had. Where
 * little room is left on the disk it is freed at once.
 */
export function setAside(place: string): void {
  if (!existsSync(place)) return
  mkdirSync(aside, {recursive: true})
  const {bavail, bsize} = statfsSync(aside)
  if (bavail * bsize < leastRoom) rmSync(place, {recursive: true})
  else renameSync(place, join(aside, randomUUID()))
}

const aside = join(benchFolder, 'set-aside')
const leastRoom = 20e9

process.once('exit', () => rmSync(aside, {recursive: true, force: true}))
