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

/** What is published in one language; each of its lists is made when it is first asked for, since a page of many needs few. */
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
  const spoken = new Map<Bcp47, PublicEntry[]>(settings.languages.map((language) => [language, []]))
  for (const entry of entries) file(spoken, entry.release.language, entry)
  const shelves = new Map([...spoken].map(([language, of]) => [language, shelf(of, language, newsroom)]))
  const ids = later(() => new Map(entries.map((entry) => [entry.release.id, entry])))
  return {
    languages: [...spoken.keys()],
    of: (language) => shelves.get(language) ?? shelf([], language, newsroom),
    withId: (id) => ids().get(id)
  }
}

function shelf(entries: readonly PublicEntry[], language: Bcp47, newsroom: PublicNewsroom): Shelf {
  const topics = later(() => topicsOf(entries, language))
  const years = later(() => {
    const filed = new Map<string, PublicEntry[]>()
    for (const entry of entries) file(filed, yearOf(entry, newsroom) ?? '', entry)
    return filed
  })
  const latestFirst = later(() =>
    [...years()]
      .filter(([year]) => year !== '')
      .toSorted(([one], [other]) => (one > other ? -1 : 1))
      .map(([key, of]) => ({key, entries: of}))
  )
  const headlines = later(() => {
    const headed = new Map<string, PublicEntry[]>()
    for (const entry of entries) file(headed, entry.release.headline, entry)
    return headed
  })
  const slugs = later(() => new Set(entries.map(({release}) => release.slug)))
  return {
    entries,
    get topics() {
      return topics().filed
    },
    get years() {
      return latestFirst()
    },
    get undated() {
      return years().get('') ?? []
    },
    headed: (headline) => headlines().get(headline) ?? [],
    hasTopic: (id) => topics().about.has(id),
    hasYear: (year) => years().has(year),
    get slugs() {
      return slugs()
    }
  }
}

function topicsOf(entries: readonly PublicEntry[], language: Bcp47) {
  const labels = new Map<Slug, TopicLabel>()
  const about = new Map<Slug, PublicEntry[]>()
  for (const entry of entries) {
    for (const topic of entry.topics) {
      file(about, topic.id, entry)
      if (!labels.has(topic.id)) labels.set(topic.id, topic)
    }
  }
  const alphabet = new Intl.Collator(language)
  const filed = [...labels.values()]
    .toSorted((a, b) => alphabet.compare(a.label, b.label))
    .map((key): Filed<TopicLabel> => ({key, entries: about.get(key.id) ?? []}))
  return {about, filed}
}

/** The year in which a release was published, on the newsroom's clock; `undefined` where nobody knows. */
function yearOf({published}: PublicEntry, {settings}: PublicNewsroom): string | undefined {
  if (published === undefined) return undefined
  // Clocks differ from UTC by less than a day: only around New Year do they need to be asked, and they are slow to answer.
  const day = published.slice(5, 10)
  const moment = day === '01-01' || day === '12-31' ? instant(published) : undefined
  return (moment === undefined ? published : localIn(moment, settings.zone)).slice(0, 4)
}

function file<Key>(files: Map<Key, PublicEntry[]>, key: Key, entry: PublicEntry): void {
  const known = files.get(key)
  if (known) known.push(entry)
  else files.set(key, [entry])
}

function later<Value>(make: () => Value): () => Value {
  let known: {readonly value: Value} | undefined
  return () => (known ??= {value: make()}).value
}
