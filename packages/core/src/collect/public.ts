import {localeOf} from '../locales/index.ts'
import type {Url} from '../model/address.ts'
import {type ReleaseId, slug as slugOf} from '../model/identity.ts'
import type {Bcp47} from '../model/language.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import type {Instant, PlainDate} from '../model/time.ts'
import type {Correction} from '../model/timing.ts'
import {instantIn, type Zone} from '../model/zone.ts'
import type {Entry, Newsroom} from './newsroom.ts'
import type {TopicLabel} from './topics.ts'

declare const gate: unique symbol

/** What anybody may see at one moment. Only `publicAt` lets anything into one, and renderers take nothing else. */
export interface PublicNewsroom {
  readonly [gate]: true
  readonly settings: NewsroomSettings
  /** Newest first. */
  readonly entries: readonly PublicEntry[]
}

/** A release that may be seen, and when it came and changed. */
export interface PublicEntry {
  readonly release: PublicRelease
  readonly story: string
  readonly permalink: Url
  readonly files: Url
  readonly topics: readonly TopicLabel[]
  /** The day or moment of publication as its author gave it; absent where an archive knew none. */
  readonly published?: Instant | PlainDate
  /** The moment from which it could be seen here: sorts the newsroom. */
  readonly since: Instant
  /** The moment of the last change that a reader is told of: publication, correction, withdrawal. */
  readonly updated: Instant
  /** The other language versions that may be seen, in the newsroom's order of languages. */
  readonly translations: readonly Translation[]
}

/** A release after the gate: one of the two states that have a public. */
export type PublicRelease = Omit<Release, 'timing'> & {readonly timing: PublicTiming}

/** What the public may know of a release's timing. */
export type PublicTiming =
  | {readonly state: 'published'; readonly corrections: readonly Correction[]}
  | {readonly state: 'withdrawn'; readonly at: Instant; readonly reason: string}

/** Another language version of a release. */
export interface Translation {
  readonly id: ReleaseId
  readonly language: Bcp47
  readonly permalink: Url
  readonly headline: string
}

/**
 * The newsroom as anybody may see it at the moment `now`: the gate.
 *
 * Drafts, releases under embargo and releases dated later are not in it, nor is any mention of them by those that
 * are (translations, related releases, corrections yet to come). A day without a clock opens at its first moment in
 * the newsroom's zone. Of a withdrawn release only what a notice needs is left: no text, nobody's words or numbers; of
 * its topics those that are the newsroom's own.
 */
export function publicAt(newsroom: Newsroom, now: Instant): PublicNewsroom {
  const {settings} = newsroom
  const open: Opened[] = []
  const hidden = new Set<ReleaseId>()
  for (const entry of newsroom.entries) {
    const one = opened(entry, now, settings.zone)
    if (one) open.push(one)
    else hidden.add(entry.release.id)
  }
  const stories = byStory(open)
  const entries = open.map((one) => publicEntry(one, {hidden, versions: stories.get(one.entry.story) ?? [], settings}))
  const seen: Omit<PublicNewsroom, typeof gate> = {settings, entries: entries.toSorted(newestFirst)}
  return seen as PublicNewsroom
}

/**
 * What `publicAt` answered, put together again of entries that came out of it: for whoever kept what they knew of a newsroom,
 * and asked the gate anew about the stories that changed. It opens nothing; in which order they come does not matter.
 */
export function openAgain(settings: NewsroomSettings, entries: readonly PublicEntry[]): PublicNewsroom {
  const seen: Omit<PublicNewsroom, typeof gate> = {settings, entries: entries.toSorted(newestFirst)}
  return seen as PublicNewsroom
}

// Map.groupBy came with Node 21.
function byStory(open: readonly Opened[]): Map<string, Opened[]> {
  const stories = new Map<string, Opened[]>()
  for (const one of open) {
    const versions = stories.get(one.entry.story)
    if (versions) versions.push(one)
    else stories.set(one.entry.story, [one])
  }
  return stories
}

interface Opened {
  readonly entry: Entry
  readonly timing: PublicTiming
  readonly published: Instant | PlainDate | undefined
  readonly since: Instant
  readonly updated: Instant
}

