import type {Release} from '@budstikke/core'
import {dirname, relative, resolve, sep} from 'node:path'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {isWithin} from './paths.ts'
import type {ReleaseFile} from './newsroom.ts'
import {originals, textEndings} from './sources.ts'
import {type FileRemarkId, remarkOn} from './remarks.ts'

/** A file that goes with a release: where it is, and where in the built newsroom pages and feeds look for it. */
export interface Media {
  readonly from: string
  /** Below the built folder, with `/` between parts. */
  readonly to: string
}

type Told = Pick<Release, 'images' | 'attachments' | 'body'>

/** The pictures and attachments that a release names by path and that may be taken along, each once. */
export async function mediaOf(
  call: Call,
  {place, story}: Pick<ReleaseFile, 'place' | 'story'>,
  told: Told
): Promise<readonly Media[]> {
  const found = await filesBeside(call, dirname(place), told)
  return found.map((one) => mediaAt(story, one))
}

/** The files of a release whose names are known already. */
export async function mediaNamed(
  call: Call,
  {place, story, named}: Pick<ReleaseFile, 'place' | 'story'> & {readonly named: readonly NamedFile[]}
): Promise<readonly Media[]> {
  const paths = named.map(({path}) => path)
  return (await besideAt(call, dirname(place), paths)).map((one) => mediaAt(story, one))
}

function mediaAt(story: string, {from, path}: Beside): Media {
  return {from, to: ['media', ...story.split('/'), ...path.split(sep)].join('/')}
}

/** A file that a release names: where it really is, and its path from the release's folder. */
export interface Beside {
  readonly from: string
  readonly path: string
}

/** The files in `folder` that a release names by path and that may be taken along, each once. */
export async function filesBeside(call: Call, folder: string, told: Told): Promise<readonly Beside[]> {
  return besideAt(call, folder, pathsIn(told))
}

async function besideAt(call: Call, folder: string, paths: readonly string[]): Promise<readonly Beside[]> {
  const found = await Promise.all(paths.map((path) => lookedUp(call, folder, path)))
  return found.filter((one): one is Beside => typeof one === 'object')
}

/** A path that a release names, and where its text first does. */
export interface NamedFile {
  readonly path: string
  readonly point?: {readonly line: number; readonly column: number}
}

/** The paths that a release names, each once, with where in its source they are. */
export function namedIn(release: Told, file: VFile): readonly NamedFile[] {
  const paths = pathsIn(release)
  // Most name none, and a file's bytes are made a text whenever it is asked for.
  const source = paths.length === 0 ? '' : String(file)
  return paths.map((path) => {
    const point = pointOf(source, path)
    return {path, ...(point === undefined ? {} : {point})}
  })
}

/** Tells on the release's file which pictures and attachments are not there, or not where they may be taken from. */
export async function remarkMedia(call: Call, {file, place, release}: ReleaseFile): Promise<void> {
  await remarkNamed(call, {file, place, named: namedIn(release, file)})
}

/** The same of files whose names are known already. */
export async function remarkNamed(
  call: Call,
  {file, place, named}: Pick<ReleaseFile, 'file' | 'place'> & {readonly named: readonly NamedFile[]}
): Promise<void> {
  for (const {path, point} of named) {
    const found = await lookedUp(call, dirname(place), path)
    if (typeof found === 'string') remarkOn(file, found, {actual: path, ...(point === undefined ? {} : {place: point})})
  }
}

/**
 * The file that `path` leads to from the release's folder; what is wrong where it may not be taken along. A link or a
 * `..` that leads out of the folder could publish any file of the machine, another release's text could be under embargo.
 */
async function lookedUp({edge}: Call, folder: string, path: string): Promise<Beside | FileRemarkId> {
  const {files} = edge
  const name = decoded(path)
  const places = [path, name].map((one) => resolve(folder, one))
  if (!places.every((one) => isWithin(one, folder) && one !== folder)) return 'picture-outside'
  for (const place of places) {
    const kind = await files.kind(place).catch(() => undefined)
    if (kind !== 'file') continue
    const [from, home] = await Promise.all([files.real(place), files.real(folder)])
    if (!isWithin(from, home)) return 'picture-outside'
    if ([place, from].some((one) => isRelease(relative(folder, one)) || isRelease(relative(home, one))))
      return 'picture-release'
    return {from, path: relative(folder, resolve(folder, name))}
  }
  return 'picture-missing'
}

// Pages, Word documents and mails may be attachments; what is written for releases is never one.
function isRelease(path: string): boolean {
  const parts = path.split(sep)
  const ending = /\.([^.]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''
  return parts.includes(originals) || textEndings.has(ending)
}

/** A path as the disk has it: without what an address may have behind it, its signs as letters. */
export function decoded(path: string): string {
  const plain = path.replace(/[?#].*$/su, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** The paths that a release names, each once: pictures, attachments, and what its text links to. */
function pathsIn({images, attachments, body}: Told): readonly string[] {
  const named = [...images.map(({src}) => src), ...attachments.map(({src}) => src), ...addressesIn(body)]
  return [...new Set(named.filter((src) => src !== undefined && isPath(src)))]
    .filter((src) => src !== undefined)
    .toSorted()
}

function addressesIn(
  node: Release['body'] | Release['body']['children'][number],
  found: string[] = []
): readonly string[] {
  if ('url' in node) found.push(node.url)
  if ('children' in node) for (const child of node.children) addressesIn(child, found)
  return found
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
