import {closeSync, mkdirSync, openSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** What the clock of a disk said once. */
export interface DiskClock {
  /** In milliseconds since 1970, as coarse as the disk counts them. */
  readonly now: number
  readonly disk: number
}

/**
 * What the clock says by which the disk dates the files in `folder`, and which disk that is: a file is written there and taken
 * away. `undefined` where none can be. It need not be the clock of this machine, nor as fine.
 */
export function diskClock(folder: string): DiskClock | undefined {
  const path = join(folder, `.${process.pid}-${Math.random().toString(36).slice(2)}.budstikke`)
  try {
    mkdirSync(folder, {recursive: true})
    closeSync(openSync(path, 'wx'))
    const {mtimeMs, dev} = statSync(path)
    rmSync(path, {force: true})
    return {now: mtimeMs, disk: dev}
  } catch {
    return undefined
  }
}
