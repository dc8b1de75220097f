const beginning = 1024 * 1024

/**
 * Texts and bytes one behind the other, in memory of their own, which is handed to another thread and not copied. A text is
 * written there at once: bytes of its own take longer, and are memory that has to be collected.
 */
export class Parcel {
  #place = Buffer.from(new ArrayBuffer(beginning))
  #filled = 0

  /** Answers how many bytes it has. */
  add(content: string | Uint8Array): number {
    if (typeof content !== 'string') {
      this.#makeRoom(content.length)
      this.#place.set(content, this.#filled)
      this.#filled += content.length
      return content.length
    }
    // A character is three bytes at most, and two of a pair are four.
    this.#makeRoom(content.length * 3)
    const length = this.#place.write(content, this.#filled)
    this.#filled += length
    return length
  }

  /** All of it; what is behind its end in that memory says nothing. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#place.buffer, 0, this.#filled)
  }

  #makeRoom(length: number): void {
    if (this.#filled + length <= this.#place.length) return
    const larger = Buffer.from(new ArrayBuffer(Math.max(this.#place.length * 2, this.#filled + length)))
    larger.set(this.#place.subarray(0, this.#filled))
    this.#place = larger
  }
}
