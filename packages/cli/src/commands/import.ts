import {instantAt} from '@budstikke/core'
import {join} from 'node:path'
import type {Call, Exit} from '../call.ts'
import {type Archive, archiveOf} from '../import/archive.ts'
import {bring, type Imported, type Way} from '../import/bring.ts'
import {type Item, itemsAt} from '../import/items.ts'
import {redirectsName, writeRedirects} from '../import/redirects.ts'
import {importData, importTold} from '../import/told.ts'
import {type Place, placesOf} from '../import/walk.ts'
import {type NewsroomFolder, newsroomAround, newsroomIn} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {progress} from '../progress.ts'
import {report} from '../report.ts'
import {Trouble, trouble} from '../trouble.ts'

/** What `import` may be told beside its files. */
export interface ImportOptions {
  /** The newsroom's folder; the one that the person is in where it is not given. */
  readonly dir?: string
  readonly language?: string
  readonly force: boolean
  readonly json: boolean
}

/**
 * Brings texts of any source into the newsroom, files, folders and archives of many, each as Markdown with its original
 * beside it; tells what needs a second look, worst first. What is there already is left as it is, so an import that was
 * stopped goes on where it was.
 */
export async function importTexts(
  before: Call,
  paths: readonly string[],
  {dir, json, ...way}: ImportOptions
): Promise<Exit> {
  const newsroom = await newsroomFor(before, dir)
  const call = {...before, zone: newsroom.settings.zone}
  const archive = await archiveOf(call, newsroom)
  const {places, troubles} = await placesOf(call, paths)
  const run = new Run(call, archive, {...way, at: instantAt(call.edge.now())}, places.length)
  for (const {path, trouble: why} of troubles) run.fail(path, why)
  for (const place of places) await run.take(place)
  run.done.end()
  const redirects = await writeRedirects(call, archive).catch((error: unknown) => run.fail(redirectsName, error))
  const done = {...run, redirects: redirects ?? 0, redirectsPath: shown(call.edge, join(newsroom.place, redirectsName))}
  call.edge.terminal.say(run.notes.join(''))
  call.edge.terminal.out(json ? importData(done) : importTold(call, newsroom, done))
  return run.exit
}

async function newsroomFor(call: Call, dir: string | undefined): Promise<NewsroomFolder> {
  if (dir !== undefined) return newsroomIn(call, dir)
  return (await newsroomAround(call, call.edge.folder)) ?? newsroomIn(call)
}

/** One import while it goes on: what has become of each text. */
class Run {
  readonly imported: Imported[] = []
  readonly same: string[] = []
  sames = 0
  readonly duplicates: {readonly from: string; readonly to: string}[] = []
  readonly failed: string[] = []
  readonly notes: string[] = []
  readonly done: ReturnType<typeof progress>
  exit: Exit = 0
  readonly #call: Call
  readonly #archive: Archive
  readonly #way: Way

  constructor(call: Call, archive: Archive, way: Way, files: number) {
    this.#call = call
    this.#archive = archive
    this.#way = way
    this.done = progress(call, files)
  }

  /** Brings in what a file holds; what is wrong with it must not keep the others out. */
  async take(place: Place): Promise<void> {
    let first = true
    try {
      for await (const item of itemsAt(this.#call, place)) {
        if (!first) {
          this.done.more()
          this.done.step()
        }
        first = false
        await this.#bring(item, place)
      }
    } catch (error) {
      this.fail(shown(this.#call.edge, place.place), error)
    }
    this.done.step()
  }

  async #bring(item: Item, {named}: Place): Promise<void> {
    try {
      const outcome = await bring(this.#call, this.#archive, item, this.#way)
      switch (outcome.state) {
        case 'imported':
          this.imported.push(outcome)
          break
        case 'same':
          this.same.push(outcome.from)
          // Of thousands, only what was named is told of; the rest is counted.
          if (named) this.notes.push(`${outcome.from}: ${this.#call.say('import.same')}\n`)
          else this.sames += 1
          break
        case 'duplicate':
          this.duplicates.push({from: outcome.from, to: outcome.to})
          break
        case 'unread':
          this.failed.push(outcome.from)
          this.notes.push(report(this.#call, [outcome.file], 'say', {only: ['error']}))
          if (this.exit === 0) this.exit = 1
          break
      }
    } catch (error) {
      this.fail(item.from, error)
    }
  }

  /** Tells of what could not be done, and goes on: a fault of ours in one text must not keep thousands out. */
  fail(from: string, error: unknown): undefined {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const told = error instanceof Trouble ? error : trouble('trouble.unexpected', {message: `${from}: ${reason}`})
    this.notes.push(`budstikke: ${told.said(this.#call)}\n`)
    this.failed.push(from)
    this.exit = 2
  }
}
