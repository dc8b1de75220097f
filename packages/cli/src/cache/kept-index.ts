import {join} from 'node:path'
import type {Call} from '../call.ts'
import type {OpenFile} from '../edge/files.ts'
import {Bodies, type Lies, Spoilt} from './bodies.ts'
import {type IndexHead, indexHead, keyOf, type LinesOf, lineWith} from './index-file.ts'
import {laterAt, laterBytes, laterLines} from './later.ts'
import type {Line} from './line.ts'

/**
 * The index of what was read, as it lies there: some of its lines can be looked up and others put in their place, without
 * taking in the rest, which of ten thousand releases is most of what a build does that has one to read.
 */
export class KeptIndex {
  readonly #edge: Call['edge']
  readonly #home: string
  readonly #file: OpenFile
  readonly #head: IndexHead
  /** By key. */
  readonly #later: ReadonlyMap<string, Line>
  readonly #bodies = new Map<string, Bodies>()
  /** The lines that were looked through: who asks for the items of a year asks for neighbours. */
  readonly #blocks: LinesOf = new Map()

  private constructor(
    edge: Call['edge'],
    {
      home,
      file,
      head,
      later
    }: {readonly home: string; readonly file: OpenFile; readonly head: IndexHead; readonly later: readonly Line[]}
  ) {
    this.#edge = edge
    this.#home = home
    this.#file = file
    this.#head = head
    this.#later = new Map(later.map((line) => [keyOf(line), line]))
  }

  /** The index in the folder `home` that was written under `head`; `undefined` where there is none, or it is spoilt. */
  static async in({edge}: Call, home: string, head: string): Promise<KeptIndex | undefined> {
    let file: OpenFile
    try {
      file = edge.files.open(join(home, 'index'), 'r')
    } catch {
      return undefined
    }
    const found = indexHead((offset, length) => file.at(offset, length), head)
    if (found === undefined) {
      file.close()
      return undefined
    }
    return new KeptIndex(edge, {home, file, head: found, later: await laterLines(edge.files, home, found.word)})
  }

  /** The files of bodies. */
  get names(): ReadonlySet<string> {
    return new Set([...this.#head.names, ...[...this.#later.values()].map(({home}) => home)])
  }

  /** The line that was used last of `name`; throws `Spoilt` where nobody can say. */
  line(sort: Line['sort'], name: string): Line | undefined {
    const key = keyOf({sort, name})
    const found =
      this.#later.get(key) ?? lineWith((offset, length) => this.#file.at(offset, length), this.#head, key, this.#blocks)
    if (found === 'spoilt') throw new Spoilt()
    return found
  }

  /** The text that lies in the file of bodies `home`; throws `Spoilt` where another does. */
  text(home: string, lies: Lies): string {
    return this.#bodiesIn(home).at(lies)
  }

  /** The same in UTF-8. */
  bytes(home: string, lies: Lies): Uint8Array {
    return this.#bodiesIn(home).bytesAt(lies)
  }

  #bodiesIn(home: string): Bodies {
    const known = this.#bodies.get(home)
    if (known) return known
    if (!this.names.has(home)) throw new Spoilt()
    const bodies = new Bodies(this.#edge.files.open(join(this.#home, home), 'r'))
    this.#bodies.set(home, bodies)
    return bodies
  }

  /** Puts lines in the place of those with the same keys, for whoever reads the index next. */
  async put(lines: readonly Line[]): Promise<void> {
    const all = new Map([...this.#later, ...lines.map((line) => [keyOf(line), line] as const)])
    await this.#edge.files.replace(laterAt(this.#home), laterBytes(this.#head.word, [...all.values()]))
  }

  close(): void {
    this.#file.close()
    for (const bodies of this.#bodies.values()) bodies.close()
    this.#bodies.clear()
  }
}
