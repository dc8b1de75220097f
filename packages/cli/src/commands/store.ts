import {copyStore, StoreNotEmpty} from '@budstikke/newsletter'
import type {Call, Exit} from '../call.ts'
import {newsroomIn} from '../newsroom.ts'
import {placed, shown} from '../paths.ts'
import {fileOf, storeAt, storePlaceOf} from '../post/office.ts'
import {trouble} from '../trouble.ts'

/** What `store` may be told; one of the two. */
export interface StoreOptions {
  readonly dir?: string
  /** A file that is not there yet, for a copy. */
  readonly backup?: string
  /** From the newsroom's file to `DATABASE_URL`. */
  readonly move: boolean
}

/** Copies the store into a file, of either engine; or moves it from the file to PostgreSQL, under the same ids. */
export async function copyOrMove(call: Call, {dir, backup, move}: StoreOptions): Promise<Exit> {
  const newsroom = await newsroomIn(call, dir)
  const now = await storePlaceOf(call, newsroom)
  if (move) {
    if (now.engine !== 'postgres') throw trouble('trouble.storeNoUrl')
    const file = fileOf(newsroom)
    const path = shown(call.edge, file.path)
    if ((await call.edge.files.kind(file.path)) === undefined) throw trouble('trouble.fileMissing', {path})
    await copy(call, file, now)
    call.edge.terminal.say(`${call.say('sending.store.moved', {path})}\n`)
    return 0
  }
  if (backup === undefined) throw trouble('calls.missingOption', {name: '--backup, --move'})
  const place = placed(call.edge, backup)
  const path = shown(call.edge, place)
  if ((await call.edge.files.kind(place)) !== undefined) throw trouble('trouble.fileExists', {path})
  await copy(call, now, {engine: 'sqlite', path: place})
  call.edge.terminal.say(`${call.say('sending.store.backed', {path})}\n`)
  return 0
}

async function copy(call: Call, ...[from, to]: readonly [Place, Place]): Promise<void> {
  const source = await storeAt(call, from)
  try {
    const target = await storeAt(call, to)
    try {
      const counts = await copyStore(source, target)
      for (const [table, count] of Object.entries(counts))
        call.edge.terminal.out(`${call.say('sending.store.table', {table, count})}\n`)
    } catch (error) {
      throw error instanceof StoreNotEmpty ? trouble('trouble.storeNotEmpty') : error
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

type Place = Awaited<ReturnType<typeof storePlaceOf>>
