/** Which words of a table end where the first `end` letters of `text` do. */
export type Endings = (text: string, end: number) => readonly string[]

/**
 * The words of a table by how they end; `isAt` may compare them otherwise than letter for letter.
 *
 * Compounds are told by their last part. A word of ten letters has some thirty parts that could be one, and to slice
 * each for a set, or to keep what was answered for every word, took longer than all else that is asked of a word: of
 * ten words nine have not even the last four letters of one in the table.
 */
export function endingsOf(words: readonly string[], isAt = endsLiterally): Endings {
  const letters = Math.min(4, ...words.map((word) => word.length))
  const tables = new Map<number, string[]>()
  for (const word of words) {
    const key = keyAt(word, word.length, letters)
    const table = tables.get(key)
    if (table) table.push(word)
    else tables.set(key, [word])
  }
  return (text, end) => {
    const table = tables.get(keyAt(text, end, letters))
    if (table === undefined) return none
    // What has the last letters of one is mostly another word: no list is made for it.
    let found: string[] | undefined
    for (const word of table) if (isAt(text, word, end)) (found ??= []).push(word)
    return found ?? none
  }
}

const none: readonly string[] = []

function endsLiterally(text: string, word: string, end: number): boolean {
  return text.endsWith(word, end)
}

// The last letters in one number; that some fall together does no harm.
function keyAt(text: string, end: number, letters: number): number {
  let key = 0
  for (let at = end - letters; at < end; at++)
    key = (key * 64 + String.prototype.charCodeAt.call(text, at)) & 0xff_ff_ff
  return key
}
