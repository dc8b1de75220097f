import type {List, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Url} from './address.ts'
import type {Bcp47} from './language.ts'
import type {Instant, PlainDate} from './time.ts'
import type {Remark} from './remark.ts'
import type {Settings} from './settings.ts'

/** What a reader makes of a source, whatever it was: the author's settings, and the text as blocks in order. */
export interface Manuscript {
  readonly settings: Settings
  readonly blocks: readonly Block[]
  /** What the reader itself set aside (a `>` before quoted mail, hidden text), so that no word is lost. */
  readonly aside: readonly Aside[]
  /** Whether the source marks its structure (`marked`: Markdown, HTML, Word) or only shows it (`plain`). */
  readonly form: 'marked' | 'plain'
  /** What the source says for machines: metadata of a page, the properties of a document. */
  readonly hints?: Hints
  /** Files that came inside the source, by the name under which the text calls them. */
  readonly embedded?: readonly Embedded[]
  /** Of a packed source (Word, mail) the text that was read in it, which places point into; of any other, the source is that text. */
  readonly unpacked?: string
  /** What is odd about the source as such: its settings, its encoding. */
  readonly remarks: readonly Remark[]
}

/** What a source says of itself outside its text; weaker than the author's settings, stronger than no word at all. */
export interface Hints {
  readonly language?: Bcp47
  readonly headline?: string
  readonly published?: Instant | PlainDate
  readonly organisation?: string
  /** Where it was to be read. */
  readonly address?: Url
  /** Where its versions in other languages were. */
  readonly versions?: readonly Url[]
}

/** A file inside a source: a picture of a Word document, an attachment of a mail. */
export interface Embedded {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
}

/** Words that a reader set aside, and why. */
export interface Aside {
  readonly text: string
  readonly place: Position
  readonly reason: string
}

/** The kinds of block. An `item` is one item of a list; items that follow one another make the list again. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'image' | 'table' | 'quotation' | 'code' | 'rule' | 'other'

/** One block of a text: what a person would point at and call a line, a paragraph, an item. */
export interface Block {
  readonly kind: BlockKind
  /**
   * The words, as rules read them: NFC, no soft hyphens or controls, each kind of space one space, trimmed.
   * As long as the text in `node`, letter for letter, so that a cut in one is a cut in the other.
   */
  readonly text: string
  /** The mdast node; for an item, its list item. */
  readonly node: RootContent
  readonly place: Position
  /** How many blank lines stand before it: 0 when it follows the line above, at least 1 in a marked source. */
  readonly gap: number
  /** Of a heading, 1 to 6. */
  readonly depth?: number
  /** Of an item, its list: two items are neighbours when it is the same object, or of equal shape in plain text. */
  readonly list?: Pick<List, 'ordered' | 'start' | 'spread'>
  /** Of a plain paragraph that hard line breaks cut: where its printed lines end, as offsets in `text`. */
  readonly lineEnds?: readonly number[]
  /** The tabs or column gaps that separate parts of a printed line, as offsets in `text` of the part after each. */
  readonly columns?: readonly number[]
}
