import type {Zone} from '@budstikke/core'
import type {Edge} from './edge/edge.ts'
import type {Words} from './words/say.ts'

/** What every command is handed: the machine, and the words to speak to the person in. */
export interface Call extends Words {
  readonly edge: Edge
  /** The newsroom's clock, once its settings are read. */
  readonly zone?: Zone
}

/** How a command ended: well, with errors in the releases, or not carried out since the call was wrong. */
export type Exit = 0 | 1 | 2
