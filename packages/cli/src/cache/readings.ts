import type {HeldItem, WrittenItem} from '@budstikke/rss'
import type {Stamp} from '../edge/files.ts'
import type {FreshReading, Reading, StoryRemarks} from './kept.ts'

/** A file as it lies below the newsroom's `releases`. */
export interface Lying {
  /** Below `releases`, with `/` between parts. */
  readonly path: string
  /** As the person knows it. */
  readonly shown: string
  readonly stamp: Stamp | undefined
}

/** What was read of releases, kept from one build to the next: what has not changed is not read again. */
export interface Readings {
  /** The digest of what lies there, known by its stamp without a look inside; `undefined` where it must be read. */
  digestOf(file: Lying): string | undefined
  /** Whether anything was kept of what lay there. */
  knows(file: Pick<Lying, 'path'>): boolean
  of(file: Lying, digest: string): Reading | undefined
  keep(file: Lying, digest: string, fresh: FreshReading): Reading
  /** Where a thread that reads may put bodies; `undefined` where nothing can be written. */
  place(): {readonly name: string; readonly path: string} | undefined
  /** Keeps what a thread read: the line that its shelf at `place` answered. */
  keepLine(file: Lying, digest: string, name: string, json: string): Reading
  /** The line that `keepLine` would take, and the file that it speaks of; `undefined` where nothing was kept of those bytes. */
  line(path: string, digest: string): {readonly home: string; readonly json: string} | undefined
  /** The remarks on a story's versions as long as what they were made of, `from`, is the same. */
  about(story: string, from: string): StoryRemarks | undefined
  keepAbout(story: string, from: string, remarks: StoryRemarks): void
  /** The item that `make` wrote of `from` before; `id` is that of its release, of which one is kept. */
  item(id: string, from: string, make: () => WrittenItem): HeldItem
  /** Keeps the remarks that a thread made of `from`, as JSON. */
  keepRemarks(story: string, from: string, json: string): void
  /** Of what the item of a release was made that is kept; `undefined` where none is. */
  itemWord(id: string): string | undefined
  /** Keeps the item that a thread wrote of `word` for the release `id`: what `putItem` answered, and the file that it put it into. */
  keepItem(id: string, word: string, name: string, json: string): void
  /** Writes down what the next build can use, whole or not at all. */
  save(): Promise<void>
}

// Lines are parted by the one and their parts by the other.
export function isKeepable({path}: Pick<Lying, 'path'>): boolean {
  return !/[\t\n]/u.test(path)
}
