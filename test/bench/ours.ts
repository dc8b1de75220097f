import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {archive, builtAt} from './archive.ts'
import {emptyFolder} from './bench-folder.ts'
import type {Contender, Workplace} from './contenders.ts'
import {type Extent, pathOf, writeNewsroom} from './newsroom-folder.ts'

/** The command as it is shipped. */
export const budstikke = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url))

const names: Readonly<Record<Extent, string>> = {
  race: 'budstikke',
  newest: 'budstikke, newest 50',
  everything: 'budstikke, everything on'
}

/** Ours, as much as is asked for. */
export function ours(extent: Extent): Contender {
  if (!existsSync(budstikke)) throw new Error(`Unexpected absence of ${budstikke}, expected it built: pnpm run build`)
  const version = spawnSync(process.execPath, [budstikke, '--version'], {encoding: 'utf8'}).stdout.trim()
  return {
    name: names[extent],
    version,
    prepare: (count) => newsroomPlace(emptyFolder('budstikke', `${extent}-${count}`), count, extent)
  }
}

/** A newsroom of `count` releases in `folder`, and how the command builds it. */
export function newsroomPlace(folder: string, count: number, extent: Extent): Workplace {
  const [home, out] = [join(folder, 'newsroom'), join(folder, 'out')]
  writeNewsroom(home, count, extent)
  const middle = [...archive(Math.ceil(count / 2))].at(-1)
  return {
    command: [process.execPath, budstikke, 'build', home, '--out', out, '--at', builtAt],
    folder,
    out,
    remains: [out, join(home, '.budstikke'), join(folder, '.budstikke')],
    middle: join(home, 'releases', middle === undefined ? '' : pathOf(middle))
  }
}
