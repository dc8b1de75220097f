import {writeFileSync} from 'node:fs'

/** What is written into a file: a text, bytes, or parts of those one behind the other. */
export type Content = string | Uint8Array | readonly (string | Uint8Array)[]

/** Writes `content` into an open file, and answers how many bytes that is. */
export function written(file: number, content: Content): number {
  let size = 0
  for (const part of partsOf(content)) {
    writeFileSync(file, part)
    size += part.length
  }
  return size
}

function* partsOf(content: Content): Iterable<Uint8Array> {
  if (typeof content === 'string') yield* encoded(content)
  else if (content instanceof Uint8Array) yield content
  else yield* gathered(content)
}

// The bytes of a text until the next are asked for. `Buffer.from` goes through a text twice and leaves the memory to be
// collected: a third of the time is enough where the next text, or the next part of a long one, takes the place of the last.
function* encoded(text: string): Iterable<Uint8Array> {
  place ??= Buffer.allocUnsafeSlow(largest)
  // A character is three bytes at most, and two of a pair are four.
  const most = Math.floor(largest / 3)
  for (let from = 0; from < text.length;) {
    const end = Math.min(from + most, text.length)
    // Both halves of a pair are one character.
    const to = end < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end
    yield place.subarray(0, place.write(text.slice(from, to)))
    from = to
  }
}

// Many small parts are few large ones: a feed of a year is thousands.
function* gathered(parts: readonly (string | Uint8Array)[]): Iterable<Uint8Array> {
  place ??= Buffer.allocUnsafeSlow(largest)
  let filled = 0
  for (const part of parts) {
    const most = part.length * (typeof part === 'string' ? 3 : 1)
    if (filled + most > largest && filled > 0) {
      yield place.subarray(0, filled)
      filled = 0
    }
    if (most > largest) yield* partsOf(part)
    else if (typeof part === 'string') filled += place.write(part, filled)
    else {
      place.set(part, filled)
      filled += part.length
    }
  }
  if (filled > 0) yield place.subarray(0, filled)
}

const largest = 2 ** 20
let place: Buffer | undefined
