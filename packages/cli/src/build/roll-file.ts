import type {Instant, NewsroomSettings, PublicEntry, Release, TopicLabel} from '@budstikke/core'
import {closed} from '../cache/cache.ts'
import {listed, listIn, packed, unpacked} from '../cache/packed.ts'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import {memoryAt} from './last-build.ts'
import type {Face, HiddenRow, Roll, Row} from './roll.ts'

/* oxlint-disable no-unsafe-type-assertion -- check sums have said that these texts are what this edition wrote */

/** Where the newsroom at `home` keeps the roll of the folder `out`. */
export function rollAt(home: string, out: string): string {
  return `${memoryAt(home, out)}-roll`
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

/** The bytes of a roll that goes with what is remembered of a folder under the sum `check`. */
function rollBytes(
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
