import {isAddressLine} from '../blocks/section-text.ts'
import {rememberedIn} from '../blocks/remember.ts'
import type {Block} from '../../model/manuscript.ts'
import {type Part, partsOf} from './contact-lines.ts'
import {asksToSignUp, isForCustomers} from './contact-sentences.ts'
import {figuresOrAt, leadsToNumber} from './contacting-end.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {type PrintedLine, printedLines} from '../blocks/lines.ts'
import {domainsIn, isDomainOf, isOrganisationName} from '../issuer/issuer-names.ts'
import {mayName} from '../words/may-name.ts'
import {opensCapital} from '../words/letters.ts'
import {personsIn, startsGiven, wordsIn} from '../words/names.ts'
import {wordCount} from '../words/presence.ts'
import type {Scene} from '../rule.ts'

/** A block of a contact area, with the parts of each of its lines. */
export interface Reading {
  readonly block: Block
  readonly parts: readonly (readonly Part[])[]
  /** The parts of each cell, where its line has columns. */
  readonly cells?: readonly (readonly Part[])[]
}

/** `line` from an offset in it on. */
export function cut(line: PrintedLine, from: number): PrintedLine {
  return {
    text: line.text.slice(from),
    start: line.start + from,
    columns: line.columns.filter((column) => column > from).map((column) => column - from)
  }
}

/** The parts of a printed line, from whom one reaches on. */
export function lineParts(whole: PrintedLine, scene: Scene): Part[] {
  const line = cut(whole, throughOthers(whole.text, scene))
  const parts = partsOf(line, {reading: scene.locale.reading, country: scene.country})
  return parts.map((part) => (part.is === 'name' && isFirm(part.text, scene) ? {is: 'words', text: part.text} : part))
}

// `Nordvik Möbler` of `eva@nordvikmobler.se`: two capitals that the mail's domain calls a firm.
function isFirm(name: string, {manuscript, locale: {reading}}: Scene): boolean {
  if (startsGiven(name)) return false
  // `Presstjänsten Vårdfacket Medea`
  if (isOrganisationName(name, reading)) return true
  const domains = domainsIn(manuscript.blocks)
  // A register of everybody's addresses says nothing of one firm.
  return domains.length <= mostDomains && domains.some((domain) => isDomainOf(domain, name))
}

const mostDomains = 20

// `Eva Ek, formand, træffes gennem pressechef Bo Alm, 70 20 …`: whom one reaches is the second.
function throughOthers(text: string, {locale: {reading}}: Scene): number {
  if (!figuresOrAt.test(text)) return 0
  const through = lexiconOf(reading)
    .contacting.all(text)
    .find(({start}) => start > 5)
  if (!through || figuresOrAt.test(text.slice(0, through.start))) return 0
  // `Eva Ek träffas på 070-…, via pressekreterare Bo Alm`: the number is the first one's own.
  if (leadsToNumber(text, through.end)) return 0
  return personsIn(text.slice(0, through.start), reading).length > 0 &&
    personsIn(text.slice(through.end), reading).length > 0
    ? through.end
    : 0
}

/** The parts of each line of `block`, and of each of its columns. */
export const readBlock = rememberedIn((block: Block, scene: Scene): Reading => {
  const lines = printedLines(block)
  const [line, ...others] = lines
  if (!line || line.columns.length === 0) return {block, parts: lines.map((one) => lineParts(one, scene))}
  const cells = cellsOf(line, scene)
  if (others.length === 0) return {block, parts: [lineParts(line, scene)], cells}
  // The rows may be lines of one block.
  const rows: readonly Reading[] = [cells, ...others.map((one) => cellsOf(one, scene))].map((row, at) => ({
    block,
    parts: [lineParts(lines[at] ?? line, scene)],
    cells: row
  }))
  return {block, parts: linesOf(rows)}
})

function cellsOf({text, columns}: PrintedLine, scene: Scene): readonly (readonly Part[])[] {
  return [0, ...columns].map((column, at) =>
    lineParts({text: text.slice(column, columns[at] ?? text.length).trim(), start: 0, columns: []}, scene)
  )
}

