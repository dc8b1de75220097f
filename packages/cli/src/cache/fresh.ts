import {gistOf} from '@budstikke/core'
import type {VFile} from 'vfile'
import {namedIn} from '../media.ts'
import {type NewsroomFolder, releaseOf} from '../newsroom.ts'
import {hasErrors} from '../remarks.ts'
import {sourceAt} from '../source.ts'
import {digest} from './cache.ts'
import type {FreshReading} from './kept.ts'

/** The release at `place` read anew, with a digest of its bytes; the file alone where nothing can be read of it. */
export async function readFresh(
  call: Parameters<typeof sourceAt>[0],
  newsroom: Pick<NewsroomFolder, 'place' | 'settings'>,
  place: string
): Promise<(FreshReading & {readonly digest: string}) | {readonly file: VFile}> {
  return freshOf(newsroom, await sourceAt(call, place), place)
}

/** The same of a file that is at hand. */
export async function freshOf(
  newsroom: Pick<NewsroomFolder, 'place' | 'settings'>,
  file: VFile,
  place: string
): Promise<(FreshReading & {readonly digest: string}) | {readonly file: VFile}> {
  if (hasErrors(file)) return {file}
  const bytes = digestOf(file)
  const {release, evidence} = await releaseOf(newsroom, file, place)
  return {release, evidence, file, named: namedIn(release, file), gist: gistOf(release), digest: bytes}
}

/** The digest of what a file holds. */
export function digestOf(file: VFile): string {
  return digest(typeof file.value === 'string' ? file.value : (file.value ?? ''))
}
