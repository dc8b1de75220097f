import type {Envelope, Outcome} from '../transport.ts'

/** Something that a worker holds for a time: a range of readers, a handful of letters. */
export interface Hold {
  /** The mailing it is of; 0 for letters. */
  readonly mailing: number
  /** When it is no longer ours, in milliseconds since 1970. */
  lease: number
  /** How many of its tasks are not settled yet. */
  open: number
  /** When its mails are no longer worth sending, in milliseconds since 1970. */
  readonly expires: number
  /** Nothing more of it is to be sent: it was paused, cancelled, lost to another worker, or the worker stops. */
  dropped: boolean
  /** Gives it back or ends it, once every task is settled. */
  end(): Promise<void>
}

/** One mail to be sent. Each is settled once: sent, or let fall. */
export interface Task {
  readonly hold: Hold
  readonly domain: string
  /** When it was read that it is due. */
  readonly readAt: number
  /** It has been marked, and came back into the queue. */
  marked: boolean
  /** How often the server would not take it just then, without saying that it was for its reader's sake. */
  turnedAway: number
  /** Whether it is due still. */
  isDue(): Promise<boolean>
  /** Makes it ours to send, where that is written down before; answers whether it is. */
  mark(): Promise<boolean>
  /** Takes the mark back: it is not sent after all. */
  unmark(): Promise<void>
  envelope(): Envelope
  /** Its message, in pieces one behind the other. */
  message(): Promise<readonly Uint8Array[]>
  /** Writes down what became of it. */
  record(outcome: Outcome): Promise<void>
}
