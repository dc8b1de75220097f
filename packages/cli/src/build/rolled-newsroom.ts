import {
  collect,
  type Gist,
  type Instant,
  must,
  openAgain,
  publicAt,
  type PublicNewsroom,
  type PublicRelease
} from '@budstikke/core'
import type {FeedsBefore} from '@budstikke/rss'
import {Spoilt} from '../cache/bodies.ts'
import type {Reading} from '../cache/kept.ts'
import type {KeptIndex} from '../cache/kept-index.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import type {Roll, Row} from './roll.ts'
import {rowOf} from './rolled-release.ts'
import {readingAt, type ToldStory} from './told-stories.ts'

/** The newsroom as it is now: what the last build knew of it, and the stories that changed since. */
export interface RolledNewsroom {
  readonly open: PublicNewsroom
  /** The stories that changed, alone. */
  readonly small: ReturnType<typeof collect>['newsroom']
  readonly smallOpen: PublicNewsroom
  /** The rows of those as they were. */
  readonly gone: readonly Row[]
  /** The releases of those as they were, and as they are. */
  readonly moved: FeedsBefore['moved']
  /** The files of the stories that changed, below `releases`, by the ids of their releases. */
  readonly paths: ReadonlyMap<string, string>
  /** By which word what was read of a release is known. */
  readonly digestOf: (release: {readonly id: string}) => string
  readonly gistOf: (release: {readonly id: string}) => Gist
}

/** What a newsroom is put together of. */
export interface Rolled {
  readonly newsroom: NewsroomFolder
  readonly now: Instant
  readonly roll: Roll
  readonly stories: readonly ToldStory[]
  readonly known: KnownReadings
}

/** What was read of the releases of a roll, taken in when it is asked for. */
export interface KnownReadings {
  readonly readingOf: (row: Row) => Reading
  /** The release as it may be seen. */
  readonly load: (row: Row) => PublicRelease
}

export function knownReadings({
  newsroom: {settings},
  now,
  index
}: Pick<Rolled, 'newsroom' | 'now'> & {readonly index: KeptIndex}): KnownReadings {
  const readings = new Map<Row, Reading>()
  const readingOf = (row: Row): Reading => {
    const reading = readings.get(row) ?? readingAt(index, row.path, row.digest)
    if (!reading) throw new Spoilt()
    readings.set(row, reading)
    return reading
  }
  const releases = new Map<Row, PublicRelease>()
  return {
    readingOf,
    load(row) {
      const known = releases.get(row)
      if (known) return known
      const source = {release: readingOf(row).release, story: row.entry.story}
      const [entry] = publicAt(collect(settings, [source]).newsroom, now).entries
      if (!entry) throw new Spoilt()
      releases.set(row, entry.release)
      return entry.release
    }
  }
}

/**
 * The newsroom with the `stories` in the place of what they were. `undefined` where that moves more than lists: an identity or
 * an address that is taken, a text that may not be seen, a language that comes or goes.
 */
export function rolledNewsroom({newsroom, now: at, roll, stories, known}: Rolled): RolledNewsroom | undefined {
  const {settings} = newsroom
  const names = new Set(stories.map(({story}) => story))
  const versions = stories.flatMap((one) => one.versions)
  const {newsroom: small, clashes} = collect(
    settings,
    versions.map(({reading: {release}, story}) => ({release, story}))
  )
  const smallOpen = publicAt(small, at)
  if (clashes.length > 0 || smallOpen.entries.length < versions.length) return undefined
  if (roll.hidden.some(({story}) => names.has(story))) return undefined

  const [standing, gone]: [Row[], Row[]] = [[], []]
  for (const row of roll.rows) (names.has(row.entry.story) ? gone : standing).push(row)
  const fresh = new Set(smallOpen.entries.flatMap(({release, permalink}): readonly string[] => [release.id, permalink]))
  const isTaken = (id: string, permalink: string) => fresh.has(id) || fresh.has(permalink)
  if (standing.some(({entry}) => isTaken(entry.release.id, entry.permalink))) return undefined
  if (roll.hidden.some(({id, permalink}) => isTaken(id, permalink))) return undefined
  // What it names may have to be kept from it, by a gate that knows all of the newsroom.
  const hidden = new Set(roll.hidden.map(({id}) => id))
  for (const {release} of smallOpen.entries)
    if ([release.corrects, ...release.related.map(({id}) => id)].some((id) => id !== undefined && hidden.has(id)))
      return undefined

  const open = openAgain(settings, [...standing.map(({entry}) => entry), ...smallOpen.entries])
  const before = languagesOf(
    settings.languages,
    roll.rows.map(({entry}) => entry.release.language)
  )
  const after = languagesOf(
    settings.languages,
    open.entries.map(({release}) => release.language)
  )
  if (after !== before) return undefined
  const now = new Map<string, Reading>(versions.map(({reading}) => [reading.release.id, reading]))
  return {
    open,
    small,
    smallOpen,
    gone,
    moved: [...gone.map(({entry}) => entry), ...smallOpen.entries],
    paths: new Map(versions.map(({reading, path}) => [reading.release.id, path])),
    digestOf: (release) => (rowOf(release) ?? must(now.get(release.id))).digest,
    gistOf: (release) => {
      const row = rowOf(release)
      return (row ? known.readingOf(row) : must(now.get(release.id))).gist
    }
  }
}

// Every page leads to the newsroom's languages: those of the settings, then others in the order in which they are met.
function languagesOf(first: readonly string[], met: readonly string[]): string {
  const languages = new Set(first)
  for (const language of met) languages.add(language)
  return [...languages].join(' ')
}