/** Whether a line of the block names the person `name`, in full or in part. */
export function isNamedIn(name: string, {parts}: Reading): boolean {
  return parts.flat().some((part) => part.is === 'name' && mayName(name, part.text))
}

/** How many parts of each sort stand on lines. */
export interface Tally {
  /** Phones and addresses. */
  readonly numbers: number
  readonly names: number
  readonly roles: number
  /** What is none of these, and the words in it. */
  readonly others: number
  readonly words: number
}

/** What stands on `lines`, counted in one walk. */
export function talliedIn(lines: Reading['parts']): Tally {
  let numbers = 0
  let names = 0
  let roles = 0
  let others = 0
  let words = 0
  for (const line of lines)
    for (const part of line)
      if (part.is === 'name') names++
      else if (part.is === 'role') roles++
      else if (part.is === 'words') {
        others++
        words += part.text.split(' ').length
      } else numbers++
  return {numbers, names, roles, others, words}
}

/** Whether a part is a name, a title, a number or an address. */
export function isNoWords({is}: Part): boolean {
  return is !== 'words'
}

/** Whether somebody can be reached by what stands in the block. */
export function holdsNumber({parts}: Reading): boolean {
  return parts.some((line) => line.some(isNumber))
}

/** Whether a part is a number or an address. */
export function isNumber({is}: Part): boolean {
  return is === 'phone' || is === 'email'
}

/** The lines of `area` as they are read: people side by side, each in a column of names, titles and numbers, one by one. */
export function linesOf(area: readonly Reading[]): readonly (readonly Part[])[] {
  const lines: (readonly Part[])[] = []
  for (let at = 0; at < area.length;) {
    const cells = area[at]?.cells
    let end = at + 1
    if (cells && namesPeople(cells)) {
      // Below two people two others may stand, in the same columns.
      for (let row = area[end]?.cells; row?.length === cells.length && !namesPeople(row); row = area[end]?.cells) end++
    }
    const rows = area.slice(at, end)
    lines.push(
      ...(rows.length > 1 && cells
        ? cells.flatMap((_, column) => rows.map((row) => row.cells?.[column] ?? []))
        : rows.flatMap(({parts}) => parts))
    )
    at = end
  }
  return lines
}

/** Whether each column names somebody, whose numbers stand below: `Eva Ek, formand` beside `Bo Alm, kasserer`. */
export function namesPeople(cells: readonly (readonly Part[])[]): boolean {
  return (
    cells.length > 1 &&
    cells.every((cell) => {
      const {names, numbers} = talliedIn([cell])
      return names === 1 && numbers === 0
    })
  )
}

/** Whether a postal address and a number stand on one line, and nobody whose they are. */
export function isFootersAddress(block: Block, scene: Scene): boolean {
  const at = block.text.search(/[,|·•] ?(?:\p{L}{2,12}[.:]? ?)?\+?\(?\d{2,4}[)\d -]{4,14}$/u)
  return (
    at > 0 &&
    block.gap === 0 &&
    isAddressLine({text: block.text.slice(0, at)}, scene.locale.reading) &&
    talliedIn(readBlock(block, scene).parts).names === 0
  )
}

/** Whether an organisation's name stands apart, with its street right below it: whose page it is. */
export function opensFooter(block: Block, below: Block | undefined, {locale: {reading}}: Scene): boolean {
  return (
    block.gap > 0 &&
    below?.gap === 0 &&
    isAddressLine(below, reading) &&
    isOrganisationName(block.text, reading) &&
    wordCount(block.text) <= 6
  )
}

/** Whether a line says whom to call, below the story: `Polisens presstjänst öst, 010-555 40 05`. */
export function isFunctionLine({block, parts}: Reading, scene: Scene, index: number): boolean {
  const {blocks} = scene
  const [line = [], another] = parts
  return (
    another === undefined &&
    index > blocks.length / 2 &&
    !asksToSignUp(block.text, scene) &&
    !isForCustomers(block.text, scene.locale.reading) &&
    line[0]?.is === 'role' &&
    line.slice(1).some(isNumber) &&
    line.every(({is}) => is !== 'name') &&
    opensCapital(block.text) &&
    wordsIn(block.text).length <= 10
  )
}
