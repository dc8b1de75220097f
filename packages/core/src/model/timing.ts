import type {Instant, PlainDate} from './time.ts'

/** What was put right after publication: when, and in the author's words what. */
export interface Correction {
  readonly at: Instant
  readonly note: string
}

/**
 * When a release may be seen. Every reader of it must answer all four.
 *
 * A day without a clock stays a day: it opens at its first moment in the newsroom's zone, and no output makes up an
 * hour for it. A release from an archive that bears no date at all has `added`, when it came into the newsroom.
 */
export type Timing =
  | {readonly state: 'draft'}
  | {
      readonly state: 'embargoed'
      readonly until: Instant
      readonly published?: Instant | PlainDate
      readonly corrections: readonly Correction[]
    }
  | {
      readonly state: 'published'
      readonly at?: Instant | PlainDate
      readonly added?: Instant
      readonly corrections: readonly Correction[]
    }
  | {
      readonly state: 'withdrawn'
      readonly at: Instant
      readonly reason: string
      readonly published?: Instant | PlainDate
    }
