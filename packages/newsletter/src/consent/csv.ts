/** A text, or the pieces that it comes in. */
export type Pieces = string | AsyncIterable<string>

/** A row of a table in text, and the line it begins on, counted from one. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of a table in text (RFC 4180), however a spreadsheet wrote it: with commas, semicolons or tabs, whichever the
 * first line has most of; with a byte order mark; with line ends inside of quotation marks. Empty rows are left out. Of
 * a text that comes in pieces no more is kept than a piece and a row.
 */
export async function* csvRows(text: Pieces): AsyncGenerator<CsvRow> {
  let mark: string | undefined
  let line = 1
  let begun = 1
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let wasQuoted = false
  // A quotation mark within quotation marks: the end, unless another follows.
  let isEnd = false
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
  for await (const piece of wholeFirstLine(text)) {
    mark ??= separatorOf(piece)
    for (const letter of piece) {
      if (isEnd) {
        isEnd = false
        quoted = letter === '"'
        if (quoted) {
          cell += letter
          continue
        }
      }
      if (quoted) {
        if (letter === '\n') line += 1
        if (letter === '"') isEnd = true
        else cell += letter
      } else if (letter === '"' && cell.trim() === '') {
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
  }
  const made = row()
  if (made) yield made
}

// The first line says what divides the cells, so it comes in one piece; a byte order mark is no part of it.
async function* wholeFirstLine(text: Pieces): AsyncGenerator<string> {
  let head: string | undefined = ''
  for await (const piece of typeof text === 'string' ? [text] : text) {
    if (head === undefined) yield piece
    else {
      head += piece
      if (!head.includes('\n')) continue
      yield head.replace(/^\uFEFF/u, '')
      head = undefined
    }
  }
  if (head !== undefined) yield head.replace(/^\uFEFF/u, '')
}

function separatorOf(source: string): string {
  const [first = ''] = source.split('\n', 1)
  const counts = [',', ';', '\t'].map((mark) => ({mark, count: first.split(mark).length}))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark
}
