import {
  type Instant,
  must,
  type Newsroom,
  type NewsroomSettings,
  type PublicEntry,
  type PublicNewsroom,
  type PublicRelease,
  type Release,
  type TopicLabel
} from '@budstikke/core'
import {join, relative, sep} from 'node:path'
import {closed, digest} from '../cache/cache.ts'
import {listed, listIn, packed, unpacked} from '../cache/packed.ts'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import type {ReadRelease} from '../releases.ts'
import type {Whole} from '../whole.ts'
import {memoryAt} from './last-build.ts'

/** What is said of a release that may be seen without a look at what was read of it. */
export type Face = Pick<
  PublicRelease,
  'id' | 'slug' | 'language' | 'kind' | 'headline' | 'timing' | 'events' | 'related' | 'corrects'
> & {readonly isAlone: boolean}

/** A release that may be seen, as the last build had it. */
export interface Row {
  /** The file, below `releases`. */
  readonly path: string
  /** Of what was read there. */
  readonly digest: string
  readonly face: Face
  readonly entry: Omit<PublicEntry, 'release'>
  /** The words for what lists and calendars show of it. */
  readonly listed: string
  readonly invited: string
  /** The row as it lies in the roll that it was found in, which the next one takes over. */
  readonly packed?: string
}

/** A release that may not be seen: its identity and address are taken all the same. */
export interface HiddenRow {
  readonly path: string
  readonly story: string
  readonly id: string
  readonly permalink: string
}

/** Every release of a newsroom as the last build had it, the newest first. */
export interface Roll {
  readonly rows: readonly Row[]
  readonly hidden: readonly HiddenRow[]
  /** Lists of topics as they lie there, each said once; those of packed rows are known by their place. */
  readonly topics: readonly string[]
}

/** Where the newsroom at `home` keeps the roll of the folder `out`. */
export function rollAt(home: string, out: string): string {
  return `${memoryAt(home, out)}-roll`
}

/** The bytes of a roll that goes with what is remembered of a folder under the sum `check`. */
export function rollBytes(
  {edge}: Call,
  check: string,
  {rows, hidden, topics: known}: Roll,
  settings: NewsroomSettings
): Uint8Array {
  const topics = new Map(known.map((key, number) => [key, number]))
  const lines = rows.map(({path, digest: word, packed: line, ...row}) => {
    if (line !== undefined) return line
    const key = JSON.stringify(row.entry.topics)
    const number = topics.get(key) ?? topics.size
    topics.set(key, number)
    return `${path}\t${word}\t${JSON.stringify(packedRow(row, number, settings))}`
  })
  return packed(`${edge.edition()} ${check}`, [
    listed(lines),
    listed(hidden.map((one) => JSON.stringify(one))),
    listed([...topics.keys()])
  ])
}

/** The roll that was kept with what is remembered under `check`; `undefined` where there is none, or it is spoilt. */
export function rollIn({edge}: Call, bytes: Uint8Array, check: string, settings: NewsroomSettings): Roll | undefined {
  const found = unpacked(bytes)
  if (found?.head !== `${edge.edition()} ${check}`) return undefined
  const [lines, hidden, lists] = found.parts
  const known = listIn(lists)
  const topics = known.map((json) => JSON.parse(json) as readonly TopicLabel[])
  return {
    topics: known,
    rows: listIn(lines).map((line) => {
      const [path = '', word = '', json = ''] = line.split('\t')
      return unpackedRow(JSON.parse(json) as PackedRow, topics, settings, {path, digest: word, packed: line})
    }),
    hidden: listIn(hidden).map((json) => JSON.parse(json) as HiddenRow)
  }
}

/**
 * The same roll, kept under another sum, where nothing but the texts of some releases is other: `digests` says, by their
 * paths, what is read of them now.
 */
export function rollWith(
  {edge}: Call,
  bytes: Uint8Array,
  [before, now]: readonly [before: string, now: string],
  digests: ReadonlyMap<string, string>
): Uint8Array | undefined {
  const found = unpacked(bytes)
  if (found?.head !== `${edge.edition()} ${before}`) return undefined
  const [lines = new Uint8Array(), ...others] = found.parts
  const fresh = Buffer.from(lines)
  for (const [path, word] of digests) {
    const name = `${path}\t`
    const at = fresh.indexOf(`\0${name}`) + 1
    const from = (at > 0 || fresh.indexOf(name) === 0 ? at : fresh.length) + Buffer.byteLength(name)
    // Digests are of one length.
    if (fresh[from + word.length] !== tab) return undefined
    fresh.write(word, from)
  }
  return packed(`${edge.edition()} ${now}`, [fresh, ...others])
}

const tab = 9

/** A row as it lies there; `0` stands for what can be put together again of the others. */
type PackedRow = readonly [
  story: string,
  id: Release['id'],
  slug: Release['slug'],
  language: Release['language'],
  kind: Release['kind'],
  headline: string,
  since: Instant,
  updated: Instant | 0,
  published: PublicEntry['published'] | 0,
  permalink: PublicEntry['permalink'] | 0,
  files: PublicEntry['files'] | 0,
  topics: number,
  events: Release['events'] | 0,
  listed: string,
  invited: string,
  others: (Pick<Face, 'timing' | 'related' | 'corrects' | 'isAlone'> & Pick<PublicEntry, 'translations'>) | 0
]

