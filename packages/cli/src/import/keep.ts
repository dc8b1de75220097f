import type {Bcp47, Parsed} from '@budstikke/core'
import {basename, join} from 'node:path'
import type {Call} from '../call.ts'
import {filesBeside} from '../media.ts'
import {shown} from '../paths.ts'
import {originals, textEndings} from '../releases.ts'
import {trouble} from '../trouble.ts'
import type {Item} from './items.ts'
import {endingOf} from './walk.ts'

/** Whether the very text was brought into `folder` before. */
export async function hasOriginal(
  {edge: {files}}: Call,
  folder: string,
  content: string | Uint8Array
): Promise<boolean> {
  const kept = join(folder, originals)
  if ((await files.kind(kept)) !== 'folder') return false
  const bytes = bytesOf(content)
  for (const {name, kind} of await files.list(kept)) {
    if (kind === 'file' && same(await files.read(join(kept, name)), bytes)) return true
  }
  return false
}

/** Keeps the original below `folder` under its own name, or under one that says its language where that is taken. */
export async function keepOriginal(
  call: Call,
  folder: string,
  {original: {name, content}}: Item,
  language: Bcp47
): Promise<void> {
  const {files} = call.edge
  if (await hasOriginal(call, folder, content)) return
  for (const one of [name, `${language}-${name}`]) {
    const to = join(folder, originals, one)
    if ((await files.kind(to)) !== undefined) continue
    await files.writeNew(to, content)
    return
  }
  throw trouble('trouble.importExists', {path: shown(call.edge, join(folder, originals, name))})
}

/** Puts the pictures and files that the text brings, or that lie beside it, beside the release; what is there stays. */
export async function takeAlong(
  call: Call,
  folder: string,
  {folder: beside}: Item,
  {embedded, release}: Parsed
): Promise<void> {
  const {files} = call.edge
  for (const {name, content} of embedded) {
    const own = basename(name.replaceAll('\\', '/'))
    // A text that came with a mail is no release, and must not be read as one.
    const to = join(
      folder,
      ...(textEndings.has(endingOf(own)) || own.startsWith('.') ? [originals] : []),
      own === '' ? 'file' : own
    )
    if ((await files.kind(to)) === undefined) await files.writeNew(to, content)
  }
  if (beside === undefined) return
  for (const {from, path} of await filesBeside(call, beside, release)) {
    const to = join(folder, path)
    if ((await files.kind(to)) === undefined) await files.copy(from, to)
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
