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

const encoder = new TextEncoder()

/** The message for one reader. Makes nothing but one string: a million of these are two seconds' work. */
export function personalise(mail: CompiledMail, filling: Filling): Uint8Array {
  let message = ''
  for (const piece of mail.pieces) message += typeof piece === 'string' ? piece : filling[piece.hole]
  return encoder.encode(message)
}
