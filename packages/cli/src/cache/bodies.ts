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
  /** What waits to be written, and how much of it does. */
  #place: Buffer | undefined
  #filled = 0
  #end: number

  constructor(file: OpenFile, length = 0) {
    this.#file = file
    this.#written = length
    this.#end = length
  }

  add(text: string): Lies {
    // A character is three bytes at most, and two of a pair are four.
    const most = text.length * 3
    if (this.#filled + most > waiting) this.flush()
    const bytes = most > waiting ? Buffer.from(text) : this.#put(text)
    const lies: Lies = [this.#end, bytes.length, crc32(bytes)]
    this.#end += bytes.length
    if (most > waiting) this.#append(bytes)
    return lies
  }

  // The bytes of a text of their own cost a third more, and are memory that has to be collected.
  #put(text: string): Uint8Array {
    this.#place ??= Buffer.allocUnsafeSlow(waiting)
    const from = this.#filled
    this.#filled += this.#place.write(text, from)
    return this.#place.subarray(from, this.#filled)
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
    if (this.#place && this.#filled > 0) this.#append(this.#place.subarray(0, this.#filled))
    this.#filled = 0
  }

  #append(bytes: Uint8Array): void {
    this.#file.append(bytes)
    this.#written += bytes.length
  }

  close(): void {
    this.flush()
    this.#file.close()
  }
}
