import type {Instant, NewsroomSettings, PublicEntry, PublicRelease, Release, TopicLabel} from '@budstikke/core'
import {closed} from '../cache/cache.ts'
import {listed, listIn, packed, unpacked} from '../cache/packed.ts'
import type {Call} from '../call.ts'
import {codeOf} from '../edge/files.ts'
import {memoryAt} from './last-build.ts'
import {type Face, faceOf, type HiddenRow, type Roll, type Row} from './roll.ts'
import {rolledRow} from './rolled-release.ts'

/* oxlint-disable no-unsafe-type-assertion -- check sums have said that these texts are what this edition wrote */

/** The newsroom at `home`, the folder `out` that was built of it, and the check sum of what is remembered of that. */
interface RollOf {
  readonly home: string
  readonly out: string
  readonly check: string
}

/** Keeps a roll, where the newsroom can be written to. */
export async function rememberRoll(call: Call, of: RollOf, roll: Roll, settings: NewsroomSettings): Promise<void> {
  await keep(call, rollAt(of), rollBytes(call, of.check, roll, settings))
}

/**
 * Has a roll go on with what is remembered of the folder under the sum `now`, where nothing but the texts of some releases is
 * other: `digests` says, by their paths, what is read of them. They stand beside the roll, which is as long as the archive.
 */
export async function rememberTexts(
  call: Call,
  {now, ...of}: RollOf & {readonly now: string},
  digests: ReadonlyMap<string, string>
): Promise<void> {
  const known = await textsIn(call, of)
  const [since, all] = known?.now === of.check ? [known.since, known.digests] : [of.check, new Map<string, string>()]
  const lines = Array.from(new Map([...all, ...digests]), (line) => line.join('\t'))
  await keep(call, textsAt(of), packed(call.edge.edition(), [listed([since, now]), listed(lines)]))
}

function rollAt({home, out}: Omit<RollOf, 'check'>): string {
  return `${memoryAt(home, out)}-roll`
}

function textsAt({home, out}: Omit<RollOf, 'check'>): string {
  return `${memoryAt(home, out)}-roll-texts`
}

async function keep({edge: {files}}: Call, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await files.replace(path, bytes)
  } catch (error) {
    if (!closed.has(codeOf(error) ?? '')) throw error
  }
}

/** What is read now of releases whose texts alone were edited after a roll was kept. */
interface Texts {
  /** The sum that the roll was kept under, and the one that it goes on with. */
  readonly since: string
  readonly now: string
  /** By their paths. */
  readonly digests: ReadonlyMap<string, string>
}

async function textsIn({edge}: Call, of: Omit<RollOf, 'check'>): Promise<Texts | undefined> {
  const bytes = await edge.files.read(textsAt(of)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (found?.head !== edge.edition()) return undefined
  const [sums, lines] = found.parts
  const [since = '', now = ''] = listIn(sums)
  return {
    since,
    now,
    digests: new Map(
      listIn(lines).map((line) => {
        const [path = '', word = ''] = line.split('\t')
        return [path, word]
      })
    )
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
    return rowLine(path, word, ascii(JSON.stringify(packedRow(row, number, settings))))
  })
  return packed(`${edge.edition()} ${check}`, [
    listed(lines),
    listed(hidden.map((one) => JSON.stringify(one))),
    listed([...topics.keys()])
  ])
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
): Promise<Roll | undefined> {
  const {edge} = call
  const bytes = await edge.files.read(rollAt(of)).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (!found) return undefined
  const texts = await textsIn(call, of)
  const fresh = texts?.now === of.check ? texts : undefined
  if (found.head !== `${edge.edition()} ${fresh?.since ?? of.check}`) return undefined
  const [lines, hidden, lists] = found.parts
  const known = listIn(lists)
  const topics = known.map((json) => JSON.parse(json) as readonly TopicLabel[])
  return {
    topics: known,
    rows: listIn(lines).map((line) => {
      const [behindPath, behindWord] = [line.indexOf('\t'), line.lastIndexOf('\t')]
      const path = line.slice(0, behindPath)
      const before = line.slice(behindPath + 1, behindWord)
      const json = line.slice(behindWord + 1)
      const word = fresh?.digests.get(path) ?? before
      const own = {path, digest: word, packed: word === before ? line : rowLine(path, word, json)}
      return unpackedRow(JSON.parse(json) as PackedRow, {lists: topics, settings, load}, own)
    }),
    hidden: listIn(hidden).map((json) => JSON.parse(json) as HiddenRow)
  }
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