function packedRow(
  {face, entry, listed: list, invited}: Omit<Row, 'path' | 'digest' | 'packed'>,
  topics: number,
  {url}: NewsroomSettings
): PackedRow {
  const {id, slug, language, kind, headline, timing, events, related, corrects, isAlone} = face
  const {story, permalink, files, published, since, updated, translations} = entry
  const isPlain =
    timing.state === 'published' &&
    timing.corrections.length + related.length + translations.length === 0 &&
    corrects === undefined &&
    isAlone
  return [
    story,
    id,
    slug,
    language,
    kind,
    headline,
    since,
    updated === since ? 0 : updated,
    published ?? 0,
    permalink === `${url}${language}/${slug}/` ? 0 : permalink,
    files === `${url}media/${story}/` ? 0 : files,
    topics,
    events.length === 0 ? 0 : events,
    list,
    invited,
    isPlain ? 0 : {timing, related, isAlone, translations, ...(corrects === undefined ? {} : {corrects})}
  ]
}

function unpackedRow(
  row: PackedRow,
  lists: readonly (readonly TopicLabel[])[],
  {url}: NewsroomSettings,
  {path, digest: word, packed: line}: Pick<Row, 'path' | 'digest' | 'packed'> & {readonly packed: string}
): Row {
  const [
    story,
    id,
    slug,
    language,
    kind,
    headline,
    since,
    updated,
    published,
    link,
    folder,
    topics,
    events,
    list,
    invited,
    told
  ] = row
  const {translations, ...others} = told === 0 ? plain : told
  // What stands for an address is how `collect` made it, which `packedRow` looked at.
  const permalink = link === 0 ? (`${url}${language}/${slug}/` as PublicEntry['permalink']) : link
  const files = folder === 0 ? (`${url}media/${story}/` as PublicEntry['files']) : folder
  return {
    path,
    digest: word,
    packed: line,
    face: {id, slug, language, kind, headline, events: events === 0 ? [] : events, ...others},
    entry: {
      story,
      permalink,
      files,
      topics: lists[topics] ?? [],
      ...(published === 0 || published === undefined ? {} : {published}),
      since,
      updated: updated === 0 ? since : updated,
      translations
    },
    listed: list,
    invited
  }
}

const plain: Pick<Face, 'timing' | 'related' | 'isAlone'> & Pick<PublicEntry, 'translations'> = {
  timing: {state: 'published', corrections: []},
  related: [],
  isAlone: true,
  translations: []
}

/** What is said of a release in a roll. */
export function faceOf({
  id,
  slug,
  language,
  kind,
  headline,
  timing,
  events,
  related,
  corrects,
  images,
  attachments
}: PublicRelease): Face {
  const face = {
    id,
    slug,
    language,
    kind,
    headline,
    timing,
    events,
    related,
    isAlone: images.length + attachments.length === 0
  }
  return corrects === undefined ? face : {...face, corrects}
}

/** What a whole build knows of its releases. */
export interface RollOf {
  readonly all: Newsroom
  readonly open: PublicNewsroom
  readonly listed: Words
  readonly invited: Words
}

/** The roll of a newsroom that was read whole. */
export function rollOf(
  {newsroom, releases}: Pick<Whole, 'newsroom' | 'releases'>,
  {all, open, listed: list, invited}: RollOf
): Roll {
  const root = join(newsroom.place, 'releases')
  const files = new Map<string, ReadRelease>(releases.map((one) => [one.release.id, one]))
  const pathOf = ({place}: ReadRelease) => relative(root, place).split(sep).join('/')
  const shown = new Set<string>()
  const rows = open.entries.map(({release, ...entry}): Row => {
    const {id} = release
    const file = must(files.get(id))
    shown.add(id)
    return {
      path: pathOf(file),
      digest: file.digest,
      face: faceOf(release),
      entry,
      listed: list.at(id),
      invited: invited.at(id)
    }
  })
  const hidden = all.entries.flatMap(({release: {id}, story, permalink}): readonly HiddenRow[] =>
    shown.has(id) ? [] : [{path: pathOf(must(files.get(id))), story, id, permalink}]
  )
  return {rows, hidden, topics: []}
}

/** Keeps a roll, where the newsroom can be written to. */
export async function rememberRoll(
  call: Call,
  {home, out, check}: {readonly home: string; readonly out: string; readonly check: string},
  roll: Roll,
  settings: NewsroomSettings
): Promise<void> {
  try {
    await call.edge.files.replace(rollAt(home, out), rollBytes(call, check, roll, settings))
  } catch (error) {
    if (!closed.has(codeOf(error) ?? '')) throw error
  }
}

/** The words that are told of entries while they are planned: by the ids of their releases, what `tell` says or what is known. */
export class Words {
  readonly #told = new Map<string, string>()
  readonly #known: (entry: PublicEntry) => string | undefined

  constructor(known: (entry: PublicEntry) => string | undefined = () => undefined) {
    this.#known = known
  }

  readonly of = (entry: PublicEntry, tell: () => string): string => {
    const {id} = entry.release
    const word = this.#told.get(id) ?? (this.#known(entry) || short(tell()))
    this.#told.set(id, word)
    return word
  }

  /** Empty where nobody asked. */
  at(id: string): string {
    return this.#told.get(id) ?? ''
  }
}

function short(word: string): string {
  return word.length > 24 ? digest(word) : word
}
