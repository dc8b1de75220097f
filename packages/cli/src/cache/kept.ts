import type {Evidence, Gist, Release, Remark} from '@budstikke/core'
import {VFile} from 'vfile'
import type {NamedFile} from '../media.ts'
import type {Lies} from './bodies.ts'

/** What an editor should look at, for each version of a story. */
export type StoryRemarks = readonly (readonly Remark[])[]

/** Where the words of a field stand. */
type FieldPlace = Pick<Evidence, 'field' | 'place'>

/** What was read of one file of a release. */
export interface Reading {
  /** Its body is loaded when it is looked at, and let go again. */
  readonly release: Release
  /** Where the words of each field stand first; loaded when it is looked at. */
  readonly evidence: readonly FieldPlace[]
  /** A file without content, with what reading remarked. */
  readonly file: VFile
  /** The files that the release names. */
  readonly named: readonly NamedFile[]
  /** What lists ask of the body. */
  readonly gist: Gist
  /** The same wherever the same bytes were read in the same surroundings. */
  readonly digest: string
}

/** A reading that was just made. */
export interface FreshReading extends Pick<Reading, 'release' | 'file' | 'named' | 'gist'> {
  readonly evidence: readonly Evidence[]
}

/** What is kept of a reading in one text; the body and the evidence lie in others of the same file. */
export interface Kept {
  readonly release: Omit<Release, 'body'>
  readonly named: readonly NamedFile[]
  readonly gist: Gist
  readonly messages: readonly KeptMessage[]
  /** Where in the file these lie. */
  readonly body: Lies
  readonly evidence: Lies
}

type KeptMessage = Pick<
  VFile['messages'][number],
  'reason' | 'place' | 'source' | 'ruleId' | 'fatal' | 'actual' | 'expected'
>

/**
 * What is kept of evidence: the places that remarks on a story point at. With its words and values it is half as long again
 * as the body, and whoever asks for those (`explain`) reads the file.
 */
export function firstPlaces(evidence: readonly Evidence[]): readonly FieldPlace[] {
  const seen = new Set<FieldPlace['field']>()
  const places: FieldPlace[] = []
  for (const {field, place} of evidence) {
    if (seen.has(field)) continue
    seen.add(field)
    places.push(place === undefined ? {field} : {field, place})
  }
  return places
}

/** The messages of a file, as data. */
export function keptMessages({messages}: VFile): readonly KeptMessage[] {
  return messages.map(({reason, place, source, ruleId, fatal, actual, expected}) => ({
    reason,
    place,
    source,
    ruleId,
    fatal,
    actual,
    expected
  }))
}

/** A file without content, with the messages that were kept of it. */
function fileWith(path: string, messages: readonly KeptMessage[]): VFile {
  const file = new VFile({path})
  for (const {reason, place, source, ruleId, fatal, actual, expected} of messages) {
    const message = file.message(reason, {
      ...(place === undefined ? {} : {place}),
      ...(source === undefined ? {} : {source}),
      ...(ruleId === undefined ? {} : {ruleId})
    })
    // JSON leaves out `undefined`, which is how vfile calls what is only told.
    message.fatal = fatal
    if (actual !== undefined) message.actual = actual
    if (expected !== undefined) message.expected = expected
  }
  return file
}

/**
 * A body that is loaded whenever it is looked at: a release is spread and handed on, and of ten thousand only some are
 * looked into. It is of a class, as a reading is: what has a getter of its own has a table of its own for V8, which takes as
 * much as all that is known of the release.
 */
class LyingBody {
  readonly type = 'root'
  readonly #lies: Lies
  readonly #load: Texts['body']

  constructor(lies: Lies, load: Texts['body']) {
    this.#lies = lies
    this.#load = load
  }

  get children(): Release['body']['children'] {
    return this.#load(this.#lies).children
  }
}

/** What most releases have none of. A list of its own for each takes as much as a word. */
const none: readonly never[] = []

// A press office has one mailbox, which stands with each of its contacts, and is held once.
function shareLists(contacts: Release['contacts']): void {
  const [first, ...others] = contacts
  for (const one of others)
    for (const list of ['phones', 'emails'] as const)
      if (first && String(one[list]) === String(first[list])) Object.assign(one, {[list]: first[list]})
}

/** The release that was kept, whose body is loaded whenever it is looked at. */
export function releaseIn({release, body}: Pick<Kept, 'release' | 'body'>, load: Texts['body']): Release {
  for (const [field, value] of Object.entries(release))
    if (Array.isArray(value) && value.length === 0) Object.assign(release, {[field]: none})
  shareLists(release.contacts)
  // Not a spread: what V8 copies so of many fields is of a shape of its own each, and what was just parsed is nobody else's.
  return Object.assign(release, {body: new LyingBody(body, load)})
}

const nothing: Gist = {opening: '', pictures: none}

// Where there is a lead nobody asks how the text begins, and that would be half of all that is held of a release.
function gistIn({release: {lead}, gist}: Kept): Gist {
  if (lead === undefined) return gist
  return gist.pictures.length === 0 ? nothing : {opening: '', pictures: gist.pictures}
}

/** How the texts of readings are found: the same for all that lie in one file. */
export interface Texts {
  readonly body: (lies: Lies) => Release['body']
  readonly evidence: (lies: Lies) => readonly FieldPlace[]
}

/** Answers a body that was loaded before, or has it loaded. */
export type RememberBody = (lies: Lies, load: () => Release['body']) => Release['body']

/** The texts that `text` finds. */
export function textsOf(text: (lies: Lies) => string, remember: RememberBody = (_, load) => load()): Texts {
  return {
    body: (lies) => remember(lies, () => bodyIn(text(lies))),
    evidence: (lies) => evidenceIn(text(lies))
  }
}

/** What was kept of a file, under the name that the person knows it by. */
export class KeptReading implements Reading {
  readonly release: Release
  readonly file: VFile
  readonly named: readonly NamedFile[]
  readonly gist: Gist
  readonly digest: string
  readonly #evidence: Lies
  readonly #texts: Texts

  constructor(path: string, kept: Kept, digest: string, texts: Texts) {
    this.release = releaseIn(kept, texts.body)
    this.file = fileWith(path, kept.messages)
    this.named = kept.named.length === 0 ? none : kept.named
    this.gist = gistIn(kept)
    this.digest = digest
    this.#evidence = kept.evidence
    this.#texts = texts
  }

  get evidence(): readonly FieldPlace[] {
    return this.#texts.evidence(this.#evidence)
  }
}

/* oxlint-disable no-unsafe-type-assertion -- check sums have said that these texts are what this edition wrote */

/** Where a reading lies that its line in the index says so of. */
export const liesIn = (json: string): Lies => JSON.parse(json) as Lies
export const keptIn = (json: string): Kept => JSON.parse(json) as Kept
export const bodyIn = (json: string): Release['body'] => JSON.parse(json) as Release['body']
const evidenceIn = (json: string): readonly FieldPlace[] => JSON.parse(json) as readonly FieldPlace[]
export const remarksIn = (json: string): StoryRemarks => JSON.parse(json) as StoryRemarks
