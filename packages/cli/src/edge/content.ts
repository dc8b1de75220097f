import {writeFileSync} from 'node:fs'

/** What is written into a file: a text, bytes, or parts of those one behind the other. */
export type Content = string | Uint8Array | readonly Uint8Array[]

/** Writes `content` into an open file, and answers how many bytes that is. */
export function written(file: number, content: Content): number {
  let size = 0
  for (const part of partsOf(content)) {
    writeFileSync(file, part)
    size += part.length
  }
  return size
}

// The bytes of a text until the next are asked for. `Buffer.from` goes through a text twice and leaves the memory to be
// collected: a third of the time is enough where the next text, or the next part of a long one, takes the place of the last.
function* partsOf(content: Content): Iterable<Uint8Array> {
  if (typeof content !== 'string') {
    yield* content instanceof Uint8Array ? [content] : content
    return
  }
  place ??= Buffer.allocUnsafeSlow(largest)
  // A character is three bytes at most, and two of a pair are four.
  const most = Math.floor(largest / 3)
  for (let from = 0; from < content.length;) {
    const end = Math.min(from + most, content.length)
    // Both halves of a pair are one character.
    const to = end < content.length && /[\uD800-\uDBFF]/u.test(content.charAt(end - 1)) ? end - 1 : end
    yield place.subarray(0, place.write(content.slice(from, to)))
    from = to
  }
}

const largest = 2 ** 20
let place: Buffer | undefined
