import {endings, storyOf} from '@budstikke/core'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {Call} from './call.ts'
import {isWithin, shown} from './paths.ts'
import {remarkOn} from './remarks.ts'
import {diskTrouble} from './trouble.ts'

/** What an imported text came from lies here, under its own name: never a release of its own. */
export const originals = 'original'

/** The files of releases in a folder. */
export interface Found {
  readonly places: readonly string[]
  readonly links: readonly VFile[]
}

/** Where the releases below `root` lie, in the order of paths, and which links lead out of it. */
export async function sourcesIn(call: Call, root: string): Promise<Found> {
  const {edge} = call
  const {files} = edge
  const places: string[] = []
  const links: VFile[] = []
  const real = await files.real(root)
  const listed = async (folder: string) =>
    files.list(folder).then(
      (entries) => entries.map(({name, kind}) => ({name, kind, place: join(folder, name)})),
      (error: unknown) => {
        throw diskTrouble(error, shown(edge, folder))
      }
    )
  // A level at a time, since the disk answers for a thousand folders at once as fast as for a few.
  for (let level = [root]; level.length > 0;) {
    const entries = (await Promise.all(level.map(listed))).flat()
    level = []
    for (const {name, kind, place} of entries) {
      if (isAside(name)) continue
      if (kind === 'folder') level.push(place)
      else if (!isSource(place.slice(root.length + 1))) continue
      else if (kind === 'file' || (kind === 'link' && isWithin(await files.real(place).catch(() => root), real)))
        places.push(place)
      else links.push(linkAt(shown(edge, place)))
    }
  }
  return {places: places.toSorted(), links}
}

function linkAt(path: string): VFile {
  const file = new VFile({path})
  remarkOn(file, 'file-link')
  return file
}

/** Whether what lies at `path`, below `releases`, is a release by its name, as all that `sourcesIn` finds are. */
export function isSourcePath(path: string): boolean {
  return !path.split(/[/\\]/u).some(isAside) && isSource(path)
}

// `.git`, `_notes` and what an editor leaves behind are nobody's releases.
function isAside(name: string): boolean {
  return /^[._~]/u.test(name) || name === originals
}

// Texts are releases wherever they lie; in a release's folder a Word document or a saved page may be an attachment, unless
// its name is a language's.
function isSource(path: string): boolean {
  const ending = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''
  if (!endings.includes(ending)) return false
  return textEndings.has(ending) || !/[/\\]/u.test(path) || storyOf(path).language !== undefined
}

/** The endings of files that are written as releases; the others that can be read may be attachments too. */
export const textEndings: ReadonlySet<string> = new Set(['md', 'markdown', 'txt', 'text'])
