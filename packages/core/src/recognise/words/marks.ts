import {dash, isWordAt, kindAt, nextKind, quoteMark, space} from './letters.ts'

/** A stretch between quotation marks; `open` and `close` are outside the marks, `start` and `end` inside. */
export interface Marked {
  readonly open: number
  readonly start: number
  readonly end: number
  readonly close: number
  /** Whether the closing mark is in this text; a quotation may run over paragraphs. */
  readonly closed: boolean
  /** The opening mark. */
  readonly mark: string
}

// What may close each opening mark. One shape may open and close; `»` opens in Danish, closes in Norwegian.
const closers: Readonly<Record<string, string>> = {
  '»': '«»',
  '«': '»',
  '”': '”“"',
  '“': '”“"',
  '„': '“”‟"',
  '"': '"”“',
  '‟': '”',
  '’': '’',
  '‘': '’‘',
  '‚': '‘’',
  '›': '‹›',
  '‹': '›',
  "'": "'",
  '>>': '<<',
  '<<': '>>',
  "''": "''"
}

/**
 * The stretches between quotation marks in `text`, outermost only, whatever pair they use; the last may lack its
 * closing mark. Apostrophes and inch signs are none: a mark opens before a word and closes behind one.
 */
export function markedIn(text: string): Marked[] {
  const found: Marked[] = []
  let open: {readonly at: number; readonly mark: string} | undefined
  let within = false
  for (let index = nextMark(text, 0), end = 0; index >= 0; index = nextMark(text, end)) {
    end = index + markLength(text, index)
    const mark = text.slice(index, end)
    if (!open) {
      if (opens(text, index, end, mark)) open = {at: index, mark}
      continue
    }
    if (
      !(closers[open.mark] ?? '').includes(mark) ||
      mark.length !== open.mark.length ||
      !closes(text, index, end, mark)
    ) {
      within ||= mark === open.mark && opens(text, index, end, mark)
      continue
    }
    // `"… ropa "Biljetterna, tack!" på riktigt", säger hon`: what the same marks set apart within ends before the speech does.
    if (within && closesAgain(text, end, open.mark)) {
      within = false
      continue
    }
    within = false
    found.push({
      open: open.at,
      start: open.at + open.mark.length,
      end: index,
      close: end,
      closed: true,
      mark: open.mark
    })
    open = undefined
  }
  if (open && !/^['’‘]/u.test(open.mark))
    found.push({
      open: open.at,
      start: open.at + open.mark.length,
      end: text.length,
      close: text.length,
      closed: false,
      mark: open.mark
    })
  return found
}

// Whether the next mark closes as well: a speech that lacks its own closing mark is followed by one that opens.
function closesAgain(text: string, from: number, mark: string): boolean {
  const next = nextMark(text, from)
  const end = next < 0 ? next : next + markLength(text, next)
  const sign = text.slice(next, end)
  return (
    next >= 0 &&
    (closers[mark] ?? '').includes(sign) &&
    sign.length === mark.length &&
    !opens(text, next, end, sign) &&
    closes(text, next, end, sign)
  )
}

function nextMark(text: string, from: number): number {
  let at = nextKind(text, quoteMark, from)
  while (at >= 0 && markLength(text, at) === 0) at = nextKind(text, quoteMark, at + 1)
  return at
}

// `<<`, `>>` and two apostrophes are one mark; a single `<` is none.
function markLength(text: string, at: number): number {
  const sign = text.charAt(at)
  if (sign !== '<' && sign !== '>' && sign !== "'") return 1
  if (text[at + 1] === sign) return 2
  return sign === "'" ? 1 : 0
}

function opens(text: string, start: number, end: number, mark: string): boolean {
  if (!(mark in closers)) return false
  const after = text[end] ?? ' '
  return (
    (isSpaceAt(text, start - 1) || '([–—−:/-'.includes(text.charAt(start - 1))) &&
    (isWordAt(text, end) ||
      `…([–-»«”“„"’‘'.`.includes(after) ||
      (after === ' ' && start === 0 && '»„“«'.includes(mark)))
  )
}

function closes(text: string, start: number, end: number, mark: string): boolean {
  if (!isWordAt(text, end)) return true
  return !"'’‘".includes(mark.charAt(0)) && !isSpaceAt(text, start - 1)
}

// A space of any kind, or the text's beginning.
function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || (kindAt(text, at) & space) !== 0
}

/** `text` without the quotation marks around it and the spaces and comma before a reporting clause. */
export function unquoted(text: string): string {
  const bare = text.trim()
  const inner = (kindAt(bare, 0) & dash) === 0 ? bare : bare.replace(/^[-–—−]+\s*/u, '')
  const marked = markedIn(inner)
  const [first] = marked
  const whole =
    first && marked.length === 1 && first.open === 0 && first.close >= inner.length
      ? inner.slice(first.start, first.end)
      : inner
  const spoken = whole.trim()
  return spoken.endsWith(',') ? spoken.slice(0, -1).trim() : spoken
}
