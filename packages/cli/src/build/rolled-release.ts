import type {PublicRelease} from '@budstikke/core'
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
  readonly #load: (row: Row) => PublicRelease
  #loaded: PublicRelease | undefined

  constructor(row: Row, load: (row: Row) => PublicRelease) {
    const {face} = row
    this.id = face.id
    this.slug = face.slug
    this.language = face.language
    this.kind = face.kind
    this.headline = face.headline
    this.timing = face.timing
    this.events = face.events
    this.related = face.related
    this.#row = row
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
    return this.#row.face.corrects
  }
  get images() {
    return this.#row.face.isAlone ? none : this.#rest('images')
  }
  get attachments() {
    return this.#row.face.isAlone ? none : this.#rest('attachments')
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

/** The release of a row; `load` answers the whole of it, and is asked once. */
export function rolledRelease(row: Row, load: (row: Row) => PublicRelease): PublicRelease {
  // A getter that answers `undefined` is to every reader a field that is not there; the compiler tells them apart.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return new RolledRelease(row, load) as PublicRelease
}

/** The row that a release was made of; `undefined` for one that was read. */
export function rowOf(release: object): Row | undefined {
  return release instanceof RolledRelease ? release.row : undefined
}
