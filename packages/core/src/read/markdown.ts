import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Aside, Manuscript} from '../model/manuscript.ts'
import type {Remark} from '../model/remark.ts'
import {blocksIn} from './blocks.ts'
import {type FrontMatter, frontMatterIn} from './front-matter.ts'
import {readSettings} from './settings.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Markdown with front matter as a manuscript.
 *
 * @see CommonMark 0.31; GitHub Flavored Markdown 0.29 (tables, strikethrough, autolinks, footnotes, task lists)
 */
export function readMarkdown(source: string): Manuscript {
  const matter = frontMatterIn(source)
  const {settings, remarks} = matter ? readSettings({source, from: matter.from, to: matter.to}) : {settings: {}, remarks: []}
  // The settings become blank lines, so that every position is the file's own.
  const text = matter ? source.slice(0, matter.body).replaceAll(/[^\n]/gu, ' ') + source.slice(matter.body) : source
  const tree: Root = markdown.parse(text)
  return {
    settings,
    blocks: blocksIn(tree),
    aside: matter ? asideOf(source, matter) : [],
    form: 'marked',
    remarks: [...(matter ? unclosed(source, matter) : []), ...remarks]
  }
}

function asideOf(source: string, {from, to}: FrontMatter): Aside[] {
  return [{text: source.slice(from, to), place: placeOf(source, from, to), reason: 'settings'}]
}

function unclosed(source: string, {closed, from}: FrontMatter): Remark[] {
  return closed ? [] : [{id: 'settings-unclosed', place: placeOf(source, 0, from), severity: 'error'}]
}

function placeOf(source: string, from: number, to: number) {
  return {start: pointAt(source, from), end: pointAt(source, to)}
}

function pointAt(source: string, offset: number) {
  const before = source.slice(0, offset)
  const line = before.split('\n').length
  return {line, column: offset - before.lastIndexOf('\n'), offset}
}
