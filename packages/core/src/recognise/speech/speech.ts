import type {Span} from '../words/sentences.ts'
import type {Voice} from './voices.ts'

/** Words that somebody says in one paragraph, and what the paragraph tells of who says them. */
export interface Speech {
  /** The spoken stretches, without marks; what stands between them is the reporting clause. */
  readonly parts: readonly Span[]
  readonly form: 'dash' | 'marks'
  readonly voice?: Voice
  /** Where the speech begins and ends in the paragraph, with marks and reporting clauses. */
  readonly start: number
  readonly end: number
  /** The reporting clause says that the speaker goes on: `og fortsætter:`. */
  readonly goesOn: boolean
  /** Whether the quotation marks close in this paragraph. */
  readonly closed: boolean
}
