import type {Evidence, Gist, Release, Remark} from '@budstikke/core'
import {VFile} from 'vfile'
import type {NamedFile} from '../media.ts'
import type {Lies} from './bodies.ts'

/** What an editor should look at, for each version of a story. */
export type StoryRemarks = readonly (readonly Remark[])[]

/** What is kept of a reading in the index; the body and the evidence lie elsewhere. */
export interface Kept {
  readonly release: Omit<Release, 'body'>
  readonly named: readonly NamedFile[]
  readonly gist: Gist
  readonly messages: readonly KeptMessage[]
  /** Where in the file of bodies these lie. */
  readonly body: Lies
  readonly evidence: Lies
}

type KeptMessage = Pick<
  VFile['messages'][number],
  'reason' | 'place' | 'source' | 'ruleId' | 'fatal' | 'actual' | 'expected'
>

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
export function fileWith(path: string, messages: readonly KeptMessage[]): VFile {
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
 * looked into.
 */
export function lazyBody(load: () => Release['body']): Release['body'] {
  return {
    type: 'root',
    get children() {
      return load().children
    }
  }
}

/* oxlint-disable no-unsafe-type-assertion -- check sums have said that these texts are what this edition wrote */

export const keptIn = (json: string): Kept => JSON.parse(json) as Kept
export const bodyIn = (json: string): Release['body'] => JSON.parse(json) as Release['body']
export const evidenceIn = (json: string): readonly Evidence[] => JSON.parse(json) as readonly Evidence[]
export const remarksIn = (json: string): StoryRemarks => JSON.parse(json) as StoryRemarks
