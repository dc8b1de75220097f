import type {WrittenItem} from '@budstikke/rss'
import {join} from 'node:path'
import type {Call} from '../call.ts'
import type {Remembered} from './last-build.ts'
import type {Remade, SwappedItem} from './story-files.ts'

type Format = keyof WrittenItem['texts']

/** The feeds of a newsroom by the names of their files, and the form of the items in each. */
const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['rss.xml', 'rss'],
  ['atom.xml', 'atom'],
  ['feed.json', 'json']
])

/** The form of the items in the file at a path; `undefined` where it is no feed. */
export function formatOf(path: string): Format | undefined {
  return formats.get(path.slice(path.lastIndexOf('/') + 1))
}

/** What is in the built folder, and what is to be put into its feeds. */
export interface FeedsWith {
  readonly out: string
  readonly laid: Remembered
  readonly items: readonly SwappedItem[]
  /** Whether every item is in a feed, however old it is. */
  readonly hasArchives: boolean
}

/**
 * The feeds that hold any of `items`, each with the fresh item in the place of the old one: all else that a feed says it says
 * by what an edit of a text does not change. `undefined` where an item is not found as it was written.
 *
 * An archive of a year is some megabytes in each of three formats, for everything, for a language and for each topic: to
 * find an item in it takes a hundredth of the time that it takes to write it.
 */
export async function feedsWith(
  {edge}: Call,
  {out, laid, items, hasArchives}: FeedsWith
): Promise<readonly Remade[] | undefined> {
  const remade: Remade[] = []
  const counts = {rss: 0, atom: 0, json: 0}
  for (const path of laid.paths) {
    const format = formatOf(path)
    const candidates = format === undefined ? [] : items.filter((item) => mayHold(path, item))
    const one = candidates.length === 0 ? undefined : laid.get(path)
    if (format === undefined || one === undefined) continue
    const bytes = await edge.files.read(join(out, path))
    const swaps: Swap[] = []
    for (const {old, fresh} of candidates) {
      const known = Buffer.from(old.texts[format])
      const at = placeOf(bytes, known)
      if (at === 'twice') return undefined
      if (at === undefined) continue
      counts[format] += 1
      swaps.push({from: at, to: at + known.length, fresh: Buffer.from(fresh.texts[format])})
    }
    if (swaps.length === 0) continue
    const parts = swapped(bytes, swaps)
    const size = parts.reduce((sum, {length}) => sum + length, 0)
    // What it is made of is only known to who looks at all that it holds: whoever does makes it again.
    remade.push({path, from: '', size, mended: one.mended, parts, changed: one.marks?.[1] ?? 0})
  }
  const isWhole = counts.rss === counts.atom && counts.rss === counts.json
  return isWhole && (!hasArchives || counts.rss >= items.length) ? remade : undefined
}

/** What stands from one place to another, and what is to stand there. */
interface Swap {
  readonly from: number
  readonly to: number
  readonly fresh: Uint8Array
}

// In parts, which are written one behind the other: some megabytes are not to be copied for some kilobytes of them.
function swapped(bytes: Uint8Array, swaps: readonly Swap[]): readonly Uint8Array[] {
  const parts: Uint8Array[] = []
  let done = 0
  for (const {from, to, fresh} of swaps.toSorted((one, other) => one.from - other.from)) {
    parts.push(bytes.subarray(done, from), fresh)
    done = to
  }
  return [...parts, bytes.subarray(done)]
}

function placeOf(bytes: Uint8Array, text: Buffer): number | 'twice' | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = text.length === 0 ? -1 : all.indexOf(text)
  if (at < 0) return undefined
  return all.includes(text, at + 1) ? 'twice' : at
}

// A feed of the newest, or of its archives those of the item's year, whatever the clock says at the year's turn.
function mayHold(path: string, {feeds, since}: SwappedItem): boolean {
  if (feeds.has(path)) return true
  const parts = path.split('/')
  const year = parts.at(-2) ?? ''
  if (!/^\d{4}$/u.test(year) || !feeds.has([...parts.slice(0, -2), ...parts.slice(-1)].join('/'))) return false
  return Math.abs(Number(year) - Number(since.slice(0, 4))) <= (/-(?:12-31|01-01)T/u.test(since) ? 1 : 0)
}
