import {join} from 'node:path'
import type {Edge} from '../edge/edge.ts'

/** A build that was killed a day ago is not coming back for its files. */
const forgottenMilliseconds = 24 * 60 * 60 * 1000

/**
 * Removes the files of bodies in the folder `home` that are not `named` by what was read, where they are `ours`: one that is
 * not may be another build's that is at it now, and one of yesterday is nobody's.
 */
export async function tidyBodies(
  edge: Pick<Edge, 'files' | 'now'>,
  home: string,
  {named, ours}: {readonly named: ReadonlySet<string>; readonly ours: ReadonlySet<string>}
): Promise<void> {
  const {files} = edge
  for (const {name} of await files.list(home)) {
    if (!name.startsWith('bodies-') || named.has(name)) continue
    const path = join(home, name)
    if (ours.has(name) || edge.now() - (await files.changed(path).catch(() => edge.now())) > forgottenMilliseconds)
      // Where files that are open cannot be removed, the next build does it.
      await files.remove(path).catch(() => undefined)
  }
}
