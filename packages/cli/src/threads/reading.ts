import type {NewsroomFolder} from '../newsroom.ts'

/** What a thread that reads is told when it begins. */
export interface ReaderData {
  readonly newsroom: Pick<NewsroomFolder, 'place' | 'settings'>
  /** The digest of `newsroom.yaml`. */
  readonly around: string
  /** Where relative paths start. */
  readonly folder: string
  /** The file that it puts bodies into, and its name in the cache. */
  readonly path: string
  readonly name: string
}

/** Some stories. */
export type ReaderJob = readonly UnreadStory[]

/** The places of a story's versions; whether these are all of them, so that the story can be judged. */
export interface UnreadStory {
  readonly story: string
  readonly places: readonly string[]
  readonly isWhole: boolean
}

/** What was read of each story. */
export type ReaderDone = readonly ReadStory[]

/** What was read of a story. */
export interface ReadStory {
  /** Of each version the digest of its bytes and its line in the cache; `undefined` for a file that says nothing. */
  readonly versions: readonly ({readonly digest: string; readonly json: string} | undefined)[]
  /** The remarks on the story, as JSON, and of what they were made. */
  readonly about: {readonly from: string; readonly json: string} | undefined
}
