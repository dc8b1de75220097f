import {
  type Bcp47,
  instant,
  localIn,
  type PublicEntry,
  type PublicNewsroom,
  type ReleaseId,
  type Slug,
  type TopicLabel
} from '@budstikke/core'

/** A newsroom by what pages ask of it. */
export interface Catalogue {
  /** The newsroom's own in its order, then what else releases are written in. */
  readonly languages: readonly Bcp47[]
  readonly of: (language: Bcp47) => Shelf
  readonly withId: (id: ReleaseId) => PublicEntry | undefined
}

/** What is published in one language. */
export interface Shelf {
  /** Newest first, like every list here. */
  readonly entries: readonly PublicEntry[]
  /** By label, in the order of the alphabet. */
  readonly topics: readonly Filed<TopicLabel>[]
  /** The latest year first. */
  readonly years: readonly Filed<string>[]
  /** What bears no date. */
  readonly undated: readonly PublicEntry[]
  readonly headed: (headline: string) => readonly PublicEntry[]
  readonly hasTopic: (id: Slug) => boolean
  readonly hasYear: (year: string) => boolean
  /** What its releases are called in their addresses. */
  readonly slugs: ReadonlySet<string>
}

/** Releases, and what they have in common. */
export interface Filed<Key> {
  readonly key: Key
  readonly entries: readonly PublicEntry[]
}

/** The catalogue of a newsroom: made once, since every page asks and a newsroom never changes. */
export function catalogueOf(newsroom: PublicNewsroom): Catalogue {
  const known = remembered.get(newsroom)
  if (known) return known
  const catalogue = made(newsroom)
  remembered.set(newsroom, catalogue)
  return catalogue
}

const remembered = new WeakMap<PublicNewsroom, Catalogue>()

function made(newsroom: PublicNewsroom): Catalogue {
  const {settings, entries} = newsroom
  const languages = [...new Set([...settings.languages, ...entries.map(({release}) => release.language)])]
  const spoken = filed(entries, ({release}) => [release.language])
  const shelves = new Map(
    languages.map((language) => [language, shelf(spoken.get(language) ?? [], language, newsroom)])
  )
  const ids = new Map(entries.map((entry) => [entry.release.id, entry]))
  return {
    languages,
    of: (language) => shelves.get(language) ?? shelf([], language, newsroom),
    withId: (id) => ids.get(id)
  }
}

function shelf(entries: readonly PublicEntry[], language: Bcp47, newsroom: PublicNewsroom): Shelf {
  const labels = new Map<Slug, TopicLabel>()
  for (const {topics} of entries) for (const topic of topics) if (!labels.has(topic.id)) labels.set(topic.id, topic)
  const about = filed(entries, ({topics}) => topics.map(({id}) => id))
  const years = filed(entries, (entry) => [yearOf(entry, newsroom) ?? ''])
  const headlines = later(() => filed(entries, ({release}) => [release.headline]))
  const alphabet = new Intl.Collator(language)
  return {
    entries,
    topics: [...labels.values()]
      .toSorted((a, b) => alphabet.compare(a.label, b.label))
      .map((key) => ({key, entries: about.get(key.id) ?? []})),
    years: [...years]
      .filter(([year]) => year !== '')
      .toSorted(([one], [other]) => (one > other ? -1 : 1))
      .map(([key, of]) => ({key, entries: of})),
    undated: years.get('') ?? [],
    headed: (headline) => headlines().get(headline) ?? [],
    hasTopic: (id) => about.has(id),
    hasYear: (year) => years.has(year),
    slugs: new Set(entries.map(({release}) => release.slug))
  }
}

/** The year in which a release was published, on the newsroom's clock; `undefined` where nobody knows. */
function yearOf({published}: PublicEntry, {settings}: PublicNewsroom): string | undefined {
  if (published === undefined) return undefined
  // Clocks differ from UTC by less than a day: only around New Year do they need to be asked, and they are slow to answer.
  const moment = /^\d{4}-(?:01-01|12-31)T/u.test(published) ? instant(published) : undefined
  return (moment === undefined ? published : localIn(moment, settings.zone)).slice(0, 4)
}

function filed<Key>(
  entries: readonly PublicEntry[],
  keysOf: (entry: PublicEntry) => readonly Key[]
): Map<Key, PublicEntry[]> {
  const files = new Map<Key, PublicEntry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const file = files.get(key)
      if (file) file.push(entry)
      else files.set(key, [entry])
    }
  }
  return files
}

function later<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}
