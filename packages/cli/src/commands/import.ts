import {instantAt} from '@budstikke/core'
import {archived, type Imported, Unreadable} from '../archive.ts'
import type {Call, Exit} from '../call.ts'
import {type NewsroomFolder, newsroomAround, newsroomIn} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {progress} from '../progress.ts'
import {report, wrapped} from '../report.ts'
import {styled} from '../style.ts'
import {Trouble} from '../trouble.ts'

/** What `import` may be told beside its files. */
export interface ImportOptions {
  /** The newsroom's folder; the one that the person is in where it is not given. */
  readonly dir?: string
  readonly language?: string
  readonly force: boolean
  readonly json: boolean
}

/**
 * Brings texts of any source into the newsroom, each as Markdown with its original beside it, and tells what needs a
 * second look, worst first. What is there already is left as it is.
 */
export async function importTexts(
  before: Call,
  paths: readonly string[],
  {dir, json, ...way}: ImportOptions
): Promise<Exit> {
  const newsroom = await newsroomFor(before, dir)
  const call = {...before, zone: newsroom.settings.zone}
  const {terminal} = call.edge
  const at = instantAt(call.edge.now())
  const imported: Imported[] = []
  const left: string[] = []
  const notes: string[] = []
  const done = progress(call, paths.length)
  let exit: Exit = 0
  for (const from of paths) {
    try {
      const one = await archived(call, newsroom, from, {...way, at})
      if (one !== 'same') imported.push(one)
      else {
        left.push(from)
        notes.push(`${from}: ${call.say('import.same')}\n`)
      }
    } catch (error) {
      // What is wrong with one text must not keep the others out.
      if (error instanceof Unreadable) notes.push(report(call, [error.file], 'say', ['error']))
      else if (error instanceof Trouble) notes.push(`budstikke: ${error.said(call)}\n`)
      else throw error
      left.push(from)
      exit = error instanceof Trouble ? 2 : exit === 0 ? 1 : exit
    }
    done.step()
  }
  done.end()
  terminal.say(notes.join(''))
  terminal.out(json ? data(imported, left) : told(call, newsroom, imported))
  return exit
}

async function newsroomFor(call: Call, dir: string | undefined): Promise<NewsroomFolder> {
  if (dir !== undefined) return newsroomIn(call, dir)
  return (await newsroomAround(call, call.edge.folder)) ?? newsroomIn(call)
}

function data(imported: readonly Imported[], left: readonly string[]): string {
  const releases = imported.map(({from, to, release: {id, language, headline}, doubts}) => ({
    from,
    to,
    id,
    language,
    headline,
    doubts
  }))
  return `${JSON.stringify({imported: releases, left})}\n`
}

function told(call: Call, {place}: NewsroomFolder, imported: readonly Imported[]): string {
  const {say, edge} = call
  const style = styled(call, 'out')
  if (imported.length === 0) return `${say('import.none')}\n`
  const made = imported.map(({to, release}) => `  ${style('underline', to)}  ${release.headline}\n`)
  const doubts = imported
    .flatMap(({from, doubts: all}) => all.map((doubt) => ({from, ...doubt})))
    .toSorted((a, b) => a.rank - b.rank)
  const review = doubts.map(({from, line, column, rule, text}) => {
    const where = line === undefined ? from : `${from}:${line}:${column ?? 1}`
    return `${style('underline', where)}  ${style('dim', rule)}\n${wrapped(text, edge.terminal.width - 2)
      .map((one) => `  ${one}\n`)
      .join('')}`
  })
  const look =
    doubts.length === 0 ? say('import.fine') : `${style('bold', say('import.review'))}\n\n${review.join('').trimEnd()}`
  return `${style('bold', say('import.done', {count: imported.length}))}\n${made.join('')}\n${look}\n\n${say('import.next', {dir: shown(edge, place)})}\n`
}
