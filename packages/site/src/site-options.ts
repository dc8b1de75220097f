import type {Bcp47, Gist, Instant, PlannedFile, PublicEntry, PublicRelease, Url} from '@budstikke/core'
import type {ElementContent, Root} from 'hast'

/** What pages are told beside the newsroom. Everything but the moment may be left out, and the page does without it. */
export interface SiteOptions {
  /** The moment of the build: what is older than a year is measured from it, and which events are to come. */
  readonly at: Instant
  /** The feeds that a page at `path` belongs to, nearest first (`autodiscovery` of `@budstikke/rss`). */
  readonly feeds?: (path: string) => readonly FeedLink[]
  /** The sizes and formats of a picture, by its whole address; `undefined` where there is only the original. */
  readonly pictures?: (src: Url) => PictureVariants | undefined
  /** What is known of a file in the newsroom, by its whole address. */
  readonly files?: (src: Url) => FileFacts | undefined
  /** The picture that a release is shared with, where one was made. */
  readonly share?: (entry: PublicEntry) => SharePicture | undefined
  /** The press kit of a release, where one was made. */
  readonly kit?: (entry: PublicEntry) => (FileFacts & {readonly href: Url}) | undefined
  /** Where the form that subscribes to the newsletter is sent: `email` and `language`. On another host it is led to instead. */
  readonly newsletter?: (language: Bcp47) => {readonly action: Url} | undefined
  /** Where the calendar of a language is, from the newsroom's root, where there is one to subscribe to. */
  readonly calendar?: (language: Bcp47) => string | undefined
  /** Whether a search index is made beside the pages (`pagefind/`); no search page without it. */
  readonly search?: boolean
  /** Pages of somebody else's making that stand beside ours (`framed`), so that the sitemap lists them too. */
  readonly beside?: readonly Omit<FramedPage, 'main'>[]
  /** Addresses that releases had before, and where each leads now. */
  readonly moved?: readonly Moved[]
  /** What the organisation has put in the place of ours. */
  readonly own?: OwnParts
  /** A word that changes when anything in a release does, its text too; made of its JSON where it is not given. */
  readonly digestOf?: (release: PublicRelease) => string
  /** The gist of a release's text, where it is known without the text; `gistOf` of `@budstikke/core` where it is not given. */
  readonly gistOf?: (release: PublicRelease) => Gist
  /** Answers the word that was told of all that lists show of an entry before, or has it told. */
  readonly listed?: (entry: PublicEntry, tell: () => string) => string
  /** The files of an entry, where they are known to be as they were: they are neither planned nor looked into. */
  readonly kept?: (entry: PublicEntry) => readonly PlannedFile[] | undefined
  /** The sitemap at a path as it was written before, and the entries whose pages it lists as it did: their lines are kept. */
  readonly keptSitemap?: (
    path: string
  ) => {readonly text: string; readonly isSame: (entry: PublicEntry) => boolean} | undefined
}

/** What a page of somebody else's making brings, to be framed. */
export interface FramedPage {
  /** From the newsroom's root, and so are those of its other languages. */
  readonly path: string
  readonly language: Bcp47
  readonly title: string
  readonly description: string
  /** The page in every language it has, itself among them; empty where it has no other. */
  readonly alternates: readonly {readonly language: Bcp47; readonly path: string}[]
  readonly main: readonly ElementContent[]
}

/** An address that was, and the one that is; `gone` where nothing came in its place. */
export interface Moved {
  readonly from: Url
  readonly to: Url | 'gone'
}

/** A feed that a page belongs to, as `<link>` in its head says it. */
export interface FeedLink {
  readonly rel: 'alternate'
  readonly type: string
  /** Absent for a feed in several languages. */
  readonly hreflang?: Bcp47
  readonly title: string
  /** Whole. */
  readonly href: string
}

/** A picture as it is shown: every address is whole and on the newsroom's own host. */
export interface PictureVariants {
  /** Of the picture in full size, in pixels. */
  readonly width: number
  readonly height: number
  /** The formats, best first; empty where there is only the original. */
  readonly sources: readonly PictureSource[]
  /** What a browser shows that knows none of the formats. */
  readonly src: Url
  /** The original in full size, to be downloaded. */
  readonly original: FileFacts & {readonly href: Url}
}

/** A picture in one format. */
export interface PictureSource {
  /** `image/avif`, `image/webp`, `image/jpeg`. */
  readonly type: string
  /** From the narrowest; widths in pixels. */
  readonly sizes: readonly {readonly src: Url; readonly width: number}[]
}

/** What is known of a file. */
export interface FileFacts {
  /** In bytes. */
  readonly size?: number
  /** The media type. */
  readonly type?: string
  /** Of a picture, in pixels. */
  readonly width?: number
  readonly height?: number
}

/** A picture for Open Graph. */
export interface SharePicture {
  readonly href: Url
  readonly width: number
  readonly height: number
  readonly type: string
}

/** What an organisation's own folder holds. */
export interface OwnParts {
  /** A stylesheet that is read after ours. */
  readonly css?: string
  /** HTML by the name of the part it replaces, `footer` or, in one language alone, `footer.da`; cleaned before it is used. */
  readonly parts?: ReadonlyMap<string, Root>
}
