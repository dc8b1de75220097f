import {mkdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Where rivals are installed and sites are built: outside the workspace, or wherever `BUDSTIKKE_BENCH` says. */
export const benchFolder = process.env['BUDSTIKKE_BENCH'] ?? join(tmpdir(), 'budstikke-bench')

/** A folder in it with nothing inside. */
export function emptyFolder(...names: readonly string[]): string {
  const folder = join(benchFolder, ...names)
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  return folder
}
