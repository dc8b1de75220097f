import {crc32} from 'node:zlib'
import {digest} from './cache.ts'
import {type Line, lineIn, lineText} from './line.ts'

/** A part of the index: some lines, one behind the other. */
interface Block {
  /** The key of its first line. */
  readonly key: string
  /** Where it begins in the file, and how many bytes it has. */
  readonly from: number
  readonly length: number
  /** Their CRC-32. */
  readonly check: number
}

/** What stands before the lines of an index. */
export interface IndexHead {
  /** A word for the whole index: another where any line is another. */
  readonly word: string
  /** The files of bodies. */
  readonly names: readonly string[]
  readonly blocks: readonly Block[]
}

/** A file in parts: `length` bytes from `offset`, fewer where it ends. */
type At = (offset: number, length: number) => Uint8Array

/** So many lines are looked through for one. */
const linesOfBlock = 64

/** What is read of an index to begin with; more where its head is longer. */
const beginning = 64 * 1024

/** By what lines are in order and found. */
export function keyOf({sort, name}: Pick<Line, 'sort' | 'name'>): string {
  return `${sort}\t${name}`
}

/**
 * An index of what was read as the parts of a file: a line that begins with `head` (which holds no tab), a table of blocks,
 * and the blocks. Lines stand in the order of their keys, so that one is found without a look at the others: of ten thousand
 * releases they are 5 MB. Of several with one key the first here is the first there.
 */
export function indexParts(
  head: string,
  names: readonly string[],
  lines: readonly Line[]
): {readonly word: string; readonly parts: readonly Uint8Array[]} {
  const keyed = lines.map((line) => ({key: keyOf(line), line}))
  const inOrder = keyed.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  const parts: Uint8Array[] = []
  const table: (readonly [key: string, length: number, check: number])[] = []
  for (let from = 0; from < inOrder.length; from += linesOfBlock) {
    const some = inOrder.slice(from, from + linesOfBlock)
    const part = Buffer.from(`${some.map(({line}) => lineText(line)).join('\n')}\n`)
    parts.push(part)
    table.push([some[0]?.key ?? '', part.length, crc32(part)])
  }
  const told = Buffer.from(JSON.stringify(table))
  const word = digest(told)
  const first = [head, word, String(told.length), ...names].join('\t')
  return {word, parts: [Buffer.from(`${first}\n`), told, ...parts]}
}

/** What stands before the lines of the index that was written under `head`; `undefined` where it is another, or spoilt. */
export function indexHead(at: At, head: string): IndexHead | undefined {
  const bytes = Buffer.from(at(0, beginning))
  const end = bytes.indexOf(10)
  const [known, word = '', length = '', ...names] = bytes.subarray(0, Math.max(end, 0)).toString().split('\t')
  if (known !== head) return undefined
  let from = end + 1 + Number(length)
  const told = from <= bytes.length ? bytes.subarray(end + 1, from) : Buffer.from(at(end + 1, Number(length)))
  if (digest(told) !== word) return undefined
  // Its digest has said that this is what this edition wrote.
  // oxlint-disable-next-line no-unsafe-type-assertion
  const table = JSON.parse(told.toString()) as readonly (readonly [string, number, number])[]
  const blocks = table.map(([key, size, check]): Block => ({key, from: (from += size) - size, length: size, check}))
  return {word, names, blocks}
}

/** Whether a block is as it was written. */
export function isWhole(at: At, {from, length, check}: Block): boolean {
  const bytes = at(from, length)
  return bytes.length === length && crc32(bytes) === check
}

function linesIn(at: At, {from, length}: Pick<Block, 'from' | 'length'>): readonly string[] {
  const bytes = at(from, length)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().slice(0, -1).split('\n')
}

/**
 * All lines of an index, in order. They are parts of texts of some megabytes: a text of one block would be copied from place
 * to place when memory is looked through, and large ones stay where they are.
 */
export function* allLines(at: At, {blocks}: IndexHead): Iterable<Line> {
  for (let from = 0; from < blocks.length; from += atOnce) {
    const some = blocks.slice(from, from + atOnce)
    const length = some.reduce((sum, block) => sum + block.length, 0)
    for (const line of linesIn(at, {from: some[0]?.from ?? 0, length})) yield lineIn(line)
  }
}

/** So many blocks are a large text. */
const atOnce = 32

// Of several with one key the first counts.
function byKey(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.toReversed().map((line) => [line.slice(0, line.indexOf('\t', line.indexOf('\t') + 1)), line]))
}

/** The lines of blocks that were looked through, by where the blocks begin, each by its key. */
export type LinesOf = Map<number, ReadonlyMap<string, string>>

/**
 * The first line with a key; `undefined` where there is none, `spoilt` where nobody can say. The lines of a block are
 * `known` when it was looked through once.
 */
export function lineWith(
  at: At,
  {blocks}: IndexHead,
  key: string,
  known: LinesOf = new Map()
): Line | 'spoilt' | undefined {
  const behind = blocks.findIndex((block) => block.key >= key)
  for (const block of blocks.slice(Math.max((behind < 0 ? blocks.length : behind) - 1, 0))) {
    if (block.key > key) return undefined
    if (!known.has(block.from) && !isWhole(at, block)) return 'spoilt'
    const lines = known.get(block.from) ?? byKey(linesIn(at, block))
    known.set(block.from, lines)
    const found = lines.get(key)
    if (found !== undefined) return lineIn(found)
  }
  return undefined
}
