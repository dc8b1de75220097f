import {type PublicEntry, type ReleaseId, type Url, url} from '@budstikke/core'
import {momentsOf} from '@budstikke/rss'
import {join, relative, sep} from 'node:path'
import type {Readings} from '../cache/readings.ts'
import type {ReadRelease} from '../releases.ts'
import type {Making} from '../site.ts'
import type {Whole} from '../whole.ts'
import type {AskedFile, AskedRelease, KeptRelease, MakerJob} from './making.ts'

/** How many releases a thread is given at once, where stories are not larger. */
export const handful = 24

/** What files are made of. */
export interface MadeBeside {
  readonly whole: Whole
  /** The releases without errors, in every state. */
  readonly sound: readonly ReadRelease[]
  readonly making: Omit<Making, 'remember' | 'take'>
  readonly readings: Readings
}

/**
 * The stories to which any of the files `wanted` belong, some at a time, the oldest first, so that the archive of a year can be
 * made when its items are; without those of which not everything was kept.
 */
export function makerJobs(beside: MadeBeside, wanted: ReadonlyMap<string, string>): readonly MakerJob[] {
  const asked = askedOf(beside, wanted)
  const stories = new Map<string, KeptRelease[] | undefined>()
  const names = new Map<ReleaseId, string>()
  for (const one of beside.sound) {
    const kept = keptOf(beside, one, asked.get(one.release.id))
    const others = stories.has(one.story) ? stories.get(one.story) : []
    stories.set(one.story, kept && others && [...others, kept])
    names.set(one.release.id, one.story)
  }
  const jobs: KeptRelease[][] = []
  for (const name of new Set([...asked.keys()].toReversed().map((id) => names.get(id) ?? ''))) {
    const story = stories.get(name)
    if (!story?.some((one) => one.asked)) continue
    const last = jobs.at(-1)
    if (last && last.length < handful) last.push(...story)
    else jobs.push([...story])
  }
  const company = companyOf(beside, stories)
  return jobs.map((job) => {
    const told = new Set(job.map(({story}) => story))
    return [...job, ...company.filter(({story}) => !told.has(story))]
  })
}

// Every page names the languages of the newsroom, and so a story of each goes along that the settings do not name.
function companyOf(
  {making: {open}}: MadeBeside,
  stories: ReadonlyMap<string, readonly KeptRelease[] | undefined>
): readonly KeptRelease[] {
  const foreign = open.entries.filter(({release}) => !open.settings.languages.includes(release.language))
  const named = new Map(foreign.map(({release, story}) => [release.language, story]))
  return [...new Set(named.values())].flatMap((name) =>
    (stories.get(name) ?? []).map(({story, digest, json, home}) => ({story, digest, json, home}))
  )
}

function keptOf(
  {whole, readings}: MadeBeside,
  {place, story, digest}: ReadRelease,
  asked: AskedRelease | undefined
): KeptRelease | undefined {
  const path = relative(join(whole.newsroom.place, 'releases'), place).split(sep).join('/')
  const line = readings.line(path, digest)
  return line && {story, digest, ...line, ...(asked === undefined ? {} : {asked})}
}

function askedOf(
  {making: {open, facts, extras, gistOf}, readings}: MadeBeside,
  wanted: ReadonlyMap<string, string>
): ReadonlyMap<ReleaseId, AskedRelease> {
  const folders = byFolder(wanted)
  const moment = momentsOf(open)
  const {pictures, share, kit} = extras.options
  const asked = new Map<ReleaseId, AskedRelease>()
  for (const entry of open.entries) {
    const {release, permalink, since, updated} = entry
    const files = folders.get(permalink.slice(open.settings.url.length))
    if (!files) continue
    asked.set(release.id, {
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
    })
  }
  return asked
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
