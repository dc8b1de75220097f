import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Aside, Manuscript} from '../model/manuscript.ts'
import type {Remark} from '../model/remark.ts'
import type {Settings} from '../model/settings.ts'
import {blank} from './blank.ts'
import {blocksIn} from './blocks.ts'
import {type FrontMatter, frontMatterIn} from './front-matter.ts'
import {withLineBreaks} from './line-breaks.ts'
import {withoutFalseLists} from './numbers.ts'
import {plainTree} from './mdast/plain.ts'
import {type Overload, overloadIn} from './overload.ts'
import {withPicturesApart} from './pictures.ts'
import {withoutReferences} from './references.ts'
import type {readSettings} from './settings.ts'
import {readText} from './text.ts'

/**
 * Markdown with front matter as a manuscript. Text that only a machine would mark so heavily is read as plain text.
 *
 * What settings may hold is loaded with the first text that has some: a schema takes longer than a text.
 *
 * remark-parse says what a text is; `plainTree` says the same of nearly every release, much sooner, so that remark is
 * loaded for the others alone.
 *
 * @see CommonMark 0.31; GitHub Flavored Markdown 0.29 (tables, strikethrough, autolinks, footnotes, task lists)
 */
export async function readMarkdown(source: string): Promise<Manuscript> {
  const matter = frontMatterIn(source)
  const page = matter ? settled(source, matter, (await import('./settings.ts')).readSettings) : bare(source)
  if (page.overload) return overloaded(page, page.overload)
  const plain = plainTree(source, page.from)
  return manuscript(page, plain ?? (await import('./mdast/remark.ts')).remarkTree(textOf(page)))
}

/** The same at once, for who has remark and the reader of settings at hand. */
export function readMarkdownSync(
  source: string,
  remarkTree: (text: string) => Root,
  settingsIn: typeof readSettings
): Manuscript {
  const matter = frontMatterIn(source)
  const page = matter ? settled(source, matter, settingsIn) : bare(source)
  if (page.overload) return overloaded(page, page.overload)
  return manuscript(page, plainTree(source, page.from) ?? remarkTree(textOf(page)))
}

/** A source whose settings are read. */
interface Page {
  readonly source: string
  /** Where its text begins. */
  readonly from: number
  readonly settings: Settings
  readonly aside: readonly Aside[]
  readonly remarks: readonly Remark[]
  readonly overload: Overload | undefined
}

function bare(source: string): Page {
  return {source, from: 0, settings: {}, aside: [], remarks: [], overload: overloadIn(source, 0)}
}

function settled(source: string, matter: FrontMatter, settingsIn: typeof readSettings): Page {
  const {settings, remarks} = settingsIn({source, from: matter.from, to: matter.to})
  return {
    source,
    from: matter.body,
    settings,
    aside: settingsAside(source, matter),
    remarks: [...unclosed(source, matter), ...remarks],
    overload: overloadIn(source, matter.body)
  }
}

/** The source with blank lines for its settings, so that every position is the file's own. */
function textOf({source, from}: Page): string {
  return blank(source.slice(0, from)) + source.slice(from)
}

function overloaded(page: Page, {from, to}: Overload): Manuscript {
  const {source, settings, aside, remarks} = page
  const plain = readText(textOf(page), settings)
  return {
    ...plain,
    aside: [...aside, ...plain.aside],
    remarks: [...remarks, {id: 'markdown-overloaded', place: placeOf(source, from, to)}]
  }
}

function manuscript({source, settings, aside, remarks}: Page, parsed: Root): Manuscript {
  const {tree, definitions} = withoutReferences(withoutFalseLists(parsed, source))
  return {
    settings,
    blocks: blocksIn(withLineBreaks(withPicturesApart(tree))),
    aside: [...aside, ...definitions.map((place) => asideAt(source, place))],
    form: 'marked',
    remarks
  }
}

function settingsAside(source: string, {from, to}: FrontMatter): Aside[] {
  return [{text: source.slice(from, to), place: placeOf(source, from, to), reason: 'settings'}]
}

function asideAt(source: string, place: Position): Aside {
  return {text: source.slice(place.start.offset, place.end.offset), place, reason: 'definition'}
}

function unclosed(source: string, {closed, from}: FrontMatter): Remark[] {
  return closed ? [] : [{id: 'settings-unclosed', place: placeOf(source, 0, from), severity: 'error'}]
}

function placeOf(source: string, from: number, to: number): Position {
  return {start: pointAt(source, from), end: pointAt(source, to)}
}

function pointAt(source: string, offset: number) {
  const before = source.slice(0, offset)
  const lines = before.split(/\r\n|[\r\n]/u)
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset}
}
