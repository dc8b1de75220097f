/** How many columns a line of plain text has (RFC 3676, section 4.2: under 78, 72 left for `>` of those who answer). */
export const columns = 72

/**
 * `text` as lines of format=flowed: a line that ends in a space goes on in the next, and programs that know it fill
 * their own width. A word that is longer than a line, an address, stays whole.
 *
 * `opens` stands before the first line; the others begin at the edge, since programs join them as they are.
 *
 * @see RFC 3676, section 4
 */
export function flowed(text: string, opens = ''): readonly string[] {
  return text.split('\n').flatMap((line, index) => wrapped(line, index === 0 ? opens : ''))
}

function wrapped(line: string, opens: string): readonly string[] {
  const lines: string[] = []
  let held = opens
  let isEmpty = true
  for (const word of line.split(/[ \t]+/u).filter((part) => part !== '')) {
    if (!isEmpty && held.length + 1 + word.length > columns) {
      lines.push(`${held} `)
      held = ''
      isEmpty = true
    }
    held += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, held.trimEnd()]
}

/** Lines with a space before those that programs would take for something else (section 4.4): quotes, `From `, a space. */
export function stuffed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (/^(?: |>|From )/u.test(line) ? ` ${line}` : line))
}
