/**
 * How many bytes a ZIP archive unpacks to: what its central directory says or what comes out, whichever is more, and no
 * more than a little above `most`, where counting ends; `undefined` where it is no archive.
 *
 * @see APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export async function unpackedSize(bytes: Uint8Array, most: number): Promise<number | undefined> {
  const entries = entriesOf(bytes)
  if (entries === undefined) return undefined
  const claimed = entries.reduce((sum, one) => sum + one.claimed, 0)
  if (claimed > most) return claimed
  // An archive that was made to do harm says little and unpacks to much.
  let counted = 0
  for await (const size of inflatedSizes(entries)) {
    counted += size
    if (counted > most) break
  }
  return Math.max(claimed, counted)
}

interface ZipEntry {
  readonly claimed: number
  /** The deflated bytes; empty for an entry that is stored as it is, which cannot grow. */
  readonly packed: Uint8Array
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined
    const isDeflated = view.getUint16(at + 10, true) === 8
    const local = view.getUint32(at + 42, true)
    const packed = isDeflated ? packedAt(bytes, view, local, view.getUint32(at + 20, true)) : new Uint8Array()
    entries.push({claimed: view.getUint32(at + 24, true), packed})
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedAt(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + 30 > view.byteLength) return new Uint8Array()
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return bytes.subarray(start, start + size)
}

/** How many bytes come out of deflated entries, a chunk at a time; what is broken in one is for its reader to say. */
async function* inflatedSizes(entries: readonly ZipEntry[]): AsyncGenerator<number> {
  for (const {packed} of entries) if (packed.length > 0) yield* inflatedSizesOf(packed)
}

async function* inflatedSizesOf(packed: Uint8Array): AsyncGenerator<number> {
  const inflate = new DecompressionStream('deflate-raw')
  const chunks: AsyncIterable<Uint8Array> = new Blob([new Uint8Array(packed)]).stream().pipeThrough(inflate)
  try {
    for await (const chunk of chunks) yield chunk.length
  } catch {
    // Not deflated as it says it is: nothing more comes out of it, of us or of its reader.
  }
}

// The end record is 22 bytes and a comment of at most 65,535.
function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}
