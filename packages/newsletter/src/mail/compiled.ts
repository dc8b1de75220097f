import type {Bcp47} from '@budstikke/core'

/**
 * What differs from reader to reader.
 *
 * - `to`: the address (and name) as a header writes it; `date`: RFC 5322; `messageId`: without the angle brackets
 * - `unsubscribe`, `preferences`: tokens of letters, digits, `-` and `_`, at most 72 characters, so that they stand in a
 *   link of quoted-printable text as they are
 */
export const holes = ['to', 'date', 'messageId', 'unsubscribe', 'preferences'] as const

/** The name of a hole. */
export type Hole = (typeof holes)[number]

/**
 * A mail made once for all who read it in one language: a whole MIME message (RFC 5322, lines end in CRLF) in pieces,
 * each either text as it is sent or a hole. Plain data, so that the store can keep it and any worker can send it.
 */
export interface CompiledMail {
  readonly language: Bcp47
  /** For reports and previews; the header in `pieces` is encoded. */
  readonly subject: string
  readonly pieces: readonly Piece[]
}

/** Text as it is sent, or a hole. */
export type Piece = string | {readonly hole: Hole}

/** What goes into the holes for one reader. */
export type Filling = Readonly<Record<Hole, string>>

/** The message for one reader, whole. */
export function personalise(mail: CompiledMail, filling: Filling): Uint8Array {
  return Buffer.concat(personalised(mail, filling))
}

/**
 * The message for one reader, in pieces one behind the other. The long ones are the same objects for all readers and are
 * never copied: a million of these are some seconds' work.
 */
export function personalised(mail: CompiledMail, filling: Filling): readonly Uint8Array[] {
  const stretches = known.get(mail) ?? stretchesOf(mail)
  return stretches.map((stretch) =>
    stretch instanceof Uint8Array
      ? stretch
      : Buffer.from(stretch.map((piece) => (typeof piece === 'string' ? piece : filling[piece.hole])).join(''))
  )
}

// What all readers share, as bytes; and what is made for each of them, holes and the short texts between them.
type Stretch = Uint8Array | readonly Piece[]

const known = new WeakMap<CompiledMail, readonly Stretch[]>()
const long = 1024

function stretchesOf(mail: CompiledMail): readonly Stretch[] {
  const stretches: (Uint8Array | Piece[])[] = []
  for (const piece of mail.pieces) {
    const last = stretches.at(-1)
    if (typeof piece === 'string' && piece.length >= long) stretches.push(Buffer.from(piece))
    else if (Array.isArray(last)) last.push(piece)
    else stretches.push([piece])
  }
  known.set(mail, stretches)
  return stretches
}
