import type {Position} from 'unist'
import type {Release} from './release.ts'

/** What a finding is about: a field of the release, or what became of words that are in none. */
export type EvidenceField =
  | Exclude<keyof Release, 'timing'>
  | 'published'
  | 'updated'
  | 'embargo'
  | 'subheading'
  | 'furniture'
  | 'settings'

/** How sure a rule is: the text says so, its form says so, or it is the best of several readings. */
export type Certainty = 'sure' | 'likely' | 'guess'

/** Which rule took which words from which place, and what it made of them. */
export interface Evidence {
  readonly field: EvidenceField
  /** The id of the rule. */
  readonly rule: string
  /** The words, as rules read them. */
  readonly text: string
  readonly place?: Position
  /** Whether the words left the body for this field (`taken`) or were only read there (`seen`). */
  readonly use: 'taken' | 'seen'
  readonly certainty: Certainty
  /** What the rule made of them, in the form of its field; local time for `published`, `updated` and `embargo`. */
  readonly value?: unknown
  /** What else the words might have been, in words of the field. */
  readonly alternatives?: readonly string[]
}
