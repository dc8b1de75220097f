import {endings, storyOf} from '@budstikke/core'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {VFile as File} from 'vfile'
import type {Call} from './call.ts'
import {type NewsroomFolder, type ReleaseFile, releaseOf} from './newsroom.ts'
import {isWithin, shown} from './paths.ts'
import {progress} from './progress.ts'
import {hasErrors, remarkOn} from './remarks.ts'
import {sourceAt} from './source.ts'
import {diskTrouble, trouble} from './trouble.ts'

/** Everything in a newsroom's `releases`. */
export interface Releases {
  /** What could be read, in the order of paths; messages on the files. */
  readonly releases: readonly ReleaseFile[]
  /** What could not, and why. */
  readonly unread: readonly VFile[]
}

/** What an imported text came from lies here, under its own name: never a release of its own. */
export const originals = 'original'

/** Reads every release of a newsroom. */
export async function releasesIn(call: Call, newsroom: NewsroomFolder): Promise<Releases> {
  const folder = join(newsroom.place, 'releases')
  const path = shown(call.edge, folder)
  const kind = await call.edge.files.kind(folder)
  if (kind === undefined) throw trouble('trouble.releasesMissing', {path})
  if (kind !== 'folder') throw trouble('trouble.isFile', {path})
  const {places, links} = await sourcesIn(call, folder)
  if (places.length + links.length === 0) throw trouble('trouble.releasesEmpty', {path})
  const done = progress(call, places.length)
  const releases: ReleaseFile[] = []
  const unread: VFile[] = [...links]
  // One after the other: parsing keeps the processor busy, and the order of messages must not change between runs.
  for (const place of places) {
    const file = await sourceAt(call, place)
    if (hasErrors(file)) unread.push(file)
    else releases.push(await releaseOf(newsroom, file, place))
    done.step()
  }
  done.end()
  return {releases, unread}
}

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
      // `.git`, `_notes` and what an editor leaves behind are nobody's releases.
      if (/^[._~]/u.test(name) || name === originals) continue
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
  const file = new File({path})
  remarkOn(file, 'file-link')
  return file
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
