import type {Reading} from './cache/kept.ts'

/** Of what the remarks on a story are made: the newsroom's settings, by their digest, and its versions. */
export function judgedFrom(
  settings: string,
  versions: readonly (Pick<Reading, 'digest'> & {readonly release: Pick<Reading['release'], 'id'>})[]
): string {
  return [settings, ...versions.map(({release: {id}, digest}) => `${id} ${digest}`)].join(' ')
}
