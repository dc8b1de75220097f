import type {Bcp47} from '@budstikke/core'

/** Where a link in a mail leads: an address, or one that each reader has their own of. */
export type Target =
  | string
  /** `before` and then the reader's token. */
  | {readonly before: string; readonly hole: 'unsubscribe' | 'preferences'}

/** Running text. */
export type Inline =
  | string
  | {readonly mark: 'strong' | 'em' | 'del' | 'sub' | 'sup' | 'code'; readonly content: readonly Inline[]}
  | {readonly mark: 'link'; readonly to: Target; readonly content: readonly Inline[]; readonly language?: Bcp47}
  | {readonly mark: 'break'}

/** The name of the organisation, with its logo where mail programs can show it. */
export interface Masthead {
  readonly name: string
  readonly to: string
  readonly logo?: Logo
}

/** A logo in a format that mail programs show: PNG, JPEG or GIF. */
export interface Logo {
  readonly src: string
  /** The one for dark mode. */
  readonly dark?: string
  /** In pixels, as it is shown; 40 high where absent. */
  readonly width?: number
  readonly height?: number
}

/**
 * What a mail says, in order. Plain data: the HTML and the plain text are both made of it, and neither of the other.
 *
 * `box` is a text with a heading that stands apart (facts), `about` the standing text about the sender, `speech` a
 * paragraph in which somebody is quoted.
 */
export type Block =
  | ({readonly block: 'masthead'} & Masthead)
  | {readonly block: 'kicker'; readonly text: string}
  | {readonly block: 'headline'; readonly text: string}
  | {readonly block: 'lead'; readonly text: string}
  /** Small print below the headline: when, by whom, other languages. */
  | {readonly block: 'meta'; readonly content: readonly Inline[]}
  | {readonly block: 'notice'; readonly content: readonly Block[]}
  | ({readonly block: 'picture'} & Picture)
  | {readonly block: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[]}
  | {readonly block: 'paragraph' | 'speech'; readonly content: readonly Inline[]}
  | {readonly block: 'list'; readonly first?: number; readonly items: readonly (readonly Block[])[]}
  | {readonly block: 'quote'; readonly content: readonly Block[]}
  | {readonly block: 'table'; readonly rows: readonly Row[]}
  | {readonly block: 'rule'}
  | {readonly block: 'box' | 'about'; readonly heading: string; readonly content: readonly Block[]}
  | {readonly block: 'event'; readonly name?: string; readonly time: string; readonly place?: string}
  | ({readonly block: 'contact'} & ContactLines)
  | {readonly block: 'files'; readonly files: readonly {readonly title: string; readonly to: string}[]}
  | {readonly block: 'button'; readonly label: string; readonly to: Target}
  | {readonly block: 'teaser'; readonly teaser: Teaser}
  | {readonly block: 'contents'; readonly heading: string; readonly teasers: readonly Teaser[]}
  | {readonly block: 'footer'; readonly name: string; readonly content: readonly (readonly Inline[])[]}

/** A picture with what is said of it. */
export interface Picture {
  readonly src: string
  /** What it shows; empty for one that only decorates. */
  readonly alt: string
  /** The same in a plain text, `[Billede: en mole]`. */
  readonly described: string
  readonly caption?: string
  /** In pixels, where known: a small one is not blown up. */
  readonly width?: number
  readonly height?: number
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly (readonly Inline[])[]
  readonly isHead: boolean
}

/** Somebody to ask. */
export interface ContactLines {
  readonly name?: string
  readonly role?: string
  readonly phones: readonly {readonly number: string; readonly printed: string; readonly label: string}[]
  readonly emails: readonly {readonly address: string; readonly label: string}[]
}

/** A release in a digest. */
export interface Teaser {
  readonly language: Bcp47
  readonly kicker: string
  readonly headline: string
  readonly lead: string
  readonly to: string
  /** Of the link below it. */
  readonly more: string
}

/** Running text without marks. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((one) => (typeof one === 'string' ? one : one.mark === 'break' ? '\n' : wordsOf(one.content)))
    .join('')
}
