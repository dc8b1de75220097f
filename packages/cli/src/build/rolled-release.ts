import type {PublicEntry, PublicRelease} from '@budstikke/core'
import type {Face, Row} from './roll.ts'

/** All of a release that its face does not say. */
type Rest = Exclude<keyof PublicRelease, keyof Face>

/** The same with a field that is always there, though nothing may be in it. */
type Said<Type, Field extends keyof Type> = Omit<Type, Field> & Readonly<Record<Field, Type[Field] | undefined>>

/** A row, and what its release is asked that no list shows. */
interface RolledRow extends Row {
  readonly corrects: Face['corrects']
  readonly isAlone: boolean
  readonly load: (row: Row) => PublicRelease
}

/**
 * A release of which no more is held than its face: whatever else is looked at is loaded. Of ten thousand that are planned
 * after an edit some hundreds are looked at. It has no private fields, each of which took as long as all that it holds.
 */
class RolledRelease {
  readonly id: Face['id']
  readonly slug: Face['slug']
  readonly language: Face['language']
  readonly kind: Face['kind']
  readonly headline: string
  readonly timing: Face['timing']
  readonly events: Face['events']
  readonly related: Face['related']
  readonly row: RolledRow

  constructor(
    {path, digest, packed, listed, invited}: Omit<Row, 'entry'> & {readonly packed: string},
    {id, slug, language, kind, headline, timing, events, related, corrects, isAlone}: Said<Face, 'corrects'>,
    {
      story,
      permalink,
      files,
      topics,
      published,
      since,
      updated,
      translations
    }: Said<Omit<PublicEntry, 'release'>, 'published'>,
    load: RolledRow['load']
  ) {
    this.id = id
    this.slug = slug
    this.language = language
    this.kind = kind
    this.headline = headline
    this.timing = timing
    this.events = events
    this.related = related
    // A getter that answers `undefined` is to every reader a field that is not there; the compiler tells them apart.
    // oxlint-disable-next-line no-unsafe-type-assertion
    const release = this as PublicRelease
    const entry =
      published === undefined
        ? {release, story, permalink, files, topics, since, updated, translations}
        : {release, story, permalink, files, topics, published, since, updated, translations}
    this.row = {path, digest, packed, listed, invited, entry, corrects, isAlone, load}
  }

  get corrects() {
    return this.row.corrects
  }
  get images() {
    return this.row.isAlone ? none : restOf(this.row, 'images')
  }
  get attachments() {
    return this.row.isAlone ? none : restOf(this.row, 'attachments')
  }
  get label() {
    return restOf(this.row, 'label')
  }
  get kicker() {
    return restOf(this.row, 'kicker')
  }
  get lead() {
    return restOf(this.row, 'lead')
  }
  get organisation() {
    return restOf(this.row, 'organisation')
  }
  get byline() {
    return restOf(this.row, 'byline')
  }
  get dateline() {
    return restOf(this.row, 'dateline')
  }
  get body() {
    return restOf(this.row, 'body')
  }
  get quotes() {
    return restOf(this.row, 'quotes')
  }
  get contacts() {
    return restOf(this.row, 'contacts')
  }
  get boilerplate() {
    return restOf(this.row, 'boilerplate')
  }
  get facts() {
    return restOf(this.row, 'facts')
  }
  get links() {
    return restOf(this.row, 'links')
  }
  get topics() {
    return restOf(this.row, 'topics')
  }
}

const none: readonly never[] = []

function restOf<Field extends Rest>(row: RolledRow, field: Field): PublicRelease[Field] {
  return row.load(row)[field]
}

/** The row of a release of which no more is held; `load` answers the whole of it. */
export function rolledRow(
  own: Omit<Row, 'entry'> & {readonly packed: string},
  face: Said<Face, 'corrects'>,
  entry: Said<Omit<PublicEntry, 'release'>, 'published'>,
  load: (row: Row) => PublicRelease
): Row {
  return new RolledRelease(own, face, entry, load).row
}

/** The row that a release was made of; `undefined` for one that was read. */
export function rowOf(release: object): Row | undefined {
  return release instanceof RolledRelease ? release.row : undefined
}
