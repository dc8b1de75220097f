import {
  type Bcp47,
  bcp47,
  check,
  idOfStory,
  type Instant,
  type Kin,
  localeOf,
  markdownOf,
  mintId,
  must,
  type Parsed,
  primaryLanguage,
  remark,
  slug,
  slugOfStory,
  storyOf,
  type Surroundings
} from '@budstikke/core'
import {basename} from 'node:path'
import type {VFile} from 'vfile'
import type {Call} from '../call.ts'
import {type Doubt, doubtsIn} from '../doubts.ts'
import {isAmongReleases, type NewsroomFolder, type ReleaseFile, surroundingsOf} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {originals} from '../sources.ts'
import {hasErrors} from '../remarks.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {isUnread} from '../whole.ts'
import {type Archive, storyKey} from './archive.ts'
import {type Item, parseItem} from './items.ts'
import {hasOriginal, keepOriginal, takeAlong, withNames} from './keep.ts'
import {kinDoubts} from './kin-doubts.ts'
import type {Line} from './ledger.ts'
import {joinedStory, ownStory, pathIn, placeOf, storyIn} from './story.ts'

/** How texts are brought in. */
export interface Way {
  /** The language of the texts, where they are not to be asked. */
  readonly language?: string
  /** Whether what was imported before may be written over. */
  readonly force: boolean
  /** The moment, for releases that bear no day. */
  readonly at: Instant
}

/** A text that was brought in. */
export interface Imported {
  readonly state: 'imported'
  readonly from: string
  /** Where the release is now, as the person would write it. */
  readonly to: string
  readonly id: string
  readonly language: Bcp47
  readonly headline: string
  readonly doubts: readonly Doubt[]
}

/**
 * What became of a text: brought in; not, since this very text (`same`) or another with its words (`duplicate`) is in the
 * newsroom, at `to`; not, since nothing can be read in it, and its file says why.
 */
export type Outcome =
  | Imported
  | {readonly state: 'same' | 'duplicate'; readonly from: string; readonly to: string}
  | {readonly state: 'unread'; readonly from: string; readonly file: VFile}

/**
 * Brings a text into the newsroom: Markdown in a folder of its own, or in that of the release that it surely is a language
 * version of; the original and its pictures beside. Trouble where something else is in its place.
 */
