import {type Kin, localeOf, type Parsed, type Release, slug, storyOf, type Timing} from '@budstikke/core'
import {basename, join} from 'node:path'
import type {Call} from '../call.ts'
import {shown} from '../paths.ts'
import {trouble} from '../trouble.ts'
import type {Archive} from './archive.ts'
import type {Item} from './items.ts'
import {hasOriginal} from './keep.ts'

/** Where a text goes: the name of its folder below `releases`, or the release that it became before. */
type Placed = {readonly story: string} | {readonly same: string}

/** The folder of a story that has this language version not yet and surely is one: by its source, by addresses, by kin. */
export async function joinedStory(
  call: Call,
  archive: Archive,
  {release, versions = []}: Parsed,
  key: string | undefined,
  kin: readonly Kin[]
): Promise<string | undefined> {
  const keyed = key === undefined ? undefined : archive.stories.get(key)
  const linked = versions.map((address) => archive.addresses.get(address))
  const sure = kin
    .filter(({relation, certainty}) => relation === 'version' && certainty === 'sure')
    .map(({name}) => name)
  for (const path of [keyed, ...linked, ...sure]) {
    const story = path === undefined ? undefined : storyIn(path)
    if (
      story !== undefined &&
      (await call.edge.files.kind(placeOf(archive, pathIn(story, release.language)))) === undefined
    )
      return story
  }
  return undefined
}

/** The folder of a text that joins no other; the release that it became before, where its original lies there. Trouble where another release is in its place. */
export async function ownStory(
  call: Call,
  archive: Archive,
  {original, file}: Item,
  {release}: Parsed,
  force: boolean
): Promise<Placed> {
  const {files} = call.edge
  const story = storyFor(release, basename(file.path))
  const path = pathIn(story, release.language)
  if ((await files.kind(placeOf(archive, path))) !== undefined) {
    if (force) return {story}
    if (await hasOriginal(call, placeOf(archive, `releases/${story}`), original.content)) return {same: path}
    return {story: await datedStory(call, archive, release, path, story)}
  }
  // A folder is one release: what only has the same name in another language must not become a version of it.
  const isTaken =
    (await files.kind(placeOf(archive, `releases/${story}`))) !== undefined && (await hasRelease(call, archive, story))
  return {story: isTaken ? `${story}-${release.language.toLowerCase()}` : story}
}

// A headline that comes again within a month is another release when its day is another.
async function datedStory(
  call: Call,
  archive: Archive,
  release: Release,
  path: string,
  story: string
): Promise<string> {
  const [day, other] = [dayOf(release), archive.days.get(path)]
  const dated = day === undefined ? story : story.replace(/^\d{4}-\d\d/u, day)
  const isFree =
    day !== undefined &&
    other !== undefined &&
    day !== other &&
    (await call.edge.files.kind(placeOf(archive, pathIn(dated, release.language)))) === undefined
  if (!isFree) throw trouble('trouble.importExists', {path: shown(call.edge, placeOf(archive, path))})
  return dated
}

async function hasRelease(call: Call, archive: Archive, story: string): Promise<boolean> {
  const entries = await call.edge.files.list(placeOf(archive, `releases/${story}`))
  return entries.some(({name}) => storyOf(`${story}/${name}`).language !== undefined)
}

/** Where a path from the newsroom's folder is. */
export function placeOf({newsroom}: Archive, path: string): string {
  return join(newsroom.place, path)
}

/** The path of a story's release in one language, from the newsroom's folder. */
export function pathIn(story: string, language: string): string {
  return `releases/${story}/${language}.md`
}

/** The story whose folder a release lies in; `undefined` for a release that is a file by itself. */
export function storyIn(path: string): string | undefined {
  const below = path.replace(/^releases\//u, '')
  const {story, language} = storyOf(below)
  return language !== undefined && below.startsWith(`${story}/`) ? story : undefined
}

/** The folder of a release that has none: the month it came out, and its headline in short. */
function storyFor(release: Release, name: string): string {
  const letters = localeOf(release.language)?.reading.slugLetters
  const words = slug(release.headline, letters) ?? slug(name.replace(/\.[^.]+$/u, ''), letters) ?? 'release'
  const day = dayOf(release)
  return [...(day === undefined ? [] : [day.slice(0, 7)]), shortened(words)].join('-')
}

/** The day on which a release came out; that of its dateline where nothing else is known. */
function dayOf({timing, dateline}: Release): string | undefined {
  return momentOf(timing)?.slice(0, 10) ?? dateline?.date
}

function momentOf(timing: Timing): string | undefined {
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
