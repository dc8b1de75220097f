/**
 * `text` as quoted-printable: lines of at most 76 letters of ASCII, apart by CRLF. Ends without an end of line, so that
 * what follows, a hole, begins in the line: put a soft break between.
 *
 * @see RFC 2045, section 6.7
 */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => brokenSoftly(unitsOf(line)))
    .join('\r\n')
}

/** Ends a line that goes on: what comes next is of the same line. */
export const softBreak = '=\r\n'

const encoder = new TextEncoder()

function unitsOf(line: string): readonly string[] {
  // What is plain stands for itself, in runs; everything else is counted in bytes.
  const units = [...line].map((letter) =>
    /^[\u0020-\u003C\u003E-\u007E\t]$/u.test(letter) ? letter : Array.from(encoder.encode(letter), escaped).join('')
  )
  const last = units.at(-1)
  if (last === ' ' || last === '\t') units[units.length - 1] = escaped(last.charCodeAt(0))
  // Mailboxes in one file mend a line that opens so, and a signature breaks; a lone dot ends a mail.
  const [first] = units
  if (first === '.' || (first === 'F' && line.startsWith('From '))) units[0] = escaped(first.charCodeAt(0))
  return units
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function brokenSoftly(units: readonly string[]): string {
  const lines: string[] = []
  let held = ''
  for (const unit of units) {
    // A letter of four bytes stays in one line, so that who looks at the source can read it.
    if (held.length + unit.length > 75) {
      lines.push(held)
      held = unit === '.' ? escaped(0x2e) : unit
    } else held += unit
  }
  return [...lines, held].join(softBreak)
}
