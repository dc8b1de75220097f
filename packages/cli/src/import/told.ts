import type {Call} from '../call.ts'
import type {Doubt} from '../doubts.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {wrapped} from '../report.ts'
import {styled} from '../style.ts'
import type {Imported} from './bring.ts'

/** What an import did, for its report. */
export interface Done {
  readonly imported: readonly Imported[]
  /** What was there already, and is left out. */
  readonly same: readonly string[]
  /** How many of them nobody was told of one by one. */
  readonly sames: number
  readonly duplicates: readonly {readonly from: string; readonly to: string}[]
  /** What could not be brought in. */
  readonly failed: readonly string[]
  /** How many old addresses lead to new ones, and in which file. */
  readonly redirects: number
  readonly redirectsPath: string
}

/** An import as data: everything that people see, and everything that a long list keeps from them. */
export function importData({imported, same, duplicates, failed, redirects, redirectsPath}: Done): string {
  const releases = imported.map(({from, to, id, language, headline, doubts}) => ({
    from,
    to,
    id,
    language,
    headline,
    doubts
  }))
  const left = [...same, ...duplicates.map(({from}) => from), ...failed]
  const lead = redirects === 0 ? {} : {redirects: redirectsPath}
  return `${JSON.stringify({imported: releases, left, duplicates, ...lead})}\n`
}

// Of a long archive, people read the beginning: the worst is there.
const mostMade = 40
const mostDoubts = 60

/** An import for people: what was made of it, what was there, and what needs their eyes, worst first. */
export function importTold(call: Call, {place}: NewsroomFolder, done: Done): string {
  const {say, edge} = call
  const style = styled(call, 'out')
  const {imported, sames, duplicates, redirects, redirectsPath} = done
  const twice = duplicates.slice(0, mostDoubts).map(({from, to}) => `  ${from} = ${style('underline', to)}\n`)
  const parts = [
    ...(imported.length === 0 ? [`${say('import.none')}\n`] : [made(call, imported)]),
    ...(sames === 0 ? [] : [`${say('import.sames', {count: sames})}\n`]),
    ...(duplicates.length === 0
      ? []
      : [
          `${style('bold', say('import.duplicates', {count: duplicates.length}))}\n${twice.join('')}${more(call, duplicates.length - twice.length)}`
        ]),
    ...(imported.length === 0 ? [] : [review(call, imported)]),
    ...(redirects === 0 ? [] : [`${say('import.redirects', {count: redirects, path: redirectsPath})}\n`]),
    ...(imported.length === 0 ? [] : [`${say('import.next', {dir: shown(edge, place)})}\n`])
  ]
  return parts.join('\n')
}

function made(call: Call, imported: readonly Imported[]): string {
  const style = styled(call, 'out')
  const lines = imported.slice(0, mostMade).map(({to, headline}) => `  ${style('underline', to)}  ${headline}\n`)
  const title = style('bold', call.say('import.done', {count: imported.length}))
  return `${title}\n${lines.join('')}${more(call, imported.length - lines.length)}`
}

function review(call: Call, imported: readonly Imported[]): string {
  const style = styled(call, 'out')
  const doubts = imported
    .flatMap(({from, doubts: all}) => all.map((doubt) => ({from, ...doubt})))
    .toSorted((a, b) => a.rank - b.rank)
  if (doubts.length === 0) return `${call.say('import.fine')}\n`
  const shownDoubts = doubts.slice(0, mostDoubts).map((doubt) => doubtText(call, doubt))
  return `${style('bold', call.say('import.review'))}\n\n${shownDoubts.join('')}${more(call, doubts.length - shownDoubts.length)}`
}

function doubtText(call: Call, {from, line, column, rule, text}: Doubt & {readonly from: string}): string {
  const style = styled(call, 'out')
  const where = line === undefined ? from : `${from}:${line}:${column ?? 1}`
  const lines = wrapped(text, call.edge.terminal.width - 2)
  return `${style('underline', where)}  ${style('dim', rule)}\n${lines.map((one) => `  ${one}\n`).join('')}`
}

function more({say}: Call, count: number): string {
  return count > 0 ? `  ${say('import.more', {count})}\n` : ''
}
