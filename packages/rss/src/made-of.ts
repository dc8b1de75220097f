import type {PlannedFile, PublicEntry, Release} from '@budstikke/core'
import {whole} from './writer.ts'

/** How a newsroom's files are planned. */
export interface PlanOptions {
  /**
   * A word that changes when anything in a release does, its body too. The release itself as JSON, where it is not
   * given: right for a newsroom that is held as a whole, and slow for one whose texts are read when they are asked for.
   */
  readonly digestOf?: (release: Release) => string
  /** Shortens a text to a word that no other text has: a cryptographic hash. The text itself, where it is not given. */
  readonly digest?: (text: string) => string
}

/**
 * What a file is made of that tells of an entry, as a text that begins with the word of the release: the release, what its
 * newsroom says of it, and what `others` say. The gate may show less of a release than there is, so that its state is said
 * beside its digest.
 */
export function madeOf({
  digestOf = JSON.stringify,
  digest = asItIs
}: PlanOptions): (entry: PublicEntry, ...others: readonly string[]) => string {
  return ({release, permalink, topics, published, since, updated}, ...others) => {
    const state = JSON.stringify([release.timing, topics])
    return `${digestOf(release)} ${digest([permalink, published ?? '', since, updated, state, ...others].join(' '))}`
  }
}

/** The text itself, where nobody said how to shorten it. */
export function asItIs(text: string): string {
  return text
}

/** A file whose parts of its own are `parts`; its path is one of them, so that no two files are taken for each other. */
export function planned(path: string, parts: readonly string[], make: PlannedFile['make']): PlannedFile {
  return {path, from: [path, ...parts].join('\n'), make}
}

/** The same of a file that is put together of many parts. */
export function plannedInParts(
  path: string,
  parts: readonly string[],
  inParts: NonNullable<PlannedFile['inParts']>
): PlannedFile {
  const make = () => {
    const {parts: made, ...about} = inParts()
    return {...about, content: whole(made)}
  }
  return {...planned(path, parts, make), inParts}
}
