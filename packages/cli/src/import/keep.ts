import {type Bcp47, type Parsed, type Release, storyOf} from '@budstikke/core'
import {basename, dirname, join} from 'node:path'
import type {Call} from '../call.ts'
import {decoded, filesBeside} from '../media.ts'
import {shown} from '../paths.ts'
import {originals, textEndings} from '../sources.ts'
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

/**
 * Puts the pictures and files that the text brings, or that lie beside it, beside the release; what is there stays.
 * Answers the names of those that had to be called otherwise: the versions of a story share a folder, and Word calls every
 * picture `image-1.png`.
 */
export async function takeAlong(
  call: Call,
  folder: string,
  {folder: beside}: Item,
  {embedded, release}: Parsed
): Promise<ReadonlyMap<string, string>> {
  const {files} = call.edge
  const names = new Map<string, string>()
  // Read only where something of its name is there: attachments may be films.
  const put = async (
    path: string,
    read: () => Promise<Uint8Array>,
    write: (to: string) => Promise<unknown>
  ): Promise<void> => {
    for (const one of [path, ...versionsOf(path, release.language)]) {
      const to = join(folder, one)
      const kind = await files.kind(to)
      if (kind === undefined) await write(to)
      else if (kind !== 'file' || !same(await files.read(to), await read())) continue
      if (one !== path) names.set(path, one)
      return
    }
    throw trouble('trouble.importExists', {path: shown(call.edge, join(folder, path))})
  }
  for (const {name, content} of embedded) {
    const own = basename(name.replaceAll('\\', '/')) || 'file'
    // A text that came with a mail is no release, and must not be read as one.
    const isRelease = textEndings.has(endingOf(own)) || storyOf(`x/${own}`).language !== undefined
    const path = isRelease || own.startsWith('.') ? join(originals, own) : own
    await put(
      path,
      () => Promise.resolve(content),
      (to) => files.writeNew(to, content)
    )
  }
  if (beside === undefined) return names
  for (const {from, path} of await filesBeside(call, beside, release)) {
    await put(
      path,
      () => files.read(from),
      (to) => files.copy(from, to)
    )
  }
  return names
}

// `sv-image-1.png`, `sv-2-image-1.png`: more pictures of one name than this are no pictures of a release.
function versionsOf(path: string, language: Bcp47): readonly string[] {
  const [name, folder] = [basename(path), dirname(path)]
  return ['', '2-', '3-', '4-'].map((number) => join(folder, `${language}-${number}${name}`))
}

/** A release whose pictures and files are called as `names` say. */
export function withNames(release: Release, names: ReadonlyMap<string, string>): Release {
  if (names.size === 0) return release
  const named = (path: string): string => names.get(path) ?? names.get(decoded(path)) ?? path
  const withSrc = <One extends {readonly src?: string}>(one: One): One =>
    one.src === undefined ? one : {...one, src: named(one.src)}
  const images = release.images.map((one) => withSrc(one))
  const attachments = release.attachments.map((one) => ({...one, src: named(one.src)}))
  return {...release, images, attachments, body: withAddresses(release.body, named)}
}

type Node = Release['body'] | Release['body']['children'][number]

function withAddresses<One extends Node>(node: One, named: (path: string) => string): One {
  const own = node.type === 'link' || node.type === 'image' ? {...node, url: named(node.url)} : node
  if (!('children' in own)) return own
  return {...own, children: own.children.map((child: Node) => withAddresses(child, named))}
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
