import {join, relative, sep} from 'node:path'
import type {VFile} from 'vfile'
import type {Call} from '../call.ts'
import type {Written} from '../edge/watched.ts'
import {type NewsroomFolder, newsroomIn, type ReleaseFile, releaseOf} from '../newsroom.ts'
import {isWithin, shown} from '../paths.ts'
import {hasErrors} from '../remarks.ts'
import {sourceAt} from '../source.ts'
import {isSourcePath, sourcesIn} from '../sources.ts'
import {diskTrouble, Trouble} from '../trouble.ts'
import {beginningWith, indexAt} from './in-order.ts'

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
 * The newsroom in `dir`, read again where it has changed since `before`: of what was `written` alone where that is known,
 * and everywhere a file with the same length and time of change is not looked into. What goes wrong with the newsroom as a
 * whole is trouble the first time, and later `trouble` on the desk, which stays as it was.
 */
export async function deskOf(call: Call, dir: string, before?: Desk, written?: Written): Promise<Desk> {
  try {
    return (await touchedUp(before, written)) ?? (await readAgain(call, dir, before))
  } catch (error) {
    const found = diskTrouble(error, shown(call.edge, before?.newsroom.place ?? dir))
    if (!before || !(found instanceof Trouble)) throw found
    return {...before, trouble: found.said(call)}
  }
}

async function readAgain(before: Call, dir: string, last: Desk | undefined): Promise<Desk> {
  const found = await newsroomIn(before, dir)
  // What a release reads as depends on the newsroom's settings too.
  const isSame = last !== undefined && String(last.newsroom.file) === String(found.file)
  const newsroom = isSame ? last.newsroom : found
  const call = {...before, zone: newsroom.settings.zone}
  const {files} = call.edge
  const {places} = await sourcesIn(call, join(newsroom.place, 'releases'))
  const known = new Map(isSame ? last.sheets.map((sheet) => [sheet.place, sheet]) : [])
  const olds = new Map(last?.sheets.map((sheet) => [sheet.place, sheet]))
  // The disk answers many questions at once as fast as one; parsing is done one after the other.
  const stamps = await Promise.all(places.map((place) => files.stamp(place).catch(() => '')))
  const sheets: Sheet[] = []
  for (const [index, place] of places.entries()) {
    const stamp = stamps[index] ?? ''
    const old = known.get(place)
    sheets.push(isStill(old, stamp) ? old : await sheetAt(call, newsroom, {place, stamp, old: olds.get(place)}))
  }
  return {newsroom, sheets, call}
}

// A save is a file or two, however many there are. `undefined` where all must be looked through: the newsroom's own file was
// written, a folder came or went, something was amiss before.
async function touchedUp(last: Desk | undefined, written: Written | undefined): Promise<Desk | undefined> {
  if (!last || !written || last.trouble !== undefined) return undefined
  const {call, newsroom, sheets} = last
  const {files} = call.edge
  const root = join(newsroom.place, 'releases')
  const fresh = new Map<string, Sheet | undefined>()
  for (const place of written) {
    if (isWithin(root, place) || place === join(newsroom.place, 'newsroom.yaml')) return undefined
    if (!isWithin(place, root)) continue
    const kind = await files.kind(place)
    if (kind === 'folder' || beginningWith(sheets, place + sep).length > 0) return undefined
    if (!isSourcePath(relative(root, place))) continue
    const old = sheets[indexAt(sheets, place)]
    fresh.set(
      place,
      kind === 'file' && (await isAtHome(call, place, root)) ? await sheetNow(last, place, old) : undefined
    )
  }
  return fresh.size === 0 ? last : {...last, sheets: withFresh(sheets, fresh)}
}

// Where a link leads out of the newsroom, what it leads to is nobody's release here.
async function isAtHome({edge: {files}}: Call, place: string, root: string): Promise<boolean> {
  return isWithin(await files.real(place).catch(() => place), await files.real(root))
}

async function sheetNow({call, newsroom}: Desk, place: string, old: Sheet | undefined): Promise<Sheet> {
  const stamp = await call.edge.files.stamp(place).catch(() => '')
  return isStill(old, stamp) ? old : sheetAt(call, newsroom, {place, stamp, old})
}

function isStill(old: Sheet | undefined, stamp: string): old is Sheet {
  return old !== undefined && stamp !== '' && old.stamp === stamp
}

function withFresh(sheets: readonly Sheet[], fresh: ReadonlyMap<string, Sheet | undefined>): readonly Sheet[] {
  const now: (Sheet | undefined)[] = sheets.slice()
  const came: Sheet[] = []
  for (const [place, sheet] of fresh) {
    const at = indexAt(sheets, place)
    if (at >= 0) now[at] = sheet
    else if (sheet !== undefined) came.push(sheet)
  }
  const here = now.filter((sheet) => sheet !== undefined)
  return came.length === 0 ? here : [...here, ...came].toSorted((a, b) => (a.place < b.place ? -1 : 1))
}

/** The sheets of a story, in the order of their places: its language versions. */
export function sheetsOf({newsroom, sheets}: Desk, story: string): readonly Sheet[] {
  const begin = join(newsroom.place, 'releases', ...story.split('/'))
  return beginningWith(sheets, begin).filter(({now, good}) => (now ?? good)?.story === story)
}

interface Lying {
  readonly place: string
  readonly stamp: string
  readonly old: Sheet | undefined
}

async function sheetAt(call: Call, newsroom: NewsroomFolder, {place, stamp, old}: Lying): Promise<Sheet> {
  const file = await sourceAt(call, place)
  const kept = old?.good === undefined ? {} : {good: old.good}
  if (hasErrors(file)) return {place, file, stamp, ...kept}
  const now = await releaseOf(newsroom, file, place)
  return {place, file, stamp, now, ...(hasErrors(file) ? kept : {good: now})}
}

/** Whether what is on the disk now has errors, so that the last good version is shown, or none. */
export function isBroken({now, good}: Sheet): boolean {
  return now === undefined || now !== good
}

/** What a person knows it by: its headline, else the name of its file. */
export function titleOf(call: Call, {now, good, file}: Sheet): string {
  const headline = (now ?? good)?.release.headline ?? ''
  return headline === '' ? (file.basename ?? call.say('parse.noHeadline')) : headline
}
