import {type PublicEntry, type ReleaseId, type Url, url} from '@budstikke/core'
import {momentsOf} from '@budstikke/rss'
import {join} from 'node:path'
import type {Readings} from '../cache/readings.ts'
import type {ReadRelease} from '../releases.ts'
import type {Making} from '../site.ts'
import type {Whole} from '../whole.ts'
import type {AskedFile, AskedRelease, MakerJob} from './making.ts'
import {below} from '../paths.ts'

/** How many releases a thread is given at once, where stories are not larger: what they share it makes for each handful anew. */
export const handful = 48

/** What files are made of. */
export interface MadeBeside {
  readonly whole: Whole
  /** The releases without errors, in every state. */
  readonly sound: readonly ReadRelease[]
  readonly making: Omit<Making, 'remember' | 'take'>
  readonly readings: Readings
}

/** A job that can be put together: of an archive, all of them at once would be as much again as all that is known of it. */
export interface PlannedJob {
  /** The releases whose files and items are to be made, and the paths of those files. */
  readonly ids: readonly ReleaseId[]
  readonly paths: readonly string[]
  readonly stories: () => MakerJob['stories']
}

/**
 * The stories to which any of the files `wanted` belong, some at a time, the oldest first, so that the archive of a year can be
 * made when its items are; without those of which not everything was kept.
 */
export function makerJobs(beside: MadeBeside, wanted: ReadonlyMap<string, string>): readonly PlannedJob[] {
  const wantedOf = wantedFrom(beside, wanted)
  const lineOf = linesIn(beside)
  const stories = new Map<string, readonly ReadRelease[] | undefined>()
  for (const one of beside.sound) {
    const others = stories.has(one.story) ? stories.get(one.story) : []
    stories.set(one.story, lineOf(one) && others && [...others, one])
  }
  const groups: ReadRelease[][] = []
  for (const name of new Set([...wantedOf.values()].toReversed().map(({entry}) => entry.story))) {
    const story = stories.get(name)
    if (!story) continue
    const last = groups.at(-1)
    if (last && last.length < handful) last.push(...story)
    else groups.push([...story])
  }
  const company = companyOf(beside, stories)
  const asked = askedFor(beside)
  const jobWith = (one: ReadRelease, its: Wanted | undefined): MakerJob['stories'] => {
    const {story, digest} = one
    const line = lineOf(one)
    return line ? [{story, digest, ...line, ...(its === undefined ? {} : {asked: asked(its)})}] : []
  }
  return groups.map((group) => {
    const wantedHere = group.flatMap(({release}) => wantedOf.get(release.id) ?? [])
    return {
      ids: wantedHere.map(({entry}) => entry.release.id),
      paths: wantedHere.flatMap(({files}) => files.map(({path}) => path)),
      stories: () => {
        const told = new Set(group.map(({story}) => story))
        return [
          ...group.flatMap((one) => jobWith(one, wantedOf.get(one.release.id))),
          ...company.filter(({story}) => !told.has(story)).flatMap((one) => jobWith(one, undefined))
        ]
      }
    }
  })
}

// Every page names the languages of the newsroom, and so a story of each goes along that the settings do not name.
function companyOf(
  {making: {open}}: MadeBeside,
  stories: ReadonlyMap<string, readonly ReadRelease[] | undefined>
): readonly ReadRelease[] {
  const foreign = open.entries.filter(({release}) => !open.settings.languages.includes(release.language))
  const named = new Map(foreign.map(({release, story}) => [release.language, story]))
  return [...new Set(named.values())].flatMap((name) => stories.get(name) ?? [])
}

function linesIn({whole, readings}: MadeBeside): (release: ReadRelease) => ReturnType<Readings['line']> {
  const root = join(whole.newsroom.place, 'releases')
  return ({place, digest}) => readings.line(below(root, place), digest)
}

/** An entry of which files are wanted. */
interface Wanted {
  readonly entry: PublicEntry
  readonly files: readonly AskedFile[]
}

function wantedFrom({making: {open}}: MadeBeside, wanted: ReadonlyMap<string, string>): ReadonlyMap<ReleaseId, Wanted> {
  const folders = byFolder(wanted)
  return new Map(
    open.entries.flatMap((entry) => {
      const files = folders.get(entry.permalink.slice(open.settings.url.length))
      return files ? [[entry.release.id, {entry, files}]] : []
    })
  )
}

function askedFor({making: {open, facts, extras, gistOf}, readings}: MadeBeside): (wanted: Wanted) => AskedRelease {
  const moment = momentsOf(open)
  const {pictures, share, kit} = extras.options
  return ({entry, files}) => {
    const {release, since, updated} = entry
    return {
      id: release.id,
      files,
      item: readings.itemWord(release.id),
      moments: new Map([since, updated].map((at) => [at, moment(entry, at).getTime()])),
      media: addressesOf(entry, gistOf(release).pictures).map((address) => ({
        address,
        facts: facts(address),
        variants: pictures?.(address)
      })),
      share: share?.(entry),
      kit: kit?.(entry)
    }
  }
}

function byFolder(wanted: ReadonlyMap<string, string>): ReadonlyMap<string, readonly AskedFile[]> {
  const folders = new Map<string, AskedFile[]>()
  for (const [path, from] of wanted) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const others = folders.get(folder)
    if (others) others.push({path, from})
    else folders.set(folder, [{path, from}])
  }
  return folders
}

function addressesOf({release, files}: PublicEntry, shown: readonly string[]): readonly Url[] {
  const named = [...release.images.map(({src}) => src), ...release.attachments.map(({src}) => src), ...shown]
  return [...new Set(named.flatMap((src) => (src === undefined ? [] : (url(src, files) ?? []))))]
}
