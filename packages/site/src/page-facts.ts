import type {Bcp47, PublicEntry, PublicNewsroom, TopicLabel, Url} from '@budstikke/core'
import type {SiteOptions} from './site-options.ts'

/** What every page is made of: all that may be seen, and what the caller hands across. */
export interface Site {
  readonly newsroom: PublicNewsroom
  readonly options: SiteOptions
}

/** What a page says about itself: enough for its head, whoever reads it there. */
export type PageFacts =
  | FrontFacts
  | ReleaseFacts
  | TopicFacts
  | YearFacts
  | PlainFacts<'root'>
  | PlainFacts<'archive'>
  | PlainFacts<'search'>
  | PlainFacts<'contacts'>
  | PlainFacts<'media'>
  | PlainFacts<'feeds'>
  | PlainFacts<'accessibility'>
  | PlainFacts<'not-found'>

interface Common {
  readonly site: Site
  /** The language that the page is in. */
  readonly language: Bcp47
  /** Its address from the newsroom's root: `da/`, `da/havnen/`, `da/search.html`. Its file is `index.html` where it ends in a slash. */
  readonly path: string
  /** The whole title of the window, with the newsroom's name in it. */
  readonly title: string
  /** One sentence or two, plain text. */
  readonly description: string
  /** The page in every language it has, itself first in the newsroom's order; empty where it has no other. */
  readonly alternates: readonly Alternate[]
  /** Whether search engines should list it: a page of results or of an error is nobody's goal. */
  readonly indexed: boolean
  /** The picture it is known by, whole. */
  readonly picture?: Url
}

/** The same page in a language. */
export interface Alternate {
  readonly language: Bcp47
  /** From the newsroom's root. */
  readonly path: string
}

/** A page that is nothing but its kind. */
export interface PlainFacts<Page extends string> extends Common {
  readonly page: Page
}

/** The front of a language: what it lists, newest first. */
export interface FrontFacts extends Common {
  readonly page: 'front'
  readonly entries: readonly PublicEntry[]
}

/** The page of one release, or the notice in place of a withdrawn one. */
export interface ReleaseFacts extends Common {
  readonly page: 'release'
  readonly entry: PublicEntry
}

/** One page of the releases about a topic. */
export interface TopicFacts extends Common {
  readonly page: 'topic'
  readonly topic: TopicLabel
  readonly entries: readonly PublicEntry[]
}

/** One page of the releases of a year. */
export interface YearFacts extends Common {
  readonly page: 'year'
  /** Four figures. */
  readonly year: string
  readonly entries: readonly PublicEntry[]
}
