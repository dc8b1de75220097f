import type {Bcp47} from '../model/language.ts'
import type {Labels} from './labels.ts'
import type {Reading} from './reading.ts'

/** One language whole: how its releases are read, and the words that are printed around them. */
export interface Locale {
  readonly language: Bcp47
  readonly reading: Reading
  readonly labels: Labels
}
