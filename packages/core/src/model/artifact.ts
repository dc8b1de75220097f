import type {Release} from './release.ts'
import type {Instant} from './time.ts'

/** A file to be: what renderers answer, and targets carry. */
export interface Artifact {
  /** From the newsroom's root, with `/` between parts and none before: `da/rss.xml`. */
  readonly path: string
  /** The media type it is served with. */
  readonly type: string
  /** Its whole content; text is written in UTF-8. */
  readonly content: string | Uint8Array
  /** When what it says last changed, where it knows: of a feed, its newest item. */
  readonly modified?: Instant
}

/** A file that can be made: planning says what it is made of, so that one that did not change need not be made again. */
export interface PlannedFile {
  /** Where the artifact will be. */
  readonly path: string
  /** All that the file is made of but the program itself: two plans whose `from` are equal make the same bytes. */
  readonly from: string
  /** The releases whose items it is put together of, where it is a feed: made where those are there, it writes none itself. */
  readonly items?: readonly {readonly release: Pick<Release, 'id'>}[]
  make(): Artifact
  /** The same with its content in parts, one behind the other, where it is put together of many: for whoever writes them so. */
  readonly inParts?: () => Omit<Artifact, 'content'> & {readonly parts: readonly (string | Uint8Array)[]}
}
