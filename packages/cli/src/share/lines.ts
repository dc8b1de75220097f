/** A headline on a share picture: its lines, and how large they are, in pixels. */
export interface SetLines {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * `text` in lines that fit a box of `width` by `height` pixels, as large as it can be and as even as the words allow. What
 * does not even fit in the smallest size ends in `…`.
 *
 * Nobody knows which typeface the machine has: letters are taken to be as wide as in the widest that is common.
 */
export function setLines(text: string, {width, height}: {readonly width: number; readonly height: number}): SetLines {
  const words = kept(text.split(/[ \t\n]+/u).filter((word) => word !== ''))
  for (const size of [84, 76, 68, 60, 54, 48]) {
    const most = Math.floor(height / (size * leading))
    const fits = words.every((word) => widthOf(word) * size <= width)
    const lines = broken(words, width / size)
    if (fits && lines.length <= most) return {size, lines: even(words, width / size, lines.length)}
  }
  return cut(words, width, height)
}

/** The distance from one line to the next, as a share of the letters' size. */
export const leading = 1.18

// A number stays with what it counts, and a short word does not end a headline alone.
function kept(words: readonly string[]): readonly string[] {
  const together: string[] = []
  for (const [index, word] of words.entries()) {
    const before = together.at(-1)
    const counts = before !== undefined && /^\d[\d.,]*$/u.test(before)
    const closes = before !== undefined && index === words.length - 1 && words.length > 2
    if (before !== undefined && (counts || closes) && before.length + word.length < 16)
      together[together.length - 1] = `${before}\u00A0${word}`
    else together.push(word)
  }
  return together
}

// The smallest: words may be parted, and the last line may be the end.
function cut(words: readonly string[], width: number, height: number): SetLines {
  const size = 44
  const most = Math.floor(height / (size * leading))
  const lines = broken(
    words.flatMap((word) => parted(word, width / size)),
    width / size
  )
  if (lines.length <= most) return {size, lines}
  const last = `${(lines[most - 1] ?? '').replace(/(?<![\s.,:;–-])[\s.,:;–-]+$/u, '')} …`
  return {size, lines: [...lines.slice(0, most - 1), last]}
}

function broken(words: readonly string[], ems: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= ems) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

// As narrow as the same number of lines allows: then no line is much shorter than the others.
function even(words: readonly string[], ems: number, count: number): readonly string[] {
  let lines = broken(words, ems)
  for (let share = 0.98; share > 0.3; share -= 0.02) {
    const narrower = broken(words, ems * share)
    if (narrower.length > count || narrower.some((line) => widthOf(line) > ems * share)) return lines
    lines = narrower
  }
  return lines
}

function parted(word: string, ems: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const {segment} of letters.segment(word)) {
    if (part !== '' && widthOf(`${part}${segment}-`) > ems) {
      parts.push(`${part}-`)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

const letters = new Intl.Segmenter('en', {granularity: 'grapheme'})

// Of a bold sans serif, in shares of its size.
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/[ijlI.,:;'’|!]/u.test(letter)) width += 0.4
    else if (/[frt()[\]\- ]/u.test(letter)) width += 0.46
    else if (/[mwMW@%æøÆØ—–…]/u.test(letter)) width += 1.08
    else if (/\p{Lu}/u.test(letter)) width += 0.84
    else if (/[\u0000-\u024F]/u.test(letter)) width += 0.72
    // Writing that is not Latin, and pictures of faces.
    else width += 1.1
  }
  return width
}
