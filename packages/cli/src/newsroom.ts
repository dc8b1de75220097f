import {
  idOfStory,
  inLanguage,
  mintId,
  type NewsroomSettings,
  parseRelease,
  type Parsed,
  type Release,
  remark,
  slugOfStory,
  type StoryPath,
  storyOf,
  type Surroundings
} from '@budstikke/core'
import {dirname, join} from 'node:path'
import type {VFile} from 'vfile'
import type {Call} from './call.ts'
import {below, isWithin, placed, shown} from './paths.ts'
import {report} from './report.ts'
import {sourceAt} from './source.ts'
import {diskTrouble, Trouble, trouble} from './trouble.ts'

/** A newsroom on disk. */
export interface NewsroomFolder {
  /** Where it is, whole. */
  readonly place: string
  /** `newsroom.yaml`, with what is wrong in it as messages. */
  readonly file: VFile
  readonly settings: NewsroomSettings
}

/** The newsroom in the folder `dir` (the person's own where it is not given); trouble where there is none that can be used. */
export async function newsroomIn(call: Call, dir = '.'): Promise<NewsroomFolder> {
  const place = placed(call.edge, dir)
  const found = await newsroomAt(call, place)
  if (!found) throw trouble('trouble.newsroomMissing', {path: dir})
  return found
}

/** The newsroom that `place` lies in, however deep; `undefined` where it lies in none. */
export async function newsroomAround(call: Call, place: string): Promise<NewsroomFolder | undefined> {
  for (let folder = place; ; folder = dirname(folder)) {
    const found = await newsroomAt(call, folder)
    if (found) return found
    if (dirname(folder) === folder) return undefined
  }
}

/** A newsroom.yaml that cannot be used: what is wrong with it is on the file. */
export class BrokenNewsroom extends Trouble {
  readonly file: VFile

  constructor(file: VFile) {
    super((call) => `${call.say('trouble.newsroomBroken')}\n\n${report(call, [file], 'say').trimEnd()}`)
    this.file = file
  }
}

async function newsroomAt(call: Call, folder: string): Promise<NewsroomFolder | undefined> {
  const {files} = call.edge
  const yaml = join(folder, 'newsroom.yaml')
  const kind = await files.kind(yaml).catch((error: unknown) => {
    throw diskTrouble(error, shown(call.edge, yaml))
  })
  if (kind !== 'file') return undefined
  const file = await sourceAt(call, yaml)
  const {readNewsroomSettings} = await import('./newsroom-settings.ts')
  const {settings, remarks} = readNewsroomSettings(String(file))
  for (const one of remarks) remark(file, one)
  if (!settings) throw new BrokenNewsroom(file)
  return {place: folder, file, settings}
}

/** A release on disk: its story, and what was read of it. */
export interface ReleaseFile extends Parsed {
  readonly place: string
  readonly story: string
}

/** What of the settings reaches the reading of a release. */
export function aroundOf(newsroom: NewsroomFolder): string {
  return JSON.stringify([surroundingsOf(newsroom), newsroom.settings.organisation])
}

/** What a file at `place` can know from the newsroom around it: whose it is, when it is, what its path says. */
export function surroundingsOf(
  {settings}: Pick<NewsroomFolder, 'settings'>,
  {story, language}: Partial<StoryPath> = {}
): Surroundings {
  const slug = story === undefined ? undefined : slugOfStory(story)
  const [main] = settings.languages
  return {
    language: main,
    ...(language === undefined ? {} : {named: language}),
    zone: settings.zone,
    ...(settings.country === undefined ? {} : {country: settings.country}),
    authority: settings.authority,
    ...(story === undefined ? {} : {name: story}),
    ...(slug === undefined ? {} : {slug}),
    organisation: inLanguage(settings.organisation, language ?? main)
  }
}

/** The release that `file` holds, at its place below the newsroom's `releases`. */
export async function releaseOf(
  newsroom: Pick<NewsroomFolder, 'place' | 'settings'>,
  file: VFile,
  place: string
): Promise<ReleaseFile> {
  const path = below(join(newsroom.place, 'releases'), place)
  const told = storyOf(path)
  const parsed = await parseRelease(file, surroundingsOf(newsroom, told))
  return {...parsed, release: identified(parsed.release, newsroom, told.story), place, story: told.story}
}

/** The release with the id of its story and language, which is known only when it was read; an id of its author's stays. */
function identified(
  release: Release,
  {settings: {authority}}: Pick<NewsroomFolder, 'settings'>,
  story: string
): Release {
  return release.id === mintId(authority, story)
    ? {...release, id: idOfStory(authority, story, release.language)}
    : release
}

/** Whether the file at `place` is one of the newsroom's releases. */
export function isAmongReleases({place: home}: NewsroomFolder, place: string): boolean {
  return isWithin(place, join(home, 'releases'))
}
