import type {PublicEntry} from '@budstikke/core'
import type {SharePicture} from '@budstikke/site'
import type {Copy} from '../build/piece.ts'

/** The pictures that releases are shared with. */
export interface SharePictures {
  readonly pieces: readonly Copy[]
  readonly of: (entry: PublicEntry) => SharePicture | undefined
}

/** What there is where no pictures can be made, or a newsroom does without. What makes them is loaded where they are. */
export const noSharePictures: SharePictures = {pieces: [], of: () => undefined}
