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

// The pieces as bytes: a million readers of one mail share them.
const encoded = new WeakMap<CompiledMail, readonly (Uint8Array | Hole)[]>()

/** The message for one reader. Copies bytes and no more: a million of these are some seconds' work. */
export function personalise(mail: CompiledMail, filling: Filling): Uint8Array {
  const pieces = encoded.get(mail) ?? encode(mail)
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(filling[piece]) : piece)))
}

function encode(mail: CompiledMail): readonly (Uint8Array | Hole)[] {
  const pieces = mail.pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece.hole))
  encoded.set(mail, pieces)
  return pieces
}
