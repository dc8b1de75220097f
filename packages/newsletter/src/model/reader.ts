/** One person a mail goes to, as a range is read. */
export interface Reader {
  readonly id: number
  readonly address: string
  readonly name?: string
  /** The dearest first. */
  readonly languages: readonly string[]
  /** What the person asked for that the mailing may be about; read for digests alone. */
  readonly wishes: readonly Wish[]
}

/** One thing that a person asked for; `*` is anything. */
export interface Wish {
  readonly topic: string
  readonly language: string
  /** `*` where it is empty. */
  readonly kinds: readonly string[]
}
