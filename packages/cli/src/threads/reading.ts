import type {NewsroomFolder} from '../newsroom.ts'

/** What a thread that reads is told when it begins. */
export interface ReaderData {
  readonly newsroom: Pick<NewsroomFolder, 'place' | 'settings'>
  /** Where relative paths start. */
  readonly folder: string
  /** The file that it puts bodies into, and its name in the cache. */
  readonly path: string
  readonly name: string
}

/** The places of releases. */
export type ReaderJob = readonly string[]

/** What was read of each: the digest of its bytes and its line in the cache; `undefined` for a file that says nothing. */
export type ReaderDone = readonly ({readonly digest: string; readonly json: string} | undefined)[]
