import type {Bcp47, Colour} from '@budstikke/core'
import type {Block} from './blocks.ts'

/** A mail before it is compiled: what it says, how it looks, and what its headers are made of. Plain data. */
export interface Mail extends Frame {
  readonly subject: string
  /** What lists of mails show beside the subject. */
  readonly preview: string
  readonly blocks: readonly Block[]
  /** Where the whole text is, for one that is too long for a mail. */
  readonly page?: string
  /** Files that go with it. */
  readonly attachments: readonly Attached[]
}

/** What all mails of a newsroom in one language have in common. */
export interface Frame {
  readonly language: Bcp47
  readonly from: Mailbox
  /** Where answers go; to `from` where absent. */
  readonly replyTo?: Mailbox
  /** The list that it goes to; absent for a letter to one person. */
  readonly list?: List
  readonly look: Look
}

/** An address, with the name beside it. */
export interface Mailbox {
  readonly name?: string
  readonly address: string
}

/** A list of readers. */
export interface List {
  readonly name: string
  /** `releases.example.org` (RFC 2919). */
  readonly id: string
  /** What a reader's token is put behind, to leave with one click (RFC 8058). */
  readonly unsubscribe: string
  /** The same for a reader who looks after what they have asked for. */
  readonly preferences: string
  /** Whom a mail that asks to leave is sent to (RFC 2369). */
  readonly mailto: string
}

/** A small text file. */
export interface Attached {
  readonly name: string
  /** The media type, `text/calendar`. */
  readonly type: string
  readonly content: string
}

/** The organisation's colours and type, in shades that can be read. */
export interface Look {
  readonly light: Shades
  readonly dark: Shades
  /** CSS families, quoted with `'`. */
  readonly textFont: string
  readonly headingFont: string
}

/** Colours that have the contrast of WCAG 2.2, level AA, on each other. */
export interface Shades {
  /** Around the mail, below its text, and of boxes in it. */
  readonly outside: Colour
  readonly paper: Colour
  readonly panel: Colour
  readonly ink: Colour
  readonly soft: Colour
  readonly line: Colour
  /** Of links and buttons, and of the words on a button. */
  readonly accent: Colour
  readonly onAccent: Colour
  /** The organisation's own, where nothing has to be read. */
  readonly mark: Colour
}
