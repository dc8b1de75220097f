import type {Position} from 'unist'
import type {MessageId} from './messages.ts'

/** How grave a remark is: an `error` keeps the release out of what is built, a `warning` wants an author, `info` tells. */
export type Severity = 'error' | 'warning' | 'info'

/** A remark on a text, before it is put into words: for readers and rules, which see no file. */
export interface Remark {
  /** One of the ids in `messages`. */
  readonly id: MessageId
  readonly place?: Position
  readonly actual?: string
  readonly expected?: string
  /** `warning` unless said otherwise. */
  readonly severity?: Severity
}
