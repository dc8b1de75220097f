import {
  type Bcp47,
  bcp47,
  check,
  type Instant,
  localeOf,
  markdownOf,
  parseRelease,
  type Parsed,
  type Release,
  remark,
  slug,
  type Timing
} from '@budstikke/core'
import {basename, dirname, join} from 'node:path'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {type Doubt, doubtsIn} from './doubts.ts'
import {filesBeside} from './media.ts'
import {identified, isAmongReleases, type NewsroomFolder, type ReleaseFile, surroundingsOf} from './newsroom.ts'
import {placed, shown} from './paths.ts'
import {originals} from './releases.ts'
import {namedSource} from './source.ts'
import {diskTrouble, trouble} from './trouble.ts'
import {isUnread} from './whole.ts'

/** A text that was brought in. */
export interface Imported {
  /** The path that the person gave. */
  readonly from: string
  /** Where the release is now, as the person would write it. */
  readonly to: string
  readonly release: Release
  readonly doubts: readonly Doubt[]
}

/** How texts are brought in. */
export interface Way {
  /** The language of the texts, where they are not to be asked. */
  readonly language?: string
  /** Whether what was imported before may be written over. */
  readonly force: boolean
  /** The moment, for releases that bear no day. */
  readonly at: Instant
}

/** A text in which nothing can be read; what is wrong with it is on its file. */
export class Unreadable extends Error {
  readonly file: VFile

  constructor(file: VFile) {
    super('Unexpected file that cannot be read')
    this.file = file
  }
}

/**
 * Brings the text at `from` into the newsroom: Markdown in a folder of its own, the original and its pictures beside.
 * `same` where it is there already; trouble where something else is.
 */
export async function archived(
  call: Call,
  newsroom: NewsroomFolder,
  from: string,
  {language, force, at}: Way
): Promise<Imported | 'same'> {
  const {files} = call.edge
  const place = placed(call.edge, from)
  const file = await namedSource(call, place)
  if (isAmongReleases(newsroom, place)) return 'same'
  const named = language === undefined ? {} : {language: languageNamed(language)}
  const first = await parseRelease(file, surroundingsOf(newsroom, named))
  if (isUnread(first)) throw new Unreadable(file)
  const story = storyFor(first.release, basename(place))
  const folder = join(newsroom.place, 'releases', story)
  const to = join(folder, `${first.release.language}.md`)
  if (!force && (await files.kind(to)) !== undefined) {
    if (await hasOriginal(call, folder, place)) return 'same'
    throw trouble('trouble.importExists', {path: shown(call.edge, to)})
  }
  // Once more, now that the story is known: it names the release.
  file.messages.length = 0
  const around = surroundingsOf(newsroom, {story, language: first.release.language})
  const parsed = await parseRelease(file, around)
  const whole: ReleaseFile = {...parsed, release: identified(parsed.release, newsroom, story), place: to, story}
  const note = call.say('import.note', {file: basename(place), folder: originals})
  const text = markdownOf(whole, {around, imported: at, notes: [note]})
  try {
    await keep(call, folder, place, first.release.language)
    await takeAlong(call, folder, place, parsed)
    await (force ? files.replace(to, text) : files.writeNew(to, text))
  } catch (error) {
    throw diskTrouble(error, shown(call.edge, to))
  }
  for (const one of check(newsroom.settings, [whole])[0] ?? []) if (one.severity !== 'info') remark(file, one)
  return {from, to: shown(call.edge, to), release: whole.release, doubts: doubtsIn(call, whole, text)}
}

function languageNamed(text: string): Bcp47 {
  const tag = bcp47(text)
  if (tag === undefined || localeOf(tag) === undefined) throw trouble('trouble.languages', {value: text})
  return tag
}

/** The folder of a release that has none: the month it came out, and its headline in short. */
function storyFor(release: Release, name: string): string {
  const letters = localeOf(release.language)?.reading.slugLetters
  const day = dayFrom(release.timing) ?? release.dateline?.date
  const words = slug(release.headline, letters) ?? slug(name.replace(/\.[^.]+$/u, ''), letters) ?? 'release'
  return [...(day === undefined ? [] : [day.slice(0, 7)]), shortened(words)].join('-')
}

function dayFrom(timing: Timing): string | undefined {
  switch (timing.state) {
    case 'draft':
      return undefined
    case 'embargoed':
      return timing.until
    case 'published':
      return timing.at
    case 'withdrawn':
      return timing.published
  }
}

// A folder's name is read in lists: some sixty letters, cut at a word.
function shortened(words: string): string {
  return words.length <= 60 ? words : words.slice(0, 61).replace(/-[^-]*$/u, '')
}

/** Whether the very file at `place` was brought into `folder` before. */
async function hasOriginal({edge: {files}}: Call, folder: string, place: string): Promise<boolean> {
  const kept = join(folder, originals)
  if ((await files.kind(kept)) !== 'folder') return false
  const content = await files.read(place)
  for (const {name, kind} of await files.list(kept)) {
    if (kind === 'file' && same(await files.read(join(kept, name)), content)) return true
  }
  return false
}

/** Keeps the original below `folder` under its own name, or under one that says its language where that is taken. */
async function keep(call: Call, folder: string, place: string, language: Bcp47): Promise<void> {
  const {files} = call.edge
  if (await hasOriginal(call, folder, place)) return
  const names = [basename(place), `${language}-${basename(place)}`]
  for (const name of names) {
    const to = join(folder, originals, name)
    if ((await files.kind(to)) !== undefined) continue
    await files.writeNew(to, await files.read(place))
    return
  }
  throw trouble('trouble.importExists', {path: shown(call.edge, join(folder, originals, basename(place)))})
}

/** Puts the pictures and files that the text brings, or that lie beside it, beside the release; what is there stays. */
async function takeAlong(call: Call, folder: string, place: string, {embedded, release}: Parsed): Promise<void> {
  const {files} = call.edge
  for (const {name, content} of embedded) {
    const to = join(folder, basename(name))
    if ((await files.kind(to)) === undefined) await files.writeNew(to, content)
  }
  for (const {from, path} of await filesBeside(call, dirname(place), release)) {
    const to = join(folder, path)
    if ((await files.kind(to)) === undefined) await files.copy(from, to)
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
