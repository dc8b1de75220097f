import {join} from 'node:path'
import {crc32} from 'node:zlib'
import type {Call} from '../call.ts'
import {Bodies, type Lies, Spoilt} from './bodies.ts'
import {type Line, lineIn} from './line.ts'

/** A line, and where it lies in the index. */
export interface PlacedLine extends Line {
  readonly at: number
  /** In bytes. */
  readonly length: number
}

/**
 * The index of what was read, as it lies there: some of its lines can be looked up and others put in their place, without
 * taking in the rest, which of ten thousand releases is most of what a build does that has one to read.
 */
export class KeptIndex {
  readonly #rest: Buffer
  readonly #head: string
  /** The files of bodies. */
  readonly names: readonly string[]

  readonly #bodies = new Map<string, Bodies>()
  readonly #open: (name: string) => Bodies

  private constructor(head: string, names: readonly string[], rest: Buffer, open: (name: string) => Bodies) {
    this.#open = open
    this.#head = head
    this.names = names
    this.#rest = rest
  }

  /** The index in the folder `home` that was written under `head`; `undefined` where there is none, or it is spoilt. */
  static async in({edge}: Call, home: string, head: string): Promise<KeptIndex | undefined> {
    const index = await edge.files.read(join(home, 'index')).catch(() => undefined)
    if (index === undefined) return undefined
    const bytes = Buffer.from(index.buffer, index.byteOffset, index.length)
    const end = bytes.indexOf(10)
    const [known, check, ...names] = bytes.subarray(0, Math.max(end, 0)).toString().split('\t')
    const rest = bytes.subarray(end + 1)
    return known === head && check === String(crc32(rest))
      ? new KeptIndex(head, names, rest, (name) => new Bodies(edge.files.open(join(home, name), 'r')))
      : undefined
  }

  /** The line that was used last of `name`. */
  line(sort: Line['sort'], name: string): PlacedLine | undefined {
    const begin = `${sort}\t${name}\t`
    const at = this.#rest.indexOf(`\n${begin}`) + 1
    if (
      at === 0 &&
      !this.#rest
        .subarray(0, begin.length * 3)
        .toString()
        .startsWith(begin)
    )
      return undefined
    const end = this.#rest.indexOf(10, at)
    const text = this.#rest.subarray(at, end < 0 ? this.#rest.length : end)
    return {...lineIn(text.toString()), at, length: text.length}
  }

  /** The text that lies in the file of bodies `home`; throws `Spoilt` where another does. */
  text(home: string, lies: Lies): string {
    if (!this.names.includes(home)) throw new Spoilt()
    const bodies = this.#bodies.get(home) ?? this.#open(home)
    this.#bodies.set(home, bodies)
    return bodies.at(lies)
  }

  close(): void {
    for (const bodies of this.#bodies.values()) bodies.close()
    this.#bodies.clear()
  }

  /** The bytes of the index with other lines in the place of some, and one more file of bodies. */
  with(
    lines: readonly {readonly at: number; readonly length: number; readonly text: string}[],
    name: string
  ): Uint8Array {
    const parts: Uint8Array[] = []
    let from = 0
    for (const {at, length, text} of lines.toSorted((one, other) => one.at - other.at)) {
      parts.push(this.#rest.subarray(from, at), Buffer.from(text))
      from = at + length
    }
    parts.push(this.#rest.subarray(from))
    const check = parts.reduce((sum, part) => crc32(part, sum), 0)
    const head = [this.#head, String(check), ...this.names, name].join('\t')
    return Buffer.concat([Buffer.from(`${head}\n`), ...parts])
  }
}
