import type {PublicEntry, Url} from '@budstikke/core'
import type {Copy} from '../build/piece.ts'

/** What is known of a press kit that was made. */
export interface Kit {
  readonly href: Url
  readonly size: number
  readonly type: string
}

/** The press kits of a newsroom. */
export interface PressKits {
  readonly pieces: readonly Copy[]
  readonly of: (entry: PublicEntry) => Kit | undefined
}

/** What there is where a newsroom does without. What makes them is loaded where it does not. */
export const noPressKits: PressKits = {pieces: [], of: () => undefined}