export async function bring(call: Call, archive: Archive, item: Item, way: Way): Promise<Outcome> {
  const {newsroom} = archive
  const {from, file} = item
  const named = item.archived === undefined ? storyOf(basename(item.place)) : {story: ''}
  const key = storyKey(item, named)
  const before = archive.known.get(item.hash)
  if (before !== undefined && !way.force) {
    if (key !== undefined) archive.stories.set(key, before.to)
    return {state: 'same', from, to: toldOf(call, archive, before.to)}
  }
  if (isAmongReleases(newsroom, item.place)) return {state: 'same', from, to: from}
  if (hasErrors(file)) return {state: 'unread', from, file}
  const parsed = await read(newsroom, item, languageOf(way) ?? named.language)
  if (isUnread(parsed)) return {state: 'unread', from, file}

  const {language} = parsed.release
  const {hash} = item
  const line = {hash, from, language, ...(parsed.address === undefined ? {} : {address: parsed.address})}
  const kin = archive.kin.kinOf(parsed.release)
  const placed = await placeFor(call, archive, {item, parsed, kin, key, before}, way)
  if ('to' in placed) {
    const {state, to} = placed
    const name = archive.slugs.get(to) ?? must(slugOfStory(storyOf(to.replace(/^releases\//u, '')).story))
    await archive.add({...line, to, slug: name})
    return {state, from, to: toldOf(call, archive, to)}
  }
  const path = pathIn(placed.story, language)
  const whole = settled(parsed, newsroom, placed.story, placeOf(archive, path))
  const text = await written(call, archive, item, whole, way)
  if (key !== undefined) archive.stories.set(key, path)
  await archive.add({...line, to: path, slug: whole.release.slug}, whole.release)
  for (const one of check(newsroom.settings, [whole])[0] ?? []) if (one.severity !== 'info') remark(file, one)
  const unsure = kin.filter(({name}) => name !== path && storyIn(name) !== placed.story)
  const doubts = [...doubtsIn(call, whole, text), ...kinDoubts(call, archive, unsure)]
  const {id, headline} = whole.release
  return {
    state: 'imported',
    from,
    to: shown(call.edge, whole.place),
    id,
    language,
    headline,
    doubts: doubts.toSorted((a, b) => a.rank - b.rank)
  }
}

/** A text that was read, and what is known of it in the newsroom. */
interface Known {
  readonly item: Item
  readonly parsed: Parsed
  readonly kin: readonly Kin[]
  readonly key: string | undefined
  /** What became of it in another import. */
  readonly before: Line | undefined
}

/** The folder that a text goes into; or the release that says the same already, which may be its own. */
async function placeFor(
  call: Call,
  archive: Archive,
  {item, parsed, kin, key, before}: Known,
  {force}: Way
): Promise<{readonly story: string} | {readonly state: 'same' | 'duplicate'; readonly to: string}> {
  const twin = kin.find(({relation, certainty}) => relation === 'duplicate' && certainty === 'sure')?.name
  // The line of a text that another said already leads to that other, which is not to be written over.
  const became = before?.print === undefined ? undefined : before.to
  const isOwn = twin !== undefined && (became === twin || (await isOriginalOf(call, archive, twin, item)))
  if (twin !== undefined && !(isOwn && force)) return {state: isOwn ? 'same' : 'duplicate', to: twin}
  const own = isOwn ? twin : became
  const story = (own === undefined ? undefined : storyIn(own)) ?? (await joinedStory(call, archive, parsed, key, kin))
  if (story !== undefined) return {story}
  const placed = await ownStory(call, archive, item, parsed, force)
  return 'same' in placed ? {state: 'same', to: placed.same} : placed
}

async function isOriginalOf(call: Call, archive: Archive, path: string, {original}: Item): Promise<boolean> {
  const story = storyIn(path)
  return story !== undefined && hasOriginal(call, placeOf(archive, `releases/${story}`), original.content)
}

/**
 * The release that an item is. Of a short text, neighbouring languages are told apart by what its archive says it is in,
 * where that is a language of the newsroom and what was read is none.
 */
async function read(newsroom: NewsroomFolder, item: Item, said: Bcp47 | undefined): Promise<Parsed> {
  const first = await parseItem(item, provisional(newsroom, said))
  const isOurs = (language: Bcp47) =>
    newsroom.settings.languages.some((one) => primaryLanguage(one) === primaryLanguage(language))
  if (said !== undefined || item.assumed === undefined || isOurs(first.release.language) || !isOurs(item.assumed))
    return first
  item.file.messages.length = 0
  return parseItem(item, provisional(newsroom, primaryLanguage(item.assumed)))
}

function toldOf(call: Call, archive: Archive, to: string): string {
  return shown(call.edge, placeOf(archive, to))
}

function languageOf({language}: Way): Bcp47 | undefined {
  if (language === undefined) return undefined
  const tag = bcp47(language)
  if (tag === undefined || localeOf(tag) === undefined) throw trouble('trouble.languages', {value: language})
  return tag
}

// The story names a release, and is known only when the release is read: until then it has a name that no author gives.
const nameless = must(slug('budstikke-import'))

function provisional(newsroom: NewsroomFolder, language: Bcp47 | undefined): Surroundings {
  return {...surroundingsOf(newsroom, language === undefined ? {} : {language}), name: nameless, slug: nameless}
}

/** The release with the id and the slug of its story, where its author gave it none. */
function settled(parsed: Parsed, {settings: {authority}}: NewsroomFolder, story: string, place: string): ReleaseFile {
  const {release} = parsed
  const id = release.id === mintId(authority, nameless) ? idOfStory(authority, story, release.language) : release.id
  const own = release.slug === nameless ? (slugOfStory(story) ?? nameless) : release.slug
  return {...parsed, release: {...release, id, slug: own}, place, story}
}

/** Writes the release, what it was, and what goes with it; answers the text. */
async function written(call: Call, archive: Archive, item: Item, whole: ReleaseFile, {at}: Way): Promise<string> {
  const {language} = whole.release
  const {story, place} = whole
  const around = surroundingsOf(archive.newsroom, {story, language})
  const note = call.say('import.note', {file: item.original.name, folder: originals})
  const folder = placeOf(archive, `releases/${story}`)
  try {
    await keepOriginal(call, folder, item, language)
    const names = await takeAlong(call, folder, item, whole)
    const release = withNames(whole.release, names)
    const text = markdownOf({...whole, release}, {around, imported: at, notes: [note]})
    // Whole or not at all: half a release would be taken for one that was brought in.
    await call.edge.files.replace(place, text)
    return text
  } catch (error) {
    throw diskTrouble(error, shown(call.edge, place))
  }
}
