import type {Instant, NewsroomSettings, ReleaseId, Url} from '@budstikke/core'
import type {FileFacts} from '@budstikke/rss'
import type {PictureVariants, SiteOptions} from '@budstikke/site'
import type {Making} from '../site.ts'

/** What a thread that makes the files of releases is told when it begins. */
export interface MakerData extends Pick<Making, 'at' | 'own' | 'moved' | 'search'> {
  readonly settings: NewsroomSettings
  /** The digest of `newsroom.yaml`. */
  readonly around: string
  /** The folder of what was read. */
  readonly readings: string
  /** The file that it puts items into, and its name in that folder. */
  readonly path: string
  readonly name: string
}

/** Whole stories, in every state, as they were kept when they were read. */
export interface MakerJob {
  readonly stories: readonly KeptRelease[]
  /** Where the files are put. */
  readonly folder: string
}

/** A release as it was kept. */
export interface KeptRelease {
  readonly story: string
  readonly digest: string
  /** Where it lies, as its line in the index of what was read says. */
  readonly json: string
  readonly home: string
  /** What is to be made of it; nothing of what is only there for others to be told of. */
  readonly asked?: AskedRelease
}

/** What is to be made of a release, and what of that hangs on others than its story. */
export interface AskedRelease {
  readonly id: ReleaseId
  /** The files that are to be made, and of what. */
  readonly files: readonly AskedFile[]
  /** Of what its item in feeds was made that is there already. */
  readonly item: string | undefined
  /** When it came and when it changed, as feeds say it: in milliseconds since 1970. */
  readonly moments: ReadonlyMap<Instant, number>
  readonly media: readonly KnownFile[]
  readonly share: ReturnType<SiteOptions['share'] & {}>
  readonly kit: ReturnType<SiteOptions['kit'] & {}>
}

/** A file by its path, and the word for all that it is made of. */
export interface AskedFile {
  readonly path: string
  readonly from: string
}

/** What is known of a file that a release brings. */
export interface KnownFile {
  readonly address: Url
  readonly facts: FileFacts | undefined
  readonly variants: PictureVariants | undefined
}

/** What was made; what is not there could not be made of what the thread was told, and is left to the caller. */
export interface MakerDone {
  readonly files: readonly MadeFile[]
  /** The items of releases in feeds: of what each was made, and what `putItem` answered. */
  readonly items: readonly {readonly id: ReleaseId; readonly word: string; readonly json: string}[]
}

/** A file that was made and put in its place. */
export interface MadeFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
}
