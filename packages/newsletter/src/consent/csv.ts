/** A row of a table in text, and the line it begins on, counted from one. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of a table in text (RFC 4180), however a spreadsheet wrote it: with commas, semicolons or tabs, whichever the
 * first line has most of; with a byte order mark; with line ends inside of quotation marks. Empty rows are left out.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const mark = separatorOf(source)
  let line = 1
  let begun = 1
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let wasQuoted = false
  const endCell = () => {
    cells.push(wasQuoted ? cell : cell.trim())
    cell = ''
    wasQuoted = false
  }
  const row = (): CsvRow | undefined => {
    endCell()
    const made = {line: begun, cells}
    cells = []
    return made.cells.every((one) => one === '') ? undefined : made
  }
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? ''
    if (quoted) {
      if (letter === '\n') line += 1
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
      continue
    }
    if (letter === '"' && cell.trim() === '') {
      quoted = true
      wasQuoted = true
      cell = ''
    } else if (letter === mark) endCell()
    else if (letter === '\n') {
      const made = row()
      if (made) yield made
      line += 1
      begun = line
    } else if (letter !== '\r') cell += letter
  }
  const made = row()
  if (made) yield made
}

function separatorOf(source: string): string {
  const [first = ''] = source.split('\n', 1)
  const counts = [',', ';', '\t'].map((mark) => ({mark, count: first.split(mark).length}))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark
}
