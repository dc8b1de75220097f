const [lf, cr, dot] = [0x0a, 0x0d, 0x2e] as const

/**
 * The pieces of a message as they go over the wire behind `DATA`, the lone dot that ends them included: every line ends
 * in CRLF, also those that ended in a bare CR or LF, which servers have taken for the end of a mail (SMTP smuggling), and
 * a dot that opens a line is doubled.
 *
 * Every byte has to be looked at, which takes longer than sending it; but what many mails share is looked at once.
 *
 * @see RFC 5321, sections 2.3.8 and 4.5.2
 */
export function dotted(message: readonly Uint8Array[]): readonly Uint8Array[] {
  // A message begins where a line does.
  let before: number = lf
  const pieces = message.map((piece) => {
    const ready = known(piece, before)
    before = piece.at(-1) ?? before
    return ready
  })
  return [...pieces, before === lf ? lastDot : before === cr ? lastDotAfterCr : lastDotInLine]
}

const lastDot = Buffer.from('.\r\n')
const lastDotAfterCr = Buffer.from('\n.\r\n')
const lastDotInLine = Buffer.from('\r\n.\r\n')

// What shared pieces come to behind the middle of a line, which is where the holes of a mail are.
const remembered = new WeakMap<Uint8Array, Uint8Array>()
const shortest = 1024

function known(piece: Uint8Array, before: number): Uint8Array {
  if (piece.length < shortest || before === lf || before === cr) return walked(piece, before)
  const kept = remembered.get(piece)
  if (kept) return kept
  const made = walked(piece, before)
  remembered.set(piece, made)
  return made
}

function walked(piece: Uint8Array, before: number): Uint8Array {
  const parts: Uint8Array[] = []
  let done = 0
  let last = before
  for (let at = 0; at < piece.length; at += 1) {
    const byte = piece[at] ?? 0
    const insert = insertBetween(last, byte)
    if (insert !== undefined) {
      parts.push(piece.subarray(done, at), insert)
      done = at
    }
    last = byte
  }
  return done === 0 && parts.length === 0 ? piece : Buffer.concat([...parts, piece.subarray(done)])
}

const inserts = {lf: Buffer.from('\n'), lfDot: Buffer.from('\n.'), cr: Buffer.from('\r'), dot: Buffer.from('.')}

function insertBetween(last: number, byte: number): Uint8Array | undefined {
  if (last === cr && byte !== lf) return byte === dot ? inserts.lfDot : inserts.lf
  if (byte === lf && last !== cr) return inserts.cr
  if (byte === dot && last === lf) return inserts.dot
  return undefined
}
