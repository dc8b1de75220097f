import {storyOf} from '@budstikke/core'
import {join, relative, sep} from 'node:path'
import type {Call} from '../call.ts'
import {isSourcePath} from '../sources.ts'
import type {Standing} from './standing.ts'
import {below} from '../paths.ts'

/** The files of releases that came, changed or went since the last build, by their paths below `releases`. */
export interface Touched {
  /** What is there now. */
  readonly here: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

/** How many: with more it is as fast to look at all. */
const most = 8

/** What changed since the last build, where that is a few files of releases alone; `undefined` where it is more. */
export async function touchedSince(
  {edge: {files}}: Call,
  home: string,
  {others, looked}: Pick<Standing, 'others' | 'looked'>
): Promise<Touched | undefined> {
  const root = join(home, 'releases')
  const known = new Set(looked.paths)
  const [here, gone] = [new Set<string>(), new Set<string>()]
  const waiting = [...others]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (here.size + gone.size + waiting.length > 2 * most) return undefined
    if (path !== root && !path.startsWith(root + sep)) return undefined
    const name = below(root, path)
    const kind = await files.kind(path)
    if (kind === 'file' && isSourcePath(name)) here.add(name)
    else if (kind === 'folder') {
      // What is a folder now may have been a release.
      if (isSourcePath(name)) return undefined
      for (const {name: own, kind: held} of await files.list(path)) {
        const place = path + sep + own
        if (known.has(place)) continue
        const isRelease = isSourcePath(relative(root, place))
        // What leads elsewhere, and a file that somebody names, are for who looks at all.
        if (held === 'folder' || (held === 'file' && isRelease)) waiting.push(place)
        else if (isRelease) return undefined
      }
    } else if (kind !== undefined) return undefined
    else if (isSourcePath(name)) gone.add(name)
  }
  return {here, gone}
}

/** The story that the file at a path below `releases` tells. */
export function storyAt(path: string): string {
  return storyOf(path).story
}
