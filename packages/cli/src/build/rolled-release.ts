import type {PublicEntry, PublicRelease} from '@budstikke/core'
import type {Face, Row} from './roll.ts'

/** All of a release that its face does not say. */
type Rest = Exclude<keyof PublicRelease, keyof Face>

/**
 * A release of which no more is held than its face: whatever else is looked at is loaded. Of ten thousand that are planned
 * after an edit some hundreds are looked at.
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
  readonly #row: Row
  readonly #corrects: Face['corrects']
  readonly #isAlone: boolean
  readonly #load: (row: Row) => PublicRelease
  #loaded: PublicRelease | undefined

  constructor(
    own: Omit<Row, 'entry'>,
    {id, slug, language, kind, headline, timing, events, related, corrects, isAlone}: Face,
    entry: Omit<PublicEntry, 'release'>,
    load: (row: Row) => PublicRelease
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
    this.#row = {...own, entry: {...entry, release: this as PublicRelease}}
    this.#corrects = corrects
    this.#isAlone = isAlone
    this.#load = load
  }

  #rest<Field extends Rest>(field: Field): PublicRelease[Field] {
    this.#loaded ??= this.#load(this.#row)
    return this.#loaded[field]
  }

  get row() {
    return this.#row
  }
  get corrects() {
    return this.#corrects
  }
  get images() {
    return this.#isAlone ? none : this.#rest('images')
  }
  get attachments() {
    return this.#isAlone ? none : this.#rest('attachments')
  }
  get label() {
    return this.#rest('label')
  }
  get kicker() {
    return this.#rest('kicker')
  }
  get lead() {
    return this.#rest('lead')
  }
  get organisation() {
    return this.#rest('organisation')
  }
  get byline() {
    return this.#rest('byline')
  }
  get dateline() {
    return this.#rest('dateline')
  }
  get body() {
    return this.#rest('body')
  }
  get quotes() {
    return this.#rest('quotes')
  }
  get contacts() {
    return this.#rest('contacts')
  }
  get boilerplate() {
    return this.#rest('boilerplate')
  }
  get facts() {
    return this.#rest('facts')
  }
  get links() {
    return this.#rest('links')
  }
  get topics() {
    return this.#rest('topics')
  }
}

const none: readonly never[] = []

/** The row of a release of which no more is held; `load` answers the whole of it, and is asked once. */
export function rolledRow(
  own: Omit<Row, 'entry'>,
  face: Face,
  entry: Omit<PublicEntry, 'release'>,
  load: (row: Row) => PublicRelease
): Row {
  return new RolledRelease(own, face, entry, load).row
}

/** The row that a release was made of; `undefined` for one that was read. */
export function rowOf(release: object): Row | undefined {
  return release instanceof RolledRelease ? release.row : undefined
}
