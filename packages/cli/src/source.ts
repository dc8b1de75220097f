import {VFile} from 'vfile'
import type {Call} from './call.ts'
import {codeOf} from './edge/files.ts'
import {shown} from './paths.ts'
import {remarkOn} from './remarks.ts'
import {diskTrouble, trouble} from './trouble.ts'

/** A book has one megabyte of text; pictures in a Word document or a mail need more room. */
const largestBytes = 50 * 1024 * 1024

/**
 * The file at `place`, under the name that the person knows it by. What cannot be read has an error on it and no
 * content, so that the others can go on.
 */
export async function sourceAt({edge}: Call, place: string): Promise<VFile> {
  const file = new VFile({path: shown(edge, place)})
  try {
    const size = await edge.files.size(place)
    if (size > largestBytes)
      remarkOn(file, 'file-large', {
        actual: String(Math.round(size / 1024 / 1024)),
        expected: String(largestBytes / 1024 / 1024)
      })
    else file.value = await edge.files.read(place)
  } catch (error) {
    remarkOn(file, 'file-unreadable', {actual: codeOf(error) ?? String(error)})
  }
  return file
}

/** A file that was named on the command line: trouble where it is not there. */
export async function namedSource(call: Call, place: string): Promise<VFile> {
  const path = shown(call.edge, place)
  const kind = await call.edge.files.kind(place).catch((error: unknown) => {
    throw diskTrouble(error, path)
  })
  if (kind === undefined) throw trouble('trouble.fileMissing', {path})
  if (kind === 'folder') throw trouble('trouble.isFolder', {path})
  return sourceAt(call, place)
}
