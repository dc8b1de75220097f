import {join} from 'node:path'
import type {VFile} from 'vfile'
import type {Call} from '../call.ts'
import {type NewsroomFolder, newsroomIn, type ReleaseFile, releaseOf} from '../newsroom.ts'
import {sourcesIn} from '../sources.ts'
import {hasErrors} from '../remarks.ts'
import {sourceAt} from '../source.ts'
import {Trouble} from '../trouble.ts'

/** A newsroom as it lies on its author's desk: drafts and half-written sentences included. */
export interface Desk {
  readonly newsroom: NewsroomFolder
  /** In the order of paths. */
  readonly sheets: readonly Sheet[]
  /** Why newsroom.yaml or the folder cannot be used as it is now; what is here is from before. */
  readonly trouble?: string
  /** The call, now that the newsroom's clock is known. */
  readonly call: Call
}

/** A file of a release. */
export interface Sheet {
  readonly place: string
  /** As it is now, with what its reading said. */
  readonly file: VFile
  /** What was read of it the last time that it had no error; absent where it never was without. */
  readonly good?: ReleaseFile
  /** As it is now, errors and all; absent where nothing could be read. */
  readonly now?: ReleaseFile
  /** Length and time of change: with the same stamp it is not read again. */
  readonly stamp: string
}

/**
 * The newsroom in `dir`, read again where it has changed since `before`: a file with the same length and time of change
 * is not looked into. What goes wrong with the newsroom as a whole is trouble the first time, and later `trouble` on the
 * desk, which stays as it was.
 */
export async function deskOf(call: Call, dir: string, before?: Desk): Promise<Desk> {
  try {
    return await readAgain(call, dir, before)
  } catch (error) {
    if (!before || !(error instanceof Trouble)) throw error
    return {...before, trouble: error.said(call)}
  }
}

async function readAgain(before: Call, dir: string, last: Desk | undefined): Promise<Desk> {
  const newsroom = await newsroomIn(before, dir)
  const call = {...before, zone: newsroom.settings.zone}
  const {files} = call.edge
  const {places} = await sourcesIn(call, join(newsroom.place, 'releases'))
  // What a release reads as depends on the newsroom's settings too.
  const isSame = last !== undefined && String(last.newsroom.file) === String(newsroom.file)
  const known = new Map(last?.sheets.map((sheet) => [sheet.place, sheet]))
  // The disk answers many questions at once as fast as one; parsing is done one after the other.
  const stamps = await Promise.all(places.map((place) => files.stamp(place).catch(() => '')))
  const sheets: Sheet[] = []
  for (const [index, place] of places.entries()) {
    const old = known.get(place)
    const stamp = stamps[index] ?? ''
    sheets.push(
      isSame && old && stamp !== '' && old.stamp === stamp ? old : await sheetAt(call, newsroom, place, stamp, old)
    )
  }
  return {newsroom, sheets, call}
}

async function sheetAt(
  call: Call,
  newsroom: NewsroomFolder,
  place: string,
  stamp: string,
  old: Sheet | undefined
): Promise<Sheet> {
  const file = await sourceAt(call, place)
  const kept = old?.good === undefined ? {} : {good: old.good}
  if (hasErrors(file)) return {place, file, stamp, ...kept}
  const now = await releaseOf(newsroom, file, place)
  return {place, file, stamp, now, ...(hasErrors(file) ? kept : {good: now})}
}
