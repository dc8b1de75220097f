import {join} from 'node:path'
import {expect} from 'vitest'
import {diskFiles, type Files} from '../../packages/cli/src/edge/files.ts'
import {filesIn, folderWith, person} from './person.ts'

/** The call that builds. */
export const build = ['build', '--out', 'ud'] as const

/** A person whose clock is ahead of the disk's, so that what was written is old enough to be known by its times. */
export const later = (folder: string, files: Files = diskFiles, now = '2027-06-01T08:00:00Z') =>
  person(folder, {files, now})

/** A newsroom that was built. */
export async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = folderWith(files)
  expect(await later(folder)(...build)).toMatchObject({exit: 0})
  return folder
}

/** What a clean build of the same newsroom says and makes. */
export async function clean(folder: string) {
  const sources = Object.entries(filesIn(folder)).filter(([path]) => !/^(?:\.budstikke|ud)\//u.test(path))
  const fresh = folderWith(Object.fromEntries(sources.map(([path, text]) => [path, Buffer.from(text, 'latin1')])))
  return {answer: await later(fresh)(...build), pages: pagesIn(fresh)}
}

/** All that is built, and the word for it. */
export const pagesIn = (folder: string) => filesIn(join(folder, 'ud'))
