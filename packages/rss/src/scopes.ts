import {inLanguage, kinds, label, localeOf, slug} from '@budstikke/core'
import type {Bcp47, Kind, NewsroomSettings, PublicEntry, PublicNewsroom, PublicRelease} from '@budstikke/core'
import {remembered} from './kept.ts'

/** What one feed is about: everything, a language, and in a language a topic, a kind of text, or somebody's words. */
export interface Scope {
  readonly about: 'everything' | 'language' | 'topic' | 'kind' | 'speaker'
  /** Where its files are, from the newsroom's root: ``, `da/`, `da/topics/ensomhed/`. */
  readonly folder: string
  readonly title: string
  /** What it is called among its like, where the newsroom's name goes without saying: `Ensomhed`. */
  readonly name: string
  readonly description: string
  /** Absent where there are several. */
  readonly language?: Bcp47
  /** The language that its title is in. */
  readonly titled: Bcp47
  readonly entries: readonly PublicEntry[]
  /** Whether a release is about what the feed is about, in whichever language. */
  readonly holds: (entry: Sorted) => boolean
  /** The same in other languages. */
  readonly sisters: readonly {readonly language: Bcp47; readonly folder: string}[]
}

/** By what releases are sorted into feeds; whom they quote is looked at too. */
export interface Sorted extends Pick<PublicEntry, 'topics'> {
  readonly release: Pick<PublicRelease, 'language' | 'kind'>
}

/** Every feed of a newsroom, what holds the most first: all languages, each language, topics, kinds, speakers. */
export function scopesOf(newsroom: PublicNewsroom): readonly Scope[] {
  const before = known.get(newsroom)
  if (before) return before
  const scopes = allScopes(newsroom)
  known.set(newsroom, scopes)
  return scopes
}

// Feeds, their pages and the head of every other page ask, and a newsroom never changes.
const known = new WeakMap<PublicNewsroom, readonly Scope[]>()

function allScopes({settings, entries}: PublicNewsroom): readonly Scope[] {
  const {languages} = settings
  const [main] = languages
  const spoken = [...new Set([...languages, ...entries.map(({release}) => release.language)])]
  const folders = spoken.map((language) => ({language, folder: `${language}/`}))
  const organisation = inLanguage(settings.organisation, main)
  const all: Scope = {
    about: 'everything',
    folder: '',
    title: spoken.length === 1 ? titleIn(settings, main) : label(main, 'newsroom.allLanguages', {organisation}),
    name: label(main, 'feeds.everything'),
    description: descriptionIn(settings, main),
    ...(spoken.length === 1 ? {language: main} : {}),
    titled: main,
    entries,
    holds: anything,
    sisters: spoken.length === 1 ? [] : folders
  }
  const perLanguage = folders.map(({language, folder}): Scope => ({
    about: 'language',
    folder,
    title: titleIn(settings, language),
    name: label(language, 'feeds.everything'),
    description: descriptionIn(settings, language),
    language,
    titled: language,
    entries: entries.filter(({release}) => release.language === language),
    holds: anything,
    sisters: folders.filter((sister) => sister.language !== language)
  }))
  const parts = [...topicParts(settings, entries), ...kindParts(settings, entries), ...speakerParts(settings, entries)]
  return [all, ...perLanguage, ...parts.flatMap((part) => partScopes(part, perLanguage))]
}

function anything(): boolean {
  return true
}

/** The title that a newsroom has in `language`, its own or the language's word for one. */
export function titleIn(settings: NewsroomSettings, language: Bcp47): string {
  const organisation = inLanguage(settings.organisation, language)
  return settings.title === undefined
    ? label(language, 'newsroom.title', {organisation})
    : inLanguage(settings.title, language)
}

function descriptionIn(settings: NewsroomSettings, language: Bcp47): string {
  const organisation = inLanguage(settings.organisation, language)
  return settings.description === undefined
    ? label(language, 'newsroom.description', {organisation})
    : inLanguage(settings.description, language)
}

/** What a feed may be about within a language; each function asked for the language of the feed. */
interface Part {
  readonly about: Scope['about']
  /** The part of the address below the language's. */
  readonly folder: (language: Bcp47) => string
  readonly name: (language: Bcp47) => string
  readonly title: (language: Bcp47) => string
  /** What of a language it holds, in the newsroom's order. */
  readonly entries: (language: Bcp47) => readonly PublicEntry[]
  readonly holds: Scope['holds']
}

