import {fingerprint, type Kinship, kinship, type Release, type Slug, type Url} from '@budstikke/core'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import {type NewsroomFolder, releaseOf} from '../newsroom.ts'
import {textEndings} from '../sources.ts'
import {hasErrors} from '../remarks.ts'
import {sourceAt} from '../source.ts'
import type {Item} from './items.ts'
import {type Ledger, ledgerOf, type Line} from './ledger.ts'
import {endingOf, filesIn} from './walk.ts'

/** What an import knows of the releases in the newsroom, those it has brought in itself among them. */
export interface Archive {
  readonly newsroom: NewsroomFolder
  /** The release that a text became, from the newsroom's folder, by the hash of the text. */
  readonly known: ReadonlyMap<string, Line>
  readonly kin: Kinship
  /** The name in addresses of each release that was imported. */
  readonly slugs: ReadonlyMap<string, Slug>
  /** The day of each release, where it has one. */
  readonly days: ReadonlyMap<string, string | undefined>
  /** The release that said it had been read at an address. */
  readonly addresses: ReadonlyMap<Url, string>
  /** A release of each story that its source names: a version of the same will be of that story too. */
  readonly stories: Map<string, string>
  /** Every text that was brought in, in this run and before it. */
  readonly lines: readonly Line[]
  /** Writes down that a text was brought in; with its release where it became one of its own. */
  add(line: Line, release?: Release): Promise<void>
}

/** The archive of a newsroom as it is: what was imported before, and what its authors wrote. */
export async function archiveOf(call: Call, newsroom: NewsroomFolder): Promise<Archive> {
  const ledger: Ledger = await ledgerOf(call, newsroom)
  const kin = kinship()
  const [known, days, addresses] = [
    new Map<string, Line>(),
    new Map<string, string | undefined>(),
    new Map<Url, string>()
  ]
  const slugs = new Map<string, Slug>()
  const lines: Line[] = []
  const remember = (line: Line) => {
    lines.push(line)
    known.set(line.hash, line)
    if (!slugs.has(line.to)) slugs.set(line.to, line.slug)
    if (line.address !== undefined) addresses.set(line.address, line.to)
    if (line.print === undefined) return
    days.set(line.to, line.print.day)
    kin.add(line.to, line.print)
  }
  // A release that was removed since may come in again.
  const there = await releasePaths(call, newsroom)
  for (const line of ledger.lines) if (there.has(line.to)) remember(line)
  for (const path of there) {
    if (days.has(path)) continue
    const print = fingerprint(await releaseAt(call, newsroom, path))
    days.set(path, print.day)
    kin.add(path, print)
  }
  return {
    newsroom,
    known,
    kin,
    slugs,
    days,
    addresses,
    stories: new Map(),
    lines,
    async add(bare, release) {
      const line = release === undefined ? bare : {...bare, print: fingerprint(release)}
      await ledger.add(line)
      remember(line)
    }
  }
}

async function releasePaths(call: Call, {place}: NewsroomFolder): Promise<ReadonlySet<string>> {
  const folder = join(place, 'releases')
  if ((await call.edge.files.kind(folder)) !== 'folder') return new Set()
  const places = (await filesIn(call, folder)).filter((one) => textEndings.has(endingOf(one)))
  return new Set(places.map((one) => one.slice(place.length + 1).replaceAll('\\', '/')))
}

async function releaseAt(call: Call, newsroom: NewsroomFolder, path: string): Promise<Release> {
  const place = join(newsroom.place, path)
  const file = await sourceAt(call, place)
  // What cannot be read has no kin; `check` says what is wrong with it.
  return (await releaseOf(newsroom, hasErrors(file) ? Object.assign(file, {value: ''}) : file, place)).release
}

/** What the language versions of one story have in common in an item's source, where it says so. */
export function storyKey(
  {archived, place}: Item,
  named: {readonly story: string; readonly language?: string}
): string | undefined {
  if (archived !== undefined) return archived.story === undefined ? undefined : `${place}#${archived.story}`
  return named.language === undefined ? undefined : `${place.replace(/(?<![^/\\])[^/\\]*$/u, '')}${named.story}`
}
