import {VFile} from 'vfile'
import type {Call} from './call.ts'
import {codeOf} from './edge/files.ts'
import {shown} from './paths.ts'
import {remarkOn} from './remarks.ts'
import {diskTrouble, trouble} from './trouble.ts'

/** How many megabytes are read, by the ending: a book has one of text, saved pages and Word documents have pictures in them. */
const largest: ReadonlyMap<string, number> = new Map([
  ['.html', 20],
  ['.htm', 20],
  ['.docx', 50],
  ['.eml', 50]
])
const largestText = 5
const megabyte = 1024 * 1024

/**
 * The file at `place`, under the name that the person knows it by. What cannot be read has an error on it and no
 * content, so that the others can go on.
 */
export async function sourceAt(
  {edge}: {readonly edge: Pick<Call['edge'], 'files' | 'folder'>},
  place: string
): Promise<VFile> {
  const file = new VFile({path: shown(edge, place)})
  try {
    const size = await edge.files.size(place)
    const most = largest.get(file.extname?.toLowerCase() ?? '') ?? largestText
    if (size > most * megabyte)
      remarkOn(file, 'file-large', {actual: String(Math.round(size / megabyte)), expected: String(most)})
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
