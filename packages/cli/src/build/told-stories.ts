import {checkerFor, remark, type Remark} from '@budstikke/core'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {digest} from '../cache/cache.ts'
import {
  type FreshReading,
  keptIn,
  keptMessages,
  KeptReading,
  liesIn,
  type Reading,
  remarksIn,
  type StoryRemarks,
  textsOf
} from '../cache/kept.ts'
import type {KeptIndex} from '../cache/kept-index.ts'
import {judgedFrom} from '../judged.ts'
import {shown} from '../paths.ts'
import {hasErrors, severityOf} from '../remarks.ts'
import type {KeptDesk} from './on-kept.ts'
import type {Roll, Row} from './roll.ts'
import {storyAt, type Touched} from './touched.ts'

/** A version of a story that changed, as it is now. */
export interface ToldVersion {
  /** Below `releases`. */
  readonly path: string
  readonly story: string
  readonly reading: Reading
  /** What was read, where it was read anew. */
  readonly fresh?: FreshReading & {readonly digest: string}
}

/** A story of which some versions came, changed or went. */
export interface ToldStory {
  readonly story: string
  readonly versions: readonly ToldVersion[]
  /** Of what the remarks are made, and those. */
  readonly aboutFrom: string
  readonly remarks: StoryRemarks
}

/** What the stories that changed are looked at with. */
export interface Telling {
  readonly desk: KeptDesk
  readonly touched: Touched
  /** The releases as the last build had them. */
  readonly rows: Roll['rows']
}

/** The same of one story, with the digests of what the last build read of it, by path. */
interface TellingOne extends Telling {
  readonly digests: ReadonlyMap<string, string>
}

/**
 * The stories that changed, read and judged. `undefined` where the person is to be told something else about them than at the
 * last build, or where they bring files: then all is looked at.
 */
export async function toldStories(telling: Telling): Promise<readonly ToldStory[] | undefined> {
  const {touched, rows} = telling
  const before = new Map<string, Row[]>([...touched.here, ...touched.gone].map((path) => [storyAt(path), []]))
  for (const row of rows) before.get(row.entry.story)?.push(row)
  const stories: ToldStory[] = []
  for (const [story, known] of before) {
    const digests = new Map(known.map(({path, digest: word}) => [path, word]))
    const paths = [...digests.keys()]
    const now = [...new Set([...paths.filter((path) => !touched.gone.has(path)), ...touched.here])].filter(
      (path) => storyAt(path) === story
    )
    const versions: ToldVersion[] = []
    for (const path of now.toSorted()) {
      const version = await versionAt({...telling, digests}, story, path)
      if (!version) return undefined
      versions.push(version)
    }
    const told = judged(telling, versions)
    const old = warningsBefore({...telling, digests}, story, paths)
    if (told === undefined || told.warnings !== old) return undefined
    stories.push({story, versions, ...told})
  }
  return stories
}

async function versionAt(
  {desk: {seen: call, newsroom, index, fresh}, touched, digests}: TellingOne,
  story: string,
  path: string
): Promise<ToldVersion | undefined> {
  const place = join(newsroom.place, 'releases', ...path.split('/'))
  const known = digests.get(path)
  const old = known === undefined ? undefined : readingAt(index, path, known, shown(call.edge, place))
  if (!touched.here.has(path)) return old && {path, story, reading: old}
  const read = await fresh(place)
  if (!('digest' in read)) return undefined
  // Nobody reads again what was only touched.
  if (old?.digest === read.digest) return {path, story, reading: old}
  return {path, story, reading: read, fresh: read}
}

/** What was kept of the file at a path below `releases`; `undefined` where something else was. */
export function readingAt(index: KeptIndex, path: string, word: string, name = path): KeptReading | undefined {
  const line = index.line('release', path)
  if (line?.digest !== word) return undefined
  const {home, json} = line
  const kept = keptIn(index.text(home, liesIn(json)))
  return new KeptReading(
    name,
    kept,
    word,
    textsOf((lies) => index.text(home, lies))
  )
}

function judged(
  {
    desk: {
      newsroom: {settings, file}
    }
  }: Telling,
  versions: readonly ToldVersion[]
): (Pick<ToldStory, 'aboutFrom' | 'remarks'> & {readonly warnings: number}) | undefined {
  const readings = versions.map(({reading}) => reading)
  // Pictures and documents have files of their own.
  if (readings.some(({release, named}) => release.images.length + release.attachments.length + named.length > 0))
    return undefined
  const remarks = versions.length === 0 ? [] : checkerFor(settings)(readings)
  const files = readings.map((reading, at) => remarked(reading, remarks[at] ?? []))
  if (files.some((one) => hasErrors(one))) return undefined
  return {aboutFrom: judgedFrom(digest(String(file)), readings), remarks, warnings: warningsIn(files)}
}

function warningsBefore(
  {desk: {index, newsroom}, digests}: TellingOne,
  story: string,
  paths: readonly string[]
): number | undefined {
  if (paths.length === 0) return 0
  const readings = paths.toSorted().map((path) => readingAt(index, path, digests.get(path) ?? ''))
  const {file} = newsroom
  const about = index.line('about', story)
  const known = readings.filter((reading) => reading !== undefined)
  if (known.length < readings.length || about?.digest !== judgedFrom(digest(String(file)), known)) return undefined
  const remarks = remarksIn(about.json)
  return warningsIn(known.map((reading, at) => remarked(reading, remarks[at] ?? [])))
}

// On a file of its own: what was read is kept without what is remarked on the story.
function remarked({file}: Reading, remarks: readonly Remark[]): VFile {
  const copy = new VFile({path: file.path})
  for (const {reason, fatal} of keptMessages(file)) copy.message(reason).fatal = fatal
  for (const one of remarks) remark(copy, one)
  return copy
}

function warningsIn(files: readonly VFile[]): number {
  return files.flatMap(({messages}) => messages).filter((message) => severityOf(message) === 'warning').length
}
