import {digest} from './cache/cache.ts'
import type {Reading} from './cache/kept.ts'

/** A word for what the remarks on a story are made of: the newsroom's settings, by their digest, and its versions. */
export function judgedFrom(
  settings: string,
  versions: readonly (Pick<Reading, 'digest'> & {readonly release: Pick<Reading['release'], 'id'>})[]
): string {
  return digest([settings, ...versions.map(({release: {id}, digest: bytes}) => `${id} ${bytes}`)].join(' '))
}
