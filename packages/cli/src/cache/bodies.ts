import {crc32} from 'node:zlib'
import type {OpenFile} from '../edge/files.ts'

/** Where a text lies in a file of texts: how far in, how many bytes, and their CRC-32. */
export type Lies = readonly [offset: number, length: number, check: number]

/** What was kept is not what was written: somebody else wrote there, or the disk lost it. */
export class Spoilt extends Error {
  override readonly name = 'Spoilt'
}

/** How much waits to be written, in bytes: a write for each text would cost more than making it. */
const waiting = 1024 * 1024

/**
 * A file of texts one behind the other: what a newsroom of any size need not hold in memory, since one release at a time is
 * looked at. A text can be read as soon as it is added.
 */
export class Bodies {
  readonly #file: OpenFile
  #written: number
  #chunks: Uint8Array[] = []
  #end: number

  constructor(file: OpenFile, length = 0) {
    this.#file = file
    this.#written = length
    this.#end = length
  }

  add(text: string): Lies {
    const bytes = Buffer.from(text)
    const lies: Lies = [this.#end, bytes.length, crc32(bytes)]
    this.#chunks.push(bytes)
    this.#end += bytes.length
    if (this.#end - this.#written >= waiting) this.flush()
    return lies
  }

  /** The text that lies there; throws `Spoilt` where it is another. */
  at(lies: Lies): string {
    const bytes = this.bytesAt(lies)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  }

  /** The same in UTF-8, for who writes it elsewhere as it is. */
  bytesAt([offset, length, check]: Lies): Uint8Array {
    if (offset >= this.#written) this.flush()
    const bytes = this.#file.at(offset, length)
    if (bytes.length !== length || crc32(bytes) !== check) throw new Spoilt()
    return bytes
  }

  flush(): void {
    if (this.#chunks.length === 0) return
    this.#file.append(Buffer.concat(this.#chunks))
    this.#chunks = []
    this.#written = this.#end
  }

  close(): void {
    this.flush()
    this.#file.close()
  }
}
