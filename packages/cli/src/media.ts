import {endings, type Release} from '@budstikke/core'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Call} from './call.ts'
import {isWithin} from './paths.ts'
import type {NewsroomFolder, ReleaseFile} from './newsroom.ts'
import {originals} from './releases.ts'
import {type FileRemarkId, remarkOn} from './remarks.ts'

/** A file that goes with a release: where it is, and where in the built newsroom pages and feeds look for it. */
export interface Media {
  readonly from: string
  /** Below the built folder, with `/` between parts. */
  readonly to: string
}

type Told = Pick<Release, 'images' | 'attachments' | 'body'>

/** The pictures and attachments that a release names by path and that may be taken along, each once. */
export async function mediaOf(call: Call, newsroom: NewsroomFolder, release: ReleaseFile, told: Told): Promise<readonly Media[]> {
  const found = await Promise.all(pathsIn(told).map((path) => lookedUp(call, newsroom, release, path)))
  return found.filter((one): one is Media => typeof one === 'object')
}

/** Tells on the release's file which pictures and attachments are not there, or not where they may be taken from. */
export async function remarkMedia(call: Call, newsroom: NewsroomFolder, release: ReleaseFile): Promise<void> {
  const source = String(release.file)
  for (const path of pathsIn(release.release)) {
    const found = await lookedUp(call, newsroom, release, path)
    const place = pointOf(source, path)
    if (typeof found === 'string') remarkOn(release.file, found, {actual: path, ...(place === undefined ? {} : {place})})
  }
}

/**
 * The file that `path` leads to from the release's folder; what is wrong where it may not be taken along. A link or a
 * `..` that leads out of the folder could publish any file of the machine, another release's text could be under embargo.
 */
async function lookedUp({edge}: Call, newsroom: NewsroomFolder, {place, story}: ReleaseFile, path: string): Promise<Media | FileRemarkId> {
  const {files} = edge
  const folder = dirname(place)
  const name = decoded(path)
  const places = [path, name].map((one) => resolve(folder, one))
  if (!places.every((one) => isWithin(one, folder) && one !== folder)) return 'picture-outside'
  for (const from of places) {
    const kind = await files.kind(from).catch(() => undefined)
    if (kind !== 'file') continue
    const [real, home] = await Promise.all([files.real(from), files.real(folder)])
    if (!isWithin(real, home)) return 'picture-outside'
    if (isRelease(relative(join(newsroom.place, 'releases'), from)) || isRelease(real)) return 'picture-release'
    return {from: real, to: ['media', ...story.split('/'), ...relative(folder, resolve(folder, name)).split(sep)].join('/')}
  }
  return 'picture-missing'
}

// Pages, Word documents and mails may be attachments; what is written for releases is never one.
function isRelease(path: string): boolean {
  const parts = path.split(sep)
  const ending = /\.([^.]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''
  return parts.includes(originals) || (endings.includes(ending) && ['md', 'markdown', 'txt', 'text'].includes(ending))
}

function decoded(path: string): string {
  const plain = path.replace(/[?#].*$/u, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** The paths that a release names, each once: pictures, attachments, and what its text links to. */
function pathsIn({images, attachments, body}: Told): readonly string[] {
  const named = [...images.map(({src}) => src), ...attachments.map(({src}) => src), ...addressesIn(body)]
  return [...new Set(named.filter((src) => src !== undefined && isPath(src)))].filter((src) => src !== undefined).toSorted()
}

function addressesIn(node: Release['body'] | Release['body']['children'][number]): readonly string[] {
  const own = 'url' in node ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => addressesIn(child))] : own
}

// `https:`, `mailto:`, `//host`, `/from-the-root`, `#here` are addresses and not files beside the release.
function isPath(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/#?])/iu.test(src)
}

function pointOf(source: string, path: string): {readonly line: number; readonly column: number} | undefined {
  const offset = source.indexOf(path)
  if (offset < 0) return undefined
  const before = source.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1) ?? '').length + 1}
}
