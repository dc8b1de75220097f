import {
  type Instant,
  must,
  type NewsroomSettings,
  openAgain,
  type PublicEntry,
  type PublicRelease,
  type Release,
  type TopicLabel
} from '@budstikke/core'
import {closed} from '../cache/cache.ts'
import {listed, listIn, packed, unpacked} from '../cache/packed.ts'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import {memoryAt} from './last-build.ts'
import {type Face, faceOf, type HiddenRow, type Roll, type Row} from './roll.ts'
import {
  changesAt,
  changesBytes,
  isOther,
  noChanges,
  pathOf,
  type RollChanges,
  withRows,
  withTexts
} from './roll-changes.ts'
import {rolledRow, rowOf} from './rolled-release.ts'

/* oxlint-disable no-unsafe-type-assertion -- check sums have said that these texts are what this edition wrote */

/** The newsroom at `home`, the folder `out` that was built of it, and the check sum of what is remembered of that. */
interface RollOf {
  readonly home: string
  readonly out: string
  readonly check: string
}

/** A roll that was kept, with what was changed in it since. */
export interface KeptRoll extends Roll {
  readonly changes: RollChanges
}

/** Keeps a roll, where the newsroom can be written to. */
export function rememberRoll(call: Call, of: RollOf, roll: Roll, settings: NewsroomSettings): Promise<void> {
  const {files} = call.edge
  return kept(async () => {
    // First, since the next roll may be kept under the sum that those have gone on with.
    await files.remove(changesFile(of))
    await files.replace(rollAt(of), rollBytes(call, of.check, roll, settings))
  })
}

/** What a roll goes on with: what is remembered of the folder under the sum `now`. */
interface GoesOn extends RollOf {
  readonly now: string
}

/** Has a roll go on where nothing but the texts of some releases is other: `digests` says, by their paths, what is read of them. */
export async function rememberTexts(
  call: Call,
  {now, ...of}: GoesOn,
  digests: ReadonlyMap<string, string>
): Promise<void> {
  await keepChanges(call, of, withTexts((await changesOf(call, of)) ?? noChanges(of.check), now, digests))
}

/** What is other in a roll. */
export interface OtherRows {
  readonly roll: KeptRoll
  readonly fresh: readonly Row[]
  readonly gone: readonly Row[]
  /** All rows, the newest first. */
  readonly all: () => readonly Row[]
}

/** Has a roll go on with other rows. */
export async function rememberRows(
  call: Call,
  {now, ...of}: GoesOn,
  {roll, fresh, gone, all}: OtherRows,
  settings: NewsroomSettings
): Promise<void> {
  const topics = numbered(roll.topics)
  const rows = new Map(fresh.map((row) => [row.path, lineOf(row, topics, settings)]))
  const others = {now, rows, gone: gone.map(({path}) => path)}
  const own = roll.topics.length - roll.changes.topics.length
  const changes = withRows(roll.changes, {...others, topics: [...topics.keys()].slice(own)})
  await (changes
    ? keepChanges(call, of, changes)
    : rememberRoll(call, {...of, check: now}, {...roll, rows: all()}, settings))
}

function keepChanges(call: Call, of: Omit<RollOf, 'check'>, changes: RollChanges): Promise<void> {
  return kept(() => call.edge.files.replace(changesFile(of), changesBytes(call, changes)))
}

/** What was changed in the roll that goes with what is remembered of the folder. */
async function changesOf(call: Call, of: RollOf): Promise<RollChanges | undefined> {
  const changes = await changesAt(call, changesFile(of))
  return changes?.now === of.check ? changes : undefined
}

function rollAt({home, out}: Omit<RollOf, 'check'>): string {
  return `${memoryAt(home, out)}-roll`
}

function changesFile({home, out}: Omit<RollOf, 'check'>): string {
  return `${memoryAt(home, out)}-roll-changes`
}