// A part has a feed in the languages in which something of it was published.
function partScopes(part: Part, perLanguage: readonly Scope[]): readonly Scope[] {
  const scopes = perLanguage.flatMap((scope): readonly Scope[] => {
    const entries = part.entries(scope.titled)
    if (entries.length === 0) return []
    const [name, title] = [part.name(scope.titled), part.title(scope.titled)]
    const folder = scope.folder + part.folder(scope.titled)
    // What is said of the whole newsroom may not be so of a part: its description is whose part it is.
    return [{...scope, about: part.about, folder, name, title, description: scope.title, entries, holds: part.holds}]
  })
  return scopes.map((scope) => ({
    ...scope,
    sisters: scopes.flatMap(({titled, folder}) => (titled === scope.titled ? [] : [{language: titled, folder}]))
  }))
}

/** Entries by language and a word of theirs: gone through once, however many words there are. */
function byWord(
  entries: readonly PublicEntry[],
  wordsOf: (entry: PublicEntry) => readonly string[]
): (language: Bcp47, word: string) => readonly PublicEntry[] {
  const found = new Map<Bcp47, Map<string, PublicEntry[]>>()
  for (const entry of entries) {
    const {language} = entry.release
    const spoken = found.get(language) ?? new Map<string, PublicEntry[]>()
    if (spoken.size === 0) found.set(language, spoken)
    for (const word of wordsOf(entry)) {
      const filed = spoken.get(word)
      if (filed === undefined) spoken.set(word, [entry])
      // Whoever says it twice is there.
      else if (filed.at(-1) !== entry) filed.push(entry)
    }
  }
  return (language, word) => found.get(language)?.get(word) ?? []
}

// Of the words that releases bring along, only the newsroom's own topics have feeds: nobody subscribes to a word used once.
function topicParts({topics, organisation}: NewsroomSettings, all: readonly PublicEntry[]): readonly Part[] {
  const about = byWord(all, (entry) => entry.topics.map(({id}) => id))
  return topics.map(({id, labels}): Part => {
    // As core has it in addresses, by the letters of the language.
    const slugIn = (language: Bcp47) => slug(id, localeOf(language)?.reading.slugLetters) ?? id
    const name = (language: Bcp47) => inLanguage(labels, language)
    return {
      about: 'topic',
      folder: (language) => `topics/${slugIn(language)}/`,
      name,
      title: (language) =>
        label(language, 'newsroom.topicTitle', {
          organisation: inLanguage(organisation, language),
          topic: name(language)
        }),
      entries: (language) => about(language, slugIn(language)),
      holds: ({release, topics: own}) => own.some((topic) => topic.id === slugIn(release.language))
    }
  })
}

// The plain release is what the language's own feed is full of, and a notice is whatever is nothing else.
const withoutFeed: ReadonlySet<Kind> = new Set(['release', 'notice'])

function kindParts({organisation}: NewsroomSettings, all: readonly PublicEntry[]): readonly Part[] {
  const others = all.filter(({release}) => !withoutFeed.has(release.kind))
  const ofKind = byWord(others, ({release}) => [release.kind])
  return kinds
    .filter((kind) => !withoutFeed.has(kind))
    .map((kind): Part => {
      const name = (language: Bcp47) => label(language, `kindsMany.${kind}`)
      return {
        about: 'kind',
        folder: () => `kinds/${kind}/`,
        name,
        title: (language) =>
          label(language, 'newsroom.kindTitle', {
            organisation: inLanguage(organisation, language),
            kind: name(language)
          }),
        entries: (language) => ofKind(language, kind),
        holds: ({release}) => release.kind === kind
      }
    })
}

// A name is written the same in every language, and so is its address: by the letters of the main one.
function speakerParts(
  {organisation, feeds, languages}: NewsroomSettings,
  all: readonly PublicEntry[]
): readonly Part[] {
  const {speakers = []} = feeds
  if (speakers.length === 0) return []
  const letters = localeOf(languages[0])?.reading.slugLetters
  const idOf = remembered((name: string) => slug(name, letters))
  const idsOf = ({release}: PublicEntry) => release.quotes.flatMap(({speaker = ''}) => idOf(speaker) ?? [])
  const quoting = byWord(all, idsOf)
  // Whoever is spelt in two ways is called as the first of them says.
  const names = new Map<string, string>()
  const said = all.flatMap(({release}) => release.quotes.map(({speaker = ''}) => speaker))
  for (const name of speakers === 'all' ? said : speakers) {
    const id = idOf(name)
    if (id !== undefined && !names.has(id)) names.set(id, name)
  }
  return [...names]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, name]): Part => ({
      about: 'speaker',
      folder: () => `speakers/${id}/`,
      name: () => name,
      title: (language) =>
        label(language, 'newsroom.speakerTitle', {organisation: inLanguage(organisation, language), speaker: name}),
      entries: (language) => quoting(language, id),
      holds: anything
    }))
}
