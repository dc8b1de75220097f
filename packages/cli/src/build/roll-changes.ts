import {listed, listIn, packed, unpacked} from '../cache/packed.ts'
import type {Call} from '../call.ts'

/**
 * What is other since a roll was kept. It stands beside the roll, which is as long as the archive: to write that again took a
 * tenth of a build before which one release had changed.
 */
export interface RollChanges {
  /** The sum that the roll was kept under, and the one that it goes on with. */
  readonly since: string
  readonly now: string
  /** The rows of files that came or changed, as they lie in a roll, by their paths. */
  readonly rows: ReadonlyMap<string, string>
  /** The paths of files that may have a row in the roll and have none any more. */
  readonly gone: ReadonlySet<string>
  /** What is read now of releases whose texts alone were edited, by their paths. */
  readonly digests: ReadonlyMap<string, string>
  /** Lists of topics behind those of the roll. */
  readonly topics: readonly string[]
}

/** With more changes it is as well to keep the roll anew. */
const most = 128

/** What is other where nothing is: the roll was kept under `check`. */
export function noChanges(check: string): RollChanges {
  return {since: check, now: check, rows: new Map(), gone: new Set(), digests: new Map(), topics: []}
}

/** The same with other texts. */
export function withTexts(changes: RollChanges, now: string, digests: ReadonlyMap<string, string>): RollChanges {
  return {...changes, now, digests: new Map([...changes.digests, ...digests])}
}

/** The same with other rows, and without those of files that are `gone`; `undefined` where it gets long. */
export function withRows(
  changes: RollChanges,
  {
    now,
    rows: fresh,
    gone: left,
    topics
  }: Pick<RollChanges, 'now' | 'rows' | 'topics'> & {readonly gone: Iterable<string>}
): RollChanges | undefined {
  const [rows, gone, digests] = [new Map(changes.rows), new Set(changes.gone), new Map(changes.digests)]
  for (const path of left) {
    gone.add(path)
    rows.delete(path)
    digests.delete(path)
  }
  for (const [path, line] of fresh) {
    rows.set(path, line)
    gone.delete(path)
    digests.delete(path)
  }
  return rows.size + gone.size > most ? undefined : {...changes, now, rows, gone, digests, topics}
}

/** Whether the roll's own row of the file at a path is not the row of it any more. */
export function isOther(path: string, {rows, gone}: RollChanges): boolean {
  return rows.has(path) || gone.has(path)
}

/** Of which file a row is. */
export function pathOf(line: string): string {
  return line.slice(0, line.indexOf('\t'))
}

/** The changes that lie at `path`; `undefined` where there are none, or they are spoilt. */
export async function changesAt({edge}: Call, path: string): Promise<RollChanges | undefined> {
  const bytes = await edge.files.read(path).catch(() => undefined)
  const found = bytes && unpacked(bytes)
  if (found?.head !== edge.edition()) return undefined
  const [sums, lines, gone, texts, topics] = found.parts
  const [since = '', now = ''] = listIn(sums)
  return {
    since,
    now,
    rows: new Map(listIn(lines).map((line) => [pathOf(line), line])),
    gone: new Set(listIn(gone)),
    digests: new Map(
      listIn(texts).map((line) => {
        const [file = '', word = ''] = line.split('\t')
        return [file, word]
      })
    ),
    topics: listIn(topics)
  }
}

/** The same as bytes. */
export function changesBytes({edge}: Call, {since, now, rows, gone, digests, topics}: RollChanges): Uint8Array {
  return packed(edge.edition(), [
    listed([since, now]),
    listed([...rows.values()]),
    listed([...gone]),
    listed(Array.from(digests, (line) => line.join('\t'))),
    listed(topics)
  ])
}
