/** Which words of a table end where the first `end` letters of `text` do. */
export type Endings = (text: string, end: number) => readonly string[]

/**
 * The words of a table by how they end; `isAt` may compare them otherwise than letter for letter.
 *
 * Compounds are told by their last part. A word of ten letters has some thirty parts that could be one, and to slice
 * each for a set took longer than all else that is asked of a word: hardly any has even its last two letters from one.
 */
export function endingsOf(words: readonly string[], isAt = endsLiterally): Endings {
  const tables = new Map<number, string[]>()
  for (const word of words) {
    const key = keyAt(word, word.length)
    const table = tables.get(key)
    if (table) table.push(word)
    else tables.set(key, [word])
  }
  return (text, end) => tables.get(keyAt(text, end))?.filter((word) => isAt(text, word, end)) ?? none
}

const none: readonly string[] = []

function endsLiterally(text: string, word: string, end: number): boolean {
  return text.endsWith(word, end)
}

// Two letters in one number; that rare ones fall together does no harm.
function keyAt(text: string, end: number): number {
  return text.charCodeAt(end - 1) * 256 + (text.charCodeAt(end - 2) % 256)
}
