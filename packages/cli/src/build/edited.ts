import {checkerFor, type Release, storyOf} from '@budstikke/core'
import {join, relative, sep} from 'node:path'
import {digest} from '../cache/cache.ts'
import type {Lies} from '../cache/bodies.ts'
import {
  type FreshReading,
  type Kept,
  keptIn,
  KeptReading,
  keptMessages,
  liesIn,
  type Reading,
  remarksIn,
  textsOf
} from '../cache/kept.ts'
import type {KeptIndex} from '../cache/kept-index.ts'
import type {Line} from '../cache/line.ts'
import type {Call} from '../call.ts'
import {judgedFrom} from '../judged.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {below, shown} from '../paths.ts'
import {hasErrors} from '../remarks.ts'
import {isSourcePath} from '../sources.ts'
import type {KeptDesk} from './on-kept.ts'
import type {Standing} from './standing.ts'

/** A version of a story in which something was edited. */
export interface Version {
  readonly place: string
  readonly story: string
  readonly line: Line
  readonly old: Reading
  /** What is read there now, where that is something else. */
  readonly fresh?: FreshReading & {readonly digest: string}
}

/** A story of which some versions have another text; what is remarked on them is the same. */
export interface EditedStory {
  readonly versions: readonly Version[]
  readonly about: Line
  /** Of what the remarks are made now. */
  readonly aboutFrom: string
}

/** How many files may have changed: with more it is as fast to look at all. */
const most = 8

/**
 * The stories that changed since the last build, where nothing did but the text of some of their versions: what is found in
 * them, what lists say of them and what is remarked on them is as it was. `undefined` where that is not so.
 */
export async function editedStories(
  desk: KeptDesk,
  {others, looked}: Standing
): Promise<readonly EditedStory[] | undefined> {
  const {seen: call, newsroom, index} = desk
  const root = join(newsroom.place, 'releases')
  const paths = new Set(looked.paths)
  const changed = new Set<string>()
  if (others.length > 2 * most) return undefined
  for (const path of others) {
    const kind = path.startsWith(root) ? await call.edge.files.kind(path) : undefined
    if (kind === 'file' && isSourcePath(relative(root, path))) changed.add(path)
    else if (kind !== 'folder' || !(await holdsTheSame(call, path, paths))) return undefined
  }
  if (changed.size > most) return undefined
  const stories: EditedStory[] = []
  for (const story of new Set([...changed].map((place) => storyAt(root, place)))) {
    const begin = join(root, ...story.split('/'))
    const places = looked.paths.filter((path) => path.startsWith(begin) && storyAt(root, path) === story)
    const versions: Version[] = []
    for (const place of places.filter((path) => isSourcePath(relative(root, path))).toSorted()) {
      const version = await versionAt(desk, {place, story, isChanged: changed.has(place)})
      if (!version) return undefined
      versions.push(version)
    }
    const edited = withRemarks(newsroom, index, versions)
    if (!edited) return undefined
    stories.push(edited)
  }
  return stories
}

function storyAt(root: string, place: string): string {
  return storyOf(below(root, place)).story
}

// Editors write a new file and put it in the place of the old: the folder is another, and what is in it is called the same.
async function holdsTheSame({edge}: Call, folder: string, paths: ReadonlySet<string>): Promise<boolean> {
  const held = await edge.files.list(folder)
  const begin = folder + sep
  // Not joined: of ten thousand names that takes as long as to list them.
  if (!held.every(({name}) => paths.has(begin + name))) return false
  let known = 0
  for (const path of paths) if (path.startsWith(begin) && !path.includes(sep, begin.length)) known++
  // One that nothing was known in may have been something else.
  return known > 0 && known === held.length
}

async function versionAt(
  {seen: call, newsroom, index, fresh: readAnew}: KeptDesk,
  {place, story, isChanged}: Pick<Version, 'place' | 'story'> & {readonly isChanged: boolean}
): Promise<Version | undefined> {
  const line = index.line('release', below(join(newsroom.place, 'releases'), place))
  if (!line) return undefined
  const text = (lies: Lies) => index.text(line.home, lies)
  const kept = keptIn(text(liesIn(line.json)))
  const old = new KeptReading(shown(call.edge, place), kept, line.digest, textsOf(text))
  // Pictures and documents have files of their own, and what is named may be what others show.
  if (kept.named.length + kept.release.images.length + kept.release.attachments.length > 0) return undefined
  if (hasErrors(old.file) || kept.release.timing.state !== 'published') return undefined
  const known = {place, story, line, old}
  if (!isChanged) return known
  const fresh = await readAnew(place)
  if (!('digest' in fresh)) return undefined
  if (fresh.digest === old.digest) return known
  return faceOf({...fresh, messages: keptMessages(fresh.file)}) === faceOf(kept) ? {...known, fresh} : undefined
}

/** What of a release its own page and its item in the feeds show, and nothing else does. */
const own: ReadonlySet<string> = new Set([
  'body',
  'boilerplate',
  'byline',
  'dateline',
  'facts'
] satisfies (keyof Release)[])

/** Everything else that was read, and what was remarked on it. Where there is a lead, nobody asks how the text begins. */
function faceOf({
  release,
  named,
  gist: {opening, pictures},
  messages
}: Pick<Kept, 'named' | 'gist' | 'messages'> & {readonly release: Pick<Release, 'lead'>}): string {
  const others = Object.entries(release).filter(([field]) => !own.has(field))
  return JSON.stringify([others, named, release.lead === undefined ? opening : '', pictures, messages])
}

function withRemarks(
  {settings, file}: NewsroomFolder,
  index: KeptIndex,
  versions: readonly Version[]
): EditedStory | undefined {
  const [first] = versions
  const about = first && index.line('about', first.story)
  if (!about || versions.some(({old}) => old.release.id === '')) return undefined
  const from = (digestOf: (version: Version) => string) =>
    judgedFrom(
      digest(String(file)),
      versions.map((version) => ({release: version.old.release, digest: digestOf(version)}))
    )
  if (about.digest !== from(({old}) => old.digest)) return undefined
  const remarks = checkerFor(settings)(versions.map(({old, fresh}) => fresh ?? old))
  if (JSON.stringify(remarks) !== JSON.stringify(remarksIn(about.json))) return undefined
  return {versions, about, aboutFrom: from(({old, fresh}) => (fresh ?? old).digest)}
}
