import {join} from 'node:path'
import type {Call} from '../call.ts'
import type {Remade} from './story-files.ts'
import {changeIn} from './swap.ts'

/** Puts the files of a small change into the built folder `out`, and takes away those that are gone; `word` is the folder's then. */
export function putFiles(
  call: Call,
  out: string,
  {word, files, gone}: {readonly word: string; readonly files: readonly Remade[]; readonly gone: readonly string[]}
): Promise<unknown> {
  const fill = async (folder: string) => {
    for (const {path, parts, changed} of files) await call.edge.files.writeNew(join(folder, path), parts, changed)
  }
  return changeIn(call, out, {word, fill}, () => gone)
}