function opened(entry: Entry, now: Instant, zone: Zone): Opened | undefined {
  const {timing} = entry.release
  const moment = (time: Instant | PlainDate | undefined) =>
    time === undefined ? undefined : time.includes('T') ? (time as Instant) : instantIn(time as PlainDate, zone)
  switch (timing.state) {
    case 'draft':
      return undefined
    case 'embargoed': {
      const published = moment(timing.published)
      const since = published !== undefined && published > timing.until ? published : timing.until
      return since > now ? undefined : shown(entry, since, timing.corrections, since, now)
    }
    case 'published': {
      const since = moment(timing.at) ?? timing.added
      if (since === undefined || since > now) return undefined
      return shown(entry, since, timing.corrections, timing.at, now)
    }
    case 'withdrawn': {
      const since = moment(timing.published) ?? timing.at
      // Withdrawn before its hour came: nobody ever saw it, and nobody need hear of it.
      if (since > now || since > timing.at) return undefined
      if (timing.at > now) return shown(entry, since, [], timing.published, now)
      return {
        entry,
        timing: {state: 'withdrawn', at: timing.at, reason: timing.reason},
        published: timing.published,
        since,
        updated: timing.at
      }
    }
  }
}

function shown(
  entry: Entry,
  since: Instant,
  all: readonly Correction[],
  published: Instant | PlainDate | undefined,
  now: Instant
): Opened {
  const corrections = all.every(({at}) => at <= now) ? all : all.filter(({at}) => at <= now)
  const updated = corrections.reduce((latest, {at}) => (at > latest ? at : latest), since)
  return {entry, timing: {state: 'published', corrections}, published, since, updated}
}

interface Company {
  readonly hidden: ReadonlySet<ReleaseId>
  readonly versions: readonly Opened[]
  readonly settings: NewsroomSettings
}

function publicEntry(
  {entry, timing, published, since, updated}: Opened,
  {hidden, versions, settings}: Company
): PublicEntry {
  const {story, permalink, files, topics} = entry
  const release = timing.state === 'withdrawn' ? notice(entry.release) : entry.release
  const open = {...withoutHidden(release, hidden), timing}
  const known = timing.state === 'withdrawn' ? ownTopics(topics, entry.release, settings) : topics
  const translations = translationsOf(release.language, versions, settings)
  return published === undefined
    ? {release: open, story, permalink, files, topics: known, since, updated, translations}
    : {release: open, story, permalink, files, topics: known, published, since, updated, translations}
}

// Most stories are told in one language.
const alone: readonly Translation[] = []

function translationsOf(own: Bcp47, versions: readonly Opened[], settings: NewsroomSettings): readonly Translation[] {
  if (versions.length < 2) return alone
  return versions
    .filter(({entry}) => entry.release.language !== own)
    .map((version) => translation(version))
    .toSorted((a, b) => rank(settings, a.language) - rank(settings, b.language))
}

// Who follows a topic was told of the release there, and is told there that it is gone. That it was about a topic of the
// newsroom's is none of its words; what else it called itself by is.
function ownTopics(
  topics: readonly TopicLabel[],
  {language}: Release,
  settings: NewsroomSettings
): readonly TopicLabel[] {
  const letters = localeOf(language)?.reading.slugLetters
  const own = new Set(settings.topics.map(({id}) => slugOf(id, letters)))
  return topics.filter(({id}) => own.has(id))
}

function translation({entry: {release, permalink}}: Opened): Translation {
  return {id: release.id, language: release.language, permalink, headline: release.headline}
}

function rank({languages}: NewsroomSettings, language: Bcp47): number {
  const index = languages.indexOf(language)
  return index < 0 ? languages.length : index
}

// A withdrawn text is gone for whoever comes after: its headline says which it was, and that is all.
function notice({id, slug, language, kind, headline, timing}: Release): Release {
  return {
    id,
    slug,
    language,
    kind,
    headline,
    timing,
    byline: [],
    body: {type: 'root', children: []},
    quotes: [],
    contacts: [],
    boilerplate: [],
    facts: [],
    events: [],
    images: [],
    attachments: [],
    links: [],
    topics: [],
    related: []
  }
}

function withoutHidden(release: Release, hidden: ReadonlySet<ReleaseId>): Release {
  const isHidden = (id: ReleaseId | undefined) => id !== undefined && hidden.has(id)
  // Most name nobody, and every copy of a release costs.
  if (!isHidden(release.corrects) && !release.related.some(({id}) => isHidden(id))) return release
  const related = release.related.filter(({id}) => !isHidden(id))
  const {corrects, ...others} = release
  return {...others, related, ...(corrects === undefined || isHidden(corrects) ? {} : {corrects})}
}

function newestFirst(a: PublicEntry, b: PublicEntry): number {
  if (a.since !== b.since) return a.since < b.since ? 1 : -1
  return a.release.id < b.release.id ? -1 : 1
}
