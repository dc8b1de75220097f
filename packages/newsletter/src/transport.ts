/** Who sends and who receives, as the server is told (RFC 5321): not what the headers say. */
export interface Envelope {
  /** Where bounces go; empty for a mail that must not bounce. */
  readonly from: string
  readonly to: string
}

/** What became of one mail. */
export type Outcome =
  /** The server has taken it and answers for it. */
  | {readonly state: 'accepted'; readonly reply: Reply}
  /**
   * Not now, and nobody has it: a 4xx, or no server. `cause` says whose matter it is: the `reader`'s (a full mailbox, a
   * grey list); the `relay`'s, which would most likely say the same of any mail; or the `connection`'s, over which nothing
   * was said of this mail at all: no server, no greeting, not let in, one too many (421).
   */
  | {readonly state: 'deferred'; readonly reply: Reply; readonly cause: 'reader' | 'relay' | 'connection'}
  /** Never: a 5xx for this reader or this mail. */
  | {readonly state: 'refused'; readonly reply: Reply}
  /** The mail was out, its last dot too, and the connection ended before the reply (RFC 1047): it may have arrived. */
  | {readonly state: 'unknown'; readonly reply: Reply}

/** What the server said, or what was met instead. */
export interface Reply {
  /** Its code (RFC 5321, section 4.2); 0 where it said none. */
  readonly code: number
  /** Its enhanced status, `5.1.1` (RFC 3463). */
  readonly status?: string
  readonly text: string
}

/** What carries mail away. The command line makes one of SMTP. */
export interface Transport {
  /**
   * Sends one mail, whose pieces one behind the other are its message; as many at once as the caller likes. A piece that
   * many mails share is the same object in all of them, so that what was found out about it holds for all. Never rejects:
   * what went wrong is the outcome.
   */
  send(envelope: Envelope, message: readonly Uint8Array[]): Promise<Outcome>
  /** Ends the connections that nothing is on. */
  close(): Promise<void>
}
