import type {ListItem, Paragraph} from 'mdast'
import type {Position} from 'unist'
import type {Aside, Block, Manuscript} from '../model/manuscript.ts'
import type {Settings} from '../model/settings.ts'
import {type Line, linesOf} from './lines.ts'
import {plainSpaces} from './normalise.ts'
import {breaksOff, isFull, wrapWidth} from './wrap.ts'

/**
 * Plain text as a manuscript: pasted or scraped, where a printed line is a paragraph unless hard wraps cut it.
 *
 * Not remark-parse's business: it makes lists of a reply's dash and of `18. maj`, and one paragraph of lines that
 * stand on their own.
 */
export function readText(source: string, settings: Settings = {}): Manuscript {
  const {lines, aside} = withoutMailMarks(linesOf(source))
  const runs = runsOf(lines)
  const width = wrapWidth(runs)
  const blocks: Block[] = []
  let above = 0
  for (const run of runs) {
    const gap = blocks.length === 0 ? 0 : (run[0]?.start.line ?? 0) - above - 1
    for (const [index, printed] of paragraphsOf(run, width).entries())
      blocks.push(blockOf(printed, index === 0 ? gap : 0))
    above = run.at(-1)?.end.line ?? above
  }
  return {settings, blocks: numbered(blocks), aside, form: 'plain', remarks: []}
}

// Quoted mail: `>` before most lines is the mail program's, not the author's. `>>` before a few is a quotation mark.
function withoutMailMarks(lines: readonly Line[]): {readonly lines: readonly Line[]; readonly aside: readonly Aside[]} {
  const written = lines.filter((line) => line.text !== '')
  const marked = written.filter((line) => /^>(?:[> ]|$)/u.test(line.text))
  if (marked.length < 3 || marked.length * 2 < written.length) return {lines, aside: []}
  return {
    lines: lines.map((line) => {
      const mark = /^(?:> ?)+/u.exec(line.text)?.[0].length ?? 0
      return {
        ...line,
        text: line.text.slice(mark),
        columns: line.columns.map((column) => column - mark).filter((column) => column > 0)
      }
    }),
    aside: []
  }
}

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  let run: Line[] = []
  for (const line of lines) {
    if (line.text !== '') {
      run.push(line)
    } else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function paragraphsOf(run: readonly Line[], width: number | undefined): Line[][] {
  const paragraphs: Line[][] = []
  for (const [index, line] of run.entries()) {
    const before = run[index - 1]
    const last = paragraphs.at(-1)
    // Where lines were wrapped, one that breaks off in mid-sentence goes on whatever its width: a word may have been taken out.
    const continues =
      width !== undefined &&
      before !== undefined &&
      (isFull(before, line, width) || breaksOff(before, line)) &&
      !opensOwnLine(line.text) &&
      // Rows of columns are no lines that a wrap cut.
      (before.columns.length === 0 || line.columns.length === 0) &&
      ![before.text, line.text].some((text) => stamped.test(text))
    if (last && continues) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

// `Ny cykelsti er klar1.12.2021 09:00:00 CET | Pressemeddelelse`: a platform's line is never one that a wrap cut.
const stamped = /\d\d:\d\d:\d\d \p{Lu}{3,4} \| \p{L}+$/u

const bullet = /^(?:[•·▪▫◦‣●○■□✓➢]\s*|\*\s+|o\s(?=\p{Lu}))(?=\S)/u

function opensOwnLine(text: string): boolean {
  return bullet.test(text) || /^[-–—−]\s/u.test(text)
}

function blockOf(lines: readonly Line[], gap: number): Block {
  let text = ''
  const lineEnds: number[] = []
  const columns: number[] = []
  for (const line of lines) {
    if (text !== '') {
      lineEnds.push(text.length)
      text += ' '
    }
    for (const column of line.columns) columns.push(column + text.length)
    text += line.text
  }
  const mark = bullet.exec(text)?.[0].length ?? 0
  const shown = text.slice(mark)
  const extras = {
    ...(lineEnds.length > 0 ? {lineEnds: lineEnds.map((end) => end - mark)} : {}),
    ...(columns.length > 0 ? {columns: columns.map((column) => column - mark).filter((column) => column > 0)} : {})
  }
  const place = placeOf(lines)
  const words = plainSpaces(shown)
  if (mark === 0) return {kind: 'paragraph', text: words, node: paragraph(shown, place), place, gap, ...extras}
  return {kind: 'item', text: words, node: listItem(shown, place), place, gap, list: bullets, ...extras}
}

const bullets = {ordered: false, spread: false} as const

function placeOf(lines: readonly Line[]): Position {
  const first = lines[0]
  const last = lines.at(-1)
  const nowhere = {line: 1, column: 1, offset: 0}
  return {start: first?.start ?? nowhere, end: last?.end ?? nowhere}
}

function paragraph(value: string, position: Position): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}

function listItem(value: string, position: Position): ListItem {
  return {type: 'listItem', spread: false, children: [paragraph(value, position)], position}
}

const number = /^(\d{1,3})[.)]\s+(?=\S)/u

// `18. maj` is a date and `1. etape` a stage: only a run that counts 1, 2, … is a numbered list.
function numbered(blocks: readonly Block[]): readonly Block[] {
  const counts = blocks.map((block) =>
    block.kind === 'paragraph' ? Number(number.exec(block.text)?.[1] ?? Number.NaN) : Number.NaN
  )
  const out: Block[] = []
  for (let index = 0; index < blocks.length;) {
    let length = 0
    while (counts[index + length] === length + 1) length++
    if (length < 2) length = 0
    const list = {ordered: true, start: 1, spread: false}
    for (const block of blocks.slice(index, index + length)) out.push(asNumbered(block, list))
    if (length === 0) out.push(...blocks.slice(index, index + 1))
    index += Math.max(length, 1)
  }
  return out
}

function asNumbered(block: Block, list: NonNullable<Block['list']>): Block {
  const cut = number.exec(block.text)?.[0].length ?? 0
  const shown = textBehind(block, cut)
  return {...block, kind: 'item', text: block.text.slice(cut), node: listItem(shown, block.place), list}
}

function textBehind(block: Block, cut: number): string {
  if (block.node.type !== 'paragraph') return block.text.slice(cut)
  const [child] = block.node.children
  return child?.type === 'text' ? child.value.slice(cut) : block.text.slice(cut)
}