async function kept(keep: () => Promise<void>): Promise<void> {
  try {
    await keep()
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
  const topics = numbered(known)
  const lines = rows.map((row) => row.packed ?? lineOf(row, topics, settings))
  return packed(`${edge.edition()} ${check}`, [
    listed(lines),
    listed(hidden.map((one) => JSON.stringify(one))),
    listed([...topics.keys()])
  ])
}

function numbered(topics: readonly string[]): Map<string, number> {
  return new Map(topics.map((key, number) => [key, number]))
}

// Takes up its list of topics where that is not among the `topics`.
function lineOf(row: Row, topics: Map<string, number>, settings: NewsroomSettings): string {
  const key = JSON.stringify(row.entry.topics)
  const number = topics.get(key) ?? topics.size
  topics.set(key, number)
  return rowLine(row.path, row.digest, ascii(JSON.stringify(packedRow(row, number, settings))))
}

/** What rows are put together with. */
interface Unpacking {
  readonly lists: readonly (readonly TopicLabel[])[]
  readonly settings: NewsroomSettings
  /** Answers the whole of a release. */
  readonly load: (row: Row) => PublicRelease
}

/** The roll that was kept with what is remembered of the folder; `undefined` where there is none, or it is spoilt. */
export async function rollIn(
  call: Call,
  of: RollOf,
  settings: NewsroomSettings,
  load: (row: Row) => PublicRelease
): Promise<KeptRoll | undefined> {
  const {edge} = call
  const bytes = await edge.files.read(rollAt(of)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (!found) return undefined
  const changes = (await changesOf(call, of)) ?? noChanges(of.check)
  if (found.head !== `${edge.edition()} ${changes.since}`) return undefined
  const [lines, hidden, lists] = found.parts
  const topics = [...listIn(lists), ...changes.topics]
  const unpacking = {lists: topics.map((json) => JSON.parse(json) as readonly TopicLabel[]), settings, load}
  const still = listIn(lines).filter((line) => !isOther(pathOf(line), changes))
  const rows = [...still, ...changes.rows.values()].map((line) => rowIn(line, changes, unpacking))
  return {
    topics,
    rows: changes.rows.size === 0 ? rows : inOrder(rows, settings),
    hidden: listIn(hidden).map((json) => JSON.parse(json) as HiddenRow),
    changes
  }
}

function rowIn(line: string, {digests}: RollChanges, unpacking: Unpacking): Row {
  const path = pathOf(line)
  const behindWord = line.lastIndexOf('\t')
  const before = line.slice(path.length + 1, behindWord)
  const json = line.slice(behindWord + 1)
  const word = digests.get(path) ?? before
  const own = {path, digest: word, packed: word === before ? line : rowLine(path, word, json)}
  return unpackedRow(JSON.parse(json) as PackedRow, unpacking, own)
}

// The newest first.
function inOrder(rows: readonly Row[], settings: NewsroomSettings): readonly Row[] {
  const {entries} = openAgain(
    settings,
    rows.map(({entry}) => entry)
  )
  return entries.map(({release}) => must(rowOf(release)))
}

// All rows are one text, which is written and read in a fraction of the time where every character is a byte.
function ascii(json: string): string {
  return json.replaceAll(/\P{ASCII}+/gu, (letters) =>
    Array.from({length: letters.length}, (_, at) => {
      const code = letters.charCodeAt(at).toString(16)
      return `\\u${code.padStart(4, '0')}`
    }).join('')
  )
}

function rowLine(path: string, word: string, json: string): string {
  return `${path}\t${word}\t${json}`
}

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
  {entry, listed: list, invited}: Omit<Row, 'path' | 'digest' | 'packed'>,
  topics: number,
  {url}: NewsroomSettings
): PackedRow {
  const {id, slug, language, kind, headline, timing, events, related, corrects, isAlone} = faceOf(entry.release)
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
  {lists, settings: {url}, load}: Unpacking,
  {path, digest: word, packed: line}: Pick<Row, 'path' | 'digest'> & {readonly packed: string}
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
  // Nothing is spread and no rest is taken: of ten thousand rows that was half of the time.
  const {timing, related, isAlone, translations, corrects} = told === 0 ? plain : told
  // What stands for an address is how `collect` made it, which `packedRow` looked at.
  const permalink = link === 0 ? (`${url}${language}/${slug}/` as PublicEntry['permalink']) : link
  const files = folder === 0 ? (`${url}media/${story}/` as PublicEntry['files']) : folder
  const known = {
    story,
    permalink,
    files,
    topics: lists[topics] ?? [],
    published: published === 0 ? undefined : published,
    since,
    updated: updated === 0 ? since : updated,
    translations
  }
  const face = {
    id,
    slug,
    language,
    kind,
    headline,
    timing,
    events: events === 0 ? [] : events,
    related,
    isAlone,
    corrects
  }
  return rolledRow({path, digest: word, packed: line, listed: list, invited}, face, known, load)
}

const plain: Exclude<PackedRow[15], 0> = {
  timing: {state: 'published', corrections: []},
  related: [],
  isAlone: true,
  translations: []
}
