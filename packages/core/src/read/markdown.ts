import type {Root} from 'mdast'
import type {Position} from 'unist'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Aside, Manuscript} from '../model/manuscript.ts'
import type {Remark} from '../model/remark.ts'
import type {Settings} from '../model/settings.ts'
import {blank} from './blank.ts'
import {blocksIn} from './blocks.ts'
import {type FrontMatter, frontMatterIn} from './front-matter.ts'
import {withLineBreaks} from './line-breaks.ts'
import {withoutFalseLists} from './numbers.ts'
import {overloadIn} from './overload.ts'
import {withPicturesApart} from './pictures.ts'
import {withoutReferences} from './references.ts'
import {readSettings} from './settings.ts'
import {readText} from './text.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Markdown with front matter as a manuscript. Text that only a machine would mark so heavily is read as plain text.
 *
 * @see CommonMark 0.31; GitHub Flavored Markdown 0.29 (tables, strikethrough, autolinks, footnotes, task lists)
 */
export function readMarkdown(source: string): Manuscript {
  const matter = frontMatterIn(source)
  const {settings, remarks} = matter ? readSettings({source, from: matter.from, to: matter.to}) : noSettings
  // The settings become blank lines, so that every position is the file's own.
  const text = matter ? blank(source.slice(0, matter.body)) + source.slice(matter.body) : source
  const said = [...(matter ? unclosed(source, matter) : []), ...remarks]
  const aside = matter ? settingsAside(source, matter) : []
  const overload = overloadIn(text)
  if (overload) {
    const plain = readText(text, settings)
    return {
      ...plain,
      aside: [...aside, ...plain.aside],
      remarks: [...said, {id: 'markdown-overloaded', place: placeOf(source, overload.from, overload.to)}]
    }
  }
  const {tree, definitions} = withoutReferences(withoutFalseLists(markdown.parse(text) satisfies Root, text))
  return {
    settings,
    blocks: blocksIn(withLineBreaks(withPicturesApart(tree))),
    aside: [...aside, ...definitions.map((place) => asideAt(source, place))],
    form: 'marked',
    remarks: said
  }
}

const noSettings: {readonly settings: Settings; readonly remarks: readonly Remark[]} = {settings: {}, remarks: []}

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
