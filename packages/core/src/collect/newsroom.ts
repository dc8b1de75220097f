import type {Remark} from '../model/remark.ts'
import {type Url, url} from '../model/address.ts'
import {must} from '../model/brand.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import {standingFor} from './standing.ts'
import {type TopicLabel, topicsFor} from './topics.ts'

/** A release, and the story whose language versions it belongs to. */
export interface Source {
  readonly release: Release
  /** What the language versions share (`storyOf`). */
  readonly story: string
}

/** A release in its newsroom. */
export interface Entry {
  readonly release: Release
  readonly story: string
  /** Its page: `<newsroom>/<language>/<slug>/`. */
  readonly permalink: Url
  /** Where the story's pictures and attachments are: relative paths in the release start here. */
  readonly files: Url
  readonly topics: readonly TopicLabel[]
}

/** Every release, in every state: nothing here is fit to be shown (`publicAt` is the gate). */
export interface Newsroom {
  readonly settings: NewsroomSettings
  /** In the order of their ids. */
  readonly entries: readonly Entry[]
}

/** What is odd about a release among the others. */
export interface Clash {
  readonly source: Source
  readonly remark: Remark
}

/**
 * The newsroom that releases make together. Of two releases with one identity or one address only the first (in the
 * order of stories) is kept: the other is a clash, with an error for its author.
 */
export function collect(
  settings: NewsroomSettings,
  sources: readonly Source[]
): {readonly newsroom: Newsroom; readonly clashes: readonly Clash[]} {
  const entries: Entry[] = []
  const clashes: Clash[] = []
  const ids = new Map<string, Source>()
  const links = new Map<string, Source>()
  const entryOf = entriesFor(settings)
  for (const source of sources.toSorted(byStory)) {
    const entry = entryOf(source)
    const {id} = source.release
    const sameId = ids.get(id)
    const sameLink = links.get(entry.permalink)
    if (sameId)
      clashes.push({source, remark: {id: 'newsroom-id-taken', actual: id, expected: sameId.story, severity: 'error'}})
    else if (sameLink)
      clashes.push({
        source,
        remark: {id: 'newsroom-slug-taken', actual: source.release.slug, expected: sameLink.story, severity: 'error'}
      })
    else entries.push(entry)
    if (!sameId && !sameLink) {
      ids.set(id, source)
      links.set(entry.permalink, source)
    }
  }
  return {newsroom: {settings, entries: entries.toSorted((a, b) => compare(a.release.id, b.release.id))}, clashes}
}

function entriesFor(settings: NewsroomSettings): (source: Source) => Entry {
  const standing = standingFor(settings)
  const topics = topicsFor(settings)
  return ({release, story}) => {
    const folder = story.split('/').map(encodeURIComponent).join('/')
    return {
      release: standing(release),
      story,
      permalink: must(url(`${release.language}/${release.slug}/`, settings.url)),
      files: must(url(`media/${folder}/`, settings.url)),
      topics: topics(release)
    }
  }
}

function byStory(a: Source, b: Source): number {
  return compare(a.story, b.story) || compare(a.release.language, b.release.language)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
